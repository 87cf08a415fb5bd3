import type { SimpleGraph } from './to-simple-graph.ts';

export interface WeakPoints {
	/** Ties without which a part falls in two, as pairs of positions. */
	readonly bridges: readonly (readonly [number, number])[];
	/** For each node: does its part fall apart without it? */
	readonly isArticulation: readonly boolean[];
}

/**
 * Bridges and articulation points, in one depth-first walk that keeps its own stack,
 * so that a chain of a hundred thousand nodes does not overflow. Direction of ties is not regarded.
 *
 * Cost    nodes + ties.
 * Source  Hopcroft and Tarjan (1973), doi:10.1145/362248.362272; bridges Tarjan (1974), doi:10.1016/0020-0190(74)90003-9.
 */
export function findWeakPoints({ around }: SimpleGraph): WeakPoints {
	const order = new Int32Array(around.length).fill(-1);
	const low = new Int32Array(around.length);
	const parent = new Int32Array(around.length).fill(-1);
	const tried = new Int32Array(around.length);
	const isArticulation = around.map(() => false);
	const bridges: [number, number][] = [];
	let clock = 0;

	for (let root = 0; root < around.length; root += 1) {
		if (order[root] !== -1) continue;
		let branchesOfRoot = 0;
		const stack = [root];
		order[root] = low[root] = clock++;
		while (stack.length > 0) {
			const here = stack.at(-1)!;
			const neighbour = around[here]![tried[here]!++];
			if (neighbour === undefined) {
				stack.pop();
				const above = parent[here]!;
				if (above === -1) continue;
				low[above] = Math.min(low[above]!, low[here]!);
				if (low[here]! > order[above]!) bridges.push([above, here]);
				if (above === root) branchesOfRoot += 1;
				else if (low[here]! >= order[above]!) isArticulation[above] = true;
			} else if (order[neighbour] === -1) {
				parent[neighbour] = here;
				order[neighbour] = low[neighbour] = clock++;
				stack.push(neighbour);
			} else if (neighbour !== parent[here]) {
				low[here] = Math.min(low[here]!, order[neighbour]!);
			}
		}
		isArticulation[root] = branchesOfRoot > 1;
	}
	return { bridges, isArticulation };
}
