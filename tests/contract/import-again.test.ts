import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeArea } from '@kith/graph/use-cases/describe-area.ts';
import { findGaps } from '@kith/graph/use-cases/find-gaps.ts';
import { recordCheck } from '@kith/graph/use-cases/record-check.ts';
import { showMapLayer } from '@kith/graph/use-cases/show-map-layer.ts';
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
