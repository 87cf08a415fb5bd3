import type { CatchmentMethod } from './catchment/catchment-method.ts';
import type { Pairs, Points } from './catchment/pairs.ts';
import type { Decay } from './decay/decay.ts';
import { findNearest } from './catchment/find-nearest.ts';
import { indexPoints } from './catchment/spatial-index.ts';
import { pairByCost } from './catchment/pair-by-cost.ts';
import { pairWithin } from './catchment/pair-within.ts';

/** More pairs than this do not fit an ordinary machine: 12 bytes each. */
export const MOST_PAIRS = 150_000_000;

export interface AccessQuestion {
	readonly method: CatchmentMethod;
	readonly decay: Decay;
	/** People at each demand point. */
	readonly people: Float64Array;
	/** Supply at each supply point; 0 is not supply, and not in reach. */
	readonly supply: Float64Array;
	/** Where they are, or what it costs to get from one to the other: places in the columns above. */
	readonly between:
		| { readonly by: 'distance'; readonly demand: Points; readonly supply: Points }
		| { readonly by: 'cost'; readonly from: Uint32Array; readonly to: Uint32Array; readonly cost: Float64Array };
}

/** One entry per demand point. Nothing here is infinite or not a number. */
export interface AccessMeasured {
	readonly access: Float64Array;
	/** 0: nothing reached, which is not an access of 0. */
	readonly isReached: Uint8Array;
	/** Place of the nearest supply, at any distance; −1 where there is none. */
	readonly nearest: Int32Array;
	/** Straight metres, or the least cost; 0 where there is none. */
	readonly nearestDistance: Float64Array;
	/** Places of the supplies that nobody can reach, and that so add nothing; those of 0 are no supply, and not among them. */
	readonly reachedByNobody: Uint32Array;
}

/** One method on plain columns. Pure: the same columns give the same answer on every machine. */
export function measureAccess({ method, decay, people, supply, between }: AccessQuestion): AccessMeasured {
	const offered = Uint32Array.from(supply.keys().filter((j) => supply[j]! > 0));
	const amount = Float64Array.from(offered, (j) => supply[j]!);
	const { pairs, nearest, nearestDistance } = between.by === 'distance'
		? pairByDistance({ between, offered, limit: decay.limit, method, demandCount: people.length })
		: pairByTable({ between, offered, limit: decay.limit, demandCount: people.length, supplyCount: supply.length });

	// how near the nearest is needs no catchment
	if (!method.usesDecay) return { access: nearestDistance, isReached: Uint8Array.from(nearest, (j) => Number(j >= 0)), nearest, nearestDistance, reachedByNobody: new Uint32Array() };
	return { ...method.measure({ pairs, people, supply: amount, decay }), nearest, nearestDistance, reachedByNobody: offered.filter((_, at) => !isReachable({ pairs, at, decay, people: method.usesPeople ? people : undefined })) };
}

/** Whether somebody lives in reach of this supply. @param people  undefined: whether anywhere is, for a method that shares with nobody */
function isReachable({ pairs, at, decay, people }: { pairs: Pairs; at: number; decay: Decay; people: Float64Array | undefined }): boolean {
	for (let pair = pairs.start[at]!; pair < pairs.start[at + 1]!; pair++) {
		if (decay.weight(pairs.distance[pair]!) * (people === undefined ? 1 : people[pairs.demand[pair]!]!) > 0) return true;
	}
	return false;
}

function pairByDistance({ between, offered, limit, method, demandCount }: { between: AccessQuestion['between'] & { by: 'distance' }; offered: Uint32Array; limit: number; method: CatchmentMethod; demandCount: number }) {
	const points = { easting: Float64Array.from(offered, (j) => between.supply.easting[j]!), northing: Float64Array.from(offered, (j) => between.supply.northing[j]!) };
	if (limit === Infinity && demandCount * offered.length > MOST_PAIRS) {
		throw new RangeError(`A decay without a limit joins ${demandCount} places with ${offered.length} supplies, more than ${MOST_PAIRS} pairs. Give the decay a limit.`);
	}
	const index = indexPoints(points);
	const nearest = new Int32Array(demandCount).fill(-1);
	const nearestDistance = new Float64Array(demandCount);
	for (let i = 0; i < demandCount; i++) {
		const found = findNearest(index, { easting: between.demand.easting[i]!, northing: between.demand.northing[i]! });
		if (!found) continue;
		nearest[i] = offered[found.index]!;
		nearestDistance[i] = found.distance;
	}
	return { pairs: pairWithin({ demand: between.demand, supply: points, limit: method.usesDecay ? limit : -1 }), nearest, nearestDistance };
}

function pairByTable({ between, offered, limit, demandCount, supplyCount }: { between: AccessQuestion['between'] & { by: 'cost' }; offered: Uint32Array; limit: number; demandCount: number; supplyCount: number }) {
	const offeredIndex = new Int32Array(supplyCount).fill(-1);
	offered.forEach((j, at) => { offeredIndex[j] = at; });
	const kept = Uint32Array.from(between.to.keys().filter((at) => offeredIndex[between.to[at]!]! >= 0));
	const from = kept.map((at) => between.from[at]!);
	const cost = Float64Array.from(kept, (at) => between.cost[at]!);
	const nearest = new Int32Array(demandCount).fill(-1);
	const nearestDistance = new Float64Array(demandCount);
	kept.forEach((at, k) => {
		const i = from[k]!;
		const j = between.to[at]!;
		// of equals, the supply that was given first
		if (nearest[i]! >= 0 && (cost[k]! > nearestDistance[i]! || (cost[k] === nearestDistance[i] && j > nearest[i]!))) return;
		nearest[i] = j;
		nearestDistance[i] = cost[k]!;
	});
	const pairs = pairByCost({ supplyCount: offered.length, from, to: kept.map((at) => offeredIndex[between.to[at]!]!), cost, limit });
	return { pairs, nearest, nearestDistance };
}
