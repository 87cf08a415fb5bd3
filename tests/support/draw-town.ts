import type { CellLocality, CoverageFacts, DemandPoint, SupplyPoint } from '@kith/graph/coverage/coverage-facts.ts';
import type { CoverageCheck } from '@kith/graph/domain/coverage-check.ts';
import type { PopulationGroup, SupplyAssumption } from '@kith/graph/domain/reference.ts';

export interface DrawnPlace {
	readonly name: string;
	/** Metres east and north of the town's corner. */
	readonly at: readonly [number, number];
	/** Absent: not known. */
	readonly residents?: number;
	readonly people?: Readonly<Record<string, number>>;
	readonly ages?: readonly number[];
	readonly ward?: string;
	readonly isOutsideArea?: boolean;
	readonly metresToUnheldEdge?: number;
	readonly metresHeldAround?: number;
}

export type DrawnOffer = Partial<Omit<SupplyPoint, 'venue' | 'organisations'>> & {
	readonly name: string;
	/** Metres east and north; absent for what comes to people. */
	readonly at?: readonly [number, number];
	readonly runBy?: string;
	readonly stepFree?: 'yes' | 'no' | 'unknown';
	readonly locationType?: string;
};

const group = (id: string, inSentence: string, more: Partial<PopulationGroup> = {}): PopulationGroup => ({ id, label: inSentence, inSentence, description: inSentence, order: 1, ...more });

export const drawnGroups: readonly PopulationGroup[] = [
	group('anyone', 'anyone', { indicatorId: 'residents' }),
	group('older_people', 'older people', { indicatorId: 'older_people', minimumAge: 65 }),
	group('carers', 'unpaid carers', { indicatorId: 'unpaid_carers' }),
	group('young_people', 'young people', { indicatorId: 'young_people', minimumAge: 15, maximumAge: 24 }),
	group('children', 'children', { indicatorId: 'children', minimumAge: 0, maximumAge: 14 }),
	group('dementia', 'people with dementia')
];

/**
 * A town small enough to do its sums by hand: places where people live, what is offered where, and who looked.
 *
 * Every offer is a weekly activity with the places of `capacityPerSession`, unless drawn otherwise.
 */
export function drawTown({ places, offers, checks = [], assumptions = [], standardPerThousand, holdsDemandOutside = true }: {
	readonly places: readonly DrawnPlace[];
	readonly offers: readonly DrawnOffer[];
	readonly checks?: readonly Partial<CoverageCheck>[];
	readonly assumptions?: readonly SupplyAssumption[];
	readonly standardPerThousand?: number;
	readonly holdsDemandOutside?: boolean;
}): { readonly facts: CoverageFacts; readonly wards: readonly CellLocality[]; readonly lsoas: readonly CellLocality[] } {
	const demand = places.map((place): DemandPoint => ({
		id: place.name,
		name: place.name,
		easting: 540_000 + place.at[0],
		northing: 168_000 + place.at[1],
		residents: place.residents,
		people: new Map(Object.entries(place.people ?? {})),
		ages: place.ages,
		isOutsideArea: place.isOutsideArea ?? false,
		...(place.metresToUnheldEdge !== undefined && { metresToUnheldEdge: place.metresToUnheldEdge }),
		...(place.metresHeldAround !== undefined && { metresHeldAround: place.metresHeldAround })
	}));
	const supply = offers.map(({ at, runBy, stepFree, locationType, ...offer }): SupplyPoint => ({
		id: offer.name,
		kind: 'provision',
		componentId: 'wanted_activity',
		organisations: [{ id: runBy ?? `runs ${offer.name}`, name: runBy ?? `runs ${offer.name}` }],
		venue: at && {
			id: `at ${at.join(' ')}`, name: `Hall at ${at.join(' ')}`, easting: 540_000 + at[0], northing: 168_000 + at[1],
			...(stepFree !== undefined && { stepFree }), ...(locationType !== undefined && { locationType })
		},
		mode: 'in_person',
		isActive: true,
		sessionsPerWeek: 1,
		madeFor: [], welcoming: [], excluded: [], coversLsoas: [], languages: [],
		...offer
	}));
	const inArea = places.filter(({ isOutsideArea }) => !isOutsideArea);
	const wardNames = [...new Set(inArea.map((place) => place.ward ?? place.name))];
	return {
		facts: {
			demand, supply, assumptions, holdsDemandOutside,
			groups: drawnGroups,
			components: ['wanted_activity', 'connect'].map((id, order) => ({
				id, label: id, inSentence: id === 'connect' ? 'one-to-one support' : 'something to join', description: id, provisionLabel: 'Activity', supplyUnit: 'places a week', frame: 'direct', order,
				...(standardPerThousand !== undefined && { standardPerThousand })
			})),
			checks: checks.map((check, at) => ({ id: `check-${at}`, localityId: 'town', checkedBy: 'community team', checkedOn: '2026-05-01', ...check }))
		},
		wards: wardNames.map((name) => ({ id: name, name, lsoaIds: inArea.filter((place) => (place.ward ?? place.name) === name).map((place) => place.name), widerIds: [name, 'town'] })),
		lsoas: inArea.map(({ name, ward }) => ({ id: name, name, lsoaIds: [name], widerIds: [name, ward ?? name, 'town'] }))
	};
}
