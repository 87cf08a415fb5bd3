import type { CellFinding } from '../coverage/cell-finding.ts';
import type { CountView } from '../coverage/coverage-facts.ts';
import type { Figure } from '../domain/provenance.ts';
import type { EcosystemComponent, Indicator, PopulationGroup } from '../domain/reference.ts';
import { dayOf } from '../domain/day-of.ts';
import type { CellLevel, MeasureQuestion, ParametersShown } from './coverage-question.ts';
import type { KithContext } from './kith-context.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { gatherCellPlaces } from './gather-cell-places.ts';
import { gatherNeed } from './gather-need.ts';
import { toGapLocality, toGapView, type GapLocality } from './gap-locality.ts';
import { gatherOpenedComponents } from './gather-opened-components.ts';
import { joinSources } from './join-sources.ts';
import { localitiesOfLevel, requireKnownId, toCountView, toCoverageParameters, toKnownIds } from './coverage-question.ts';
import { measureCoverage } from '../coverage/measure-coverage.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';
import { sourcesOfCoverage } from './sources-of-coverage.ts';

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

export interface GapMatrix {
	readonly parameters: ParametersShown;
	readonly localities: readonly GapLocality[];
	readonly groups: readonly PopulationGroup[];
	readonly components: readonly EcosystemComponent[];
	readonly cells: readonly CellFinding[];
	/** The view gaps are counted in, whichever view the cells are shown in. */
	readonly gapView: CountView;
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
	const parameters = toCoverageParameters(question, dayOf(context.now()));
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

	// kept for the version whose facts it is made of: what was recorded meanwhile is not in it
	return context.memory.remember({ graphVersion: area.graphVersion, question: ['gaps', level, groupIds, componentIds, count, needId, parameters] }, async () => {
		const need = needId === undefined ? undefined : await gatherNeed(context, { indicatorId: needId, level });
		const placeOf = await gatherCellPlaces(context, { area, level });
		const opened = await gatherOpenedComponents(context, { area, parameters, componentIds });
		const cells = measureCoverage({ facts: area.facts, parameters, localities: places, count, groupIds, componentIds, opened });
		const cellsOf = Map.groupBy(cells, ({ localityId }) => localityId);
		const sources = sourcesOfCoverage(area, { groupIds, componentIds });
		const gapView = toGapView(area, componentIds);
		return {
			parameters,
			localities: places.map(({ id }) => toGapLocality({ place: placeOf.get(id)!, need, cells: cellsOf.get(id) ?? [], gapView })),
			groups: area.facts.groups.filter(({ id }) => groupIds.includes(id)),
			components: area.facts.components.filter(({ id }) => componentIds.includes(id)),
			cells,
			gapView,
			need: need?.indicator,
			sources: joinSources(sources.sources, need?.sources ?? []),
			isIllustrative: sources.isIllustrative || need?.isIllustrative === true
		};
	});
}
