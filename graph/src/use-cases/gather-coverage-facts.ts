import { isRunning } from '../domain/is-running.ts';
import type { Connector } from '../domain/connector.ts';
import type { Locality } from '../domain/locality.ts';
import type { Observation } from '../domain/observation.ts';
import type { Dataset, Figure } from '../domain/provenance.ts';
import type { Provision } from '../domain/provision.ts';
import type { Indicator, ReferenceData } from '../domain/reference.ts';
import type { Space, Venue } from '../domain/venue.ts';
import type { CellLocality, CoverageFacts, DemandPoint, SupplyPoint } from '../coverage/coverage-facts.ts';
import type { SiteCandidate } from '../coverage/siting.ts';
import type { ConnectorRow, ProvisionRow, ReachedGroup, VenueRow } from '../store/graph-store.ts';
import type { KithContext } from './kith-context.ts';
import { listWardsOfArea } from './list-wards-of-area.ts';
import { withHeldAround } from '../coverage/held-around.ts';
import { rememberAnswer } from './remember-answer.ts';
import { whenBookable } from '../coverage/supply/when-bookable.ts';
import { whoItIsFor } from '../coverage/supply/who-it-is-for.ts';
import { speaksBefore } from './speaks-before.ts';
import { toBritishNationalGrid } from '../geography/to-british-national-grid.ts';
import { gatherReference } from './gather-reference.ts';

type Placed = Locality & { readonly parentIds: readonly string[] };

/** Spaces are what this component is made of. */
const SPACE_COMPONENT = 'gateway_space';
/** The supply of a place to meet is its hours, however many people it seats. */
const eachHourCounts = 1;
const RESIDENTS = 'residents';
const ageIndicators = [...Array.from({ length: 17 }, (_, band) => `age_${band * 5}_${band * 5 + 4}`), 'age_85_plus'];

/** Everything a coverage question of this area needs, gathered once per version of the graph. */
export interface AreaCoverage {
	readonly areaId: string;
	readonly areaName: string;
	readonly graphVersion: number;
	readonly facts: CoverageFacts;
	/** By name. */
	readonly wards: readonly CellLocality[];
	readonly lsoas: readonly CellLocality[];
	/** Wards and LSOAs of the area, with their centres. */
	readonly localityById: ReadonlyMap<string, Locality>;
	/** Of LSOAs; undefined where not known. */
	readonly residentsById: ReadonlyMap<string, number | undefined>;
	readonly reference: ReferenceData;
	readonly datasetById: ReadonlyMap<string, Dataset>;
	/** Datasets each supply is recorded in. */
	readonly datasetIdsOfSupply: ReadonlyMap<string, readonly string[]>;
	/** Datasets the supply of each component is recorded in. */
	readonly datasetIdsOfComponent: ReadonlyMap<string, ReadonlySet<string>>;
	/** Of each component of which something is offered: whether any of it is made for some group. */
	readonly isMadeForSomebody: ReadonlyMap<string, boolean>;
	/** Datasets the figures of each indicator come from, first the one most of them come from. */
	readonly datasetIdsOfIndicator: ReadonlyMap<string, readonly string[]>;
	/** Venues with a place, as candidates for something new: all but those where nothing is running any more of what is recorded as held there. */
	readonly sites: readonly SiteCandidate[];
}

/**
 * People from the LSOAs' observations, supply from provision, connectors and bookable spaces, and what was looked at.
 *
 * Absence  an LSOA without an observation has an unknown count, never 0. A place without coordinates has no distance.
 * Places   a declared area may be named at any level; it is opened into its LSOAs. An organisation's is kept apart from
 *          what each thing it runs declares itself.
 */
export function gatherCoverageFacts(context: Pick<KithContext, 'store' | 'memory'>): Promise<AreaCoverage> {
	return rememberAnswer(context, ['coverage-facts'], async (graphVersion) => {
		const { store } = context;
		const reference = await gatherReference(context);
		const indicatorIds = [...new Set([RESIDENTS, ...reference.groups.flatMap(({ indicatorId }) => indicatorId ?? []), ...ageIndicators])];
		const [about, localities, observations, provision, connectors, venues, organisations, checks, datasets, outlines] = await Promise.all([
			store.about(), store.listLocalities(['country', 'region', 'local_authority', 'ward', 'msoa', 'lsoa', 'primary_care_network', 'neighbourhood', 'own']),
			store.listObservations(indicatorIds), store.listProvision(), store.listConnectors(), store.listVenues(), store.listOrganisations(), store.listChecks(), store.listDatasets(),
			store.listBoundaries({ kind: 'local_authority', detail: 'simplified' })
		]);

		const { people, datasetIdsOfIndicator } = readObservations(observations);
		const byId = new Map(localities.map((locality) => [locality.id, locality]));
		const lsoas = localities.filter(({ kind }) => kind === 'lsoa').sort(byName);
		const widerOf = (place: Placed): string[] => openParents(place, byId);
		const lsoaIdsOf = openPlaces(lsoas, widerOf);

		const residentsIndicator = reference.groups.find(({ id }) => id === 'anyone')?.indicatorId ?? RESIDENTS;
		const demand = lsoas.flatMap((lsoa) => toDemandPoint({ lsoa, reference, residentsIndicator, observed: people.get(lsoa.id) }) ?? []);
		const inArea = lsoas.filter(({ isOutsideArea }) => isOutsideArea !== true);
		const inAreaIds = new Set(inArea.map(({ id }) => id));
		const wards = listWardsOfArea(localities).toSorted(byName);

		// a declared place without an LSOA held stays in the list: what serves it serves nobody here, not everybody
		const openCovers = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => lsoaIdsOf.get(id) ?? [id]))];
		const coversOf = new Map(organisations.map(({ organisation, covers }) => [organisation.id, covers]));
		const worksIn = (behind: SupplyPoint['organisations']): Pick<SupplyPoint, 'organisationCoversLsoas'> => {
			const lsoaIds = openCovers(behind.flatMap(({ id }) => coversOf.get(id) ?? []));
			return lsoaIds.length === 0 ? {} : { organisationCoversLsoas: lsoaIds };
		};
		const supply = [
			...provision.map((row) => fromProvision(row, { openCovers, worksIn })),
			...venues.flatMap((row) => row.spaces.map((space) => fromSpace(space, row))),
			...connectors.map((row) => fromConnector(row, { openCovers, worksIn }))
		];

		const datasetIdsOfSupply = new Map([
			...provision.map((row) => [row.provision.id, row.datasetIds] as const),
			...connectors.map((row) => [row.connector.id, row.datasetIds] as const),
			...venues.flatMap((row) => row.spaces.map((space) => [space.id, row.datasetIds] as const))
		]);

		return {
			areaId: about.areaId,
			areaName: about.areaName,
			graphVersion,
			facts: {
				demand: withHeldAround({ demand, outlines, isWholeCountryHeld: datasets.some(({ wholeOf }) => wholeOf !== undefined && about.areaId.startsWith(wholeOf.charAt(0))) }),
				supply,
				groups: reference.groups.toSorted((a, b) => a.order - b.order),
				components: reference.components.toSorted((a, b) => a.order - b.order),
				assumptions: reference.assumptions,
				checks,
				holdsDemandOutside: demand.some(({ isOutsideArea }) => isOutsideArea)
			},
			wards: wards.map((ward) => ({
				id: ward.id, name: ward.name,
				lsoaIds: (lsoaIdsOf.get(ward.id) ?? []).filter((id) => inAreaIds.has(id)),
				widerIds: [ward.id, ...widerOf(ward), about.areaId]
			})),
			lsoas: inArea.map((lsoa) => ({ id: lsoa.id, name: lsoa.name, lsoaIds: [lsoa.id], widerIds: [lsoa.id, ...widerOf(lsoa), about.areaId] })),
			localityById: new Map([...wards, ...inArea].map((place) => [place.id, place])),
			residentsById: new Map(demand.map(({ id, residents }) => [id, residents])),
			reference,
			datasetById: new Map(datasets.map((dataset) => [dataset.id, dataset])),
			isMadeForSomebody: new Map([...Map.groupBy(supply.filter(({ isActive }) => isActive), ({ componentId }) => componentId)].map(([id, points]) => [id, points.some((point) => {
				const who = whoItIsFor(point, reference.groups);
				return reference.groups.some((group) => who.isMadeFor(group));
			})])),
			datasetIdsOfSupply,
			datasetIdsOfComponent: new Map([...Map.groupBy(supply, ({ componentId }) => componentId)].map(([id, points]) => [id, new Set(points.flatMap((point) => datasetIdsOfSupply.get(point.id) ?? []))])),
			datasetIdsOfIndicator,
			sites: leaveOutStopped({ venues, provision }).flatMap((row) => toSite(row, byId))
		};
	});
}

const byName = (a: Placed, b: Placed): number => a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);

type Observed = Observation & { readonly datasetId: string };

/**
 * The latest observation of each indicator in each place; a figure without a value stays out.
 *
 * Datasets  those whose figures speak, first the one that most of them come from. One that was superseded says nothing.
 */
function readObservations(observations: readonly Observed[]): { people: Map<string, Map<string, number>>; datasetIdsOfIndicator: Map<string, string[]> } {
	const latest = new Map<string, Observed>();
	for (const one of observations) {
		const key = `${one.localityId} ${one.indicatorId}`;
		const known = latest.get(key);
		if (!known || speaksBefore(one, known)) latest.set(key, one);
	}
	const people = new Map<string, Map<string, number>>();
	const figuresOf = new Map<string, Map<string, number>>();
	for (const { localityId, indicatorId, value, datasetId } of latest.values()) {
		const here = people.get(localityId) ?? new Map<string, number>();
		people.set(localityId, here);
		if (value !== undefined) here.set(indicatorId, value);
		const figures = figuresOf.get(indicatorId) ?? new Map<string, number>();
		figuresOf.set(indicatorId, figures.set(datasetId, (figures.get(datasetId) ?? 0) + 1));
	}
	const mostFirst = (figures: Map<string, number>): string[] => [...figures].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
	return { people, datasetIdsOfIndicator: new Map([...figuresOf].map(([id, figures]) => [id, mostFirst(figures)])) };
}

/** Every wider place this one lies within, however many steps up. */
function openParents(place: Placed, byId: ReadonlyMap<string, Placed>): string[] {
	const seen = new Set<string>();
	const waiting = [...place.parentIds];
	while (waiting.length > 0) {
		const id = waiting.pop()!;
		if (seen.has(id) || id === place.id) continue;
		seen.add(id);
		waiting.push(...byId.get(id)?.parentIds ?? []);
	}
	return [...seen];
}

function openPlaces(lsoas: readonly Placed[], widerOf: (place: Placed) => string[]): Map<string, string[]> {
	const open = new Map<string, string[]>();
	for (const lsoa of lsoas) {
		for (const id of [lsoa.id, ...widerOf(lsoa)]) {
			const list = open.get(id);
			if (list) list.push(lsoa.id);
			else open.set(id, [lsoa.id]);
		}
	}
	return open;
}

function toDemandPoint({ lsoa, reference, residentsIndicator, observed }: { lsoa: Placed; reference: ReferenceData; residentsIndicator: string; observed: ReadonlyMap<string, number> | undefined }): DemandPoint | undefined {
	const at = toGrid(lsoa);
	if (!at) return undefined;
	const people = new Map<string, number>();
	for (const { id, indicatorId } of reference.groups) {
		const value = indicatorId === undefined ? undefined : observed?.get(indicatorId);
		if (value !== undefined) people.set(id, value);
	}
	const ages = ageIndicators.map((id) => observed?.get(id));
	return {
		id: lsoa.id,
		name: lsoa.name,
		...at,
		residents: observed?.get(residentsIndicator) ?? observed?.get(RESIDENTS) ?? lsoa.residents,
		people,
		ages: ages.every((age): age is number => age !== undefined) ? ages : undefined,
		isOutsideArea: lsoa.isOutsideArea === true
	};
}

function toGrid({ easting, northing, lon, lat }: Pick<Venue, 'easting' | 'northing' | 'lon' | 'lat'>): { easting: number; northing: number } | undefined {
	if (easting !== undefined && northing !== undefined) return { easting, northing };
	if (lon !== undefined && lat !== undefined) return toBritishNationalGrid({ lon, lat });
	return undefined;
}

function toSupplyVenue(venue: Venue | undefined): SupplyPoint['venue'] {
	const at = venue && toGrid(venue);
	if (!venue || !at) return undefined;
	return {
		id: venue.id, name: venue.name, ...at,
		...(venue.locationType !== undefined && { locationType: venue.locationType }),
		...(venue.stepFree !== undefined && { stepFree: venue.stepFree })
	};
}

function fitsOf(groups: readonly ReachedGroup[]): Pick<SupplyPoint, 'madeFor' | 'welcoming' | 'excluded'> {
	const ids = (fits: readonly string[]): string[] => groups.filter(({ fit }) => fits.includes(fit)).map(({ groupId }) => groupId);
	return { madeFor: ids(['exclusive', 'targeted']), welcoming: ids(['welcoming']), excluded: ids(['excluded']) };
}

type Kept = Pick<Provision, 'sessionsPerWeek' | 'capacityPerSession' | 'minimumAge' | 'maximumAge' | 'isFree' | 'isEvening' | 'isWeekend' | 'referralRoute' | 'assuredDate'>;

/** Declared areas as LSOA ids: a supply's own, and that of the organisations behind it. */
interface DeclaredAreas {
	readonly openCovers: (ids: readonly string[]) => string[];
	readonly worksIn: (behind: SupplyPoint['organisations']) => Pick<SupplyPoint, 'organisationCoversLsoas'>;
}

function fromProvision({ provision, organisations, venue, groups, covers }: ProvisionRow, { openCovers, worksIn }: DeclaredAreas): SupplyPoint {
	const keys = ['sessionsPerWeek', 'capacityPerSession', 'minimumAge', 'maximumAge', 'isFree', 'isEvening', 'isWeekend', 'referralRoute', 'assuredDate'] as const;
	const kept = Object.fromEntries(keys.flatMap((key) => (provision[key] === undefined ? [] : [[key, provision[key]]]))) as Kept;
	return {
		...kept,
		...(provision.component === SPACE_COMPONENT && kept.capacityPerSession !== 0 && { capacityPerSession: eachHourCounts }),
		id: provision.id,
		kind: 'provision',
		name: provision.name,
		componentId: provision.component,
		organisations: organisations.map(({ id, name }) => ({ id, name })),
		venue: toSupplyVenue(venue),
		mode: provision.mode,
		isActive: isRunning(provision),
		...fitsOf(groups),
		coversLsoas: openCovers(covers),
		...worksIn(organisations),
		languages: provision.languages ?? []
	};
}

function fromSpace(space: Space, { venue, managers }: VenueRow): SupplyPoint {
	const isFree = space.freeForCommunity === 'yes' || space.hourlyCost === 0 ? true : space.hourlyCost !== undefined || space.freeForCommunity === 'no' ? false : undefined;
	const assuredDate = space.assuredDate ?? venue.assuredDate;
	return {
		id: space.id,
		kind: 'space',
		name: space.name,
		componentId: SPACE_COMPONENT,
		organisations: managers,
		venue: toSupplyVenue(venue),
		mode: 'in_person',
		isActive: true,
		...(space.sessionsPerWeek !== undefined && { sessionsPerWeek: space.sessionsPerWeek }),
		capacityPerSession: eachHourCounts,
		madeFor: [], welcoming: [], excluded: [],
		coversLsoas: [],
		languages: [],
		...whenBookable(space.availability),
		...(isFree !== undefined && { isFree }),
		...(assuredDate !== undefined && { assuredDate })
	};
}

function fromConnector({ connector, organisation, worksIn: places, groups }: ConnectorRow, { openCovers, worksIn }: DeclaredAreas): SupplyPoint {
	const organisations = organisation ? [organisation] : [];
	return {
		id: connector.id,
		kind: 'connector',
		name: connector.title,
		componentId: connector.component,
		organisations,
		venue: undefined,
		mode: 'in_person',
		isActive: true,
		...supportedIn(connector),
		...fitsOf(groups),
		coversLsoas: openCovers(places),
		...worksIn(organisations),
		languages: [],
		...(connector.assuredDate !== undefined && { assuredDate: connector.assuredDate })
	};
}

/** People supported in a week; where nobody said, the assumption table. */
const supportedIn = ({ peoplePerWeek }: Connector): Pick<SupplyPoint, 'sessionsPerWeek' | 'capacityPerSession'> =>
	(peoplePerWeek === undefined ? {} : { sessionsPerWeek: peoplePerWeek, capacityPerSession: 1 });

/**
 * Venues that still stand open, as far as anybody knows: a library that its list says has closed is held, and nothing new can open there.
 *
 * Absence  a venue at which nothing was ever recorded stays: most halls are listed without what goes on in them. So does one with a room to book.
 */
function leaveOutStopped({ venues, provision }: { venues: readonly VenueRow[]; provision: readonly ProvisionRow[] }): readonly VenueRow[] {
	const heldAt = Map.groupBy(provision, ({ venue }) => venue?.id);
	return venues.filter(({ venue, spaces }) => {
		const held = heldAt.get(venue.id) ?? [];
		return spaces.length > 0 || held.length === 0 || held.some((one) => isRunning(one.provision));
	});
}

function toSite({ venue, within }: VenueRow, byId: ReadonlyMap<string, Placed>): SiteCandidate[] {
	const at = toGrid(venue);
	if (!at) return [];
	const places = within.flatMap((id) => [id, ...byId.get(id)?.parentIds ?? []]);
	const ward = places.map((id) => byId.get(id)).find((place) => place?.kind === 'ward');
	return [{
		id: venue.id, name: venue.name, ...at,
		...(venue.locationType !== undefined && { locationType: venue.locationType }),
		...(venue.stepFree !== undefined && { stepFree: venue.stepFree }),
		...(ward && { localityName: ward.name })
	}];
}

/** Who says how many people there are: the datasets of an indicator, first the one its figures come from. */
export function sourceOfIndicator(area: AreaCoverage, indicator: Pick<Indicator, 'id'> | undefined): Figure['source'] | undefined {
	const [id] = indicator === undefined ? [] : area.datasetIdsOfIndicator.get(indicator.id) ?? [];
	const dataset = id === undefined ? undefined : area.datasetById.get(id);
	return dataset && { title: dataset.title, licence: dataset.licence, vintage: dataset.vintage, attribution: dataset.attribution };
}
