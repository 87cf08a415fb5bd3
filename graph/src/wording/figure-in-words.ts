import type { Absence } from '../domain/absence.ts';
import type { FigureKind, LeftOut } from '../domain/provenance.ts';
import type { Indicator } from '../domain/reference.ts';
import { figureDigits } from './number-in-words.ts';
import { percentInWords } from './share-in-words.ts';

export const absenceLabels: Readonly<Record<Absence, string>> = {
	NotCollected: 'not collected',
	Suppressed: 'not published, to protect people',
	NotApplicable: 'does not apply'
};

/** A figure as a person would say it, with its unit; a modelled figure and a stand-in say so, and so does one that leaves people out. An absent one says why. */
export function figureInWords({ value, absence, unit, kind, leftOut }: {
	value: number | undefined;
	absence?: Absence | undefined;
	/** One of the indicator units, or any other words, which are put after the digits as they are. */
	unit: Indicator['unit'] | (string & {});
	kind: FigureKind;
	leftOut?: LeftOut | undefined;
}): string {
	if (value === undefined) return absence === undefined ? 'not known' : absenceLabels[absence];
	const marks = { modelled: ' (modelled)', proxy: ' (stands in for what is not measured)', measured: '', computed: '' } as const;
	const without = leftOut === undefined ? '' : `; ${percentInWords(leftOut.share)} of its ${leftOut.of} left out: not known there`;
	return `${withUnit({ value, unit })}${marks[kind]}${without}`;
}

function withUnit({ value, unit }: { value: number; unit: string }): string {
	switch (unit) {
		case 'percent': return `${figureDigits(value, 1)}%`;
		case 'people': return figureDigits(value) === '1' ? '1 person' : `${figureDigits(value)} people`;
		case 'households': return figureDigits(value) === '1' ? '1 household' : `${figureDigits(value)} households`;
		case 'score': return `score ${figureDigits(value, 1)}`;
		case 'rank': return `rank ${figureDigits(value)}`;
		case 'decile': return `decile ${figureDigits(value)}`;
		default: return `${figureDigits(value, Math.abs(value) < 10 ? 1 : 0)} ${unit}`.trimEnd();
	}
}
