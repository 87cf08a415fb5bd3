import { expect, test } from 'vitest';
import { metresBetween } from '../geography/distance-between.ts';
import { toBritishNationalGrid } from '../geography/to-british-national-grid.ts';
import { toLonLat } from '../geography/to-lon-lat.ts';
import { listAlongEdge } from './along-edge.ts';

const outlineOf = (corners: readonly (readonly [number, number])[]) => ({
	id: 'parish', detail: 'full' as const,
	geometry: JSON.stringify({ type: 'Polygon', coordinates: [[...corners, corners[0]!].map(([east, north]) => {
		const { lon, lat } = toLonLat({ easting: 540_000 + east, northing: 168_000 + north });
		return [lon, lat];
	})] })
});

/** A round island of 5 km, some 31 km of coast, drawn in turns of about 10 m. */
const coast = Array.from({ length: 3000 }, (_, at) => {
	const turn = (at * 2 * Math.PI) / 3000;
	return [Math.cos(turn) * 5000, Math.sin(turn) * 5000] as const;
});

test('an island whose coast is drawn in 3,000 turns is walked round in a place each 500 m or less, and not in one each turn', () => {
	const places = listAlongEdge([outlineOf(coast)], 500);
	expect(places.length).toBeGreaterThanOrEqual(63);
	expect(places.length).toBeLessThan(70);
	const apart = places.map((place, at) => metresBetween(place, places[(at + 1) % places.length]!));
	expect(Math.max(...apart)).toBeLessThanOrEqual(501);
});

test('no turn of a coast is further from such a place than half of the way between two', () => {
	const jagged = coast.filter((_, at) => at % 10 === 0).map(([east, north], at) => (at % 2 === 0 ? [east, north] as const : [east * 1.03, north * 1.03] as const));
	const outline = outlineOf(jagged);
	const places = listAlongEdge([outline], 500);
	for (const [lon, lat] of (JSON.parse(outline.geometry) as { coordinates: [number, number][][] }).coordinates[0]!) {
		const turn = toBritishNationalGrid({ lon, lat });
		expect(Math.min(...places.map((place) => metresBetween(place, turn)))).toBeLessThanOrEqual(251);
	}
});

test('a square parish has its four corners among them', () => {
	const places = listAlongEdge([outlineOf([[0, 0], [2000, 0], [2000, 2000], [0, 2000]])], 1000);
	expect(places.map(({ easting, northing }) => [Math.round(easting - 540_000), Math.round(northing - 168_000)])).toEqual(expect.arrayContaining([[0, 0], [2000, 0], [2000, 2000], [0, 2000]]));
});
