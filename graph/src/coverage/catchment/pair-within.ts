import { indexPoints } from './spatial-index.ts';
import type { Pairs, Points } from './pairs.ts';

/**
 * Every demand point within the limit of every supply point.
 *
 * Limit    inclusive.
 * Order    within a row, by the order of demand, so that sums are the same on every run and machine.
 * Cost     one question to the index per supply point; 20 bytes a pair at most.
 */
export function pairWithin({ demand, supply, limit }: { demand: Points; supply: Points; limit: number }): Pairs {
	const supplyCount = supply.easting.length;
	const demandCount = demand.easting.length;
	const index = indexPoints(demand);
	const found = new Uint32Array(demandCount);
	const start = new Uint32Array(supplyCount + 1);
	// asked a little wider, then cut exactly: squares may round a distance equal to the limit away
	const askedLimit = limit * (1 + 1e-9);

	let room = Math.max(1024, supplyCount * 16);
	let pairDemand = new Uint32Array(room);
	let pairDistance = new Float64Array(room);
	let count = 0;

	for (let j = 0; j < supplyCount; j++) {
		const easting = supply.easting[j]!;
		const northing = supply.northing[j]!;
		const hits = index.withinInto(easting, northing, askedLimit, found);
		if (count + hits > room) {
			room = Math.max(room * 2, count + hits);
			const moreDemand = new Uint32Array(room);
			moreDemand.set(pairDemand);
			pairDemand = moreDemand;
			const moreDistance = new Float64Array(room);
			moreDistance.set(pairDistance);
			pairDistance = moreDistance;
		}
		found.subarray(0, hits).sort();
		for (let hit = 0; hit < hits; hit++) {
			const i = found[hit]!;
			const dx = demand.easting[i]! - easting;
			const dy = demand.northing[i]! - northing;
			const distance = Math.sqrt(dx * dx + dy * dy);
			if (distance > limit) continue;
			pairDemand[count] = i;
			pairDistance[count] = distance;
			count++;
		}
		start[j + 1] = count;
	}
	return { start, demand: pairDemand.subarray(0, count), distance: pairDistance.subarray(0, count) };
}
