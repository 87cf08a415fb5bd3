import type { CellLocality, CoverageFacts, CoverageParameters } from './coverage-facts.ts';
import type { CountedFor } from './combine-offers.ts';
import type { CellFinding } from './cell-finding.ts';
import type { InReach, WalkSteps } from './cell/walk-steps.ts';
import type { Looked, LookedIn } from './cell/looked-at.ts';
import type { OfferShare, SharedOut } from './share-out.ts';
import type { PreparedBy, PreparedCoverage } from './prepare-coverage.ts';
import type { PreparedLocality } from './prepare-locality.ts';
import type { PreparedPeople } from './prepare-people.ts';
import { combineShares } from './combine-offers.ts';
import { findPointsNearUnheldEdge } from './near-unheld-edge.ts';
import { findNearestSupply } from './cell/find-nearest-supply.ts';
import { measureComparator } from './comparator.ts';
import { openLooked } from './cell/looked-at.ts';
import { countInReach, openWalkSteps } from './cell/walk-steps.ts';
import { measureNearest } from './nearest-metres.ts';
import { prepareCoverage } from './prepare-coverage.ts';
import { prepareLocality } from './prepare-locality.ts';
import { SCALES, type Scale } from './scales.ts';
import { shareOut } from './share-out.ts';

/** What one component gives one group in one view, and what that is set against. */
export interface Reading extends OfferShare {
	/** Metres to the nearest that counts, at any distance; Infinity where there is none. */
	readonly nearestMetres: Float64Array;
	/** Undefined: nothing to set it against. */
	readonly comparator: number | undefined;
}

/** A locality of one component. */
export interface OpenPlace extends PreparedLocality {
	looked(groupId: string): Looked | undefined;
	inReach(counted: CountedFor, withinMetres: number): InReach;
	nearest(counted: CountedFor): CellFinding['nearest'];
}

/** One component, prepared for any reach. Each part is worked out when it is first asked for, and kept: the facts do not change. */
export interface OpenComponent {
	readonly prepared: PreparedCoverage;
	placeOf(locality: CellLocality): OpenPlace;
	atReach(reachMetres: number): ComponentAtReach;
	/** What access is set against at this length; undefined: nothing. */
	comparator(scale: Scale, counted: CountedFor): number | undefined;
	/** Bytes it comes to hold. */
	readonly bytes: number;
}

/** One component with decay and reach both given. */
export interface ComponentAtReach {
	readonly component: OpenComponent;
	reachMetres(scale: Scale): number;
	/** 1 per area point that asks for more than is held beyond the edge. */
	nearEdge(): Uint8Array;
	sharedOut(scale: Scale): SharedOut;
	reading(scale: Scale, counted: CountedFor): Reading;
}

/**
 * @param unbarred  the same component without the lens, where there is one: what is left is set against what there is in all, so that
 *                  counting less never makes a place look better. Absent: it is opened when it is needed
 */
export function openComponent({ facts, parameters, componentId, people, unbarred }: {
	facts: CoverageFacts;
	parameters: PreparedBy;
	componentId: string;
	people: PreparedPeople;
	unbarred?: OpenComponent;
}): OpenComponent {
	const prepared = prepareCoverage({ facts, parameters, componentId, people });
	let whole = unbarred;
	const comparatorOfWhole = parameters.barriers.length === 0 ? undefined : (scale: Scale, counted: CountedFor) =>
		(whole ??= openComponent({ facts, parameters: { ...parameters, barriers: [] }, componentId, people })).comparator(scale, counted);
	const places = new Map<string, OpenPlace>();
	const openPlace = openPlaces(prepared, openLooked({ facts, parameters }));
	const nearest: Float64Array[] = [];
	const sharedWhole = openShares({ prepared, comparatorOfWhole });
	let sharedOnFoot: { readonly reachMetres: number; readonly shares: Shares } | undefined;
	let nearEdge: { readonly reachMetres: number; readonly points: Uint8Array } | undefined;

	const component: OpenComponent = {
		prepared,
		bytes: bytesOf(prepared),
		comparator: (scale, counted) => sharedWhole.of(scale, counted).comparator,
		placeOf(locality) {
			// a single LSOA is as quickly made as kept
			if (locality.lsoaIds.length < 2) return openPlace(locality);
			const known = places.get(locality.id) ?? openPlace(locality);
			places.set(locality.id, known);
			return known;
		},
		atReach(reachMetres) {
			let shares = sharedWhole;
			if (parameters.barriers.includes('no-car')) {
				// the walk then also ends what is shared out; only the last such reach is kept
				if (sharedOnFoot?.reachMetres !== reachMetres) sharedOnFoot = { reachMetres, shares: openShares({ prepared, comparatorOfWhole, limitAsked: reachMetres }) };
				shares = sharedOnFoot.shares;
			}
			return {
				component,
				reachMetres: (scale) => reachMetres * SCALES[scale],
				nearEdge() {
					if (nearEdge?.reachMetres !== reachMetres) nearEdge = { reachMetres, points: findPointsNearUnheldEdge(prepared, reachMetres) };
					return nearEdge.points;
				},
				sharedOut: shares.at,
				reading: (scale, counted) => ({
					...shares.of(scale, counted),
					nearestMetres: nearest[placeFor(counted)] ??= measureNearest(prepared, counted)
				})
			};
		}
	};
	return component;
}

/** What all its parts take once every group, view and place has been asked for: an estimate, for the memory that keeps it. */
function bytesOf({ area, metres, offers, groups, placeCount }: PreparedCoverage): number {
	const readings = groups.length * 2;
	// shares: some twenty bytes an area point for every offer, and for every group in two views, at three scales
	const shares = area.length * 20 * 3 * (offers.length + readings);
	// steps: six numbers for each distance met, of which half count for a group; places of some eight LSOAs each
	const steps = (area.length / 8) * readings * (200 + (placeCount / 2) * 48);
	return metres.byteLength + shares + steps;
}

function openPlaces(prepared: PreparedCoverage, lookedIn: (locality: CellLocality) => LookedIn): (locality: CellLocality) => OpenPlace {
	const stepsOf = openWalkSteps(prepared);
	return (locality) => {
		const place = prepareLocality(prepared, locality);
		const looked = lookedIn(locality);
		const steps: WalkSteps[] = [];
		const nearest: { readonly found: CellFinding['nearest'] }[] = [];
		return {
			...place,
			looked: (groupId) => looked(groupId, prepared.componentId),
			inReach: (counted, withinMetres) => countInReach(steps[placeFor(counted)] ??= stepsOf(place, counted), withinMetres),
			nearest: (counted) => (nearest[placeFor(counted)] ??= { found: findNearestSupply({ prepared, place, counted }) }).found
		};
	};
}

interface Shares {
	at(scale: Scale): SharedOut;
	of(scale: Scale, counted: CountedFor): OfferShare & { readonly comparator: number | undefined };
}

/**
 * @param limitAsked         metres at the length asked beyond which nothing adds to access; absent: the decay's own
 * @param comparatorOfWhole  where a lens leaves something out: what access is set against without it
 */
function openShares({ prepared, comparatorOfWhole, limitAsked }: {
	prepared: PreparedCoverage;
	comparatorOfWhole: ((scale: Scale, counted: CountedFor) => number | undefined) | undefined;
	limitAsked?: number;
}): Shares {
	const sharedOut: Partial<Record<Scale, SharedOut>> = {};
	const combined: Record<Scale, ReturnType<Shares['of']>[]> = { shorter: [], asked: [], longer: [] };
	const at = (scale: Scale) => sharedOut[scale] ??= shareOut({ prepared, scale: SCALES[scale], limit: limitAsked && limitAsked * SCALES[scale] });
	const anyone = prepared.groupIndexOf.get('anyone');

	const make: Shares['of'] = (scale, counted) => {
		const share = combineShares({ prepared, shared: at(scale), counted });
		return { ...share, comparator: comparatorOfWhole ? comparatorOfWhole(scale, counted) : comparatorOf(scale, counted, share) };
	};
	const of: Shares['of'] = (scale, counted) => combined[scale][placeFor(counted)] ??= make(scale, counted);
	// one comparator for everything counted as open to: that of anyone
	const comparatorOf = (scale: Scale, { groupIndex, count }: CountedFor, { access }: OfferShare): number | undefined => {
		if (count === 'made-for' || groupIndex === anyone) return measureComparator({ prepared, weights: prepared.people[groupIndex]!, access });
		return anyone === undefined ? measureComparator({ prepared, weights: prepared.residents, access: undefined }) : of(scale, { groupIndex: anyone, count }).comparator;
	};
	return { at, of };
}

/** A place in a list for each group and view. */
const placeFor = ({ groupIndex, count }: CountedFor): number => groupIndex * 2 + Number(count === 'open-to');
