import { expect, test } from 'vitest';
import type { Boundary } from '../domain/locality.ts';
import { buildMetresToArea } from './metres-to-area.ts';

// two squares of 0.01° side, side by side on the equator: 0.01° is 1,111.95 m both ways
const square = (id: string, west: number): Boundary => ({
	id, detail: 'full',
	geometry: JSON.stringify({ type: 'Polygon', coordinates: [[[west, 0], [west + 0.01, 0], [west + 0.01, 0.01], [west, 0.01], [west, 0]]] })
});
const metresToArea = buildMetresToArea([square('West', 0), square('East', 0.01)]);

test('a house within either half of the area is no distance from it', () => {
	expect(metresToArea({ lon: 0.005, lat: 0.005 })).toBe(0);
	expect(metresToArea({ lon: 0.015, lat: 0.005 })).toBe(0);
});

test('asked up to a length, what lies further off is far and nothing more, and what lies just at it is as far as it is', () => {
	const metres = metresToArea({ lon: 0.03, lat: 0.005 });
	expect(metresToArea({ lon: 0.03, lat: 0.005 }, metres)).toBe(metres);
	expect(metresToArea({ lon: 0.03, lat: 0.005 }, metres - 1)).toBe(Infinity);
	// inside the corner of the box grown by that length, and further from the area than that
	expect(metresToArea({ lon: 0.0299, lat: 0.0199 }, metres)).toBe(Infinity);
});

test('a library over the border is as far as the nearest edge, and past a corner as far as the corner', () => {
	// 0.01° east of the eastern edge
	expect(metresToArea({ lon: 0.03, lat: 0.005 })).toBeCloseTo(1111.95, 1);
	// 0.003° and 0.004° past the corner: 0.005° by Pythagoras
	expect(metresToArea({ lon: 0.023, lat: 0.014 })).toBeCloseTo(555.975, 1);
});
