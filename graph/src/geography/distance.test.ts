import { describe, expect, test } from 'vitest';
import { metresBetween } from './distance-between.ts';
import { toBritishNationalGrid } from './to-british-national-grid.ts';
import { toLonLat } from './to-lon-lat.ts';

/** Population-weighted centroids as published on the grid, with the longitude and latitude PROJ gives for them. */
const published = [
	{ easting: 532181.8, northing: 181792.3, lon: -0.096266, lat: 51.519592 },
	{ easting: 540291, northing: 168873, lon: 0.015415, lat: 51.401546 }
];
/** Ordnance Survey's worked example, "A guide to coordinate systems": OSTN15 puts it here. */
const caister = { easting: 651409.804, northing: 313177.45, lon: 1 + 42 / 60 + 57.8663 / 3600, lat: 52 + 39 / 60 + 28.8282 / 3600 };

describe('distances and places on the grid', () => {
	test('a 3-4-5 triangle of streets is 500 metres as the crow flies', () => {
		expect(metresBetween({ easting: 540000, northing: 170000 }, { easting: 540300, northing: 170400 })).toBe(500);
	});

	test('a place that is not known is refused, not taken to be far away', () => {
		expect(() => metresBetween({ easting: Number.NaN, northing: 1 }, { easting: 1, northing: 1 })).toThrow(/Leave out points whose place is not known/);
	});

	test.each(published)('$easting,$northing agrees with PROJ within two metres, both ways', ({ easting, northing, lon, lat }) => {
		expect(metresBetween(toBritishNationalGrid({ lon, lat }), { easting, northing })).toBeLessThan(2);
		const back = toLonLat({ easting, northing });
		expect(Math.abs(back.lon - lon)).toBeLessThan(0.00003);
		expect(Math.abs(back.lat - lat)).toBeLessThan(0.00002);
	});

	test("Ordnance Survey's own example at Caister lies within the five metres promised", () => {
		expect(metresBetween(toBritishNationalGrid(caister), caister)).toBeLessThan(5);
	});

	test('there and back moves a point by less than half a metre', () => {
		const start = { easting: 546123.4, northing: 165432.1 };
		expect(metresBetween(toBritishNationalGrid(toLonLat(start)), start)).toBeLessThan(0.5);
	});

	test('longitude and latitude in each other’s place are refused with the way to mend it', () => {
		expect(() => toBritishNationalGrid({ lon: 51.4, lat: 0.01 })).toThrow(/changed places/);
		expect(() => toBritishNationalGrid({ lon: Number.NaN, lat: 51 })).toThrow(/not in Great Britain/);
	});

	test('degrees where metres were expected are refused', () => {
		expect(() => toLonLat({ easting: 0.01, northing: 51.4 })).toThrow(/Check whether these are degrees/);
	});
});
