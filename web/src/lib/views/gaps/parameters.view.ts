/** The parameters of the method, in words: a line under pictures, rows on the method page. */
import { barriersInWords, type BarrierName } from '@kith/graph/wording/barrier-labels.ts';
import { dateInWords, monthsBackInWords } from '@kith/graph/wording/date-in-words.ts';
import { decayInWords } from '@kith/graph/wording/decay-in-words.ts';
import { metresInWords } from '@kith/graph/wording/metres-in-words.ts';
import { beginSentence } from '@kith/graph/wording/number-in-words.ts';
import { notSeenInBetween, walkInWords } from '@kith/graph/wording/walk-in-words.ts';
import type { ParametersFragment } from '#lib/generated/documents.ts';

export interface ParameterRow {
	readonly label: string;
	readonly value: string;
	readonly note: string;
}

export function methodLine(parameters: ParametersFragment): string {
	return `${parameters.methodTitle}, in reach means ${metresInWords(parameters.reachMetres)} in a straight line (about ${walkInWords(parameters.reachMetres)}; ${notSeenInBetween}), checks of ${monthsBackInWords(parameters.checkMonths)} count, asked on ${dateInWords(parameters.on)}.`;
}

export function parameterRows(parameters: ParametersFragment): readonly ParameterRow[] {
	return [
		{ label: 'Method', value: parameters.methodTitle, note: parameters.methodSource },
		{ label: 'In reach', value: `${metresInWords(parameters.reachMetres)} in a straight line`, note: `About ${walkInWords(parameters.reachMetres)}, since streets are about a third longer than straight lines. ${beginSentence(notSeenInBetween)}.` },
		{ label: 'Decay with distance', value: parameters.decay, note: `${beginSentence(decayInWords(parameters.decay))}.` },
		{ label: 'A check counts for', value: `${parameters.checkMonths} months`, note: 'After that, an empty place is not yet checked and not a gap.' },
		{ label: 'Counted', value: barriersInWords(parameters.barriers.map(toBarrierName)) ?? 'everything recorded', note: parameters.barriers.length === 0 ? '' : 'What is left is set against what there is in all: counting less makes no place look better.' },
		{ label: 'Asked on', value: dateInWords(parameters.on), note: '' }
	];
}

export function toBarrierName(barrier: string): BarrierName {
	return barrier.toLowerCase().replaceAll('_', '-') as BarrierName;
}
