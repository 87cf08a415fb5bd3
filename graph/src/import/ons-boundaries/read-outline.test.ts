import { expect, test } from 'vitest';
import { readOutline } from './read-outline.ts';

const square = [[0.01, 51.4], [0.02, 51.4], [0.02, 51.41], [0.01, 51.4]];

test('an outline keeps six decimals, about ten centimetres', () => {
	const outline = readOutline({ type: 'Polygon', coordinates: [square.map(([lon = 0, lat = 0]) => [lon + 1.4e-7, lat])] });
	expect(outline).toEqual({ geometry: JSON.stringify({ type: 'Polygon', coordinates: [square] }) });
});

test('metres of the British National Grid are known for what they are', () => {
	expect(readOutline({ type: 'Polygon', coordinates: [[[540291, 168873], [540391, 168873], [540391, 168973], [540291, 168873]]] })).toBe('grid');
});

test('so is latitude before longitude', () => {
	expect(readOutline({ type: 'Polygon', coordinates: [square.map(([lon, lat]) => [lat, lon])] })).toBe('latitude-first');
});

test.each([
	['a point', { type: 'Point', coordinates: [0.01, 51.4] }, 'a Point'],
	['nothing', null, 'no geometry'],
	['a ring left open', { type: 'Polygon', coordinates: [[...square.slice(0, 3), [0.015, 51.42]]] }, 'a ring that is not closed'],
	['a corner in France', { type: 'Polygon', coordinates: [[[2.3, 48.8], [2.4, 48.8], [2.4, 48.9], [2.3, 48.8]]] }, 'a corner at 2.3, 48.8'],
	['a corner without a number', { type: 'Polygon', coordinates: [[[0, null], [1, 51], [1, 52], [0, null]]] }, 'a corner that is not two numbers']
])('%s is no outline, and it is said why', (_, geometry, came) => {
	expect(readOutline(geometry)).toMatchObject({ came });
});
