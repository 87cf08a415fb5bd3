import { listInWords, numberInWords } from '../wording/number-in-words.ts';
import { dateInWords } from '../wording/date-in-words.ts';
import { summaryInWords } from './answer-in-words.ts';
import { assumedSizes } from './assumed-sizes.ts';
import { openCitations, type Citations } from './citations.ts';
import type { EvidenceInputs, PackQuestion } from './evidence-inputs.ts';
import type { EvidencePack } from './evidence-pack.ts';
import { gapsDownload } from './gaps-download.ts';
import { methodPapers } from './method-papers.ts';
import { closingInWords, closingSection } from './sections/closing-section.ts';
import { limitsSection } from './sections/limits-section.ts';
import { mapSection } from './sections/map-section.ts';
import { methodSection } from './sections/method-section.ts';
import { missingSection } from './sections/missing-section.ts';
import { needSection } from './sections/need-section.ts';
import { provisionSection } from './sections/provision-section.ts';

/**
 * Builds a pack from gathered facts: need, what exists, what is missing and how that is known, what would close it.
 * Pure: the same inputs give the same pack. `id` and `hash` are empty until it is frozen.
 *
 * Refuses  a pack about no place, no group or no component.
 */
export function buildEvidencePack(inputs: EvidenceInputs): EvidencePack {
	for (const [what, chosen] of [['place', inputs.places], ['group', inputs.groups], ['component', inputs.components]] as const) {
		if (chosen.length === 0) throw new RangeError(`An evidence pack needs at least one ${what}; none came. Choose a ${what} and build it again.`);
	}
	const questions = questionsOf(inputs);
	const citations = openCitations(inputs.datasets);
	// sources first, so that the computation can say what it was made from
	const need = needSection(inputs, citations);
	const computed = citeComputation({ inputs, questions, citations });
	const summary = [summaryInWords({ inputs, questions, citations, computed }), closingInWords({ inputs, computed })].filter(Boolean).join(' ');
	const sections = [
		need,
		provisionSection({ inputs, questions, citations, computed }),
		missingSection({ inputs, questions, citations, computed }),
		closingSection({ inputs, citations, computed }),
		mapSection({ inputs, questions, citations, computed }),
		methodSection({ inputs, questions, citations }),
		limitsSection({ inputs, computed })
	];
	return {
		id: '',
		title: titleOf(inputs),
		createdAt: inputs.createdAt,
		hash: '',
		isIllustrative: inputs.isIllustrative,
		summary,
		sections,
		citations: citations.list(),
		table: gapsDownload({
			cells: questions.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
			localities: inputs.places.map(({ id, name }) => ({ id, name, need: undefined })),
			need: undefined,
			parameters: inputs.parameters,
			sources: citations.datasets(),
			isIllustrative: inputs.isIllustrative
		})
	};
}

function questionsOf(inputs: EvidenceInputs): readonly PackQuestion[] {
	const order = new Map(inputs.places.map(({ id }, index) => [id, index]));
	return inputs.groups.flatMap((group) => inputs.components.flatMap((component) => {
		const cells = inputs.cells
			.filter(({ cell }) => cell.groupId === group.id && cell.componentId === component.id && order.has(cell.localityId))
			.sort((a, b) => order.get(a.cell.localityId)! - order.get(b.cell.localityId)!);
		return cells.length === 0 ? [] : { group, component, count: cells[0]!.cell.count, cells };
	}));
}

/** The measurement is a source too: it says from what, how and on what day. */
function citeComputation({ inputs, questions, citations }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; citations: Citations }): string {
	const records = questions.flatMap(({ cells }) => cells.flatMap(({ supply }) => supply.map(({ supplyId }) => inputs.recordSources.get(supplyId))));
	const people = inputs.groups.flatMap(({ id }) => inputs.peopleSources.get(id) ?? []);
	// what is near is measured between centres, and how near the edge is from the outlines
	const from = citations.citeAll([...people, ...inputs.measuredFrom ?? [], ...records, ...inputs.centreSources ?? [], ...(inputs.boundarySource === undefined ? [] : [inputs.boundarySource])]);
	const isAssumed = questions.some(({ cells }) => cells.some(({ cell, supply }) => (cell.shareAssumed ?? 0) > 0 || supply.some((one) => one.isAssumed)));
	const assumed = isAssumed ? `, with an assumed size ${citations.citeWork('assumed sizes', assumedSizes)} where none is recorded` : '';
	const paper = methodPapers[inputs.parameters.method];
	const method = paper ? `${paper.name} method ${citations.citeWork(`method ${inputs.parameters.method}`, paper)}` : `method ${inputs.parameters.method}`;
	return citations.citeWork('computed', { text: `Computed by Kith on ${dateInWords(inputs.parameters.on)} by the ${method}${from === '' ? '' : ` from ${from}`}${assumed}, with the settings shown under “How this was measured”.` });
}

function titleOf({ places, groups, components, areaName }: EvidenceInputs): string {
	const named = places.length <= 3 ? listInWords(places.map(({ name }) => name)) : areaName;
	const what = components.length <= 2 ? listInWords(components.map(({ label }, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1)))) : 'What connects people';
	const who = groups.length <= 2 ? listInWords(groups.map(({ inSentence }) => inSentence)) : `${numberInWords(groups.length)} groups`;
	return `${what} for ${who} in ${named}${named === areaName ? '' : `, ${areaName}`}`;
}
