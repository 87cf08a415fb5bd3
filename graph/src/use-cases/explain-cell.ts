import type { CellExplanation, CellFinding } from '../coverage/cell-finding.ts';
import { listOtherChecks, type Looked } from '../coverage/cell/looked-at.ts';
import type { Figure } from '../domain/provenance.ts';
import type { EcosystemComponent, PopulationGroup } from '../domain/reference.ts';
import { dayOf } from '../domain/day-of.ts';
import type { MeasureQuestion, ParametersShown } from './coverage-question.ts';
import type { GapLocality } from './gap-locality.ts';
import type { KithContext } from './kith-context.ts';
import { explainCell } from '../coverage/explain-cell.ts';
import { gatherCellPlaces } from './gather-cell-places.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { gatherNeed } from './gather-need.ts';
import { gatherOpenedComponents } from './gather-opened-components.ts';
import { getCellLocality, requireKnownId, toCountView, toCoverageParameters } from './coverage-question.ts';
import { toGapLocality, toGapView } from './gap-locality.ts';
import { joinSources } from './join-sources.ts';
import { sourcesOfCoverage } from './sources-of-coverage.ts';
import { toPeopleFigure } from './people-figure.ts';

export interface CellQuestion extends MeasureQuestion {
	readonly locality: string;
	readonly group: string;
	readonly component: string;
	readonly need?: string | null | undefined;
}

export interface CellExplained extends Omit<CellExplanation, 'cell'> {
	readonly parameters: ParametersShown;
	readonly locality: GapLocality;
	readonly group: PopulationGroup;
	readonly component: EcosystemComponent;
	readonly cell: CellFinding;
	/** People of the group, with source. */
	readonly people: Figure;
	/** Checks of it that do not count and that a person recorded here: too old, or before the one that counts. Latest first. */
	readonly otherChecks: readonly Looked[];
	readonly sources: readonly Figure['source'][];
}

/**
 * Why is this cell as it is? Refuses QuestionNotUnderstood for anything it does not know.
 *
 * Left out  all of it: page, command line and pack count by reason, and a list cut short would count other numbers.
 */
export async function explainCellInArea(context: Pick<KithContext, 'store' | 'memory' | 'now'>, question: CellQuestion): Promise<CellExplained> {
	const area = await gatherCoverageFacts(context);
	const parameters = toCoverageParameters(question, dayOf(context.now()));
	const count = toCountView(question.count);
	const { locality, level } = getCellLocality(area, question.locality);
	requireKnownId({ field: 'group', id: question.group, known: area.facts.groups });
	requireKnownId({ field: 'component', id: question.component, known: area.facts.components });
	const needId = question.need ?? undefined;
	if (needId !== undefined) requireKnownId({ field: 'need', id: needId, known: area.reference.indicators });

	// kept for the version whose facts it is made of: what was recorded meanwhile is not in it
	return context.memory.remember({ graphVersion: area.graphVersion, question: ['cell', locality.id, question.group, question.component, count, needId, parameters] }, async () => {
		const opened = await gatherOpenedComponents(context, { area, parameters, componentIds: [question.component] });
		const explained = explainCell({ facts: area.facts, parameters, locality, groupId: question.group, componentId: question.component, count, opened })!;
		const need = needId === undefined ? undefined : await gatherNeed(context, { indicatorId: needId, level });
		const { sources } = sourcesOfCoverage(area, { groupIds: [question.group], componentIds: [question.component] });
		return {
			parameters,
			locality: toGapLocality({ place: (await gatherCellPlaces(context, { area, level })).get(locality.id)!, need, cells: [explained.cell], gapView: toGapView(area, [question.component]) }),
			group: area.facts.groups.find(({ id }) => id === question.group)!,
			component: area.facts.components.find(({ id }) => id === question.component)!,
			cell: explained.cell,
			people: toPeopleFigure({ area, groupId: question.group, people: explained.cell.people }),
			supply: explained.supply,
			leftOut: explained.leftOut,
			lsoas: explained.lsoas,
			otherChecks: listOtherChecks({ facts: area.facts, locality, groupId: question.group, componentId: question.component, looked: explained.cell.looked }),
			sources: joinSources(sources, need?.sources ?? [])
		};
	});
}
