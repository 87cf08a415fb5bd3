/** The key of the fill of a map: classes of need with their limits in words. */
import { beginSentence, countOf, figureDigits } from '@kith/graph/wording/number-in-words.ts';
import type { GapsOfComponentQuery } from '#lib/generated/documents.ts';

export interface NeedClass {
	readonly number: number;
	/** "10.2 to 13.4" */
	readonly range: string;
}

export interface NeedLegend {
	readonly label: string;
	readonly unit: string;
	readonly classes: readonly NeedClass[];
	readonly hasUnknown: boolean;
	/** How many of the places shaded have a mean that leaves residents or small areas out; empty where none has. */
	readonly leftOut: string;
}

export function needLegend(layer: Pick<GapsOfComponentQuery['mapLayer'], 'need' | 'needBreaks' | 'needShareOf' | 'localities'>): NeedLegend | undefined {
	if (!layer.need || layer.needBreaks.length === 0) return undefined;
	// a count with a denominator is shown as a share: the figures say so, the indicator does not
	const unit = layer.localities.find(({ need }) => need)?.need?.unit ?? layer.need.unit;
	const decimals = unit === 'percent' || unit === 'score' ? 1 : 0;
	const sign = unit === 'percent' ? '%' : '';
	return {
		label: layer.need.label,
		unit: unit === 'percent' && layer.needShareOf ? `percent of all ${layer.needShareOf}` : unit,
		classes: layer.needBreaks.map((upper, number) => {
			const lower = layer.needBreaks[number - 1];
			const upTo = `${figureDigits(upper, decimals)}${sign}`;
			return { number, range: lower === undefined ? `up to ${upTo}` : `${figureDigits(lower, decimals)} to ${upTo}` };
		}),
		hasUnknown: layer.localities.some(({ needClass }) => needClass == null),
		leftOut: leftOutInWords(layer.localities.filter(({ need }) => need?.leftOut != null).length)
	};
}

function leftOutInWords(count: number): string {
	if (count === 0) return '';
	const places = beginSentence(countOf({ count, one: 'place is', many: 'places are' }));
	return `${places} shaded by a mean that leaves some out: for some of ${count === 1 ? 'its' : 'their'} residents (or small areas) no figure is known. The table marks ${count === 1 ? 'it' : 'each'} with * and says what share is left out.`;
}
