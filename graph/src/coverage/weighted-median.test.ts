import { expect, test } from 'vitest';
import { weightedMedian } from './weighted-median.ts';

const median = (...pairs: readonly (readonly [value: number, weight: number])[]): number | undefined =>
	weightedMedian({ values: Float64Array.from(pairs, ([value]) => value), weights: Float64Array.from(pairs, ([, weight]) => weight) });

test('one large estate speaks for the middle of the people, however many small ones there are', () => {
	expect(median([5, 10], [1, 100], [9, 10])).toBe(1);
	expect(median([3, 1], [1, 1], [2, 1])).toBe(2);
});

test('where the halves meet between two estates, it lies between them', () => {
	expect(median([4, 2], [1, 1], [2, 1])).toBe(3);
});

test('estates without access, without people or with unknown people are no part of it', () => {
	expect(median([0, 100], [2, 1], [7, 0], [9, NaN])).toBe(2);
	expect(median([0, 100], [9, NaN])).toBeUndefined();
});
