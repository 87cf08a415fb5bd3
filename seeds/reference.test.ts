import { describe, expect, test } from 'vitest';
import { referenceData } from './reference.ts';

type Row = { readonly id?: string; readonly component?: string; readonly label?: string; readonly description?: string; readonly reason?: string; readonly source?: string };
const lists = Object.entries(referenceData) as [string, readonly Row[]][];
const { groups, components, indicators, assumptions } = referenceData;

describe('the reference data', () => {
	test.each(lists)('every row of %s says what it means and who says so', (_, rows) => {
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.filter((row) => !((row.description ?? row.reason ?? '').length > 10 && (row.source ?? '').length > 5))).toEqual([]);
	});

	test.each(lists.filter(([name]) => name !== 'assumptions'))('no two rows of %s share an id', (_, rows) => {
		const ids = rows.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[a-z][a-z0-9_]*$/.test(id ?? ''))).toEqual([]);
	});

	test('every counted group is counted by an indicator that counts it', () => {
		const counted = groups.filter(({ indicatorId }) => indicatorId !== undefined);
		expect(counted.map(({ id }) => id)).toEqual(['anyone', 'older_people', 'carers', 'disabled_people', 'young_people', 'children', 'young_parents', 'language_culture', 'working_age', 'newcomers']);
		for (const { id, indicatorId } of counted) {
			const indicator = indicators.find((one) => one.id === indicatorId);
			expect(indicator?.groupId).toBe(id);
			expect(indicator?.aggregation).toBe('sum');
		}
	});

	test('groups without a lawful small-area figure stay uncounted', () => {
		for (const id of ['learning_disability', 'mental_ill_health', 'dementia', 'care_leavers', 'homeless']) {
			expect(groups.find((group) => group.id === id)?.indicatorId).toBeUndefined();
		}
	});

	test('what is modelled or a proxy says so', () => {
		expect(indicators.find(({ id }) => id === 'loneliness_modelled')?.kind).toBe('modelled');
		expect(indicators.find(({ id }) => id === 'lone_parent_households')?.kind).toBe('proxy');
	});

	test('every denominator is an indicator, and people living alone are a share of households', () => {
		const ids = new Set(indicators.map(({ id }) => id));
		expect(indicators.filter(({ denominatorId }) => denominatorId !== undefined && !ids.has(denominatorId))).toEqual([]);
		expect(indicators.find(({ id }) => id === 'one_person_66')?.denominatorId).toBe('households');
	});

	test('the eighteen age bands follow each other without a hole', () => {
		const bands = indicators.map(({ id }) => /^age_(\d+)_(\d+|plus)$/.exec(id)).filter((match) => match !== null);
		expect(bands.map(([, from]) => Number(from))).toEqual(Array.from({ length: 18 }, (_, band) => band * 5));
	});

	test('every component has something to assume where nothing was recorded', () => {
		expect(components).toHaveLength(9);
		for (const { id } of components) expect(assumptions.some(({ component, setting }) => component === id && setting === 'any')).toBe(true);
		expect(assumptions.filter(({ component }) => !components.some(({ id }) => id === component))).toEqual([]);
	});

	test('menus have one order', () => {
		for (const rows of [groups, components]) expect(rows.map(({ order }) => order)).toEqual(rows.map((_, place) => place + 1));
	});
});
