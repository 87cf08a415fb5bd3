import { expect, test } from 'vitest';
import { methodLine, parameterRows } from './parameters.view.ts';

const parameters = { method: 'm', methodTitle: 'M', methodSource: 's', decay: 'binary:1600', reachMetres: 1200, checkMonths: 12, on: '2026-11-22', barriers: ['STEP_FREE' as const] };

test('what is said to be in reach of a ward by the river says that the river is not seen', () => {
	expect(parameterRows(parameters).find(({ label }) => label === 'In reach')!.note).toBe('About a 20-minute walk, since streets are about a third longer than straight lines. A river, railway or motorway in between is not seen.');
	expect(methodLine(parameters)).toContain('1.2 km in a straight line (about a 20-minute walk; a river, railway or motorway in between is not seen)');
});

test('a lens and how distance counts are told beside the other parameters, and no lens counts everything', () => {
	expect(parameterRows(parameters).find(({ label }) => label === 'Counted')!.value).toBe('only what is step-free');
	expect(parameterRows(parameters).find(({ label }) => label === 'Counted')!.note).toContain('set against what there is in all');
	expect(parameterRows(parameters).find(({ value }) => value === 'binary:1600')!.note).toBe('Counts fully up to 1,600 m, not at all beyond.');
	expect(parameterRows({ ...parameters, barriers: [] }).find(({ label }) => label === 'Counted')!.value).toBe('everything recorded');
});
