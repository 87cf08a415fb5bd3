import type { CellLocality, CoverageFacts, CoverageParameters } from './coverage-facts.ts';
import type { CountedFor } from './combine-offers.ts';
import type { CountInReach } from './cell/open-count-in-reach.ts';
import type { Looked } from './cell/looked-at.ts';
import type { OfferShare, SharedOut } from './share-out.ts';
import type { PreparedBy, PreparedCoverage } from './prepare-coverage.ts';
import type { PreparedLocality } from './prepare-locality.ts';
import type { PreparedPeople } from './prepare-people.ts';
import { combineShares } from './combine-offers.ts';
import { findPointsNearUnheldEdge } from './near-unheld-edge.ts';
import { findWithinWalk } from './within-walk.ts';
import { measureComparator } from './comparator.ts';
import { openLooked } from './cell/looked-at.ts';
import { openCountInReach } from './cell/open-count-in-reach.ts';
import { prepareCoverage } from './prepare-coverage.ts';
import { prepareLocality } from './prepare-locality.ts';
import { shareOut } from './share-out.ts';

/** The same method at three lengths: a quarter shorter, as asked, a quarter longer. */
export const SCALES = { shorter: 0.75, asked: 1, longer: 1.25 } as const;
export type Scale = keyof typeof SCALES;

/** What one component gives one group in one view, and what that is set against. */
export interface Reading extends OfferShare {
	/** 1 where anything is in reach on foot. */
	readonly isInReach: Uint8Array;
	/** Undefined: nothing to set it against. */
	readonly comparator: number | undefined;
}

/** A locality of one component, and who looked there. */
export interface OpenPlace extends PreparedLocality {
	looked(groupId: string): Looked | undefined;
}

/** One component, prepared for any reach. Each part is worked out when it is first asked for, and kept: the facts do not change. */
export interface OpenComponent {
	readonly prepared: PreparedCoverage;
	placeOf(locality: CellLocality): OpenPlace;
	readonly countInReach: CountInReach;
	/** 1 per area point that stands near an edge beyond which nobody is held. */
	nearEdge(): Uint8Array;
	atReach(reachMetres: number): ComponentAtReach;
	/** Bytes it comes to hold. */
	readonly bytes: number;
}

/** One component with decay and reach both given. */
export interface ComponentAtReach {
	readonly component: OpenComponent;
	reachMetres(scale: Scale): number;
	sharedOut(scale: Scale): SharedOut;
	reading(scale: Scale, counted: CountedFor): Reading;
	readonly bytes: number;
}

export function openComponent({ facts, parameters, componentId, people }: { facts: CoverageFacts; parameters: PreparedBy; componentId: string; people: PreparedPeople }): OpenComponent {
	const prepared = prepareCoverage({ facts, parameters, componentId, people });
	const places = new Map<string, OpenPlace>();
	const lookedIn = openLooked({ facts, parameters });
	const openPlace = (locality: CellLocality): OpenPlace => {
		const looked = lookedIn(locality);
		return { ...prepareLocality(prepared, locality), looked: (groupId) => looked(groupId, componentId) };
	};
	let nearEdge: Uint8Array | undefined;
	const shares = openShares(prepared);
	// what walks there is kept per reach, what is shared out per scale and group; 10 bytes an area point each
	const shareBytes = prepared.area.length * 10 * 3 * (prepared.offers.length + prepared.groups.length * 2);
	const walkBytes = prepared.area.length * 3 * prepared.groups.length * 2;

	const component: OpenComponent = {
		prepared,
		countInReach: openCountInReach(prepared),
		nearEdge: () => nearEdge ??= findPointsNearUnheldEdge(prepared),
		bytes: prepared.metres.byteLength + shareBytes,
		placeOf(locality) {
			// a single LSOA is as quickly made as kept
			return locality.lsoaIds.length < 2 ? openPlace(locality) : getOrMake(places, locality.id, () => openPlace(locality));
		},
		atReach(reachMetres) {
			// without a car the walk also ends what is shared out
			const own = parameters.barriers.includes('no-car') ? openShares(prepared, reachMetres) : shares;
			const readings = new Map<string, Reading>();
			return {
				component,
				reachMetres: (scale) => reachMetres * SCALES[scale],
				sharedOut: own.at,
				reading: (scale, counted) => getOrMake(readings, keyOf(scale, counted), () => ({
					...own.of(scale, counted),
					isInReach: findWithinWalk({ prepared, reachMetres: reachMetres * SCALES[scale], counted })
				})),
				bytes: walkBytes + (own === shares ? 0 : shareBytes)
			};
		}
	};
	return component;
}

interface Shares {
	at(scale: Scale): SharedOut;
	of(scale: Scale, counted: CountedFor): OfferShare & { readonly comparator: number | undefined };
}

/** @param limitAsked  metres at the length asked beyond which nothing adds to access; absent: the decay's own */
function openShares(prepared: PreparedCoverage, limitAsked?: number): Shares {
	const sharedOut = new Map<Scale, SharedOut>();
	const combined = new Map<string, OfferShare & { comparator: number | undefined }>();
	const at = (scale: Scale) => getOrMake(sharedOut, scale, () => shareOut({ prepared, scale: SCALES[scale], limit: limitAsked && limitAsked * SCALES[scale] }));
	const anyone = prepared.groupIndexOf.get('anyone');

	const of: Shares['of'] = (scale, counted) => getOrMake(combined, keyOf(scale, counted), () => {
		const share = combineShares({ prepared, shared: at(scale), counted });
		return { ...share, comparator: comparatorOf(scale, counted, share) };
	});
	// one comparator for everything counted as open to: that of anyone
	const comparatorOf = (scale: Scale, { groupIndex, count }: CountedFor, { access }: OfferShare): number | undefined => {
		if (count === 'made-for' || groupIndex === anyone) return measureComparator({ prepared, weights: prepared.people[groupIndex]!, access });
		return anyone === undefined ? measureComparator({ prepared, weights: prepared.residents, access: undefined }) : of(scale, { groupIndex: anyone, count }).comparator;
	};
	return { at, of };
}

const keyOf = (scale: Scale, { groupIndex, count }: CountedFor): string => `${scale} ${groupIndex} ${count}`;

function getOrMake<K, V>(made: Map<K, V>, key: K, make: () => V): V {
	let value = made.get(key);
	if (value === undefined) made.set(key, value = make());
	return value;
}
