import type { CellExplanation } from '../../coverage/cell-finding.ts';
import { describeCell } from '../../wording/describe-cell.ts';
import { dateInWords, monthsBackInWords } from '../../wording/date-in-words.ts';
import { metresInWords } from '../../wording/metres-in-words.ts';
import { nameAndVenue } from '../../wording/name-and-venue.ts';
import { noNearestInWords } from '../../wording/no-nearest-in-words.ts';
import { beginSentence, countOf, listInWords } from '../../wording/number-in-words.ts';
import { stateInWords, stateLabels } from '../../wording/state-in-words.ts';
import { answerInWords, questionInWords } from '../answer-in-words.ts';
import type { Citations } from '../citations.ts';
import { countedInWords } from '../counted-in-words.ts';
import type { EvidenceInputs, PackQuestion } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';
import { ratesInWords, rateTable } from '../rate-table.ts';

// more places than this are counted instead of named
const named = 5;

/** What is missing and how that is known: state with its reason, nearest, who looked and when, how sure. */
export function missingSection({ inputs, questions, citations, computed }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; citations: Citations; computed: string }): PackSection {
	const { reachMetres, checkMonths } = inputs.parameters;
	const nameOf = new Map(inputs.places.map(({ id, name }) => [id, name]));
	const paragraphs = [{ text: `Records prove presence; only looking proves absence. A place is called a gap only if somebody looked there in ${monthsBackInWords(checkMonths)}; otherwise it is “not yet checked”, whatever the records show. “Nearest” is the one place least far from all the people who live there taken together, with the average of their distances to it: part of a place can be nearer to it, or to another.` }];
	const tables = questions.flatMap((question) => {
		paragraphs.push({ text: answerInWords({ inputs, question, citations, computed }) });
		const other = otherViewInWords({ inputs, question, nameOf });
		if (other) paragraphs.push({ text: `${other} ${computed}.` });
		const isCounted = question.group.indicatorId !== undefined || question.group.inSentence === 'anyone';
		const people = isCounted ? ` ${citations.cite(inputs.peopleSources.get(question.group.id))}` : '';
		const rows = question.cells.map(({ cell }) => {
			const sure = describeCell({ cell, groupLabel: question.group.label, isCounted, sourceOfPeople: undefined, reachMetres, checkMonths, barriers: inputs.parameters.barriers, totalInArea: undefined }).at(-1)!;
			return [
				nameOf.get(cell.localityId) ?? cell.localityId,
				`${stateLabels[cell.state]}: ${stateInWords({ cell, reachMetres, checkMonths }).reason} ${computed}`,
				cell.people === undefined ? (isCounted ? 'not known' : 'not counted') : `${countedInWords(cell)}${people}`,
				cell.nearest === undefined ? noNearestInWords(cell, inputs.parameters.barriers) : `${metresInWords(cell.nearest.metres)} ${computed}: ${nameAndVenue(cell.nearest)} ${citations.cite(inputs.recordSources.get(cell.nearest.supplyId))}`,
				lookedInWords(cell, checkMonths),
				`${[sure.value, sure.note].filter(Boolean).join('; ')} ${computed}`
			];
		});
		const states = { title: beginSentence(questionInWords(question)), columns: [beginSentence(inputs.placeNoun.one), 'State and why', peopleHead(question), 'Nearest', 'Who looked', 'How sure'], rows };
		const rates = rateTable({ inputs, question, computed });
		return rates === undefined ? [states] : [states, rates];
	});
	const explained = ratesInWords({ inputs, questions, computed });
	if (explained !== undefined) paragraphs.push({ text: explained });
	return { id: 'missing', heading: 'What is missing, and how we know', paragraphs, tables, pictures: [] };
}

function peopleHead({ group }: PackQuestion): string {
	return group.inSentence === 'anyone' ? 'People' : group.label;
}

function lookedInWords({ looked }: CellExplanation['cell'], checkMonths: number): string {
	if (!looked) return `nobody in ${monthsBackInWords(checkMonths)}`;
	return `${looked.by}, ${dateInWords(looked.on)} (${looked.scope}${looked.note ? `: ${looked.note}` : ''})`;
}

/** What the other way of counting would say, where it says something else. */
function otherViewInWords({ inputs, question, nameOf }: { inputs: EvidenceInputs; question: PackQuestion; nameOf: ReadonlyMap<string, string> }): string | undefined {
	const differing = question.cells.filter(({ cell }) => cell.otherState !== undefined && cell.otherState !== cell.state);
	if (differing.length === 0) return undefined;
	const view = question.count === 'made-for' ? `Counting also what is open to ${question.group.inSentence} without being made for them` : `Counting only what is made for ${question.group.inSentence}`;
	const byState = new Map<string, string[]>();
	for (const { cell } of differing) {
		const label = stateLabels[cell.otherState!].toLowerCase();
		byState.set(label, [...(byState.get(label) ?? []), nameOf.get(cell.localityId) ?? cell.localityId]);
	}
	return `${view}, ${[...byState].map(([label, names]) => `${names.length > named ? countOf({ count: names.length, ...inputs.placeNoun }) : listInWords(names)} would be ${label !== 'gap' ? label : names.length === 1 ? 'a gap' : 'gaps'}`).join('; ')}`;
}
