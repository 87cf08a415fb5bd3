import type { NetworkGraph } from './network-graph.ts';

/**
 * A network as the measures count it: nodes by position, each tie once.
 *
 * As in networkx's Graph and DiGraph, parallel ties are one tie, and a tie of a node to itself is kept apart:
 * it counts twice in the node's degree and once in density, and nothing passes along it.
 */
export interface SimpleGraph {
	readonly ids: readonly string[];
	readonly directed: boolean;
	/** Positions a tie leads to; of every neighbour where undirected. Ascending, no node itself. */
	readonly next: readonly (readonly number[])[];
	/** Positions a tie comes from; the same as `next` where undirected. */
	readonly previous: readonly (readonly number[])[];
	/** Neighbours in either direction, each once. */
	readonly around: readonly (readonly number[])[];
	readonly hasLoop: readonly boolean[];
	/** Ties, each once, loops among them. */
	readonly tieCount: number;
}

/** Refuses two nodes of one id, and a tie to an id that is no node. */
export function toSimpleGraph({ nodes, edges, directed }: NetworkGraph): SimpleGraph {
	const positions = new Map<string, number>();
	for (const { id } of nodes) {
		if (positions.has(id)) throw new RangeError(`Two nodes have the id “${id}”; each node needs an id of its own.`);
		positions.set(id, positions.size);
	}
	const positionOf = (id: string) => {
		const position = positions.get(id);
		if (position === undefined) throw new RangeError(`A tie names “${id}”, and no node has that id.`);
		return position;
	};

	const next = nodes.map(() => new Set<number>());
	const previous = directed ? nodes.map(() => new Set<number>()) : next;
	const hasLoop = nodes.map(() => false);
	let tieCount = 0;
	for (const edge of edges) {
		const source = positionOf(edge.source);
		const target = positionOf(edge.target);
		if (source === target) {
			if (!hasLoop[source]) tieCount += 1;
			hasLoop[source] = true;
			continue;
		}
		if (!next[source]!.has(target)) tieCount += 1;
		next[source]!.add(target);
		previous[target]!.add(source);
	}

	const inOrder = (sets: readonly ReadonlySet<number>[]) => sets.map((set) => [...set].sort((a, b) => a - b));
	const after = inOrder(next);
	return {
		ids: nodes.map(({ id }) => id), directed, hasLoop, tieCount, next: after,
		previous: directed ? inOrder(previous) : after,
		around: directed ? inOrder(next.map((set, i) => new Set([...set, ...previous[i]!]))) : after
	};
}
