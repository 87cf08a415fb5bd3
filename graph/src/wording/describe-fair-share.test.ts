import { expect, test } from 'vitest';
import { describeFairShare, type FairShareFacts } from './describe-fair-share.ts';

const cell: FairShareFacts = { state: 'gap', access: 0.0062, comparator: 0.0344, ratio: 0.18, shortfall: 1027, people: 1456 };
const told = (changed: Partial<FairShareFacts>, isCounted = true) => describeFairShare({ cell: { ...cell, ...changed }, isCounted, supplyUnit: 'places a week', who: 'unpaid carers' });

test('carers are told what there is for each thousand of them, what it is set against, and how many are short by it', () => {
	expect(told({})).toEqual({
		label: 'Fair share', value: "18% of the area's average",
		note: '6.2 places a week for every 1,000 unpaid carers, and 34 places a week for every 1,000 unpaid carers on average across the area; 1,030 short: its people, small area by small area, by the part that is missing to 60% of the average'
	});
});

test('where nothing reaches them it is none of it, and never nought of something unknown', () => {
	expect(told({ access: undefined, ratio: undefined })).toMatchObject({ value: 'none of it', note: expect.stringContaining('34 places a week') as string });
	expect(told({ access: undefined, ratio: undefined, people: undefined })).toMatchObject({ value: 'no rate' });
	expect(told({ comparator: undefined, ratio: undefined })).toMatchObject({ value: 'nothing to compare with' });
	expect(told({}, false)).toMatchObject({ value: 'no rate', note: 'nobody counts this group here' });
});

test('nobody is short where nobody has checked, nor more than live there', () => {
	expect(told({ state: 'not_checked' }).note).not.toContain('short');
	expect(told({ shortfall: 907, people: 908 }).note).toContain('908 short');
	expect(told({ shortfall: 3 }).note).toContain('fewer than 5 short');
});
