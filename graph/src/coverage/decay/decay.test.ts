import { describe, expect, test } from 'vitest';
import { allDecays } from './all-decays.ts';
import { DecayNotUnderstood } from './decay-not-understood.ts';
import { parseDecay } from './parse-decay.ts';

describe('how much a distance is worth', () => {
	test('zones: 800 m is still in the first, 801 m in the second, 2400 m in the last, beyond it nothing', () => {
		const decay = parseDecay('step:800:1,1600:0.68,2400:0.22');
		expect([0, 800, 801, 1600, 2400, 2401].map((d) => decay.weight(d))).toEqual([1, 1, 0.68, 0.68, 0.22, 0]);
	});

	test('all or nothing up to and with 1600 m', () => {
		const decay = parseDecay('binary:1600');
		expect([0, 1600, 1600.5].map((d) => decay.weight(d))).toEqual([1, 1, 0]);
	});

	test('the bell at one sigma is 0.6065, as PySAL has it', () => {
		expect(parseDecay('gaussian:1:3').weight(1)).toBeCloseTo(0.6065306597, 9);
		expect(parseDecay('gaussian:1000:3200').weight(3200)).toBeCloseTo(Math.exp(-5.12), 12);
		expect(parseDecay('gaussian:1000:3200').weight(3201)).toBe(0);
	});

	test('a straight line is half way down half way out', () => {
		expect(parseDecay('linear:2400').weight(1200)).toBe(0.5);
		expect(parseDecay('linear:2400').weight(2400)).toBe(0);
	});

	test('exponential and gravity fade as their papers say, and stand still at the door', () => {
		expect(parseDecay('exponential:0.05').weight(20)).toBeCloseTo(Math.exp(-1), 12);
		expect(parseDecay('power:2:500').weight(10)).toBeCloseTo(0.01, 12);
		expect(parseDecay('power:2:500').weight(0)).toBe(1);
		expect(parseDecay('power:2:500').weight(501)).toBe(0);
	});

	test('a quarter longer is the same shape, stretched', () => {
		for (const { example } of allDecays) {
			const decay = parseDecay(example);
			const longer = decay.scaledBy(1.25);
			expect(longer.limit).toBeCloseTo(decay.limit * 1.25, 6);
			expect(longer.weight(500 * 1.25)).toBeCloseTo(decay.weight(500), 12);
		}
	});

	test('what was written comes back, so that it can stand beside a result', () => {
		for (const { example } of allDecays) expect(parseDecay(` ${example} `).written).toBe(example);
	});
});

describe('a decay written wrongly', () => {
	const refused = ['', 'walk:800', 'binary', 'binary:', 'binary:-5', 'binary:0', 'binary:1e999', 'binary:800:1', 'step:800', 'step:800:1,800:0.5', 'step:1600:1,800:0.5', 'gaussian:1000', 'linear:far', 'power::'];
	for (const written of refused) {
		test(`"${written}" is refused with what came and how to write it`, () => {
			expect(() => parseDecay(written)).toThrow(DecayNotUnderstood);
			try {
				parseDecay(written);
			} catch (thrown) {
				expect((thrown as Error).message).toContain(`"${written}"`);
				expect((thrown as Error).message).toMatch(/Expected .*(example|one of)/);
			}
		});
	}
});
