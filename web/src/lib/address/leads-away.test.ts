import { expect, test } from 'vitest';
import { leadsAway } from './leads-away.ts';

const here = new URL('https://kith.example/gaps?group=carers');

test('choosing another ward stays on the page; going down to its records leaves it', () => {
	expect(leadsAway('/gaps?group=carers&place=E05000001#why', here)).toBe(false);
	expect(leadsAway('#figures', here)).toBe(false);
	expect(leadsAway('/gaps/E05000001?group=carers#close', here)).toBe(true);
	expect(leadsAway('https://other.example/gaps', here)).toBe(true);
});
