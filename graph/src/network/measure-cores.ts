import type { SimpleGraph } from './to-simple-graph.ts';

/**
 * Core number of every node: the largest k for which it belongs to a set of nodes that have k ties among themselves.
 *
 * In a directed network ties in and ties out are counted together, a tie each way as two (as networkx does).
 * A node's tie to itself is left out.
 *
 * Zero    a node with no ties.
 * Cost    nodes + ties.
 * Source  Batagelj and Zaveršnik (2003), arXiv:cs/0310049.
 */
export function measureCores({ next, previous, directed }: SimpleGraph): readonly number[] {
	const neighbours = directed ? next.map((ahead, i) => [...previous[i]!, ...ahead]) : next;
	const core = Int32Array.from(neighbours, (list) => list.length);
	const most = core.reduce((largest, degree) => Math.max(largest, degree), 0);

	// nodes sorted by degree into bins: binStart[d] is where those of degree d begin
	const binStart = new Int32Array(most + 2);
	for (const degree of core) binStart[degree + 1]! += 1;
	for (let degree = 0; degree <= most; degree += 1) binStart[degree + 1]! += binStart[degree]!;
	const place = new Int32Array(core.length);
	const sorted = new Int32Array(core.length);
	const fill = binStart.slice();
	core.forEach((degree, node) => {
		place[node] = fill[degree]!++;
		sorted[place[node]!] = node;
	});

	for (const node of sorted) {
		for (const other of neighbours[node]!) {
			const degree = core[other]!;
			if (degree <= core[node]!) continue;
			// it loses a tie: swap it with the first of its bin, then move the bin's edge over it
			const first = binStart[degree]!;
			const moved = sorted[first]!;
			sorted[place[other]!] = moved;
			place[moved] = place[other]!;
			sorted[first] = other;
			place[other] = first;
			binStart[degree]! += 1;
			core[other] = degree - 1;
		}
	}
	return [...core];
}
