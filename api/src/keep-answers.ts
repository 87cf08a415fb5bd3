import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
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

export interface TextAnswer {
	readonly status: number;
	readonly contentType: string;
	/** Whatever else the answer came with, for example Allow; an answer that is kept has none. */
	readonly headers?: Readonly<Record<string, string>>;
	readonly body: string;
	/** Whether the very same request may be given it again. */
	readonly isKeepable: boolean;
}

/** Carries an answer past the memory, which keeps only what may be given again. */
class NotKept extends Error {
	readonly answer: TextAnswer;
	constructor(answer: TextAnswer) {
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
export async function keepAnswers({ context, text, accept, make }: { readonly context: KithContext; readonly text: string; readonly accept: string; readonly make: () => Promise<TextAnswer> }): Promise<TextAnswer> {
	// two equal mutations are two changes: whatever might hold one is never shared
	if (text === '' || /\bmutation\b/.test(text)) return make();
	let graphVersion: number;
	try {
		({ graphVersion } = await context.store.about());
	} catch {
		return make(); // the fields say, in their own words, that the graph is away
	}
	const key = ['answer', graphVersion, context.now().toISOString().slice(0, 10), JSON.stringify(context.viewer), accept, text].join('\n');
	try {
		// one string, so that the memory knows its weight
		const kept = await context.memory.remember(key, async () => {
			const answer = await make();
			if (!answer.isKeepable || answer.status !== 200) throw new NotKept(answer);
			return `${answer.contentType}\n${answer.body}`;
		});
		const end = kept.indexOf('\n');
		return { status: 200, contentType: kept.slice(0, end), body: kept.slice(end + 1), isKeepable: true };
	} catch (error) {
		if (error instanceof NotKept) return error.answer;
		throw error;
	}
}
