import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { weeklySupply } from '@kith/graph/coverage/supply/weekly-supply.ts';
import { findGaps } from '@kith/graph/use-cases/find-gaps.ts';
import { gatherCoverageFacts } from '@kith/graph/use-cases/gather-coverage-facts.ts';
import { importSource, type ImportReport } from '@kith/graph/use-cases/import-source.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { contextOver } from '../support/context-over.ts';
import { hasRealFiles, realFile } from '../support/real-files.ts';

interface Taken { readonly source: string; readonly file: string; readonly map?: string; readonly complete?: string }

const census = (table: string): Taken => ({ source: 'area-statistics', file: `census2021/london_${table}_lsoa21_exHF.csv` });
const libraries: Taken = { source: 'spreadsheet', file: 'organisations/london_libraries_2023_exHF.csv', map: 'arts-council-libraries', complete: 'gateway_space' };

/** Everything the data folder has of one London borough; the outlines and postcodes differ. */
const filesOf = ({ outlines, postcodes }: { readonly outlines: string; readonly postcodes: string }): readonly Taken[] => [
	{ source: 'ons-lookups', file: 'lookups/london_lsoa21_ward24_ltla24_exHF.csv' },
	{ source: 'ons-boundaries', file: outlines },
	{ source: 'ons-centroids', file: 'lookups/london_lsoa21_pop_weighted_centroids_exHF.csv' },
	...['ts001_usual_residents', 'ts003_household_composition', 'ts007a_age_bands_5yr', 'ts039_unpaid_care', 'ts038_disability', 'ts029_english_proficiency', 'ts019_migrant_1yr', 'ts045_car_availability'].map(census),
	{ source: 'area-statistics', file: 'need/london_imd2025_lsoa21_exHF.csv' },
	{ source: 'area-statistics', file: 'need/london_loneliness_cls2020_lsoa21_exHF.csv' },
	{ source: 'postcodes', file: postcodes },
	libraries
];

class Borough {
	readonly home = mkdtempSync(path.join(tmpdir(), 'kith-real-'));
	readonly area: string;
	readonly files: readonly Taken[];
	store!: GraphStore;
	context!: ReturnType<typeof contextOver>;
	reports: ImportReport[] = [];

	constructor(area: string, files: readonly Taken[]) {
		this.area = area;
		this.files = files;
	}

	async open(): Promise<void> {
		this.store = await openStore({ home: this.home, workspace: 'borough' }, { create: { areaId: this.area, areaName: this.area } });
		await plantReference(this.store);
		this.context = contextOver(this.store, '2026-03-01');
		this.reports = await this.takeAll();
	}

	async takeAll(): Promise<ImportReport[]> {
		const reports: ImportReport[] = [];
		for (const taken of this.files) reports.push(await this.take(taken));
		return reports;
	}

	take({ source, file, map, complete }: Taken): Promise<ImportReport> {
		return importSource(this.context, {
			importerId: source, files: [{ name: path.basename(file), bytes: readFileSync(realFile(file)) }],
			options: { ...(map === undefined ? {} : { map }), ...(complete === undefined ? {} : { claimsCompleteFor: complete }) }
		});
	}

	/** Sum over the area's own LSOAs: never those held only because they share supply at the edge. */
	async sum(indicatorId: string): Promise<number> {
		const own = new Set((await this.store.listLocalities(['lsoa'])).filter((place) => place.isOutsideArea !== true).map(({ id }) => id));
		return (await this.store.listObservations([indicatorId])).filter(({ localityId }) => own.has(localityId)).reduce((sum, { value }) => sum + (value ?? Number.NaN), 0);
	}

	async close(): Promise<void> {
		await this.store.close();
		rmSync(this.home, { recursive: true, force: true });
	}
}

function itTakesTheBorough(borough: Borough, known: {
	readonly name: string; readonly lsoas: number; readonly wards: number; readonly libraries: number; readonly hours: number; readonly closed: readonly string[];
	readonly figures: Readonly<Record<string, number>>; readonly postcodes: readonly [least: number, most: number];
}): void {
	beforeAll(() => borough.open());
	afterAll(() => borough.close());

	test('its name, wards and LSOAs, each within the next', async () => {
		expect((await borough.store.about()).areaName).toBe(known.name);
		const places = await borough.store.listLocalities(['lsoa', 'ward', 'local_authority']);
		const own = places.filter(({ isOutsideArea }) => isOutsideArea !== true);
		expect(own.filter(({ kind }) => kind === 'lsoa')).toHaveLength(known.lsoas);
		const wards = own.filter(({ kind }) => kind === 'ward');
		expect(wards).toHaveLength(known.wards);
		expect(wards.every(({ parentIds }) => parentIds.includes(borough.area))).toBe(true);
		const wardIds = new Set(wards.map(({ id }) => id));
		expect(own.filter(({ kind, parentIds }) => kind === 'lsoa' && !parentIds.some((id) => wardIds.has(id)))).toEqual([]);
	});

	test('its published figures', async () => {
		for (const [indicator, figure] of Object.entries(known.figures)) expect(await borough.sum(indicator), indicator).toBe(figure);
	});

	test('an outline of every LSOA and, from them, of every ward and the borough', async () => {
		const count = async (kind: 'lsoa' | 'ward' | 'local_authority', detail: 'full' | 'simplified') => (await borough.store.listBoundaries({ kind, detail })).length;
		for (const detail of ['full', 'simplified'] as const) {
			expect([await count('lsoa', detail), await count('ward', detail), await count('local_authority', detail)]).toEqual([known.lsoas, known.wards, 1]);
		}
	});

	test('people just over the border, and nobody further than supply could be shared', async () => {
		const lsoas = await borough.store.listLocalities(['lsoa']);
		const own = lsoas.filter(({ isOutsideArea }) => isOutsideArea !== true);
		const beyond = lsoas.filter(({ isOutsideArea }) => isOutsideArea === true);
		expect(beyond.length).toBeGreaterThan(100);
		for (const place of beyond) {
			const nearest = Math.min(...own.map((one) => Math.hypot(one.easting! - place.easting!, one.northing! - place.northing!)));
			expect(nearest, place.id).toBeLessThanOrEqual(4800);
			expect(place.name, 'named by the census table').not.toBe(place.id);
		}
	});

	test('its open libraries, each with its service and one place to meet; some more over the border', async () => {
		const rows = (await borough.store.listProvision()).filter(({ provision }) => provision.component === 'gateway_space');
		const venues = new Map((await borough.store.listVenues()).map((row) => [row.venue.id, row]));
		const within = rows.filter(({ venue }) => venue !== undefined && venues.get(venue.id)!.within.length > 0);
		expect(within).toHaveLength(known.libraries);
		expect(within.every(({ organisations }) => organisations.length === 1)).toBe(true);
		expect(within.every(({ venue }) => venues.get(venue!.id)!.within.length === 2), 'an LSOA and a ward').toBe(true);
		expect(rows.length).toBeGreaterThan(known.libraries);
		for (const name of known.closed) expect([...venues.values()].map(({ venue }) => venue.name)).not.toContain(name);
	});

	test('each library open for the hours that its service published, none of them assumed', async () => {
		const venues = new Map((await borough.store.listVenues()).map((row) => [row.venue.id, row]));
		const { facts } = await gatherCoverageFacts(borough.context);
		const within = facts.supply.filter(({ venue }) => venue !== undefined && venues.get(venue.id)!.within.length > 0);
		const weekly = within.map((point) => weeklySupply(point, facts.assumptions));
		expect(weekly.every((one) => one.isSupply && !one.isAssumed)).toBe(true);
		expect(weekly.reduce((sum, one) => sum + (one.isSupply ? one.amount : 0), 0)).toBe(known.hours);
	});

	test('no closed, mobile or prison library, each refused with its row and the reason', () => {
		const report = borough.reports.at(-1)!;
		const reasons = (words: string) => report.issues.filter(({ outcome, mend }) => outcome === 'rejected' && mend.startsWith(words)).length;
		expect(reasons('This library has closed')).toBe(38);
		expect(reasons('A mobile library')).toBe(2);
		expect(reasons('A prison library')).toBe(1);
		// 391 rows: 335 open static libraries, the other 56 refused
		expect({ read: report.read, rejected: report.rejected }).toEqual({ read: 391, rejected: 56 });
		expect(report.issues.every(({ row }) => row !== undefined && row >= 2 && row <= 392)).toBe(true);
	});

	test('deprivation of 2019 is refused, by LSOAs of 2011 as it is, and the figures of 2025 stay', async () => {
		const before = await borough.store.about();
		const refused = await borough.take({ source: 'area-statistics', file: 'need/london_iod2019_domains_lsoa11_exHF.csv' }).catch((thrown: unknown) => thrown);
		expect(String(refused)).toMatch(/came figures by LSOAs of 2011 .* expected English Indices of Deprivation 2025/);
		expect(await borough.store.about()).toEqual(before);
	});

	test('a claim to be complete, as a check of the whole borough', async () => {
		const [check, ...others] = await borough.store.listChecks();
		expect(others).toEqual([]);
		expect(check).toMatchObject({ localityId: borough.area, componentId: 'gateway_space', checkedBy: expect.stringMatching(/^whoever imported Basic dataset for libraries in England \(.+\)$/) as string, checkedOn: '2026-03-01' });
	});

	test('its postcodes, nearly all within an LSOA, with one space', async () => {
		const postcodes = (await borough.store.countNodes())['Postcode']!;
		expect(postcodes).toBeGreaterThanOrEqual(known.postcodes[0]);
		expect(postcodes).toBeLessThanOrEqual(known.postcodes[1]);
	});

	test('and nothing of the rest of London: counted as outside, none unmatched', () => {
		for (const report of borough.reports) expect(report.unmatched, report.files.join()).toEqual([]);
		expect(borough.reports[0]!.outside).toBe(4879 - known.lsoas);
	});

	test('and the same files again change nothing', async () => {
		const before = await borough.store.countNodes();
		for (const report of await borough.takeAll()) {
			const { added, changed, removed, figuresRecorded, widerPlaces } = report;
			expect({ added, changed, removed, figuresRecorded, widerPlaces }, report.files.join()).toEqual({ added: 0, changed: 0, removed: 0, figuresRecorded: 0, widerPlaces: 0 });
		}
		expect({ ...(await borough.store.countNodes()), ImportReport: 0 }).toEqual({ ...before, ImportReport: 0 });
	});
}

describe.runIf(hasRealFiles)('Bromley from its public files', () => {
	const bromley = new Borough('E09000006', filesOf({ outlines: 'boundaries/bromley_lsoa21_bgc.geojson', postcodes: 'lookups/bromley_postcodes_codepoint_2018.csv' }));
	itTakesTheBorough(bromley, {
		name: 'Bromley', lsoas: 199, wards: 22, libraries: 14,
		// the column “Hours open per week”: 41 + 58 + 55 + 20.5 + 41 + 20.5 + 28.5 + 50.5 + 49 + 41 + 27.5 + 27.5 + 27.5 + 41
		hours: 528.5, closed: ['Anerley Library'],
		figures: { residents: 329_991, households: 135_786, one_person_66: 17_427, older_people: 58_239, unpaid_carers: 25_358, disabled_people: 45_883, no_car: 31_093 },
		// 7,323 rows, and their sectors and districts
		postcodes: [7_323 + 30, 7_323 + 100]
	});

	test('7,322 of its 7,323 postcodes lie in an LSOA, and “SE208BX” is found as SE20 8BX', async () => {
		const report = bromley.reports.find(({ importerId }) => importerId === 'postcodes')!;
		expect(report).toMatchObject({ read: 7323, rejected: 0, outside: 0 });
		expect(report.issues.map(({ came }) => came)).toEqual(['1 postcode of the area lies in none of its outlines', '7,323 postcodes of the area']);
		expect(report.issues[1]!.mend).toMatch(/so there are 7,392 records/);
		expect(await bromley.store.findPostcode('SE20 8BX')).toMatchObject({ kind: 'postcode' });
		expect(await bromley.store.findPostcode('SE20')).toMatchObject({ kind: 'district' });
	});

	test('a ward’s residents and centre agree with the summary derived from the same files', async () => {
		const penge = (await bromley.store.listLocalities(['ward'])).find(({ id }) => id === 'E05014002')!;
		expect(penge).toMatchObject({ name: 'Penge & Cator', residents: 19_921 });
		expect(penge.lon).toBeCloseTo(-0.05376, 4);
		expect(penge.lat).toBeCloseTo(51.41584, 4);
	});

	test('London’s libraries have postcodes and are no list of them: refused, and no sector moves', async () => {
		const before = await bromley.store.about();
		await expect(bromley.take({ source: 'postcodes', file: 'organisations/london_libraries_2023_exHF.csv' })).rejects.toThrow(/no list of postcodes/);
		expect(await bromley.store.about()).toEqual(before);
	});

	test('outlines in old LSOAs, metres or half a download are refused by name, and the workspace is as it was', async () => {
		const before = await bromley.store.about();
		const file = readFileSync(realFile('boundaries/bromley_lsoa21_bgc.geojson'), 'utf8');
		const metres = file.replaceAll(/\[ (-?[\d.]+), ([\d.]+) \]/g, '[ 540291, 168873 ]');
		const refusals: readonly (readonly [string, string, RegExp])[] = [
			['old.geojson', readFileSync(realFile('boundaries/bromley_lsoa11_bgc.geojson'), 'utf8'), /LSOAs of 2011/],
			['metres.geojson', metres, /British National Grid metres/],
			['half.geojson', file.slice(0, file.length / 2), /stops half way/]
		];
		for (const [name, text, reason] of refusals) {
			await expect(importSource(bromley.context, { importerId: 'ons-boundaries', files: [{ name, bytes: Buffer.from(text) }], options: {} }), name).rejects.toThrow(reason);
		}
		expect((await bromley.store.about()).graphVersion).toBe(before.graphVersion);
	});

	test('outlines of London’s MSOAs are refused by name, not taken as 977 that nobody knows', async () => {
		const before = await bromley.store.about();
		await expect(bromley.take({ source: 'ons-boundaries', file: 'boundaries/london_msoa21_bgc_exHF.geojson' })).rejects.toThrow(/came outlines of MSOAs \(E02000002 …\); expected outlines of LSOAs/);
		expect(await bromley.store.about()).toEqual(before);
	});

	test('London’s files say nothing of Kent: wards on that side say so, those beside Croydon, Lewisham and Greenwich do not', async () => {
		const { localities, cells } = await findGaps(bromley.context, { groups: ['anyone'], components: ['gateway_space'] });
		const isNear = (name: string) => cells.find(({ localityId }) => localityId === localities.find((place) => place.name === name)!.id)!.nearUnheldEdge;
		expect(['Biggin Hill', 'Darwin', 'Chelsfield', 'Orpington', 'St Mary Cray', 'St Paul\'s Cray'].map(isNear)).not.toContain(false);
		expect(['Crystal Palace & Anerley', 'Penge & Cator', 'Clock House', 'Shortlands & Park Langley', 'West Wickham', 'Plaistow', 'Mottingham', 'Bromley Town'].map(isNear)).not.toContain(true);
	});

	test('wards of before 2022 share no code with those held: unmatched, never silently dropped', async () => {
		const report = await bromley.take({ source: 'ons-boundaries', file: 'boundaries/bromley_wards_2013_ukgeojson.topojson' });
		expect({ added: report.added, unmatched: report.unmatched.length }).toEqual({ added: 0, unmatched: 22 });
	});
});

describe.runIf(hasRealFiles)('Lewisham from London-wide files, some gzipped', () => {
	const lewisham = new Borough('E09000023', filesOf({ outlines: 'boundaries/london_lsoa21_bgc_exHF.geojson', postcodes: 'scale/london_postcodes_codepoint_2018_exHF.csv.gz' }));
	itTakesTheBorough(lewisham, {
		// it runs 13: Blackheath Village's stands 26 m over the border, in Greenwich
		name: 'Lewisham', lsoas: 175, wards: 19, libraries: 12,
		// 537.5 of all 13, without Blackheath Village's 18
		hours: 519.5, closed: ['Wavelengths Library'],
		figures: { residents: 300_548, households: 122_399, one_person_66: 9_370 },
		// 4,942 rows say E09000023; a few more lie within its outlines; 13,476 up to 2.4 km beyond; and the sectors and districts of its own
		postcodes: [4_942 + 13_476 + 30, 4_942 + 13_476 + 150]
	});

	test('of halls known by their postcode alone, one just over the border in Greenwich is supply, and one in Croydon is told why not', async () => {
		const dataset = { title: 'Halls', publisher: 'Lewisham', licence: 'OGL', attribution: 'Lewisham', vintage: '2026' };
		const { added, issues } = await importSource(lewisham.context, {
			importerId: 'spreadsheet', files: [{ name: 'halls.csv', bytes: Buffer.from('Hall,Postcode\nOver the border,SE3 9LA\nFar off,CR9 1ET\n') }], preview: true,
			options: { map: { dataset, venue: { key: ['Hall'], name: 'Hall', postcode: 'Postcode' } } }
		});
		expect(added).toBe(1);
		expect(issues).toMatchObject([{ row: 3, came: 'CR9 1ET', mend: expect.stringMatching(/^The postcode is not among those held, which reach at most 2\.4 km beyond the area/) as string }]);
	});

	test('which has London on every side: no small area is near an edge beyond which nobody is held', async () => {
		const { cells } = await findGaps(lewisham.context, { level: 'lsoa', groups: ['anyone'], components: ['gateway_space'] });
		expect(cells).toHaveLength(175);
		expect(cells.filter(({ nearUnheldEdge }) => nearUnheldEdge)).toEqual([]);
	});
});
