import type { Pairs } from './pairs.ts';

/**
 * Pairs from a table of costs instead of distance. A pair that is not in the table cannot be reached.
 *
 * Limit  inclusive.
 */
export function pairByCost({ supplyCount, from, to, cost, limit }: { supplyCount: number; from: Uint32Array; to: Uint32Array; cost: Float64Array; limit: number }): Pairs {
	const start = new Uint32Array(supplyCount + 1);
	for (let at = 0; at < to.length; at++) if (cost[at]! <= limit) start[to[at]! + 1]!++;
	for (let j = 0; j < supplyCount; j++) start[j + 1]! += start[j]!;

	const next = start.slice();
	const demand = new Uint32Array(start[supplyCount]!);
	const distance = new Float64Array(start[supplyCount]!);
	for (let at = 0; at < to.length; at++) {
		if (cost[at]! > limit) continue;
		const place = next[to[at]!]!++;
		demand[place] = from[at]!;
		distance[place] = cost[at]!;
	}
	return { start, demand, distance };
}
