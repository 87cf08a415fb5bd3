import type { KithContext } from './kith-context.ts';

/**
 * The kept answer to a question asked of this version of the graph, or the answer made now and kept.
 *
 * Whatever the answer rests on is gathered in `make`: gathered before, it may be of an older version than it is kept for.
 *
 * @param question  everything the answer depends on beside the graph: name of the question first
 */
export async function rememberAnswer<T>({ store, memory }: Pick<KithContext, 'store' | 'memory'>, question: readonly unknown[], make: (graphVersion: number) => Promise<T>): Promise<T> {
	const { graphVersion } = await store.about();
	return memory.remember({ graphVersion, question }, () => make(graphVersion));
}
