import type { PreparedCoverage } from './prepare-coverage.ts';

/** What one offer gives each area point, at one scale. Allocated only for offers that give something. */
export interface OfferReach {
	readonly access: Float64Array;
	/** 1 where anything is within the decay's limit, or spread over it. */
	readonly isReached: Uint8Array;
	/** 1 where anything is in reach on foot. */
	readonly isInReach: Uint8Array;
	/** 1 where something is spread over it. */
	readonly isSpreadOver: Uint8Array;
}

export interface ScaleMeasure {
	readonly reachMetres: number;
	readonly offers: readonly OfferReach[];
	/** Σ E·f of each supply: the people it is shared among. 0: nobody can reach it. */
	readonly sharedAmong: Float64Array;
	/** f of each pair of `prepared.pairs`, in their order. */
	readonly weightOfPair: Float64Array;
	/** Beyond this nothing adds to access: the decay's limit, or reach when nobody has a car. */
	readonly accessLimit: number;
}

/**
 * Both steps of the method for every supply at once, with decay and reach made longer or shorter together.
 *
 *   step 1   share(j)  = supply(j) / Σᵢ E(i, j) · f(d(i, j))
 *   step 2   access(i) = Σⱼ share(j) · f(d(i, j)), kept apart per offer
 *
 * No car   people without one still share with everybody who has one, and gain only what is within a walk.
 * Spread   f = 1 over the declared area, outside the map's own area too; it never brings anything within a walk.
 * Source   Luo and Qi (2009), doi:10.1016/j.healthplace.2009.06.002.
 */
export function measureAtScale(prepared: PreparedCoverage, scale: number): ScaleMeasure {
	const { pairs, areaOf, area, placeCount, metres } = prepared;
	const decay = prepared.decay.scaledBy(scale);
	const reachMetres = prepared.parameters.reachMetres * scale;
	const accessLimit = prepared.parameters.barriers.includes('no-car') ? Math.min(decay.limit, reachMetres) : decay.limit;
	const weightOfPair = pairs.distance.map((distance) => decay.weight(distance));
	const sharedAmong = new Float64Array(prepared.supply.length);
	const offers = prepared.offers.map((): OfferReach => ({
		access: new Float64Array(area.length),
		isReached: new Uint8Array(area.length),
		isInReach: new Uint8Array(area.length),
		isSpreadOver: new Uint8Array(area.length)
	}));

	prepared.supply.forEach((supply, j) => {
		const { sharing, declared, amount, place } = supply;
		const reach = offers[supply.offer]!;
		if (place === undefined) {
			let total = 0;
			for (let i = 0; i < sharing.length; i++) if (declared![i] === 1) total += sharing[i]!;
			sharedAmong[j] = total;
			for (let a = 0; a < area.length; a++) {
				if (declared![area[a]!] !== 1) continue;
				reach.isReached[a] = 1;
				reach.isSpreadOver[a] = 1;
				if (total > 0) reach.access[a]! += amount / total;
			}
			return;
		}

		const from = pairs.start[place]!;
		const to = pairs.start[place + 1]!;
		let total = 0;
		for (let at = from; at < to; at++) {
			const i = pairs.demand[at]!;
			if (declared === undefined || declared[i] === 1) total += sharing[i]! * weightOfPair[at]!;
		}
		sharedAmong[j] = total;
		for (let at = from; at < to; at++) {
			if (pairs.distance[at]! > accessLimit) continue;
			const i = pairs.demand[at]!;
			const a = areaOf[i]!;
			if (a < 0 || (declared !== undefined && declared[i] !== 1)) continue;
			reach.isReached[a] = 1;
			// the small weight is divided before it is multiplied: never infinite
			if (total > 0) reach.access[a]! += amount * (weightOfPair[at]! / total);
		}
		for (let a = 0; a < area.length; a++) {
			if (metres[a * placeCount + place]! <= reachMetres && (declared === undefined || declared[area[a]!] === 1)) reach.isInReach[a] = 1;
		}
	});
	return { reachMetres, offers, sharedAmong, weightOfPair, accessLimit };
}
