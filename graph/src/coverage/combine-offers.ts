import type { CountView } from './coverage-facts.ts';
import type { OfferReach, ScaleMeasure } from './measure-at-scale.ts';
import type { Offer, PreparedCoverage } from './prepare-coverage.ts';

/** w(j, g): whether an offer counts for a group in a view. */
export function isCountedFor(offer: Offer, groupIndex: number, count: CountView): boolean {
	return (count === 'made-for' ? offer.madeFor : offer.openTo)[groupIndex] === 1;
}

/** What all offers of one component that count for one group give each area point. */
export function combineOffers({ prepared, measure, componentId, groupIndex, count }: { prepared: PreparedCoverage; measure: ScaleMeasure; componentId: string; groupIndex: number; count: CountView }): OfferReach {
	const size = prepared.area.length;
	const sum = { access: new Float64Array(size), isReached: new Uint8Array(size), isInReach: new Uint8Array(size), isSpreadOver: new Uint8Array(size) };
	prepared.offers.forEach((offer, at) => {
		if (offer.componentId !== componentId || !isCountedFor(offer, groupIndex, count)) return;
		const reach = measure.offers[at]!;
		for (let a = 0; a < size; a++) {
			sum.access[a]! += reach.access[a]!;
			sum.isReached[a]! |= reach.isReached[a]!;
			sum.isInReach[a]! |= reach.isInReach[a]!;
			sum.isSpreadOver[a]! |= reach.isSpreadOver[a]!;
		}
	});
	return sum;
}
