import type { PreparedCoverage } from './prepare-coverage.ts';

/** What one offer gives each area point. */
export interface OfferShare {
	readonly access: Float64Array;
	/** 1 where anything is within the limit, or spread over it. */
	readonly isReached: Uint8Array;
	/** 1 where something is spread over it. */
	readonly isSpreadOver: Uint8Array;
}

export interface SharedOut {
	/** In the order of `prepared.offers`. */
	readonly offers: readonly OfferShare[];
	/** Σ E·f of each supply: the people it is shared among. 0: nobody can reach it. */
	readonly sharedAmong: Float64Array;
	/** f of each pair of `prepared.pairs`, in their order. */
	readonly weightOfPair: Float64Array;
	/** Beyond these metres nothing adds to access. */
	readonly limit: number;
}

/**
 * Both steps of the method for every supply at once, with the decay made longer or shorter.
 *
 *   step 1   share(j)  = supply(j) / Σᵢ E(i, j) · f(d(i, j))
 *   step 2   access(i) = Σⱼ share(j) · f(d(i, j)), kept apart per offer
 *
 * No car   people without one still share with everybody who has one, and gain only what is within the `limit`.
 * Spread   f = 1 over the declared area, outside the map's own area too.
 * Source   Luo and Qi (2009), doi:10.1016/j.healthplace.2009.06.002.
 *
 * @param limit  metres beyond which nothing adds to access; absent: the decay's own
 */
export function shareOut({ prepared, scale, limit }: { prepared: PreparedCoverage; scale: number; limit?: number | undefined }): SharedOut {
	const { pairs, areaOf, area } = prepared;
	const decay = prepared.decay.scaledBy(scale);
	const accessLimit = Math.min(decay.limit, limit ?? Infinity);
	const weightOfPair = pairs.distance.map((distance) => decay.weight(distance));
	const sharedAmong = new Float64Array(prepared.supply.length);
	const offers = prepared.offers.map((): OfferShare => ({
		access: new Float64Array(area.length),
		isReached: new Uint8Array(area.length),
		isSpreadOver: new Uint8Array(area.length)
	}));

	prepared.supply.forEach((supply, j) => {
		const { sharing, declared, amount, place } = supply;
		const share = offers[supply.offer]!;
		if (place === undefined) {
			let total = 0;
			for (let i = 0; i < sharing.length; i++) if (declared![i] === 1) total += sharing[i]!;
			sharedAmong[j] = total;
			for (let a = 0; a < area.length; a++) {
				if (declared![area[a]!] !== 1) continue;
				share.isReached[a] = 1;
				share.isSpreadOver[a] = 1;
				if (total > 0) share.access[a]! += amount / total;
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
			share.isReached[a] = 1;
			// the small weight is divided before it is multiplied: never infinite
			if (total > 0) share.access[a]! += amount * (weightOfPair[at]! / total);
		}
	});
	return { offers, sharedAmong, weightOfPair, limit: accessLimit };
}
