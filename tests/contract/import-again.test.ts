import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
