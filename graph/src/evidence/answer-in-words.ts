import { countViewInWords } from '../wording/count-view-in-words.ts';
import { dateInWords, monthsBackInWords } from '../wording/date-in-words.ts';
import { describeMatrix } from '../wording/describe-matrix.ts';
import { metresInWords } from '../wording/metres-in-words.ts';
import { nameAndVenue } from '../wording/name-and-venue.ts';
import { beginSentence, countOf, figureDigits, listInWords, numberToBegin } from '../wording/number-in-words.ts';
import { stateInWords, stateLabels } from '../wording/state-in-words.ts';
import type { Citations } from './citations.ts';
import { countedInWords } from './counted-in-words.ts';
import type { EvidenceInputs, PackQuestion } from './evidence-inputs.ts';

/** "something to join, made for unpaid carers". */
export function questionInWords({ component, group, count }: PackQuestion): string {
	return `${component.inSentence}, ${countViewInWords({ count, groupInSentence: group.inSentence })}`;
}

/** The answer to one question over the pack's places, with the numbers of its sources. */
export function answerInWords({ inputs, question, citations, computed }: { inputs: EvidenceInputs; question: PackQuestion; citations: Citations; computed: string }): string {
	const { reachMetres, checkMonths } = inputs.parameters;
	const asked = beginSentence(questionInWords(question));
	if (question.cells.length === 1) return `${asked}: ${onePlace({ inputs, question, citations, computed })}`;
	const { headline, rest } = describeMatrix({ cells: question.cells.map(({ cell }) => cell), groupInSentence: question.group.inSentence, placeNoun: inputs.placeNoun, reachMetres, checkMonths });
	// people are counted by an office; how many places are thin, served or not yet checked is counted here
	const sourced = rest.split(/(?<=\.) /).map((sentence) => {
		const source = isOfPeople(sentence) ? citations.cite(inputs.peopleSources.get(question.group.id)) : isOfPlaces(sentence) ? computed : '';
		return source === '' ? sentence : sentence.replace(/\.$/, ` ${source}.`);
	}).join(' ');
	return `${asked}: ${headline.charAt(0).toLowerCase()}${headline.slice(1).replace(/\.$/, '')} ${computed}. ${sourced}`.trim();
}

const isOfPeople = (sentence: string): boolean => /^(\d|About|At least|Nobody)/.test(sentence);
const isOfPlaces = (sentence: string): boolean => /^(In |Where people |[A-Z][a-z]+ (is|are|has|have) |\d+ (is|are|has|have) )/.test(sentence);

function onePlace({ inputs, question, citations, computed }: { inputs: EvidenceInputs; question: PackQuestion; citations: Citations; computed: string }): string {
	const { cell } = question.cells[0]!;
	const name = inputs.places.find(({ id }) => id === cell.localityId)?.name ?? cell.localityId;
	const { reason } = stateInWords({ cell, reachMetres: inputs.parameters.reachMetres, checkMonths: inputs.parameters.checkMonths });
	const who = question.group.inSentence === 'anyone' ? 'people' : question.group.inSentence;
	const said = [`${name} is ${cell.state === 'gap' ? 'a gap' : stateLabels[cell.state].toLowerCase()}: ${reason} ${computed}.`];
	if (cell.people !== undefined) said.push(`${beginSentence(countedInWords(cell, who))} live there ${citations.cite(inputs.peopleSources.get(question.group.id))}.`);
	if (cell.nearest) said.push(`The nearest, ${nameAndVenue(cell.nearest)} ${citations.cite(inputs.recordSources.get(cell.nearest.supplyId))}, is on average ${metresInWords(cell.nearest.metres)} from where people live ${computed}.`);
	else said.push(cell.isSpreadOver ? `What serves it comes to people, by phone, online or in person: none is held at a place ${computed}.` : `Nothing that serves it is recorded ${computed}.`);
	if (cell.looked) said.push(`Last looked at on ${dateInWords(cell.looked.on)} by ${cell.looked.by}.`);
	return said.join(' ');
}

// more answers than this are a list, not a summary
const told = 4;

/** The first paragraph: each answer while they are few, otherwise how many of each there are and where gaps gather. */
export function summaryInWords({ inputs, questions, citations, computed }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; citations: Citations; computed: string }): string {
	if (questions.length <= told) return questions.map((question) => answerInWords({ inputs, question, citations, computed })).join(' ');
	const cells = questions.flatMap((question) => question.cells.map(({ cell }) => cell));
	const of = (state: keyof typeof stateLabels) => cells.filter((cell) => cell.state === state).length;
	const said = [`${numberToBegin(questions.length)} questions were asked of ${countOf({ count: inputs.places.length, ...inputs.placeNoun })}, ${figureDigits(cells.length)} answers in all: ${figureDigits(of('gap'))} gaps, ${figureDigits(of('thin'))} thin, ${figureDigits(of('served'))} served and ${figureDigits(of('not_checked'))} not yet checked ${computed}.`];
	const byPlace = inputs.places.map(({ id, name }) => ({ name, gaps: cells.filter((cell) => cell.localityId === id && cell.state === 'gap').length })).filter(({ gaps }) => gaps > 0).sort((a, b) => b.gaps - a.gaps);
	if (byPlace.length > 0) said.push(`Most gaps were found in ${listInWords(byPlace.slice(0, 3).map(({ name, gaps }) => `${name} (${gaps})`))} ${computed}.`);
	if (of('not_checked') > 0) said.push(`Where nobody has looked in ${monthsBackInWords(inputs.parameters.checkMonths)}, nothing is claimed.`);
	return said.join(' ');
}
