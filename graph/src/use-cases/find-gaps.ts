import type { CellFinding, CellState } from '../coverage/cell-finding.ts';
import type { CellLocality } from '../coverage/coverage-facts.ts';
import type { Figure } from '../domain/provenance.ts';
import type { EcosystemComponent, Indicator, PopulationGroup } from '../domain/reference.ts';
import type { CellLevel, MeasureQuestion, ParametersShown } from './coverage-question.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import type { KithContext } from './kith-context.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { gatherNeed, type Need } from './gather-need.ts';
import { gatherOpenedComponents } from './gather-opened-components.ts';
import { localitiesOfLevel, requireKnownId, toCountView, toCoverageParameters, toKnownIds } from './coverage-question.ts';
import { measureCoverage } from '../coverage/measure-coverage.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';
import { rememberAnswer } from './remember-answer.ts';
import { sourcesOfCoverage } from './sources-of-coverage.ts';
import { toPeopleFigure } from './people-figure.ts';

/** One answer carries at most this many cells. */
const CELL_CAP = 30_000;

export interface GapsQuestion extends MeasureQuestion {
	readonly level?: CellLevel | null | undefined;
	/** Ids; all when absent or empty. */
	readonly groups?: readonly string[] | null | undefined;
	readonly components?: readonly string[] | null | undefined;
	/** Need indicator to show beside it. */
	readonly need?: string | null | undefined;
}

/** A finding with its sensitivity spelt out. */
export interface GapCell extends CellFinding {
	readonly stateShorter: CellState;
	readonly stateLonger: CellState;
}

export interface GapLocality {
	readonly id: string;
	readonly name: string;
	readonly need: Figure | undefined;
	readonly residents: Figure;
	/** Gaps among looked-at cells of this answer, in the made-for view for named groups. */
	readonly gapCount: number;
	readonly lookedAt: number;
	readonly lon: number | undefined;
	readonly lat: number | undefined;
}

export interface GapMatrix {
	readonly parameters: ParametersShown;
	readonly localities: readonly GapLocality[];
	readonly groups: readonly PopulationGroup[];
	readonly components: readonly EcosystemComponent[];
	readonly cells: readonly GapCell[];
	readonly need: Indicator | undefined;
	readonly sources: readonly Figure['source'][];
	readonly isIllustrative: boolean;
}

/**
 * Where is something missing? Every locality × group × component that was asked for, with need beside it.
 *
 * Refuses QuestionNotUnderstood for anything it does not know, and for more than 30,000 cells.
 */
export async function findGaps(context: Pick<KithContext, 'store' | 'memory' | 'now'>, question: GapsQuestion): Promise<GapMatrix> {
	const area = await gatherCoverageFacts(context);
	const parameters = toCoverageParameters(question, context.now().toISOString());
	const count = toCountView(question.count);
	const places = localitiesOfLevel(area, question.level);
	const groupIds = toKnownIds({ field: 'group', ids: question.groups, known: area.facts.groups });
	const componentIds = toKnownIds({ field: 'component', ids: question.components, known: area.facts.components });
	const level = question.level ?? 'ward';
	const needId = question.need ?? undefined;
	if (needId !== undefined) requireKnownId({ field: 'need', id: needId, known: area.reference.indicators });
	const cellCount = places.length * groupIds.length * componentIds.length;
	if (cellCount > CELL_CAP) {
		throw new QuestionNotUnderstood(`${groupIds.length} groups × ${componentIds.length} components × ${places.length} places came; expected at most ${CELL_CAP.toLocaleString('en-GB')} cells in one answer. Name fewer groups or components.`);
	}

	return rememberAnswer(context, ['gaps', level, groupIds, componentIds, count, needId, parameters], async () => {
		const need = needId === undefined ? undefined : await gatherNeed(context, { indicatorId: needId, level });
		const opened = await gatherOpenedComponents(context, { area, parameters, componentIds });
		const cells = measureCoverage({ facts: area.facts, parameters, localities: places, count, groupIds, componentIds, opened }).map(toGapCell);
		const cellsOf = Map.groupBy(cells, ({ localityId }) => localityId);
		const sources = sourcesOfCoverage(area, { groupIds, componentIds });
		return {
			parameters,
			localities: places.map((place) => toGapLocality({ area, place, need, cells: cellsOf.get(place.id) ?? [] })),
			groups: area.facts.groups.filter(({ id }) => groupIds.includes(id)),
			components: area.facts.components.filter(({ id }) => componentIds.includes(id)),
			cells,
			need: need?.indicator,
			sources: joinSources(sources.sources, need?.sources ?? []),
			isIllustrative: sources.isIllustrative || need?.isIllustrative === true
		};
	});
}

export function toGapCell(finding: CellFinding): GapCell {
	return { ...finding, stateShorter: finding.sensitivity.shorter, stateLonger: finding.sensitivity.longer };
}

export function toGapLocality({ area, place, need, cells }: { area: AreaCoverage; place: CellLocality; need: Need | undefined; cells: readonly CellFinding[] }): GapLocality {
	const { lon, lat } = centreOf(area, place);
	const looked = cells.filter((cell) => cell.looked !== undefined);
	return {
		id: place.id,
		name: place.name,
		need: need?.figures.get(place.id),
		residents: toPeopleFigure({ area, groupId: 'anyone', people: sumResidents(area, place) }),
		gapCount: looked.filter((cell) => madeForState(cell) === 'gap').length,
		lookedAt: looked.length,
		lon,
		lat
	};
}

/** The made-for state of a named group; `anyone` has only the one it has. */
const madeForState = ({ count, state, otherState }: CellFinding): CellState => (count === 'made-for' ? state : otherState ?? state);

/** A place's own centre; where it has none, that of its LSOAs weighted by residents. */
function centreOf(area: AreaCoverage, place: CellLocality): { readonly lon: number | undefined; readonly lat: number | undefined } {
	const own = area.localityById.get(place.id);
	if (own?.lon !== undefined && own.lat !== undefined) return { lon: own.lon, lat: own.lat };
	let weight = 0;
	let lon = 0;
	let lat = 0;
	for (const id of place.lsoaIds) {
		const at = area.localityById.get(id);
		const residents = area.residentsById.get(id) ?? 0;
		if (at?.lon === undefined || at.lat === undefined || residents === 0) continue;
		weight += residents;
		lon += residents * at.lon;
		lat += residents * at.lat;
	}
	return weight === 0 ? { lon: undefined, lat: undefined } : { lon: lon / weight, lat: lat / weight };
}

/** Residents of a place's LSOAs; undefined when one of them is not known. */
function sumResidents({ residentsById }: AreaCoverage, { lsoaIds }: CellLocality): number | undefined {
	let sum = 0;
	for (const id of lsoaIds) {
		const residents = residentsById.get(id);
		if (residents === undefined) return undefined;
		sum += residents;
	}
	return lsoaIds.length === 0 ? undefined : sum;
}

export function joinSources(...lists: readonly (readonly Figure['source'][])[]): Figure['source'][] {
	return [...new Map(lists.flat().map((source) => [`${source.title} ${source.vintage}`, source])).values()];
}
