import { describe, expect, test } from 'vitest';
import type { Boundary } from '@kith/graph/domain/locality.ts';
import { buildLocalityFinder } from '@kith/graph/geography/locality-containing.ts';
import { dissolveBoundaries } from '@kith/graph/geography/dissolve-boundaries.ts';
import { referenceData } from '../../reference.ts';
import { areaId } from './area.ts';
import { figuresToRecord, placeChanges, placeDatasets } from './place-changes.ts';
import { outlines, places, postcodes } from './places.ts';

const figures = figuresToRecord();
const inside = new Set(places.inside.map(([id]) => id));
const total = (indicatorId: string): number => figures.flatMap(({ observations }) => observations)
	.filter((observation) => observation.indicatorId === indicatorId && inside.has(observation.localityId))
	.reduce((sum, { value = Number.NaN }) => sum + value, 0);
const toBoundary = ([id, geometry]: readonly [string, string]): Boundary => ({ id, geometry, detail: 'simplified' });

describe('the real figures', () => {
	test('the area adds up to what is published for it', () => {
		expect(places.wards).toHaveLength(22);
		expect(places.inside).toHaveLength(199);
		expect(total('residents')).toBe(329_991);
		expect(total('households')).toBe(135_786);
		expect(total('one_person_66')).toBe(17_427);
		expect(placeChanges().find(({ id }) => id === areaId)?.properties['residents']).toBe(329_991);
	});

	test('the ages add up to the residents of their own table, give or take what was perturbed', () => {
		const ages = referenceData.indicators.filter(({ id }) => id.startsWith('age_')).reduce((sum, { id }) => sum + total(id), 0);
		expect(Math.abs(ages - 329_978)).toBeLessThan(400);
		expect(total('older_people') + total('working_age') + total('young_people') + total('children')).toBe(ages);
	});

	test('every indicator of the reference data has figures, and no figure lacks an indicator', () => {
		const held = new Set(figures.flatMap(({ observations }) => observations.map(({ indicatorId }) => indicatorId)));
		expect([...held].sort()).toEqual(referenceData.indicators.map(({ id }) => id).sort());
	});

	test('a figure that was not collected says so and is not 0', () => {
		const missing = figures.flatMap(({ observations }) => observations).filter(({ value }) => value === undefined);
		expect(missing.length).toBeGreaterThan(0);
		expect(missing.filter(({ absence }) => absence !== 'NotCollected')).toEqual([]);
		expect(missing.filter(({ localityId }) => inside.has(localityId))).toEqual([]);
	});

	test('every real dataset names its publisher, licence and attribution, and is not illustrative', () => {
		for (const dataset of [...placeDatasets, ...figures.map((each) => each.dataset)]) {
			expect(dataset).toMatchObject({ illustrative: false, licence: 'Open Government Licence v3.0' });
			expect(dataset.attribution).toMatch(/^Contains /);
			expect(dataset.publisher).not.toBe('');
		}
	});

	test('places around the border have residents, so that nothing at the border is shared among too few', () => {
		expect(places.outside.length).toBeGreaterThan(300);
		const outside = placeChanges().filter(({ properties }) => properties['isOutsideArea'] === true);
		expect(outside.filter(({ properties }) => typeof properties['residents'] !== 'number')).toEqual([]);
	});

	test('every place and outline says where it comes from', () => {
		const known = new Set(placeDatasets.map(({ id }) => id));
		expect(placeChanges().filter(({ source }) => source === undefined || !known.has(source.datasetId))).toEqual([]);
	});
});

describe('the outlines', () => {
	test('22 wards without holes or slivers, small enough to send', () => {
		expect(outlines.wards).toHaveLength(22);
		for (const [, geometry] of outlines.wards) {
			const { type, coordinates } = JSON.parse(geometry) as { type: string; coordinates: unknown[] };
			expect(type).toBe('Polygon');
			expect(coordinates).toHaveLength(1);
		}
		expect(outlines.wards.reduce((sum, [, geometry]) => sum + geometry.length, 0)).toBeLessThan(80_000);
	});

	test('wards leave no gap between them: joined again they are the outline of the area', () => {
		const [whole] = dissolveBoundaries({ boundaries: outlines.wards.map(toBoundary), groupOf: new Map(outlines.wards.map(([id]) => [id, areaId])) });
		const cornersOf = (geometry: string): string[] => {
			const { coordinates } = JSON.parse(geometry) as { coordinates: [number, number][][] };
			expect(coordinates).toHaveLength(1);
			return [...new Set(coordinates.flat().map(String))].sort();
		};
		expect(cornersOf(whole?.geometry ?? '{}')).toEqual(cornersOf(outlines.area[0]?.[1] ?? '{}'));
	});

	test('people live inside the outline of their own LSOA, all but a handful of winding ones', () => {
		const find = buildLocalityFinder(outlines.lsoas.map(toBoundary));
		expect(places.inside.filter(([id, , , lon, lat]) => find({ lon, lat }) === id).length).toBeGreaterThanOrEqual(196);
	});

	test('"near SE20" and "near BR1 1" are known', () => {
		const ids = postcodes.places.map(([id]) => id);
		expect(ids).toContain('SE20');
		expect(ids).toContain('BR1 1');
		expect(postcodes.places.filter(([, , , , , , lsoa]) => lsoa !== '' && !inside.has(lsoa))).toEqual([]);
	});
});
