import type { Provision } from '../domain/provision.ts';
import type { YesNoUnknown } from '../domain/venue.ts';
import { declaredLsoas } from '../coverage/supply/declared-lsoas.ts';
import { toBritishNationalGrid } from '../geography/to-british-national-grid.ts';
import type { VenueRow } from '../store/graph-store.ts';
import { listInWords } from '../wording/number-in-words.ts';
import { scheduleInWords } from '../wording/schedule-in-words.ts';
import { findCentreOfPlace } from './centre-of-place.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { gatherPlaces } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';
import type { ThingKind } from './kith-thing.ts';
import { rememberAnswer } from './remember-answer.ts';
import { findOffer, type Offer } from './find-offer.ts';
import { gatherBeyondTheEdge } from './gather-beyond-the-edge.ts';
import { gatherReference } from './gather-reference.ts';
import { whyNotRunning } from './why-not-running.ts';

/** Somewhere a thing can be met; for a connector, who goes to people, the middle of where it works. */
export interface Spot {
	readonly lon: number;
	readonly lat: number;
	readonly easting: number;
	readonly northing: number;
}

/** Everything people can look up, in one shape. */
export interface DirectoryEntry {
	readonly id: string;
	readonly kind: ThingKind;
	readonly name: string;
	readonly summary: string;
	/** Further words it is found by. */
	readonly words: string;
	readonly componentId: string | undefined;
	readonly whereInWords: string | undefined;
	readonly whenInWords: string | undefined;
	readonly stepFree: YesNoUnknown | undefined;
	readonly isFree: boolean | undefined;
	readonly assuredDate: string | undefined;
	/** "paused", "closed" …; undefined while it is on. Its times are then said as they were. */
	readonly notRunning: string | undefined;
	/** "outside Hackney, 600 m over the edge", or that all it runs is; undefined where it is not known to be outside. */
	readonly outsideInWords: string | undefined;
	readonly spots: readonly Spot[];
	readonly wardIds: readonly string[];
	/** What it offers, itself or through what it runs or holds. */
	readonly offers: readonly Offer[];
}

/**
 * Everything held that people can look up.
 *
 * Connectors  have no door: each place they work in (or, where they name none, their organisation does) gives them the
 *             people-weighted centre of that place as a spot, so metres are to the middle of where they work.
 */
export function gatherDirectory(context: Pick<KithContext, 'store' | 'memory'>): Promise<readonly DirectoryEntry[]> {
	return rememberAnswer(context, ['directory'], async () => {
		const { store } = context;
		const [organisations, venues, provision, connectors, reference, places, area, beyond] = await Promise.all([
			store.listOrganisations(), store.listVenues(), store.listProvision(), store.listConnectors(), gatherReference(context), gatherPlaces(context), gatherCoverageFacts(context), gatherBeyondTheEdge(context)
		]);
		const { facts } = area;
		const coversOf = new Map(organisations.map(({ organisation, covers }) => [organisation.id, covers]));
		const centreOf = new Map<string, Spot | undefined>();
		const centresOf = (ids: readonly string[]): readonly Spot[] => ids.flatMap((id) => {
			if (!centreOf.has(id)) centreOf.set(id, findCentreOfPlace(id, { places, area }));
			return centreOf.get(id) ?? [];
		});
		const pointOf = new Map(facts.supply.map((point) => [point.id, point]));
		const declaredOf = (id: string): readonly string[] => declaredLsoas(pointOf.get(id)!);
		const offerOf = new Map(facts.supply.map((point) => [point.id, findOffer(point, facts.groups)]));
		const offersOf = (id: string): readonly Offer[] => [offerOf.get(id)].filter((offer) => offer !== undefined);
		const componentLabel = new Map(reference.components.map(({ id, label }) => [id, label]));
		const sectorLabel = new Map(reference.sectors.map(({ id, label }) => [id, label]));
		const kindLabel = new Map(reference.connectorKinds.map(({ id, label }) => [id, label]));
		const wardsOf = (ids: readonly string[]) => [...new Set(ids.map((id) => (places.lsoaIdsOfWard.has(id) ? id : places.wardIdOfLsoa.get(id))).filter((id) => id !== undefined))];
		const wardNames = (ids: readonly string[]) => ids.map((id) => places.byId.get(id)?.name).filter((name) => name !== undefined);
		const venueRows = new Map(venues.map((row) => [row.venue.id, row]));

		const provided = provision.map(({ provision: one, organisations: by, venue, covers }): DirectoryEntry & { readonly venueId: string | undefined; readonly by: readonly string[] } => {
			const row = venue && venueRows.get(venue.id);
			const wardIds = wardsOf([...(row?.within ?? []), ...covers, ...declaredOf(one.id)]);
			const ward = wardNames(wardsOf(row?.within ?? []))[0];
			const runBy = by.map(({ name }) => name);
			const when = scheduleInWords(one);
			const notRunning = whyNotRunning(one);
			return {
				id: one.id, kind: 'Provision', name: one.name, componentId: one.component,
				summary: [componentLabel.get(one.component), runBy.length > 0 ? `run by ${listInWords(runBy)}` : undefined].filter((part) => part !== undefined).join(', '),
				words: [one.description, ...runBy, venue?.name, ward, ...(one.tags ?? [])].filter((word) => word !== undefined).join(' '),
				whereInWords: venue ? [venue.name, ward].filter((part) => part !== undefined).join(', ') : modeInWords(one.mode),
				whenInWords: when === undefined || notRunning === undefined ? when : `was ${when}`,
				stepFree: venue?.stepFree, isFree: one.isFree, assuredDate: one.assuredDate,
				notRunning, outsideInWords: beyond.get(one.id),
				spots: spotsOf(row), wardIds,
				offers: offersOf(one.id),
				venueId: venue?.id, by: by.map(({ id }) => id)
			};
		});
		const heldAt = Map.groupBy(provided.filter(({ venueId }) => venueId !== undefined), ({ venueId }) => venueId!);
		const runBy = new Map<string, DirectoryEntry[]>();
		for (const entry of provided) for (const id of entry.by) runBy.set(id, [...(runBy.get(id) ?? []), entry]);

		return [
			...provided.map(({ venueId, by, ...entry }) => entry),
			...venues.map((row): DirectoryEntry => {
				const { venue, spaces } = row;
				const held = heldAt.get(venue.id) ?? [];
				const ward = wardNames(wardsOf(row.within))[0];
				return {
					id: venue.id, kind: 'Venue', name: venue.name, componentId: undefined,
					summary: held.length === 0 ? 'Nothing recorded there yet' : `${thingsInWords(held)} held there`,
					words: [venue.address, venue.postcode, ward, ...spaces.map(({ name }) => name), ...(venue.facilities ?? [])].filter((word) => word !== undefined).join(' '),
					whereInWords: [...new Set([venue.address ?? venue.postcode, ward])].filter((part) => part !== undefined).join(', ') || undefined,
					whenInWords: undefined, stepFree: venue.stepFree, isFree: undefined, assuredDate: venue.assuredDate,
					notRunning: undefined, outsideInWords: beyond.get(venue.id),
					spots: spotsOf(row), wardIds: wardsOf(row.within),
					offers: [...held.flatMap(({ offers }) => offers), ...spaces.flatMap(({ id }) => offersOf(id))]
				};
			}),
			...organisations.map(({ organisation }): DirectoryEntry => {
				const run = runBy.get(organisation.id) ?? [];
				return {
					id: organisation.id, kind: 'Organisation', name: organisation.name, componentId: undefined,
					summary: [organisation.sector && (sectorLabel.get(organisation.sector) ?? organisation.sector), run.length === 0 ? undefined : `runs ${thingsInWords(run)}`].filter((part) => part).join(', ') || 'Organisation',
					words: organisation.description ?? '',
					whereInWords: listInWords([...new Set(wardNames(run.flatMap(({ wardIds }) => wardIds)))].slice(0, 3)) || undefined,
					whenInWords: undefined, stepFree: undefined, isFree: undefined, assuredDate: organisation.assuredDate,
					notRunning: whyNotRunning(organisation), outsideInWords: beyond.get(organisation.id),
					spots: run.flatMap(({ spots }) => spots), wardIds: [...new Set(run.flatMap(({ wardIds }) => wardIds))],
					offers: run.flatMap(({ offers }) => offers)
				};
			}),
			...connectors.map(({ connector, organisation, worksIn }): DirectoryEntry => {
				const wardIds = wardsOf([...worksIn, ...declaredOf(connector.id)]);
				return {
					id: connector.id, kind: 'Connector', name: connector.title, componentId: connector.component,
					summary: [kindLabel.get(connector.kind) ?? connector.kind, organisation && `hosted by ${organisation.name}`].filter((part) => part !== undefined).join(', '),
					words: [componentLabel.get(connector.component), ...wardNames(wardIds)].filter((word) => word !== undefined).join(' '),
					whereInWords: wardIds.length === 0 ? undefined : `works in ${listInWords(wardNames(wardIds).slice(0, 3))}${wardIds.length > 3 ? ' and elsewhere' : ''}`,
					whenInWords: undefined, stepFree: undefined, isFree: undefined, assuredDate: connector.assuredDate,
					notRunning: undefined, outsideInWords: undefined,
					spots: centresOf(worksIn.length > 0 ? worksIn : coversOf.get(organisation?.id ?? '') ?? []), wardIds,
					offers: offersOf(connector.id)
				};
			})
		];
	});
}

/** "3 things", "3 things (1 not running now)". */
function thingsInWords(things: readonly Pick<DirectoryEntry, 'notRunning'>[]): string {
	const stopped = things.filter(({ notRunning }) => notRunning !== undefined).length;
	const counted = `${things.length} ${things.length === 1 ? 'thing' : 'things'}`;
	if (stopped === 0) return counted;
	return `${counted} (${stopped === things.length ? '' : `${stopped} `}not running now)`;
}

function spotsOf(row: VenueRow | undefined): readonly Spot[] {
	if (row?.venue.lon === undefined || row.venue.lat === undefined) return [];
	const { lon, lat, easting, northing } = row.venue;
	return [{ lon, lat, ...(easting !== undefined && northing !== undefined ? { easting, northing } : toBritishNationalGrid({ lon, lat })) }];
}

function modeInWords(mode: Provision['mode']): string | undefined {
	switch (mode) {
		case 'at_home': return 'at home';
		case 'phone': return 'by phone';
		case 'online': return 'online';
		default: return undefined;
	}
}
