const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A whole count as a sentence says it: "six", "ten", then "11", "1,200". Zero is "none". */
export function numberInWords(count: number): string {
	return small[count] ?? figureDigits(count);
}

/** The same at the head of a sentence: "Six". */
export function numberToBegin(count: number): string {
	return beginSentence(numberInWords(count));
}

/** First letter large, the rest untouched. */
export function beginSentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Digits with the thousands parted: "6,770". Never more than `decimals` after the point, and none that are zero. */
export function figureDigits(value: number, decimals = 0): string {
	if (!Number.isFinite(value)) throw new RangeError(`A figure to be written must be a finite number; ${value} came. Say why it is absent instead.`);
	// most figures on a page are small and whole
	if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
	return formatFor(decimals).format(value);
}

/** Making a format costs a hundred times what using it does: one for each number of decimals is kept. */
const formats = new Map<number, Intl.NumberFormat>();
function formatFor(decimals: number): Intl.NumberFormat {
	const kept = formats.get(decimals) ?? new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals });
	formats.set(decimals, kept);
	return kept;
}

/** "one ward", "six wards", "no wards". */
export function countOf({ count, one, many }: { count: number; one: string; many: string }): string {
	if (count === 0) return `no ${many}`;
	return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** "a, b and c". Empty gives an empty string. */
export function listInWords(items: readonly string[]): string {
	if (items.length < 2) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
