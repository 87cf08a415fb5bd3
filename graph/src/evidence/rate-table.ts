import type { CellFinding } from '../coverage/cell-finding.ts';
import { amountInWords } from '../wording/amount-in-words.ts';
import { beginSentence, figureDigits } from '../wording/number-in-words.ts';
import { perThousandInWords } from '../wording/per-thousand-in-words.ts';
import { roundedToTen } from '../wording/people-in-words.ts';
import { percentInWords } from '../wording/share-in-words.ts';
import { thresholdsInWords } from '../wording/thresholds-in-words.ts';
import { questionInWords } from './answer-in-words.ts';
import type { EvidenceInputs, PackQuestion } from './evidence-inputs.ts';
import type { PackSection } from './evidence-pack.ts';

/**
 * The rate that decides a state beside what it is set against, for each place of a question.
 *
 * Absence  undefined for a group nobody counts: it has no rate. Nobody is said to be short where nobody has checked.
 */
export function rateTable({ inputs, question, computed }: { inputs: EvidenceInputs; question: PackQuestion; computed: string }): PackSection['tables'][number] | undefined {
	if (!isRated(question)) return undefined;
	const { supplyUnit } = question.component;
	const nameOf = new Map(inputs.places.map(({ id, name }) => [id, name]));
	return {
		title: `${beginSentence(questionInWords(question))}: how much there is, and what it is set against`,
		columns: [beginSentence(inputs.placeNoun.one), `For every 1,000 ${isOfEveryone(question) ? 'people who share it' : whoOf(question)}`, comparedWith({ inputs, question }), 'Share of that', 'People short'],
		rows: question.cells.map(({ cell }) => [
			nameOf.get(cell.localityId) ?? cell.localityId,
			cell.access === undefined ? noRateWords[cell.noRate ?? 'not known'] : `${amountInWords(perThousandInWords(cell.access), supplyUnit)} ${computed}`,
			cell.comparator === undefined ? 'nothing to set it against' : `${amountInWords(perThousandInWords(cell.comparator), supplyUnit)} ${computed}`,
			cell.ratio === undefined ? 'no rate' : `${percentInWords(cell.ratio)} ${computed}`,
			shortInWords(cell, computed)
		])
	};
}

/** What the columns of those tables mean; undefined where no question has one. */
export function ratesInWords({ inputs, questions, computed }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; computed: string }): string | undefined {
	if (!questions.some(isRated)) return undefined;
	const isAlone = questions.length === 1 && questions[0]!.cells.length === 1;
	return [
		`A state rests on how much there is for each person, too. ${isAlone ? 'The second table' : 'A second table for each question'} gives it, and what it is set against: ${meaningOf({ inputs, questions })}.`,
		`“People short” is the estimate by which places of the same state are ranked, gaps before thin and thin before served: small area by small area, its people by the part that is missing to ${thresholdsInWords.servedRatio} of that, or where nothing in the area can be set against it, the people with nothing in reach ${computed}.`
	].join(' ');
}

/** Whether a group is counted, so that there is a rate. */
function isRated({ group }: PackQuestion): boolean {
	return group.indicatorId !== undefined || group.inSentence === 'anyone';
}

const whoOf = ({ group }: PackQuestion): string => (group.inSentence === 'anyone' ? 'people' : group.inSentence);

/** Made for a group, it is set against what the group has elsewhere; open to it, against what anyone has. */
const isOfEveryone = ({ count }: PackQuestion): boolean => count === 'open-to';

function comparedWith({ inputs, question }: { inputs: EvidenceInputs; question: PackQuestion }): string {
	if (question.component.standardPerThousand !== undefined) return 'The standard set for it';
	return `Across ${inputs.areaName}${isOfEveryone(question) && question.group.inSentence !== 'anyone' ? ', for anyone' : ''} (median)`;
}

function meaningOf({ inputs, questions }: { inputs: EvidenceInputs; questions: readonly PackQuestion[] }): string {
	const rated = questions.filter(isRated);
	const median = `the median across ${inputs.areaName}, which half of the people who can reach any of it there have, or more${inputs.parameters.barriers.length === 0 ? '' : ', of all that is recorded'}`;
	if (rated.every(({ component }) => component.standardPerThousand === undefined)) return median;
	return rated.every(({ component }) => component.standardPerThousand !== undefined) ? 'the standard set for it' : `the standard set for it, or where there is none ${median}`;
}

const noRateWords: Readonly<Record<NonNullable<CellFinding['noRate']>, string>> = {
	'uncounted group': 'not counted, so no rate',
	'nobody in the group': 'nobody of the group lives there',
	'not known': 'not known',
	'nothing reached': 'nothing reaches them'
};

/** To ten, as the page ranks by it, and never more than live there. */
function shortInWords({ state, shortfall, people }: CellFinding, computed: string): string {
	if (state === 'not_checked') return 'not yet checked';
	if (shortfall === undefined) return 'not known';
	if (shortfall === 0) return `nobody ${computed}`;
	if (shortfall < 5) return `fewer than 5 ${computed}`;
	// all of them are as many as were counted
	return `${people !== undefined && roundedToTen(shortfall)! >= people ? figureDigits(people) : `about ${figureDigits(roundedToTen(shortfall)!)}`} ${computed}`;
}
