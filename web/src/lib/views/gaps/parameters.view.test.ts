import { expect, test } from 'vitest';
import { decayInWords, parameterRows } from './parameters.view.ts';

test('a stepped decay is told ring by ring', () => {
	expect(decayInWords('step:800:1,1600:0.68')).toBe('up to 800 m counts 100%, up to 1.6 km counts 68%, beyond that nothing.');
});

test('a lens is told beside the other parameters, and no lens counts everything', () => {
	const parameters = { method: 'm', methodTitle: 'M', methodSource: 's', decay: 'binary:1600', reachMetres: 1200, checkMonths: 12, on: '2026-11-22', barriers: ['STEP_FREE' as const] };
	expect(parameterRows(parameters).find(({ label }) => label === 'Counted')!.value).toBe('only what is step-free');
	expect(parameterRows({ ...parameters, barriers: [] }).find(({ label }) => label === 'Counted')!.value).toBe('everything recorded');
});
