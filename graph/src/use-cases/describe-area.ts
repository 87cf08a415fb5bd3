import { assuredWithinYearOf } from '../coverage/assured-within.ts';
import type { CoverageCheck } from '../domain/coverage-check.ts';
import type { Dataset, Figure } from '../domain/provenance.ts';
import type { EcosystemComponent, Indicator, PopulationGroup } from '../domain/reference.ts';
import { dayOf } from '../domain/day-of.ts';
import { figureInWords } from '../wording/figure-in-words.ts';
import { countBeyondTheEdge } from './count-beyond-the-edge.ts';
import { gatherNeed } from './gather-need.ts';
import { gatherPlaces } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';
import type { PlaceLevel } from './kith-thing.ts';
import { mayRecordCheck } from './may.ts';
import { rememberAnswer } from './remember-answer.ts';
import { countedHere } from './to-source.ts';
import { gatherReference } from './gather-reference.ts';

/** What Kith knows about its area, and how fresh that is. */
export interface AreaDescription {
	readonly id: string;
	readonly name: string;
	readonly isIllustrative: boolean;
	readonly mayEdit: boolean;
	readonly editsInWords: string | undefined;
	/** In the area, or not known to be outside it. */
	readonly organisations: number;
	readonly venues: number;
	readonly provisions: number;
	/** Held just over its edge, apart from those: count-beyond-the-edge.ts. */
	readonly organisationsOutside: number;
	readonly venuesOutside: number;
	readonly provisionsOutside: number;
	readonly connectors: number;
	readonly lsoas: number;
	readonly residents: Figure;
	/** Share of provisions somebody assured in the last 12 months, percent. */
	readonly assured: Figure;
	/** Of the checks that cover a component, of it or of all: the latest day. A component nobody looked for is not among them. */
	readonly lastChecks: readonly { readonly component: string; readonly on: string }[];
	readonly populationGroups: readonly PopulationGroup[];
	readonly ecosystemComponents: readonly EcosystemComponent[];
	readonly indicators: readonly Indicator[];
	readonly wards: readonly { readonly id: string; readonly name: string; readonly level: PlaceLevel }[];
	readonly datasets: readonly Dataset[];
	readonly graphVersion: number;
}

export async function describeArea(context: KithContext): Promise<AreaDescription> {
	const on = dayOf(context.now());
	const area = await rememberAnswer(context, ['area', on], () => gatherArea(context, on));
	const { viewer } = context;
	return { ...area, mayEdit: mayRecordCheck(viewer), editsInWords: viewer.editsInWords };
}

async function gatherArea(context: KithContext, on: string): Promise<Omit<AreaDescription, 'mayEdit' | 'editsInWords'>> {
	const { store } = context;
	const [about, counts, reference, datasets, places, provision, checks, venues, outlines] = await Promise.all([
		store.about(), store.countNodes(), gatherReference(context), store.listDatasets(), gatherPlaces(context), store.listProvision(), store.listChecks(),
		store.listVenues(), store.listBoundaries({ kind: 'local_authority', detail: 'simplified' })
	]);
	const needIndicators = reference.indicators.filter(({ direction }) => direction !== 'neither');
	const observed = new Set((await store.listObservations(needIndicators.map(({ id }) => id))).map(({ indicatorId }) => indicatorId));
	const outside = countBeyondTheEdge({ venues, provision, outlines: outlines.filter(({ id }) => id === about.areaId), isInArea: (id) => places.byId.has(id) });
	const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
	return {
		id: about.areaId,
		name: about.areaName,
		graphVersion: about.graphVersion,
		isIllustrative: datasets.some(({ illustrative }) => illustrative),
		organisations: (counts['Organisation'] ?? 0) - outside.organisations,
		venues: (counts['Venue'] ?? 0) - outside.venues,
		provisions: (counts['Provision'] ?? 0) - outside.provisions,
		organisationsOutside: outside.organisations,
		venuesOutside: outside.venues,
		provisionsOutside: outside.provisions,
		connectors: counts['Connector'] ?? 0,
		lsoas: places.lsoas.length,
		residents: await sumResidents(context, reference.groups),
		assured: shareAssured(provision.map((row) => row.provision.assuredDate), on),
		lastChecks: reference.components.flatMap(({ id }) => {
			const on = lastDay(checks.filter(({ componentId }) => componentId === undefined || componentId === id));
			return on === undefined ? [] : [{ component: id, on }];
		}),
		populationGroups: reference.groups.toSorted(byOrder),
		ecosystemComponents: reference.components.toSorted(byOrder),
		indicators: needIndicators.filter(({ id }) => observed.has(id)),
		wards: places.wards.map(({ id, name }) => ({ id, name, level: 'ward' as const })),
		datasets: datasets.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
	};
}

const lastDay = (checks: readonly CoverageCheck[]): string | undefined => checks.map(({ checkedOn }) => checkedOn).sort().at(-1);

/** Residents of the area: all its LSOAs' people, from whichever indicator counts everybody. Not known when one is missing. */
async function sumResidents(context: KithContext, groups: readonly PopulationGroup[]): Promise<Figure> {
	const everybody = groups.find(({ id }) => id === 'anyone')?.indicatorId;
	const { lsoas } = await gatherPlaces(context);
	const notKnown: Figure = {
		value: undefined, absence: 'NotCollected', unit: 'people', kind: 'measured',
		source: { title: 'No population figures have been loaded', licence: 'none', vintage: 'none' },
		inWords: figureInWords({ value: undefined, absence: 'NotCollected', unit: 'people', kind: 'measured' })
	};
	if (everybody === undefined || lsoas.length === 0) return notKnown;

	const { figures } = await gatherNeed(context, { indicatorId: everybody, level: 'lsoa' });
	const counted = lsoas.map(({ id }) => figures.get(id));
	const missing = counted.find((figure) => figure?.value === undefined);
	if (missing) return missing;
	const value = counted.reduce((sum, figure) => sum + figure!.value!, 0);
	const { kind, source, unit } = counted[0]!;
	return { value, unit, kind, source, inWords: figureInWords({ value, unit, kind }) };
}

function shareAssured(dates: readonly (string | undefined)[], on: string): Figure {
	const about = { unit: 'percent', kind: 'computed', source: countedHere(on) } as const;
	if (dates.length === 0) return { ...about, value: undefined, absence: 'NotApplicable', inWords: figureInWords({ ...about, value: undefined, absence: 'NotApplicable' }) };
	const isAssured = assuredWithinYearOf(on);
	const value = (100 * dates.filter((date) => isAssured(date)).length) / dates.length;
	return { ...about, value, inWords: figureInWords({ ...about, value }) };
}
