import type { SimpleGraph } from './to-simple-graph.ts';

/**
 * Clustering of every node, 0 to 1: of the pairs of its neighbours, how many are tied to each other.
 *
 * Zero    also where fewer than two neighbours leave nothing to ask.
 * Cost    for each tie, the smaller of its ends' neighbourhoods.
 * Source  Watts and Strogatz (1998), doi:10.1038/30918; directed: Fagiolo (2007), doi:10.1103/PhysRevE.76.026107.
 */
export function measureClustering(graph: SimpleGraph): readonly number[] {
	const next = graph.next.map((list) => new Set(list));
	if (!graph.directed) {
		return graph.next.map((around, node) => {
			if (around.length < 2) return 0;
			let tiedPairs = 0; // each pair is met from both its ends
			for (const other of around) tiedPairs += countInBoth(next[other]!, next[node]!);
			return tiedPairs / (around.length * (around.length - 1));
		});
	}

	const previous = graph.previous.map((list) => new Set(list));
	return graph.next.map((ahead, node) => {
		const [before, after] = [previous[node]!, next[node]!];
		let triangles = 0;
		for (const other of [...graph.previous[node]!, ...ahead]) {
			for (const mine of [before, after]) {
				triangles += countInBoth(mine, previous[other]!) + countInBoth(mine, next[other]!);
			}
		}
		if (triangles === 0) return 0;
		const ties = before.size + after.size;
		return triangles / (2 * (ties * (ties - 1) - 2 * countInBoth(before, after)));
	});
}

function countInBoth(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
	const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
	let count = 0;
	for (const member of fewer) if (more.has(member)) count += 1;
	return count;
}
