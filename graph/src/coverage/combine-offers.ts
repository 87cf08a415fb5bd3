import type { CountView } from './coverage-facts.ts';
import type { Offer, PreparedCoverage } from './prepare-coverage.ts';
import type { OfferShare, SharedOut } from './share-out.ts';

/** Who is asked about, and in which view. */
export interface CountedFor {
	readonly groupIndex: number;
	readonly count: CountView;
}

/** w(j, g): whether an offer counts for a group in a view. */
export function isCountedFor(offer: Offer, { groupIndex, count }: CountedFor): boolean {
	return (count === 'made-for' ? offer.madeFor : offer.openTo)[groupIndex] === 1;
}

/** What all offers that count for one group give each area point. */
export function combineShares({ prepared, shared, counted }: { prepared: PreparedCoverage; shared: SharedOut; counted: CountedFor }): OfferShare {
	const size = prepared.area.length;
	const sum = { access: new Float64Array(size), isReached: new Uint8Array(size), isSpreadOver: new Uint8Array(size) };
	prepared.offers.forEach((offer, at) => {
		if (!isCountedFor(offer, counted)) return;
		const { access, isReached, isSpreadOver } = shared.offers[at]!;
		for (let a = 0; a < size; a++) {
			sum.access[a]! += access[a]!;
			sum.isReached[a]! |= isReached[a]!;
			sum.isSpreadOver[a]! |= isSpreadOver[a]!;
		}
	});
	return sum;
}
