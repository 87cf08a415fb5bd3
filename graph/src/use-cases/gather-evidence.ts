import { dayOf } from '../domain/day-of.ts';
import type { SiteFinding } from '../coverage/cell-finding.ts';
import { lastListedInWords } from '../wording/last-listed-in-words.ts';
import { rankSites } from '../coverage/siting.ts';
import type { Barrier, CountView } from '../coverage/coverage-facts.ts';
import { findStepFree } from '../evidence/find-step-free.ts';
import type { EvidenceInputs } from '../evidence/evidence-inputs.ts';
import { getCellLocality, requireKnownId, toCountView, toCoverageParameters, type CellLevel } from './coverage-question.ts';
import { explainCellInArea } from './explain-cell.ts';
import { findBoundarySource, listCentreSources } from './find-map-sources.ts';
import { gatherBeyondTheEdge } from './gather-beyond-the-edge.ts';
import { gatherCoverageFacts, type AreaCoverage } from './gather-coverage-facts.ts';
import { toGapView } from './gap-locality.ts';
import { gatherNeed, type Need } from './gather-need.ts';
import type { KithContext } from './kith-context.ts';
import { gatherPlaces } from './gather-places.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';
import { requirePlacesApart } from './require-places-apart.ts';
import { showMapLayer } from './show-map-layer.ts';
import { sourcesOfCoverage } from './sources-of-coverage.ts';

/** A pack a person can read: places × groups × components. */
const cellCap = 200;
/** Cells for which venues are ranked, and venues for each. */
const siteCells = 12;
const sitesEach = 5;

export interface EvidenceQuestion {
	/** Ward or LSOA codes. */
	readonly places: readonly string[];
	readonly groups: readonly string[];
	readonly components: readonly string[];
	/** Absent: each component in the view its gaps are counted in. */
	readonly count?: CountView | null | undefined;
	readonly barriers?: readonly Barrier[] | null | undefined;
	readonly reachMetres?: number | null | undefined;
	readonly method?: string | null | undefined;
	readonly decay?: string | null | undefined;
	readonly need?: string | null | undefined;
}

/**
 * Everything a pack is made of, from the same answers the pages show.
 *
 * Refuses QuestionNotUnderstood for anything it does not know, for an empty list, for two places with people in common
 *         (a ward and one of its LSOAs) and for more than 200 cells.
 */
export async function gatherEvidence(context: KithContext, question: EvidenceQuestion): Promise<EvidenceInputs> {
	const area = await gatherCoverageFacts(context);
	const places = distinct(question.places);
	const groupIds = distinct(question.groups);
	const componentIds = distinct(question.components);
	for (const [word, chosen, one] of [['place', places, 'the code of a ward or LSOA'], ['group', groupIds, 'a group'], ['component', componentIds, 'a component']] as const) {
		if (chosen.length === 0) throw new QuestionNotUnderstood(`No ${word} came; expected ${one}, or several.`);
	}
	const located = places.map((id) => getCellLocality(area, id));
	requirePlacesApart(located.map(({ locality }) => locality));
	for (const id of groupIds) requireKnownId({ field: 'group', id, known: area.facts.groups });
	for (const id of componentIds) requireKnownId({ field: 'component', id, known: area.facts.components });
	const cellCount = places.length * groupIds.length * componentIds.length;
	if (cellCount > cellCap) {
		throw new QuestionNotUnderstood(`${places.length} places × ${groupIds.length} groups × ${componentIds.length} components came; expected at most ${cellCap} cells in one pack. Choose fewer, or make several packs.`);
	}
	const parameters = toCoverageParameters(question, dayOf(context.now()));
	const countOf = (component: string) => question.count == null ? toGapView(area, [component]) : toCountView(question.count);
	const levels = distinctLevels(located);
	const needId = question.need ?? undefined;
	if (needId !== undefined) requireKnownId({ field: 'need', id: needId, known: area.reference.indicators });
	const needs = await gatherPackNeeds(context, { area, chosen: needId });
	// wards and LSOAs have classes of their own: one map of both can have no fill that means one thing
	const level = levels.length === 1 ? levels[0] : undefined;
	const mapNeed = level && needs.find(({ indicatorId }) => indicatorId === needId)?.[level];

	const cells = [];
	for (const { locality } of located) for (const group of groupIds) for (const component of componentIds) {
		cells.push(await explainCellInArea(context, { ...question, count: countOf(component), locality: locality.id, group, component, need: null }));
	}
	const { isIllustrative } = sourcesOfCoverage(area, { groupIds, componentIds });
	const recordSources = await gatherRecordSources(context, area);
	const inOrder = <T extends { readonly id: string }>(rows: readonly T[], ids: readonly string[]) => rows.filter(({ id }) => ids.includes(id));
	return {
		areaName: area.areaName,
		placeNoun: placeNounOf(located.map((one) => one.level)),
		createdAt: context.now().toISOString(),
		places: located.map(({ locality: { id, name }, level: own }) => ({ id, name, needFigures: needs.flatMap((need) => needFiguresOf(need[own], id)) })),
		groups: inOrder(area.facts.groups, groupIds),
		components: inOrder(area.facts.components, componentIds),
		parameters,
		cells,
		sites: cells.filter(({ cell }) => cell.state !== 'served').slice(0, siteCells).map(({ cell }) => ({
			localityId: cell.localityId, groupId: cell.groupId, componentId: cell.componentId,
			sites: topSites(rankSites({
				facts: area.facts, parameters, localities: [located.find(({ locality }) => locality.id === cell.localityId)!.locality],
				groupId: cell.groupId, componentId: cell.componentId, count: cell.count, candidates: area.sites
			}))
		})),
		outside: await gatherBeyondTheEdge(context),
		datasets: [...area.datasetById.values()],
		peopleSources: peopleSourcesOf(area),
		recordSources,
		lastListed: await gatherLastListed(context, { area, recordSources }),
		venuesHeld: { count: area.sites.length, kinds: kindsOf(area.sites) },
		measuredFrom: measuredFrom(area, componentIds),
		boundarySource: await findBoundarySource(context, places[0]!),
		centreSources: await listCentreSources(context, places[0]!),
		estimatedIn: new Map(groupIds.map((id) => [id, countEstimated(area, id)])),
		isIllustrative: isIllustrative || needs.some(({ ward }) => ward.isIllustrative),
		outlines: await gatherOutlines(context, { levels, places, need: level && needId }),
		mapNeed: mapNeed && { label: mapNeed.indicator.label, datasetId: [...mapNeed.datasetIds.values()][0] }
	};
}

/** The best, and the best that is step-free where none of them is. */
function topSites(ranked: readonly SiteFinding[]): readonly SiteFinding[] {
	const best = ranked.slice(0, sitesEach);
	const stepFree = findStepFree(ranked);
	return stepFree === undefined || best.includes(stepFree) ? best : [...best, stepFree];
}

/** Empty where the kind of some is not recorded: they may be of any. */
function kindsOf(sites: AreaCoverage['sites']): readonly string[] {
	const kinds = sites.flatMap(({ locationType }) => locationType ?? []);
	return kinds.length === sites.length ? distinct(kinds) : [];
}

/** Residents, their ages, and the supply of the components in the whole area: everyone it is shared among, and all that is set against each other. */
function measuredFrom({ facts, datasetIdsOfIndicator, datasetIdsOfComponent }: AreaCoverage, componentIds: readonly string[]): readonly string[] {
	const { indicatorId: residents = 'residents' } = facts.groups.find(({ id }) => id === 'anyone') ?? {};
	const isByAge = facts.supply.some(({ componentId, minimumAge, maximumAge }) => componentIds.includes(componentId) && (minimumAge !== undefined || maximumAge !== undefined));
	const indicators = [residents, 'residents', ...(isByAge ? [...datasetIdsOfIndicator.keys()].filter((id) => /^age_\d/.test(id)) : [])];
	return distinct([...indicators.flatMap((id) => datasetIdsOfIndicator.get(id)?.[0] ?? []), ...componentIds.flatMap((id) => [...datasetIdsOfComponent.get(id) ?? []])]);
}

const distinctLevels = (located: readonly { readonly level: CellLevel }[]): readonly CellLevel[] => [...new Set(located.map(({ level }) => level))];

/** What the map draws: every place of the level chosen. Of both levels, wards, and in the place of a ward of which a part was chosen, its LSOAs. */
async function gatherOutlines(context: KithContext, { levels, places, need }: { levels: readonly CellLevel[]; places: readonly string[]; need: string | undefined }): Promise<EvidenceInputs['outlines']> {
	const layers = await Promise.all(levels.map((level) => showMapLayer(context, { level, need })));
	const { lsoaIdsOfWard, wardIdOfLsoa } = await gatherPlaces(context);
	const opened = new Set(levels.length === 1 ? [] : places.flatMap((id) => wardIdOfLsoa.get(id) ?? []));
	const shown = new Set([...opened].flatMap((id) => lsoaIdsOfWard.get(id) ?? []));
	return layers.flatMap(({ localities }) => localities)
		.filter(({ id }) => levels.length === 1 || (lsoaIdsOfWard.has(id) ? !opened.has(id) : shown.has(id) || places.includes(id)))
		.map(({ id, name, outline, lon, lat, needClass }) => ({ id, name, outline, needClass, at: lon === undefined || lat === undefined ? undefined : { lon, lat } }));
}

/** Small areas where a group that is counted elsewhere takes part in the sharing as an estimate: its number is not known there, and residents are. */
function countEstimated({ facts }: AreaCoverage, groupId: string): number {
	const isHeld = groupId !== 'anyone' && facts.demand.some(({ people }) => people.has(groupId));
	return isHeld ? facts.demand.filter(({ people, residents }) => residents !== undefined && !people.has(groupId)).length : 0;
}

interface PackNeed { readonly indicatorId: string; readonly ward: Need; readonly lsoa: Need }

/** The need the reader chose first, then what stands in every pack, each only where the area holds figures of it. */
async function gatherPackNeeds(context: KithContext, { area, chosen }: { area: AreaCoverage; chosen: string | undefined }): Promise<readonly PackNeed[]> {
	const standing = area.reference.indicators.filter(({ inEveryPack }) => inEveryPack).map(({ id }) => id);
	const needs = await Promise.all(distinct([...(chosen === undefined ? [] : [chosen]), ...standing]).map(async (indicatorId) => ({
		indicatorId,
		ward: await gatherNeed(context, { indicatorId, level: 'ward' }),
		lsoa: await gatherNeed(context, { indicatorId, level: 'lsoa' })
	})));
	return needs.filter(({ indicatorId, ward, lsoa }) => indicatorId === chosen || ward.datasetIds.size + lsoa.datasetIds.size > 0);
}

function needFiguresOf(need: Need, placeId: string): EvidenceInputs['places'][number]['needFigures'] {
	const figure = need.figures.get(placeId);
	const label = `${need.indicator.label}${need.shareOf ? `, of all ${need.shareOf.label.toLowerCase()}` : ''}`;
	return figure ? [{ label, figure, datasetIds: [need.datasetIds.get(placeId), need.shareOf?.datasetIds.get(placeId)].filter((id) => id !== undefined) }] : [];
}

function placeNounOf(levels: readonly ('ward' | 'lsoa')[]): EvidenceInputs['placeNoun'] {
	if (levels.every((level) => level === 'ward')) return { one: 'ward', many: 'wards' };
	if (levels.every((level) => level === 'lsoa')) return { one: 'LSOA', many: 'LSOAs' };
	return { one: 'place', many: 'places' };
}

function peopleSourcesOf(area: AreaCoverage): ReadonlyMap<string, string> {
	return new Map(area.facts.groups.flatMap(({ id, indicatorId }) => {
		const datasetId = indicatorId === undefined ? undefined : area.datasetIdsOfIndicator.get(indicatorId)?.[0];
		return datasetId === undefined ? [] : [[id, datasetId] as const];
	}));
}

async function gatherRecordSources({ store }: KithContext, area: AreaCoverage): Promise<ReadonlyMap<string, string>> {
	const venues = await store.listVenues();
	const pairs = [...area.datasetIdsOfSupply, ...venues.map(({ venue, datasetIds }) => [venue.id, datasetIds] as const)];
	return new Map(pairs.flatMap(([id, datasetIds]) => (datasetIds[0] === undefined ? [] : [[id, datasetIds[0]] as const])));
}

/** Of what is cited to its dataset although the edition held does not list it. */
async function gatherLastListed({ store }: KithContext, { area, recordSources }: { area: AreaCoverage; recordSources: ReadonlyMap<string, string> }): Promise<ReadonlyMap<string, string>> {
	return new Map((await store.listLastListed()).flatMap(({ id, datasetId, lastListedIn }) => {
		const dataset = recordSources.get(id) === datasetId ? area.datasetById.get(datasetId) : undefined;
		return dataset === undefined ? [] : [[id, lastListedInWords({ vintage: dataset.vintage, lastListedIn })] as const];
	}));
}

function distinct(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)];
}
