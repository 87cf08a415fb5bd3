import type { CountedFor } from './combine-offers.ts';
import type { PreparedCoverage } from './prepare-coverage.ts';
import { isCountedFor } from './combine-offers.ts';

/**
 * 1 per area point where anything that counts for one group is in reach on foot.
 *
 * Spread supply never brings anything within a walk. A distance equal to the reach is within it.
 */
export function findWithinWalk({ prepared, reachMetres, counted }: { prepared: PreparedCoverage; reachMetres: number; counted: CountedFor }): Uint8Array {
	const { area, metres } = prepared;
	const isInReach = new Uint8Array(area.length);
	const isCounted = prepared.offers.map((offer) => isCountedFor(offer, counted));
	const isDone = new Uint8Array(prepared.placeCount);
	for (const { place, declared, offer } of prepared.supply) {
		if (place === undefined || !isCounted[offer] || isDone[place] === 1) continue;
		// what else stands in the same room reaches nobody more
		if (declared === undefined) isDone[place] = 1;
		const from = place * area.length;
		for (let a = 0; a < area.length; a++) {
			if (metres[from + a]! <= reachMetres && (declared === undefined || declared[area[a]!] === 1)) isInReach[a] = 1;
		}
	}
	return isInReach;
}
