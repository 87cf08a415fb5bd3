import { monthsBackInWords } from '../../wording/date-in-words.ts';
import { isNotPlaced } from '../../wording/state-in-words.ts';
import { countOf, numberInWords, numberToBegin } from '../../wording/number-in-words.ts';
import { notSeenInBetween } from '../../wording/walk-in-words.ts';
import type { EvidenceInputs } from '../evidence-inputs.ts';
import type { PackSection } from '../evidence-pack.ts';

/** What a careful reader should know before relying on the pack. Only limits that are true of it. */
export function limitsSection({ inputs, computed }: { inputs: EvidenceInputs; computed: string }): PackSection {
	const found = inputs.cells.map(({ cell }) => cell);
	const some = (count: number) => found.length === 1 ? 'The one answer given' : `${numberToBegin(count)} of ${numberInWords(found.length)} answers`;
	const texts = ['No data is not no service. What is not recorded may still exist; tell the people who keep this map.'];
	const unplaced = found.filter(isNotPlaced).length;
	if (unplaced > 0) texts.push(`${some(unplaced)} ${unplaced === 1 ? 'is' : 'are'} not yet checked because it is not known where people live there: the centres of the small areas are not held, so nothing is claimed ${computed}.`);
	const unchecked = found.filter((cell) => cell.state === 'not_checked' && !isNotPlaced(cell)).length;
	if (unchecked > 0) texts.push(`${some(unchecked)} ${unchecked === 1 ? 'is' : 'are'} not yet checked: nobody has looked in ${monthsBackInWords(inputs.parameters.checkMonths)}, so nothing is claimed ${computed}.`);
	const assumed = found.filter(({ shareAssumed }) => (shareAssumed ?? 0) > 0).length;
	if (assumed > 0) texts.push(`${some(assumed)} ${assumed === 1 ? 'rests' : 'rest'} wholly or partly on assumed sizes, because sessions or places were never recorded ${computed}.`);
	const unassured = found.filter(({ shareNotAssured }) => (shareNotAssured ?? 0) > 0).length;
	if (unassured > 0) texts.push(`${some(unassured)} ${unassured === 1 ? 'counts' : 'count'} provision that nobody has confirmed in 12 months ${computed}.`);
	const shorterOnly = found.filter(({ state, sensitivity: { shorter, longer } }) => shorter !== state && longer === state).length;
	const longerOnly = found.filter(({ state, sensitivity: { shorter, longer } }) => shorter === state && longer !== state).length;
	const either = found.filter(({ state, sensitivity: { shorter, longer } }) => shorter !== state && longer !== state).length;
	for (const [count, how] of [[shorterOnly, 'only if people walked a quarter less'], [longerOnly, 'only if people walked a quarter further'], [either, 'both if people walked a quarter less and if they walked a quarter further']] as const) {
		if (count > 0) texts.push(`${some(count)} would change ${how} ${computed}.`);
	}
	const left = found.filter(({ shareNotKnown }) => shareNotKnown > 0).length;
	if (left > 0) texts.push(`${some(left)} ${left === 1 ? 'leaves' : 'leave'} out small areas whose count of people is not known ${computed}.`);
	for (const { id, inSentence } of inputs.groups) {
		const estimated = inputs.estimatedIn?.get(id) ?? 0;
		if (estimated > 0) texts.push(`The number of ${inSentence} is not known in ${countOf({ count: estimated, one: 'small area', many: 'small areas' })} of ${inputs.areaName} or just beyond it: in the sharing, and nowhere else, they are taken to be the share of residents there that they are where both are known ${computed}.`);
	}
	const edge = found.filter(({ nearUnheldEdge }) => nearUnheldEdge).length;
	if (edge > 0) texts.push(`${some(edge)} could change with people and services further out than any that are held: the walk or the catchments there go beyond them ${computed}.`);
	texts.push(`Reach is measured in straight lines: ${notSeenInBetween}, so what is said to be in reach may stand on the other side of one.`);
	texts.push('Groups overlap, so figures for different groups must not be added together. Loneliness and isolation are different things and are not measured by the distance to a group.');
	if (inputs.isIllustrative) texts.push('This pack contains invented organisations and activities, for demonstration. Do not send it to a funder.');
	return { id: 'limits', heading: 'Sources and limits', paragraphs: texts.map((text) => ({ text })), tables: [], pictures: [] };
}
