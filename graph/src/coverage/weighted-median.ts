/**
 * The value that half of the people are below and half above.
 *
 * Units    those of the values. Where the halves meet exactly between two values, their mean.
 * Absence  undefined when nobody has any weight.
 */
export function weightedMedian(values: readonly { readonly value: number; readonly weight: number }[]): number | undefined {
	const sorted = values.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value);
	const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
	let below = 0;
	for (const [at, { value, weight }] of sorted.entries()) {
		below += weight;
		if (below === half) return (value + sorted[at + 1]!.value) / 2;
		if (below > half) return value;
	}
	return undefined;
}
