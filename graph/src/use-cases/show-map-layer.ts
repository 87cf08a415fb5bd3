import type { Barrier } from '../coverage/coverage-facts.ts';
import type { Figure } from '../domain/provenance.ts';
import type { Indicator } from '../domain/reference.ts';
import type { ProvisionRow } from '../store/graph-store.ts';
import type { YesNoUnknown } from '../domain/venue.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { gatherNeed, type Need } from './gather-need.ts';
import { gatherPlaces } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';
import type { PlaceLevel } from './kith-thing.ts';
import { requireKnown } from './require-known.ts';
import { rememberAnswer } from './remember-answer.ts';
import { findOffer } from './find-offer.ts';
import { toSource } from './to-source.ts';
import { gatherReference } from './gather-reference.ts';

/** Venues one map draws at most. */
const venueCap = 5_000;

export interface MapLayerQuestion {
	readonly level: PlaceLevel;
	/** Indicator; absent draws no fill. */
	readonly need?: string | undefined;
	/** Only venues that hold this component; absent shows all. */
	readonly component?: string | undefined;
	/** Only venues that hold something this group may come to. */
	readonly group?: string | undefined;
	/** Only venues that hold something seen through all of these. Without a car is asked of distance, and leaves no venue out. */
	readonly barriers?: readonly Barrier[] | undefined;
}

export interface MapLayerAnswer {
	readonly localities: readonly {
		readonly id: string;
		readonly name: string;
		readonly outline: string | undefined;
		readonly lon: number | undefined;
		readonly lat: number | undefined;
		readonly need: Figure | undefined;
		/** 0 least need … 4 most. */
		readonly needClass: number | undefined;
	}[];
	/** Upper ends of the classes, in the indicator's unit, in the order of its values. */
	readonly needBreaks: readonly number[];
	readonly need: Indicator | undefined;
	/** Of what the need is a share, in words: households. Undefined where it is none. */
	readonly needShareOf: string | undefined;
	readonly venues: readonly {
		readonly id: string;
		readonly name: string;
		readonly lon: number;
		readonly lat: number;
		readonly postcode: string | undefined;
		readonly wardId: string | undefined;
		readonly components: readonly { readonly componentId: string; readonly count: number }[];
		readonly stepFree: YesNoUnknown;
	}[];
	readonly sources: readonly Figure['source'][];
}

/** Outlines, need and venues: everything one map draws. */
export function showMapLayer(context: KithContext, question: MapLayerQuestion): Promise<MapLayerAnswer> {
	const { level, need: needId, component, group } = question;
	const barriers = (question.barriers ?? []).filter((barrier) => barrier !== 'no-car');
	return rememberAnswer(context, ['map-layer', level, needId, component, group, ...barriers], async () => {
		const { store } = context;
		const [places, boundaries, provision, venues, datasets, reference, { facts }] = await Promise.all([
			gatherPlaces(context), store.listBoundaries({ kind: level, detail: 'simplified' }), store.listProvision(), store.listVenues(), store.listDatasets(), gatherReference(context), gatherCoverageFacts(context)
		]);
		const offerOf = new Map(facts.supply.map((point) => [point.id, findOffer(point, facts.groups)]));
		requireKnown({ what: 'a component', ids: [component], known: reference.components });
		requireKnown({ what: 'a group', ids: [group], known: reference.groups });
		const need = needId === undefined ? undefined : await gatherNeed(context, { indicatorId: needId, level });
		const outlineOf = new Map(boundaries.map(({ id, geometry }) => [id, geometry]));
		const breaks = need ? quantileBreaks([...need.figures.values()].flatMap(({ value }) => value ?? [])) : [];
		const isBarred = (id: string) => barriers.some((barrier) => !offerOf.get(id)?.without.has(barrier));
		const componentsAt = countComponents(provision.filter((row) => {
			const offer = offerOf.get(row.provision.id);
			return offer !== undefined && !isBarred(row.provision.id) && (component === undefined || offer.component === component) && (group === undefined || offer.openTo.has(group));
		}));
		// a room names no group; beside what is held for one it is shown only when rooms are asked for
		const spacesCount = component === 'gateway_space' || (component === undefined && group === undefined);

		const shown = venues.flatMap(({ venue, within, spaces }) => {
			const counted = componentsAt.get(venue.id) ?? new Map<string, number>();
			const rooms = spaces.filter(({ id }) => !isBarred(id));
			if (spacesCount && rooms.length > 0 && reference.components.some(({ id }) => id === 'gateway_space')) {
				counted.set('gateway_space', (counted.get('gateway_space') ?? 0) + rooms.length);
			}
			if (venue.lon === undefined || venue.lat === undefined) return [];
			if ((component !== undefined || group !== undefined || barriers.length > 0) && counted.size === 0) return [];
			return [{
				id: venue.id, name: venue.name, lon: venue.lon, lat: venue.lat, postcode: venue.postcode,
				wardId: within.find((id) => places.byId.get(id)?.kind === 'ward') ?? within.flatMap((id) => places.wardIdOfLsoa.get(id) ?? [])[0],
				components: [...counted].map(([componentId, count]) => ({ componentId, count })),
				stepFree: venue.stepFree ?? 'unknown' as const
			}];
		}).slice(0, venueCap);

		return {
			localities: places.list(level).map(({ id, name, lon, lat }) => {
				const figure = need?.figures.get(id);
				return { id, name, lon, lat, outline: outlineOf.get(id), need: figure, needClass: needClassOf({ figure, need, breaks }) };
			}),
			needBreaks: breaks,
			need: need?.indicator,
			needShareOf: need?.shareOf?.label.toLowerCase(),
			venues: shown,
			sources: [
				...(need?.sources ?? []),
				...datasets.filter(({ id }) => venues.some((row) => row.datasetIds.includes(id))).map(toSource)
			]
		};
	});
}

function countComponents(provision: readonly ProvisionRow[]): Map<string, Map<string, number>> {
	const at = new Map<string, Map<string, number>>();
	for (const { provision: { component }, venue } of provision) {
		if (!venue) continue;
		const counts = at.get(venue.id) ?? new Map<string, number>();
		counts.set(component, (counts.get(component) ?? 0) + 1);
		at.set(venue.id, counts);
	}
	return at;
}

/** Upper ends of five classes of nearly equal size; the last is the greatest value. Empty without values. */
export function quantileBreaks(values: readonly number[]): readonly number[] {
	const sorted = values.toSorted((a, b) => a - b);
	if (sorted.length === 0) return [];
	return [1, 2, 3, 4, 5].map((fifth) => sorted[Math.max(0, Math.ceil((fifth * sorted.length) / 5) - 1)]!);
}

function needClassOf({ figure, need, breaks }: { readonly figure: Figure | undefined; readonly need: Need | undefined; readonly breaks: readonly number[] }): number | undefined {
	const value = figure?.value;
	if (value === undefined || !need) return undefined;
	const position = Math.max(0, breaks.findIndex((end) => value <= end));
	// a low decile or rank is the greater need
	return need.indicator.direction === 'lower_is_more_need' ? 4 - position : position;
}
