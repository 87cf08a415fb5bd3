import type { PreparedCoverage } from './prepare-coverage.ts';

/**
 * Where anything of each offer is in reach on foot: 1 per area point, in the order of `prepared.offers`.
 *
 * Spread supply never brings anything within a walk. A distance equal to the reach is within it.
 */
export function findWithinWalk(prepared: PreparedCoverage, reachMetres: number): readonly Uint8Array[] {
	const { area, placeCount, metres } = prepared;
	const offers = prepared.offers.map(() => new Uint8Array(area.length));
	const isDone = new Set<number>();
	for (const { place, declared, offer } of prepared.supply) {
		if (place === undefined) continue;
		// what answers to the same groups in the same room reaches the same people
		if (declared === undefined) {
			const key = place * prepared.offers.length + offer;
			if (isDone.has(key)) continue;
			isDone.add(key);
		}
		const isInReach = offers[offer]!;
		for (let a = 0; a < area.length; a++) {
			if (metres[a * placeCount + place]! <= reachMetres && (declared === undefined || declared[area[a]!] === 1)) isInReach[a] = 1;
		}
	}
	return offers;
}
