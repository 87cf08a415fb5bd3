import type { CountedFor } from '../combine-offers.ts';
import type { PreparedCoverage } from '../prepare-coverage.ts';
import type { PreparedLocality } from '../prepare-locality.ts';
import { isCountedFor } from '../combine-offers.ts';

export interface InReach {
	/** Distinct organisations and venues within the metres asked. */
	readonly providers: number;
	readonly venues: number;
	/** Of the weekly supply within them or spread over it; undefined when there is none. */
	readonly shareAssumed: number | undefined;
	readonly shareNotAssured: number | undefined;
}

/**
 * What is met walking out from a locality: one step a distance, each with all that was met until then. The first
 * step, before any walk, is what is spread over the place.
 */
export interface WalkSteps {
	/** Straight-line metres from the nearest LSOA that may be served, ascending. */
	readonly metres: Float64Array;
	/** Per step: providers, venues, weekly supply, that of it assumed, that of it not assured. */
	readonly totals: Float64Array;
}

const PER_STEP = 5;

/**
 * The steps of any locality for one group and view, so that a question at any reach is one look-up.
 *
 * Cost  one pass over the supply with a place; what was seen is remembered by the number of the question, so nothing is cleared.
 */
export function openWalkSteps(prepared: PreparedCoverage): (place: PreparedLocality, counted: CountedFor) => WalkSteps {
	const providerNumbers = new Map<string, number>();
	const venueNumbers = new Map<string, number>();
	const providersOf = prepared.supply.map(({ point }) => point.organisations.map(({ id }) => numberOf(providerNumbers, id)));
	const venueOf = prepared.supply.map(({ point }) => (point.venue ? numberOf(venueNumbers, point.venue.id) : -1));
	const providerSeen = new Uint32Array(providerNumbers.size);
	const venueSeen = new Uint32Array(venueNumbers.size);
	let asked = 0;

	return ({ placed, metres, byMetres, spread }, counted) => {
		asked++;
		const now = new Float64Array(PER_STEP);
		const weigh = (index: number): boolean => {
			const supply = prepared.supply[index]!;
			if (!isCountedFor(prepared.offers[supply.offer]!, counted)) return false;
			now[2]! += supply.amount;
			if (supply.isAssumed) now[3]! += supply.amount;
			if (supply.isNotAssured) now[4]! += supply.amount;
			return true;
		};
		for (const index of spread) weigh(index);

		const steps: number[] = [-Infinity];
		const totals: number[] = [...now];
		for (const at of byMetres) {
			const index = placed[at]!;
			if (!weigh(index)) continue;
			for (const provider of providersOf[index]!) {
				if (providerSeen[provider] !== asked) now[0]!++;
				providerSeen[provider] = asked;
			}
			const venue = venueOf[index]!;
			if (venueSeen[venue] !== asked) now[1]!++;
			venueSeen[venue] = asked;

			// what stands in one place is met at once
			if (steps.at(-1) !== metres[at]) steps.push(metres[at]!);
			const from = (steps.length - 1) * PER_STEP;
			for (let part = 0; part < PER_STEP; part++) totals[from + part] = now[part]!;
		}
		return { metres: Float64Array.from(steps), totals: Float64Array.from(totals) };
	};
}

/** Who and where, within these metres of any of the locality's LSOAs. Providers and venues are always exact. */
export function countInReach({ metres, totals }: WalkSteps, withinMetres: number): InReach {
	let low = 0;
	let high = metres.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (metres[middle]! <= withinMetres) low = middle;
		else high = middle;
	}
	const from = low * PER_STEP;
	const amount = totals[from + 2]!;
	return {
		providers: totals[from]!,
		venues: totals[from + 1]!,
		shareAssumed: amount > 0 ? totals[from + 3]! / amount : undefined,
		shareNotAssured: amount > 0 ? totals[from + 4]! / amount : undefined
	};
}

function numberOf(numbers: Map<string, number>, id: string): number {
	const known = numbers.get(id) ?? numbers.size;
	numbers.set(id, known);
	return known;
}
