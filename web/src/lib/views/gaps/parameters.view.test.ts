import { expect, test } from 'vitest';
import { parameterRows } from './parameters.view.ts';

test('a lens and how distance counts are told beside the other parameters, and no lens counts everything', () => {
	const parameters = { method: 'm', methodTitle: 'M', methodSource: 's', decay: 'binary:1600', reachMetres: 1200, checkMonths: 12, on: '2026-11-22', barriers: ['STEP_FREE' as const] };
	expect(parameterRows(parameters).find(({ label }) => label === 'Counted')!.value).toBe('only what is step-free');
	expect(parameterRows(parameters).find(({ label }) => label === 'Counted')!.note).toContain('set against what there is in all');
	expect(parameterRows(parameters).find(({ value }) => value === 'binary:1600')!.note).toBe('Counts fully up to 1,600 m, not at all beyond.');
	expect(parameterRows({ ...parameters, barriers: [] }).find(({ label }) => label === 'Counted')!.value).toBe('everything recorded');
});
