import type { CountedFor } from '../combine-offers.ts';
import type { PreparedCoverage } from '../prepare-coverage.ts';
import type { PreparedLocality } from '../prepare-locality.ts';
import { isCountedFor } from '../combine-offers.ts';

export interface InReach {
	/** Distinct organisations and venues in reach on foot. */
	readonly providers: number;
	readonly venues: number;
	/** Of the weekly supply in reach or spread over it; undefined when there is none. */
	readonly shareAssumed: number | undefined;
	readonly shareNotAssured: number | undefined;
}

export type CountInReach = (question: { place: PreparedLocality; counted: CountedFor; reachMetres: number }) => InReach;

/**
 * Who and where, within reach on foot of any of a locality's LSOAs. Providers and venues are always exact.
 *
 * Cost  one pass over what is near; what was seen is remembered by the number of the question, so nothing is cleared.
 */
export function openCountInReach(prepared: PreparedCoverage): CountInReach {
	const providerNumbers = new Map<string, number>();
	const venueNumbers = new Map<string, number>();
	const providersOf = prepared.supply.map(({ point }) => point.organisations.map(({ id }) => numberOf(providerNumbers, id)));
	const venueOf = prepared.supply.map(({ point }) => (point.venue ? numberOf(venueNumbers, point.venue.id) : -1));
	const providerSeen = new Uint32Array(providerNumbers.size);
	const venueSeen = new Uint32Array(venueNumbers.size);
	let asked = 0;

	return ({ place: { placed, leastMetres, metres, spread }, counted, reachMetres }) => {
		asked++;
		let providers = 0;
		let venues = 0;
		let amount = 0;
		let assumed = 0;
		let notAssured = 0;
		const weigh = (index: number): boolean => {
			const supply = prepared.supply[index]!;
			if (!isCountedFor(prepared.offers[supply.offer]!, counted)) return false;
			amount += supply.amount;
			if (supply.isAssumed) assumed += supply.amount;
			if (supply.isNotAssured) notAssured += supply.amount;
			return true;
		};
		for (const index of spread) weigh(index);
		for (let at = 0; at < placed.length && leastMetres[at]! <= reachMetres; at++) {
			const index = placed[at]!;
			if (metres[at]! > reachMetres || !weigh(index)) continue;
			for (const provider of providersOf[index]!) {
				if (providerSeen[provider] !== asked) providers++;
				providerSeen[provider] = asked;
			}
			const venue = venueOf[index]!;
			if (venueSeen[venue] !== asked) venues++;
			venueSeen[venue] = asked;
		}
		return {
			providers,
			venues,
			shareAssumed: amount > 0 ? assumed / amount : undefined,
			shareNotAssured: amount > 0 ? notAssured / amount : undefined
		};
	};
}

function numberOf(numbers: Map<string, number>, id: string): number {
	const known = numbers.get(id) ?? numbers.size;
	numbers.set(id, known);
	return known;
}
