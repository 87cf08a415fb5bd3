import { amountInWords } from '../../wording/amount-in-words.ts';
import { barriersInWords } from '../../wording/barrier-labels.ts';
import { countViewLabels, countViewMeanings } from '../../wording/count-view-in-words.ts';
import { dateInWords, monthsBackInWords } from '../../wording/date-in-words.ts';
import { decayInWords } from '../../wording/decay-in-words.ts';
import { beginSentence, figureDigits, listInWords } from '../../wording/number-in-words.ts';
import { thresholdsInWords } from '../../wording/thresholds-in-words.ts';
import { notSeenInBetween, walkInWords } from '../../wording/walk-in-words.ts';
import type { Citations } from '../citations.ts';
import type { EvidenceInputs, PackQuestion } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';
import { methodPapers } from '../method-papers.ts';

/** How this was measured: every parameter as it was set, and the rules of the four states. */
export function methodSection({ inputs, questions, citations }: { inputs: EvidenceInputs; questions: readonly PackQuestion[]; citations: Citations }): PackSection {
	const { parameters } = inputs;
	const paper = methodPapers[parameters.method];
	const method = paper ? `${beginSentence(paper.name)} ${citations.citeWork(`method ${parameters.method}`, paper)}` : parameters.method;
	const walk = walkInWords(parameters.reachMetres);
	const standards = inputs.components.map(({ label, standardPerThousand, supplyUnit }) => `${label}: ${standardPerThousand === undefined ? `the area’s own median${parameters.barriers.length === 0 ? '' : ' of all that is recorded, whatever is counted'}, which half of the people who can reach any of it have, or more` : `${amountInWords(figureDigits(standardPerThousand, 2), supplyUnit)} for every 1,000 people`}`);
	const centres = citations.citeAll(inputs.centreSources ?? []);
	return {
		id: 'method', heading: 'How this was measured', pictures: [],
		paragraphs: [
			{ text: 'Each place offering something is shared among all the people who could reach it, less the further they live; each small area then adds up its shares of everything it can reach. The result is how much there is for each person, once everybody else is taken into account. Where the number of a group is not known in a small area, it takes part in the sharing, and in nothing else, with the share of residents it has where both are known.' },
			{ text: `Served: at least ${thresholdsInWords.servedShare} of the group have something within ${walk}, there is at least ${thresholdsInWords.servedRatio} of the comparator (${comparatorInWords(inputs)}), and at least two organisations and two venues share the load. Gap: somebody looked, and fewer than ${thresholdsInWords.gapShare} have anything within a walk with nothing that comes to people by phone, online or in person, or there is less than ${thresholdsInWords.gapRatio} of the comparator. Thin: anything between. Not yet checked: not served, and nobody looked in ${monthsBackInWords(parameters.checkMonths)}.${withoutComparatorInWords({ components: inputs.components, questions })}` },
			{ text: `People are placed at the population-weighted centre of their small area (LSOA)${centres === '' ? '' : ` ${centres}`}. “How sure” repeats the measurement with every distance a quarter shorter and a quarter longer.` }
		],
		tables: [{
			title: 'Every setting of the measurement', columns: ['Setting', 'As it was set'],
			rows: [
				['Method', method],
				['What counts', whatCountsInWords(questions)],
				['In reach', `${figureDigits(parameters.reachMetres)} m in a straight line, about ${walk} (streets 1.3 times as long, 80 m a minute); ${notSeenInBetween}`],
				['How distance counts', decayInWords(parameters.decay)],
				['Comparator', standards.join('; ')],
				['Looked means', `a check in ${monthsBackInWords(parameters.checkMonths)}`],
				['Only counting', barriersInWords(parameters.barriers)?.replace(/^only /, '') ?? 'everything; no barrier was set'],
				['Asked on', dateInWords(parameters.on)]
			]
		}]
	};
}

/** One view, or of each view what is counted in it: packs may count spaces, which are made for nobody, otherwise than what is. */
function whatCountsInWords(questions: readonly PackQuestion[]): string {
	const byView = [...Map.groupBy(questions, ({ count }) => count)];
	const groups = new Set(questions.map(({ group }) => group.id));
	const namesOf = (those: readonly PackQuestion[]) => [...new Set(those.map(({ component, group }) => `${component.inSentence}${group.id === 'anyone' && groups.size > 1 ? ' for anyone' : ''}`))];
	return byView.map(([count, those]) => `${beginSentence(countViewLabels[count])}${byView.length === 1 ? '' : `, of ${listInWords(namesOf(those))}`}. ${countViewMeanings[count]}`).join(' ');
}

/** Where a median has nobody to be taken from; a standard is always there. */
function withoutComparatorInWords({ components, questions }: { components: EvidenceInputs['components']; questions: readonly PackQuestion[] }): string {
	if (components.every(({ standardPerThousand }) => standardPerThousand !== undefined)) return '';
	return ` Where nobody in the area has any${questions.every(({ count }) => count === 'open-to') ? ' that is open to anyone' : ''}, there is no comparator, and the state rests on who has something in reach.`;
}

/** What an amount is held against, in plain words, where it is first spoken of. */
function comparatorInWords({ components }: EvidenceInputs): string {
	const median = 'the amount for each person that half of the people in the area who can reach any of it have, or more';
	const withStandard = components.filter(({ standardPerThousand }) => standardPerThousand !== undefined).length;
	if (withStandard === 0) return median;
	return withStandard === components.length ? 'the standard set for it, given below' : `the standard set for it, or where there is none ${median}`;
}
