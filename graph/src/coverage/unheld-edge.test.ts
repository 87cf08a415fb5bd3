import { expect, test } from 'vitest';
import { toLonLat } from '../geography/to-lon-lat.ts';
import { type DrawnPlace, drawTown } from '../../../tests/support/draw-town.ts';
import { findUnheldEdge } from './unheld-edge.ts';

/** A parish of 6 × 6 km with a hamlet every 2 km, and neighbours only where they are drawn. */
const corner = { easting: 540_000, northing: 168_000 };
const outlines = [{
	id: 'parish', detail: 'simplified' as const,
	geometry: JSON.stringify({ type: 'Polygon', coordinates: [[[0, 0], [6000, 0], [6000, 6000], [0, 6000], [0, 0]].map(([east, north]) => {
		const { lon, lat } = toLonLat({ easting: corner.easting + east!, northing: corner.northing + north! });
		return [lon, lat];
	})] })
}];
const hamlets = [1000, 3000, 5000].flatMap((east) => [1000, 3000, 5000].map((north) => ({ name: `${east} ${north}`, at: [east, north] as const, residents: 100 })));
const neighbour = (name: string, at: readonly [number, number]): DrawnPlace => ({ name, at, residents: 100, isOutsideArea: true });
const around = [-1000, 1000, 3000, 5000, 7000];
const north = around.slice(0, -1).map((east) => neighbour(`north ${east}`, [east, 7000]));
const south = around.slice(0, -1).map((east) => neighbour(`south ${east}`, [east, -1000]));
const west = around.map((at) => neighbour(`west ${at}`, [-1000, at]));
const east = around.map((at) => neighbour(`east ${at}`, [7000, at]));

const sidesUnheld = (neighbours: readonly DrawnPlace[], isWholeCountryHeld = false) => {
	const { facts } = drawTown({ places: [...hamlets, ...neighbours], offers: [] });
	const at = findUnheldEdge({ outlines, demand: facts.demand, isWholeCountryHeld }).map(({ easting, northing }) => [Math.round(easting - corner.easting), Math.round(northing - corner.northing)] as const);
	const isMiddle = (along: number) => along > 1000 && along < 5000;
	return {
		north: at.filter(([x, y]) => y > 5990 && isMiddle(x)).length, south: at.filter(([x, y]) => y < 10 && isMiddle(x)).length,
		west: at.filter(([x, y]) => x < 10 && isMiddle(y)).length, east: at.filter(([x, y]) => x > 5990 && isMiddle(y)).length
	};
};

test('a parish whose neighbours are held on every side has no edge beyond which nobody is held', () => {
	const { facts } = drawTown({ places: [...hamlets, ...north, ...south, ...west, ...east], offers: [] });
	expect(findUnheldEdge({ outlines, demand: facts.demand })).toEqual([]);
});

test('neighbours held on three sides: the fourth is unheld along its whole length, and the others nowhere', () => {
	expect(sidesUnheld([...north, ...south, ...west])).toEqual({ north: 0, south: 0, west: 0, east: 7 });
});

test('with nobody held outside every side is unheld', () => {
	expect(sidesUnheld([])).toEqual({ north: 7, south: 7, west: 7, east: 7 });
});

test('neighbours who live three kilometres off hold their side too: nobody of the parish lives nearer to the land between', () => {
	expect(sidesUnheld([...north, ...south, ...west, ...around.map((at) => neighbour(`far ${at}`, [8900, at]))]).east).toBe(0);
});

test('by the sea nobody is missing, once every place of the country is held; a neighbour nobody has counted is', () => {
	expect(sidesUnheld([...north, ...south, ...west], true).east).toBe(0);
	const uncounted = around.map((at): DrawnPlace => ({ name: `east ${at}`, at: [7000, at] as const, isOutsideArea: true }));
	expect(sidesUnheld([...north, ...south, ...west, ...uncounted], true).east).toBe(7);
});
