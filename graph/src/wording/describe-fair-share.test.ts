import { expect, test } from 'vitest';
import { describeFairShare, type FairShareFacts } from './describe-fair-share.ts';

const cell: FairShareFacts = { state: 'gap', access: 0.0062, comparator: 0.0344, ratio: 0.18, shortfall: 1027, people: 1456 };
const told = (changed: Partial<FairShareFacts>, isCounted = true, more: { component?: { standardPerThousand: number }; count?: 'open-to'; barriers?: string[] } = {}) => describeFairShare({ cell: { ...cell, ...changed }, isCounted, component: { supplyUnit: 'places a week', ...more.component }, groupInSentence: 'unpaid carers', count: more.count ?? 'made-for', barriers: more.barriers ?? [] });

test('carers are told what there is for each thousand of them, what it is set against, and how many are short by it', () => {
	expect(told({})).toEqual({
		id: 'fair-share', label: 'Fair share', value: '18% of the median',
		note: '6.2 places a week for every 1,000 unpaid carers, where 34 is the median across the area; 1,030 short: its people, small area by small area, by the part that is missing to 60% of the median'
	});
});

test('one place a week is not one places a week', () => {
	expect(told({ access: 0.001 }).note).toMatch(/^1 place a week for every 1,000 unpaid carers/);
	expect(told({ access: 0.0011 }).note).toMatch(/^1\.1 places a week/);
});

test('where nothing reaches them it is none of it, and never nought of something unknown', () => {
	expect(told({ access: undefined, ratio: undefined })).toMatchObject({ value: 'none of it', note: 'nothing for every 1,000 unpaid carers, where 34 is the median across the area (places a week); 1,030 short: its people, small area by small area, by the part that is missing to 60% of the median' });
	expect(told({ access: undefined, ratio: undefined, people: undefined })).toMatchObject({ value: 'no rate' });
	expect(told({ comparator: undefined, ratio: undefined })).toMatchObject({ value: 'nothing to compare with' });
	expect(told({}, false)).toMatchObject({ value: 'no rate', note: 'nobody counts this group here' });
});

test('two groups made for carers alone have nothing to be set against once what is open counts, and the reason is not that carers reach nothing', () => {
	const note = told({ access: 0.0062, comparator: undefined, ratio: undefined }, true, { count: 'open-to' }).note;
	expect(note).toBe('6.2 places a week for every 1,000 people who share it; it would be set against what anyone has, and nothing that reaches people in the area is open to anyone: the state rests on who has something in reach');
	expect(told({ access: undefined, comparator: undefined, ratio: undefined }).note).toBe('nobody in the area has any of what counts for unpaid carers: the state rests on who has something in reach');
});

test('nobody is short where nobody has checked, nor more than live there', () => {
	expect(told({ state: 'not_checked' }).note).not.toContain('short');
	expect(told({ shortfall: 907, people: 908 }).note).toContain('908 short');
	expect(told({ shortfall: 3 }).note).toContain('fewer than 5 short');
});

test('what is open to carers is set against what anyone has, and a standard is named as one', () => {
	expect(told({}, true, { count: 'open-to' }).note).toContain('where 34 is the median across the area for anyone;');
	expect(told({}, true, { count: 'open-to', barriers: ['free'] }).note).toContain('where 34 is the median across the area for anyone, counting everything;');
	expect(told({}, true, { component: { standardPerThousand: 34.4 } })).toMatchObject({ value: '18% of the standard', note: expect.stringContaining('where 34 is the standard set for it') as string });
});
