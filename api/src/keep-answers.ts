import { dayOf } from '@kith/graph/domain/day-of.ts';
import type { KithContext, Viewer } from '@kith/graph/use-cases/kith-context.ts';
import type { Answered } from './http/exchange.ts';
import { Kind, OperationTypeNode, getOperationAST, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * Root fields whose answers follow from the graph, the day and the viewer alone. Packs are not among them: freezing
 * one leaves the graph's version as it is.
 */
const followsFromTheGraph: ReadonlySet<string> = new Set(['area', 'gaps', 'cell', 'sites', 'mapLayer', 'network', 'record', 'search', '__typename']);

/** True for a query of nothing but such fields. */
export function mayBeKept(document: DocumentNode, operationName: string | undefined): boolean {
	const operation = getOperationAST(document, operationName);
	return operation?.operation === OperationTypeNode.QUERY
		&& operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && followsFromTheGraph.has(selection.name.value));
}

/** An answer as it is sent, and whether the very same request may be given it again. */
export interface MadeAnswer extends Answered {
	readonly isKeepable: boolean;
}

export interface KeepLimits {
	/** Bytes held over all requests and answers. */
	readonly bytes: number;
	/** Characters of a request beyond which its answer is not kept: the pages' own are 2,000. */
	readonly requestLength: number;
}

export interface AnswerKeeper {
	/**
	 * The answer given to the very same request before, at this version of the graph, on this day, to this viewer; or
	 * made now. What is being made is never shared: two equal mutations are two changes.
	 *
	 * @param text    the request's body, as it came
	 * @param accept  the request's Accept header: it decides the answer's type
	 */
	giveOrMake(asked: { readonly text: string; readonly accept: string; readonly viewer: Viewer }, make: () => Promise<MadeAnswer>): Promise<Answered>;
}

interface Kept {
	readonly status: number;
	readonly headers: Answered['headers'];
	body: string | Uint8Array;
	timesGiven: number;
}

/** Bytes of requests and answers kept whole, unless told otherwise. */
export const keptBytes = 24_000_000;

/** Keeps answers whole, least recently asked for going first: a picture asked for again then costs what a constant costs. */
export function keepAnswers({ store, now }: Pick<KithContext, 'store' | 'now'>, limits: KeepLimits = { bytes: keptBytes, requestLength: 8_000 }): AnswerKeeper {
	const kept = new LRUCache<string, Kept>({
		maxSize: limits.bytes,
		maxEntrySize: Math.floor(limits.bytes / 4),
		// a character of a text takes two bytes at most; sent again it is kept as its UTF-8, in which ’ takes three
		sizeCalculation: ({ body }, key) => 2 * key.length + Math.max(2 * body.length, Buffer.byteLength(body))
	});

	let newest = -Infinity;

	const viewers = new WeakMap<Viewer, string>();
	const wordsOf = (viewer: Viewer) => {
		const words = viewers.get(viewer) ?? JSON.stringify(viewer);
		viewers.set(viewer, words);
		return words;
	};

	return {
		async giveOrMake({ text, accept, viewer }, make) {
			if (text.length + accept.length > limits.requestLength) return make();
			let graphVersion: number;
			try {
				({ graphVersion } = await store.about());
			} catch {
				return make(); // the fields say, in their own words, that the graph is away
			}
			// restored from an earlier day, the graph comes by the same versions again, and means others
			if (graphVersion < newest) kept.clear();
			newest = graphVersion;
			const key = `${graphVersion}\n${dayOf(now())}\n${wordsOf(viewer)}\n${accept}\n${text}`;
			const known = kept.get(key);
			if (known) {
				// whoever asks again gets bytes, which need not be encoded again
				if (known.timesGiven++ === 1) known.body = Buffer.from(known.body as string);
				return known;
			}
			const made = await make();
			if (made.isKeepable && made.status === 200) kept.set(key, { status: made.status, headers: made.headers, body: made.body, timesGiven: 1 });
			return made;
		}
	};
}
