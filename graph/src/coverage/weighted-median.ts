/**
 * The value that half of the people are below and half above, among values above 0.
 *
 * Units    those of the values. Where the halves meet exactly between two values, their mean.
 * Absence  undefined when nobody has any weight; a weight that is not known (NaN) is left out.
 */
export function weightedMedian({ values, weights }: { values: Float64Array; weights: Float64Array }): number | undefined {
	let all = 0;
	let size = 0;
	const order = new Uint32Array(values.length);
	for (let at = 0; at < values.length; at++) {
		if (!(values[at]! > 0 && weights[at]! > 0)) continue;
		all += weights[at]!;
		order[size++] = at;
	}
	if (size === 0) return undefined;
	const sorted = order.subarray(0, size).sort((a, b) => values[a]! - values[b]!);
	let below = 0;
	for (let at = 0; at < size; at++) {
		below += weights[sorted[at]!]!;
		if (below * 2 === all && at + 1 < size) return (values[sorted[at]!]! + values[sorted[at + 1]!]!) / 2;
		if (below * 2 > all) return values[sorted[at]!]!;
	}
	return values[sorted[size - 1]!]!;
}
