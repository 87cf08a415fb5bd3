import type { Pairs } from './catchment/pairs.ts';
import type { CoverageFacts, CoverageParameters, SupplyPoint } from './coverage-facts.ts';
import type { Decay } from './decay/decay.ts';
import type { PreparedPeople } from './prepare-people.ts';
import type { WhoItIsFor } from './supply/who-it-is-for.ts';
import { pairWithin } from './catchment/pair-within.ts';
import { parseDecay } from './decay/parse-decay.ts';
import { declaredLsoas } from './supply/declared-lsoas.ts';
import { isSpread } from './supply/is-spread.ts';
import { assuredWithinYearOf } from './assured-within.ts';
import { weeklySupply } from './supply/weekly-supply.ts';
import { SCALES } from './scales.ts';
import { whoItIsFor } from './supply/who-it-is-for.ts';
import { whyBarred } from './supply/barrier-lens.ts';

const LONGEST_SCALE = Math.max(...Object.values(SCALES));

/** Supplies that answer to the same groups accumulate together: one offer for all of them. */
export interface Offer {
	/** 1 per group in the order of `groups`. */
	readonly madeFor: Uint8Array;
	readonly openTo: Uint8Array;
}

/** A supply that counts, ready to be measured. */
export interface CountedSupply {
	readonly point: SupplyPoint;
	readonly who: WhoItIsFor;
	readonly amount: number;
	readonly isAssumed: boolean;
	readonly isNotAssured: boolean;
	/** Place in `places`; undefined for supply spread over a declared area. */
	readonly place: number | undefined;
	/** People it is shared among, per demand point. */
	readonly sharing: Float64Array;
	/** 1 for the demand points of its declared area; undefined when it has none. */
	readonly declared: Uint8Array | undefined;
	readonly offer: number;
}

export interface LeftOutSupply {
	readonly point: SupplyPoint;
	readonly reason: string;
}

/** The parameters that what is prepared depends on: not on how far people walk. */
export type PreparedBy = Pick<CoverageParameters, 'decay' | 'barriers' | 'on' | 'checkMonths'>;

/** One component, ready to be measured at any reach. */
export interface PreparedCoverage extends PreparedPeople {
	readonly facts: CoverageFacts;
	readonly componentId: string;
	readonly parameters: PreparedBy;
	readonly decay: Decay;
	readonly offers: readonly Offer[];
	readonly supply: readonly CountedSupply[];
	readonly leftOut: readonly LeftOutSupply[];
	readonly placeCount: number;
	/** Demand within the longest limit of each place. */
	readonly pairs: Pairs;
	/** Straight-line metres from place p to area point a, at p × area.length + a. */
	readonly metres: Float64Array;
}

/**
 * What of one component counts, who may come, how far apart: everything that does not depend on how far people walk.
 *
 * Cost  one spatial question per distinct place, one distance per area point and place.
 */
export function prepareCoverage({ facts, parameters, componentId, people }: { facts: CoverageFacts; parameters: PreparedBy; componentId: string; people: PreparedPeople }): PreparedCoverage {
	const { groups } = facts;
	const decay = parseDecay(parameters.decay);
	const places: { easting: number; northing: number }[] = [];
	const placeOf = new Map<string, number>();
	const offers: Offer[] = [];
	const offerOf = new Map<string, number>();
	const supply: CountedSupply[] = [];
	const leftOut: LeftOutSupply[] = [];
	const isAssured = assuredWithinYearOf(parameters.on);

	for (const point of facts.supply) {
		if (point.componentId !== componentId) continue;
		const weekly = weeklySupply(point, facts.assumptions);
		const declared = declaredArea(point, people);
		const reason = !weekly.isSupply ? weekly.reason : whyBarred(point, parameters.barriers) ?? whyUnplaced(point, declared);
		if (!weekly.isSupply || reason !== undefined) {
			leftOut.push({ point, reason: reason! });
			continue;
		}

		const who = whoItIsFor(point, groups);
		const offer: Offer = {
			madeFor: Uint8Array.from(groups, (group) => Number(who.isMadeFor(group))),
			openTo: Uint8Array.from(groups, (group) => Number(who.isOpenTo(group)))
		};
		const offerKey = `${offer.madeFor.join('')} ${offer.openTo.join('')}`;
		if (!offerOf.has(offerKey)) offerOf.set(offerKey, offers.push(offer) - 1);

		let place: number | undefined;
		if (!isSpread(point)) {
			const { easting, northing } = point.venue!;
			const placeKey = `${easting} ${northing}`;
			if (!placeOf.has(placeKey)) placeOf.set(placeKey, places.push({ easting, northing }) - 1);
			place = placeOf.get(placeKey)!;
		}
		supply.push({
			point,
			who,
			amount: weekly.amount,
			isAssumed: weekly.isAssumed,
			isNotAssured: !isAssured(point.assuredDate),
			place,
			sharing: people.sharing(who),
			declared,
			offer: offerOf.get(offerKey)!
		});
	}

	const placePoints = { easting: Float64Array.from(places, (place) => place.easting), northing: Float64Array.from(places, (place) => place.northing) };
	return {
		...people,
		facts, componentId, parameters, decay, offers, supply, leftOut,
		placeCount: places.length,
		pairs: pairWithin({ demand: people.spots, supply: placePoints, limit: decay.limit * LONGEST_SCALE }),
		metres: measureMetres({ area: people.area, demand: people.spots, places: placePoints })
	};
}

function whyUnplaced(point: SupplyPoint, declared: Uint8Array | undefined): string | undefined {
	if (!isSpread(point)) return point.venue ? undefined : 'where it is held is not recorded';
	if (!declared) return 'it comes to people, and neither it nor its organisation says which places it serves';
	return declared.includes(1) ? undefined : 'it serves places that are not held here';
}

function declaredArea(point: SupplyPoint, { demandIndexOf, demand }: PreparedPeople): Uint8Array | undefined {
	const lsoas = declaredLsoas(point);
	if (lsoas.length === 0) return undefined;
	const declared = new Uint8Array(demand.length);
	for (const id of lsoas) {
		const i = demandIndexOf.get(id);
		if (i !== undefined) declared[i] = 1;
	}
	return declared;
}

function measureMetres({ area, demand, places }: { area: Uint32Array; demand: { easting: Float64Array; northing: Float64Array }; places: { easting: Float64Array; northing: Float64Array } }): Float64Array {
	const placeCount = places.easting.length;
	const metres = new Float64Array(area.length * placeCount);
	for (let p = 0; p < placeCount; p++) {
		for (let a = 0; a < area.length; a++) {
			const dx = demand.easting[area[a]!]! - places.easting[p]!;
			const dy = demand.northing[area[a]!]! - places.northing[p]!;
			metres[p * area.length + a] = Math.sqrt(dx * dx + dy * dy);
		}
	}
	return metres;
}
