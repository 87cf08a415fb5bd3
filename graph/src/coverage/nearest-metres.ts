import type { CountedFor } from './combine-offers.ts';
import type { PreparedCoverage } from './prepare-coverage.ts';
import { isCountedFor } from './combine-offers.ts';

/**
 * Per area point: straight-line metres to the nearest supply that counts for one group and may serve it, at any
 * distance; Infinity where there is none. What is spread over a place is not walked to.
 */
export function measureNearest(prepared: PreparedCoverage, counted: CountedFor): Float64Array {
	const { area, metres } = prepared;
	const nearest = new Float64Array(area.length).fill(Infinity);
	const isCounted = prepared.offers.map((offer) => isCountedFor(offer, counted));
	const isDone = new Uint8Array(prepared.placeCount);
	for (const { place, declared, offer } of prepared.supply) {
		if (place === undefined || !isCounted[offer] || isDone[place] === 1) continue;
		// what else stands in the same room is no nearer
		if (declared === undefined) isDone[place] = 1;
		const from = place * area.length;
		for (let a = 0; a < area.length; a++) {
			if (metres[from + a]! < nearest[a]! && (declared === undefined || declared[area[a]!] === 1)) nearest[a] = metres[from + a]!;
		}
	}
	return nearest;
}
