import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import type { Answered } from './http/exchange.ts';
import { Kind, OperationTypeNode, getOperationAST, type DocumentNode } from 'graphql';

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
export interface TextAnswer extends Answered {
	readonly isKeepable: boolean;
}

interface KeptAnswer extends Answered {
	body: string | Uint8Array;
	timesGiven: number;
}

/** Carries an answer past the memory, which keeps only what may be given again. */
class NotKept extends Error {
	readonly answer: Answered;
	constructor(answer: Answered) {
		super('an answer that is not kept');
		this.answer = answer;
	}
}

/**
 * The answer given to the very same request at this version of the graph, on this day, to this viewer; or made now,
 * and kept where it may be. A picture asked for again then costs what a constant costs.
 *
 * @param text    the request's body, as it came
 * @param accept  the request's Accept header: it decides the answer's type
 */
export async function keepAnswers({ context, text, accept, make }: { readonly context: KithContext; readonly text: string; readonly accept: string; readonly make: () => Promise<TextAnswer> }): Promise<Answered> {
	// two equal mutations are two changes: whatever might hold one is never shared
	if (text === '' || /\bmutation\b/.test(text)) return make();
	let graphVersion: number;
	try {
		({ graphVersion } = await context.store.about());
	} catch {
		return make(); // the fields say, in their own words, that the graph is away
	}
	const key = `answer\n${graphVersion}\n${context.now().toISOString().slice(0, 10)}\n${JSON.stringify(context.viewer)}\n${accept}\n${text}`;
	try {
		const kept = await context.memory.remember(key, async (): Promise<KeptAnswer> => {
			const { isKeepable, status, headers, body } = await make();
			if (!isKeepable || status !== 200) throw new NotKept({ status, headers, body });
			return { status, headers, body, timesGiven: 0 };
		});
		// whoever asks first gets it as it was made; whoever asks again gets bytes, which need not be encoded again
		if (kept.timesGiven++ === 1) kept.body = Buffer.from(kept.body as string);
		return kept;
	} catch (error) {
		if (error instanceof NotKept) return error.answer;
		throw error;
	}
}
