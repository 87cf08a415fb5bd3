import { expect, test } from 'vitest';
import { allImporters } from '../all-importers.ts';
import type { ImportSurroundings } from '../importer.ts';

const surroundings: Partial<ImportSurroundings> = {
	areaId: 'E09000091', areaLsoas: new Set(['E01034001']), outsideLsoas: new Set(), localities: new Map(), centroids: new Map(), wardOfLsoa: new Map(), on: '2026-03-01', isKnownOutside: () => false,
	toLonLat: () => ({ lon: 0, lat: 51 }), toBritishNationalGrid: () => ({ easting: 540_000, northing: 160_000 })
};
const take = (importerId: string, text: string) =>
	allImporters.find(({ id }) => id === importerId)!.toOutcome([{ name: 'came', bytes: Buffer.from(text) }], surroundings as ImportSurroundings, {});

const outlines = (...places: readonly Record<string, string>[]) => JSON.stringify({
	type: 'FeatureCollection', features: places.map((properties) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[[0, 51], [0.1, 51], [0.1, 51.1], [0, 51]]] } }))
});

test.each([
	['MSOAs', { MSOA21CD: 'E02000002', MSOA21NM: 'Barking and Dagenham 001' }], ['MSOAs', { MSOA21CD: 'E02000002', LAD22CD: 'E09000002' }],
	['output areas', { OA21CD: 'E00000001', LSOA21CD: 'E01000001', LAD22CD: 'E09000001' }], ['counties', { GSS_CODE: 'E10000012', NAME: 'Essex' }]
])('outlines of %s are refused as what they are', async (places, properties) => {
	await expect(take('ons-boundaries', outlines(properties))).rejects.toThrow(new RegExp(`came outlines of ${places} .*expected outlines of LSOAs \\(2021\\) or wards\\. Nothing was taken`));
});

test('outlines of LSOAs, wards and boroughs elsewhere are no such case: they are counted', async () => {
	for (const properties of [{ LSOA21CD: 'E01000001' }, { WD24CD: 'E05000001' }, { LAD22CD: 'E09000002' }]) expect((await take('ons-boundaries', outlines(properties))).read).toBe(1);
});

test('census figures of MSOAs or wards are refused, and one small area among them lets the table pass', async () => {
	const carers = (...codes: readonly string[]) => `date,geography,geography code,Residence type: Total\n${codes.map((code) => `2021,Somewhere,${code},10\n`).join('')}`;
	await expect(take('area-statistics', carers('E02000002', 'E02000003'))).rejects.toThrow(/came figures of MSOAs \(E02000002 …\); expected TS001 by LSOA \(2021\)\. Nothing was taken\. Download the same table by LSOA/);
	await expect(take('area-statistics', carers('E05009288'))).rejects.toThrow(/came figures of wards \(E05009288\)/);
	expect((await take('area-statistics', carers('E05009288', 'E01034001'))).observations).toHaveLength(1);
});

test('centres of MSOAs are refused, whatever their column is called', async () => {
	await expect(take('ons-centroids', 'LSOA21CD,x,y\nE02000002,540000,160000\n')).rejects.toThrow(/came centres of MSOAs .*expected population-weighted centroids of LSOAs/);
	await expect(take('ons-centroids', 'MSOA21CD,x,y\nE02000002,540000,160000\n')).rejects.toThrow(/expected a column with LSOA 2021 codes/);
});
