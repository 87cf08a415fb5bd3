import { expect, test } from 'vitest';
import type { ImportSurroundings } from '../importer.ts';
import { onsCentroids } from './ons-centroids.ts';

const codeOf = (at: number) => `E01${String(at).padStart(6, '0')}`;
const surroundings: Partial<ImportSurroundings> = {
	areaId: 'E09000091', areaLsoas: new Set([codeOf(1), codeOf(2)]), localities: new Map(), centroids: new Map(), on: '2026-03-01',
	toLonLat: () => ({ lon: 0, lat: 51 }), toBritishNationalGrid: () => ({ easting: 540_000, northing: 160_000 })
};
/** Two of the area, and the rest on a line further and further from it. */
const centres = (count: number, more = '') => Buffer.from(`LSOA21CD,x,y\n${Array.from({ length: count }, (_, at) => `${codeOf(at + 1)},${400_000 + at},160000`).join('\n')}\n${more}`);
const take = async (bytes: Uint8Array) => (await onsCentroids.toOutcome([{ name: 'centres.csv', bytes }], surroundings as ImportSurroundings, {})).dataset.wholeOf;

test('a file with every LSOA of England is the whole of it; one that lacks a single one is not, whatever it says of Wales', async () => {
	expect(await take(centres(33_755))).toBe('E92000001');
	expect(await take(centres(33_754, 'W01000001,300000,200000\n'))).toBeUndefined();
});

test('places whose centre is held already are not said to be without one', async () => {
	const noteOf = async (held: readonly number[]) => {
		const centroids = new Map(held.map((at) => [codeOf(at), { easting: 400_000, northing: 160_000 }]));
		const { issues } = await onsCentroids.toOutcome([{ name: 'centres.csv', bytes: centres(1) }], { ...surroundings, areaLsoas: new Set([codeOf(1), codeOf(2), codeOf(3)]), centroids } as ImportSurroundings, {});
		return issues.map(({ came, mend }) => `${came}: ${mend}`);
	};
	expect(await noteOf([])).toEqual(['centres of 1 of the area’s 3 LSOAs: Without a centre: E01000002, E01000003. Nothing can be measured from there.']);
	expect(await noteOf([1, 3])).toEqual(['centres of 1 of the area’s 3 LSOAs; 1 more was held already: Without a centre: E01000002. Nothing can be measured from there.']);
	expect(await noteOf([1, 2, 3])).toEqual(['centres of 1 of the area’s 3 LSOAs; 2 more were held already: The centres held stay as they are. Nothing to do.']);
});
