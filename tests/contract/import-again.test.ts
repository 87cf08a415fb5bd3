import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boundaryId } from '@kith/graph/domain/boundary-id.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { describeArea } from '@kith/graph/use-cases/describe-area.ts';
import { findGaps } from '@kith/graph/use-cases/find-gaps.ts';
import { importSource } from '@kith/graph/use-cases/import-source.ts';
import { recordCheck } from '@kith/graph/use-cases/record-check.ts';
import { showMapLayer } from '@kith/graph/use-cases/show-map-layer.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { plantSample } from '@kith/seeds/plant.ts';
import { contextOver } from '../support/context-over.ts';
import { type Larkford, openLarkford } from '../support/open-larkford.ts';

describe('A second file of the same figures', () => {
	let town: Larkford;
	const carersIn = async () => Object.fromEntries((await town.store.listObservations(['unpaid_carers'])).map(({ localityId, value }) => [localityId, value]).sort());
	const figuresOf = (report: { figuresRecorded: number; figuresUnchanged: number; figuresRemoved: number }) => [report.figuresRecorded, report.figuresUnchanged, report.figuresRemoved];
	beforeAll(async () => {
		town = await openLarkford();
		await town.take('ons-lookups');
		await town.take('area-statistics', { name: 'ts039.csv' });
	});
	afterAll(() => town.close());

	test('for one place leaves the carers of the two others known, as its preview said', async () => {
		const before = await carersIn();
		const text = town.rowsOf('area-statistics', 'ts039.csv', ['E01034001']).replace(/,1422,1322,67,/, ',1422,1312,77,');
		const preview = await town.take('area-statistics', { text, name: 'corrected.csv', preview: true });
		expect(await carersIn()).toEqual(before);
		const report = await town.take('area-statistics', { text, name: 'corrected.csv' });

		expect(await carersIn()).toEqual({ ...before, E01034001: before['E01034001']! + 10 });
		expect(figuresOf(report)).toEqual(figuresOf(preview));
		expect(report.figuresRemoved).toBe(0);
		expect(report.issues).toEqual(preview.issues);
		expect(report.issues.find(({ kind }) => kind === 'figures-kept')).toMatchObject({ came: 'nothing of two places of the area whose figures of “Census Day, 21 March 2021” are held', mend: expect.stringContaining('stay as they are') });
		expect(report.issues.map(({ mend }) => mend).join(' ')).not.toContain('stay unknown');
	});

	test('of another vintage leaves no carers of the old one, and says for how many places nothing came', async () => {
		const text = town.rowsOf('area-statistics', 'ts039.csv', ['E01034002']);
		const options = { vintage: 'Census Day, 2031' };
		const preview = await town.take('area-statistics', { text, options, preview: true });
		const report = await town.take('area-statistics', { text, options });

		expect(await carersIn()).toEqual({ E01034002: 100 });
		expect(figuresOf(report)).toEqual(figuresOf(preview));
		expect(report.figuresRemoved).toBeGreaterThan(0);
		expect(report.issues).toEqual(preview.issues);
		expect(report.issues.find(({ kind }) => kind === 'another-vintage')).toMatchObject({
			came: expect.stringMatching(/^figures of “Census Day, 2031”, where \d+ of “Census Day, 21 March 2021” were held$/),
			mend: expect.stringContaining('For 2 of the area’s 3 places nothing came: they are unknown until a file of “Census Day, 2031” brings them.')
		});
	});

	test('of another vintage and another town changes nothing, not even the vintage of what is held', async () => {
		const text = `${town.rowsOf('area-statistics', 'ts039.csv', [])}2021,Overwater 001A,E01034010,1500,1400,60,50,10,20,12,8,20\n`;
		const before = await carersIn();
		await town.take('area-statistics', { text, options: { vintage: 'Census Day, 2041' } });
		expect(await carersIn()).toEqual(before);
		expect((await town.store.listDatasets()).find(({ id }) => id === 'ons-census-2021-ts039')!.vintage).toBe('Census Day, 2031');
	});
});

describe('A later lookup that moves everybody out of a ward', () => {
	let town: Larkford;
	beforeAll(async () => {
		town = await openLarkford();
		await town.take('ons-lookups');
		await town.take('ons-centroids');
		await town.take('ons-boundaries');
		await recordCheck(town.context, { locality: 'E05099002', checkedBy: 'library outreach worker', checkedOn: '2026-02-01' });
		await recordCheck(town.context, { locality: 'E09000091', checkedBy: 'library outreach worker', checkedOn: '2026-02-01' });
	});
	afterAll(() => town.close());
	const newLookup = () => town.rowsOf('ons-lookups', 'larkford.csv', ['E09000091']).replaceAll('E05099002,Hop Lane', 'E05099003,Hop Lane and Mill');

	test('is said in its report, once', async () => {
		const report = await town.take('ons-lookups', { text: newLookup() });
		expect(report.issues.find(({ kind }) => kind === 'wards-left')).toMatchObject({ came: 'no small area in Hop Lane any more', mend: expect.stringContaining('E05099002') });
		expect((await town.take('ons-lookups', { text: newLookup() })).issues.map(({ kind }) => kind)).not.toContain('wards-left');
	});

	test('leaves the new wards alone in every list, and none of them thin for having no people', async () => {
		const wards = ['Hop Lane and Mill', 'Millbridge'];
		expect((await describeArea(town.context)).wards.map(({ name }) => name)).toEqual(wards);
		expect((await showMapLayer(town.context, { level: 'ward' })).localities.map(({ name, outline }) => [name, outline !== undefined])).toEqual(wards.map((name) => [name, true]));
		const { localities, cells } = await findGaps(town.context, { groups: ['anyone'] });
		expect(localities.map(({ name }) => name)).toEqual(wards);
		expect(new Set(cells.map(({ localityId }) => localityId))).toEqual(new Set(['E05099001', 'E05099003']));
	});

	test('leaves the check and the history of the old ward as they were', async () => {
		expect((await town.store.listChecks()).map(({ localityId, checkedBy }) => [localityId, checkedBy])).toContainEqual(['E05099002', 'library outreach worker']);
		const old = await town.store.findRecord({ label: 'Locality', id: 'E05099002' });
		expect(old).toMatchObject({ properties: { name: 'Hop Lane' }, sources: [{ sourceKey: 'E05099002' }] });
		expect(old!.ties.map(({ type }) => type)).toContain('CHECKED');
	});
});

test('A ward’s residents are not known any more when a small area joins it whose people nobody has counted', async () => {
	const town = await openLarkford();
	for (const source of ['ons-lookups', 'area-statistics']) await town.take(source);
	const residentsIn = async (id: string) => (await town.store.listLocalities(['ward'])).find((ward) => ward.id === id)?.residents;
	expect(await residentsIn('E05099001')).toBe(3100);
	await town.take('ons-lookups', { text: town.rowsOf('ons-lookups', 'larkford.csv', ['E09000091']).replaceAll('E05099002,Hop Lane', 'E05099001,Millbridge') });
	expect(await residentsIn('E05099001')).toBeUndefined();
	await town.close();
});

describe('An import cut between the places and what follows for wards', () => {
	const steps = (town: Larkford) => ({
		'LSOAs moved to another ward': () => town.take('ons-lookups', { text: town.rowsOf('ons-lookups', 'larkford.csv', ['E09000091']).replaceAll('E05099002,Hop Lane', 'E05099001,Millbridge') }),
		'outlines that changed': () => town.take('ons-boundaries', { text: outlinesOf(town).replaceAll('51.41', '51.412') }),
		'residents that were counted': () => town.take('area-statistics', { name: 'ts001.csv', text: `${town.rowsOf('area-statistics', 'ts001.csv', ['E01034001', 'E01034002'])}"2021","Larkford 002A","E01034003",900,900,0\n` })
	});
	const outlinesOf = (town: Larkford) => town.rowsOf('ons-boundaries', 'larkford.geojson', ['']);
	const widerOf = async ({ store }: Larkford) => ({
		places: await store.listLocalities(['ward', 'local_authority']),
		outlines: await Promise.all((['lsoa', 'ward', 'local_authority'] as const).flatMap((kind) => (['full', 'simplified'] as const).map((detail) => store.listBoundaries({ kind, detail }))))
	});
	const open = async (): Promise<Larkford> => {
		const town = await openLarkford();
		for (const source of ['ons-lookups', 'ons-centroids', 'ons-boundaries']) await town.take(source);
		return town;
	};

	test.each(Object.keys(steps({} as Larkford)) as (keyof ReturnType<typeof steps>)[])('is as if it had run once after it is run again: %s', async (step) => {
		const [cut, whole] = [await open(), await open()];
		const before = await widerOf(cut);
		await steps(whole)[step]();
		const after = await widerOf(whole);
		expect(after, 'the step changes something').not.toEqual(before);
		if (!step.startsWith('residents')) expect(after.outlines, 'and what is drawn').not.toEqual(before.outlines);

		const { apply } = cut.store;
		(cut.store as { apply: typeof apply }).apply = (changeSet) => (changeSet.reason.startsWith('Wards and the area') ? Promise.reject(new Error('the power went')) : apply(changeSet));
		await expect(steps(cut)[step]()).rejects.toThrow('the power went');
		(cut.store as { apply: typeof apply }).apply = apply;
		expect((await steps(cut)[step]()).widerPlaces).toBeGreaterThan(0);

		expect(await widerOf(cut)).toEqual(await widerOf(whole));
		expect((await steps(cut)[step]()).widerPlaces).toBe(0);
		await Promise.all([cut.close(), whole.close()]);
	});
});

describe('Outlines of wards without those of their small areas', () => {
	const ward = (code: string, lon: number) => ({ type: 'Feature', properties: { WD24CD: code, LAD24CD: 'E09000091' }, geometry: { type: 'Polygon', coordinates: [[[lon, 51.4], [lon + 0.01, 51.4], [lon + 0.01, 51.41], [lon, 51.41], [lon, 51.4]]] } });
	const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

	test('are drawn as they came, and the area once every ward is there', async () => {
		const town = await openLarkford();
		await town.take('ons-lookups');
		const drawn = async (level: 'ward' | 'local_authority') => (await town.store.listBoundaries({ kind: level, detail: 'simplified' })).map(({ id }) => id);
		await town.take('ons-boundaries', { text: collection(ward('E05099001', 0)) });
		expect([await drawn('ward'), await drawn('local_authority')]).toEqual([['E05099001'], []]);
		const both = collection(ward('E05099001', 0), ward('E05099002', 0.01));
		await town.take('ons-boundaries', { text: both });
		expect([await drawn('ward'), await drawn('local_authority')]).toEqual([['E05099001', 'E05099002'], ['E09000091']]);
		expect((await showMapLayer(town.context, { level: 'ward' })).localities.every(({ outline }) => outline !== undefined)).toBe(true);
		expect((await town.take('ons-boundaries', { text: both })).widerPlaces).toBe(0);
		await town.close();
	});

	test('are not missed for a ward that nobody lives in any more', async () => {
		const town = await openLarkford();
		await town.take('ons-lookups');
		await town.take('ons-lookups', { text: town.rowsOf('ons-lookups', 'larkford.csv', ['E09000091']).replaceAll('E05099002,Hop Lane', 'E05099001,Millbridge') });
		expect((await town.take('ons-boundaries', { text: collection(ward('E05099001', 0)) })).issues).toEqual([]);
		await town.close();
	});

	test('are kept beside those of small areas that came before, and give way when those change', async () => {
		const town = await openLarkford();
		for (const source of ['ons-lookups', 'ons-boundaries']) await town.take(source);
		const millbridge = async () => (await town.store.listBoundaries({ kind: 'ward', detail: 'full' })).find(({ id }) => id === 'E05099001')!.geometry;
		const dissolved = await millbridge();
		const own = collection(ward('E05099001', 0.5));
		await town.take('ons-boundaries', { text: own });
		const given = await millbridge();
		expect(given).not.toBe(dissolved);
		await town.take('ons-boundaries');
		await town.take('ons-lookups');
		expect(await millbridge()).toBe(given);
		await town.take('ons-boundaries', { text: town.rowsOf('ons-boundaries', 'larkford.geojson', ['']).replaceAll('51.41', '51.412') });
		expect(await millbridge()).not.toBe(given);
		await town.close();
	});
});

test('Outlines imported over the sample take the place of those planted: one for drawing of each place, from whoever drew it now', async () => {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-over-sample-'));
	const store = await openStore({ home, workspace: 'sample' }, { create: { areaId: 'E00000000', areaName: 'Nowhere yet' } });
	await plantReference(store);
	await plantSample(store, { plantedOn: '2026-03-01', actor: 'test' });
	const features = (await store.listBoundaries({ kind: 'lsoa', detail: 'simplified' })).map(({ id, geometry }) => ({ type: 'Feature', properties: { LSOA21CD: id }, geometry: JSON.parse(geometry) as unknown }));
	const context = contextOver(store, '2026-03-02');
	const take = (some: readonly object[]) => importSource(context, { importerId: 'ons-boundaries', files: [{ name: 'outlines.geojson', bytes: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: some })) }], options: {} });
	const drawn = async () => Promise.all((['lsoa', 'ward', 'local_authority'] as const).map(async (kind) => (await store.listBoundaries({ kind, detail: 'simplified' })).length));
	const areaDrawn = async () => (await store.listBoundaries({ kind: 'local_authority', detail: 'simplified' }))[0]!.geometry;

	const planted = await areaDrawn();
	await take(features.slice(0, 1));
	expect(await areaDrawn(), 'one small area is not the whole of it').toBe(planted);
	await take(features);
	expect(await drawn()).toEqual([199, 22, 1]);
	for (const id of [(await store.about()).areaId, 'E05014002', 'E01000645']) {
		const record = await store.findRecord({ label: 'Boundary', id: boundaryId({ localityId: id, detail: 'simplified' }) });
		expect(record?.sources.map(({ dataset }) => dataset.id), id).toEqual(['ons-boundaries']);
	}
	await store.close();
	rmSync(home, { recursive: true, force: true });
});
