import { expect, test } from 'vitest';
import { readCsv } from '../reading/read-csv.ts';
import type { ImportSurroundings } from '../importer.ts';
import { refuseOtherLists } from './refuse-other-lists.ts';
import { withHeader } from './shape.ts';
import { toPostcodes } from './to-postcodes.ts';

test('Code-Point Open as published has no first line of names: its first postcode is not lost', () => {
	const table = withHeader(readCsv({ name: 'br.csv', bytes: Buffer.from('"BR1 1AA",10,540291,168873,"E92000001","E19000003","E18000007","","E09000006","E05000109"\n"BR1 1AB",10,540262,169405,"E92000001","E19000003","E18000007","","E09000006","E05000109"\n') }, 'postcodes'));
	expect(table.header.slice(0, 4)).toEqual(['Postcode', 'Positional_quality_indicator', 'Eastings', 'Northings']);
	expect(table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([[1, 'BR1 1AA'], [2, 'BR1 1AB']]);
});

const dataset = { id: 'codes', title: 'Codes', publisher: '', licence: '', attribution: '', vintage: '', retrieved: '2026-01-01', illustrative: false };
const lines = ['BR1 1AA,540291,168873,E09000006', 'BR1 1AB,540262,169405,E09000006', 'BR2 9AA,540300,168000,E09000006'];

test('postcodes up to 2.4 km over the edge are held without an LSOA and say so, the rest are outside, and no sector moves for them', () => {
	const area: Partial<ImportSurroundings> = {
		areaId: 'E09000006', areaLsoas: new Set(['L1']), hasOutline: () => true, lsoaContaining: () => undefined, toLonLat: ({ easting, northing }) => ({ lon: easting, lat: northing }),
		metresFromArea: ({ lat }) => Math.max(0, 168_000 - lat)
	};
	const take = (more: Partial<ImportSurroundings> = {}) => toPostcodes({
		file: 'br.csv', dataset, surroundings: { ...area, ...more } as ImportSurroundings,
		table: readCsv({ name: 'br.csv', bytes: Buffer.from('Postcode,Eastings,Northings,Admin_district_code\nBR1 1AA,540291,168100,E09000006\nBR1 1AB,540262,165600,E09000023\nBR1 1AC,540262,165599,E09000023\n') }, 'postcodes')
	});
	const { changes, issues, outside } = take();
	expect(changes.map((change) => change.kind === 'put' && [change.id, change.properties['northing'], change.properties['lsoa']])).toEqual([['BR1 1AA', 168_100, undefined], ['BR1 1AB', 165_600, undefined], ['BR1 1', 168_100, undefined], ['BR1', 168_100, undefined]]);
	expect(outside).toBe(1);
	expect(issues.find(({ kind }) => kind === 'postcodes-beyond-the-edge')).toEqual({
		kind: 'postcodes-beyond-the-edge', file: 'br.csv', came: '1 postcode up to 2.4 km beyond the area', outcome: 'noted',
		mend: 'Held without an LSOA, so that what stands just over the edge is found by its postcode. Nothing to do.'
	});
	expect(issues.find(({ kind }) => kind === 'middles-of-postcodes')).toMatchObject({ came: '1 postcode of the area', mend: expect.stringContaining('4 records with those beyond the edge') as string });
	expect(take({ metresFromArea: () => undefined }).outside, 'before an outline is held nobody knows how far').toBe(2);
});

test('a file of postcodes that are all elsewhere says that it is of another area', () => {
	const elsewhere = takeFrom('Postcode,Eastings,Northings,Admin_district_code\nE17 1AA,537000,189000,E09000031\n');
	expect(elsewhere.issues).toMatchObject([{ kind: 'another-area', came: 'no postcode of the area: this file is of other places', expected: 'postcodes in E09000006', outcome: 'noted' }]);
	expect([elsewhere.outside, elsewhere.changes]).toEqual([1, []]);
	expect(takeFrom('Postcode,Eastings,Northings,Admin_district_code\nE17 1AA,537000,189000,E09000031\nBR1 1AA,540291,168873,E09000006\n').issues.map(({ kind }) => kind)).not.toContain('another-area');
});

/** Three postcodes of two districts; the outlines hold what stands north of 168500. */
function notesOf({ outlined }: { readonly outlined: readonly string[] }) {
	const areaLsoas = new Set(['L1', 'L2']);
	const surroundings: Partial<ImportSurroundings> = {
		areaId: 'E09000006', areaLsoas, hasOutline: (id) => outlined.includes(id),
		lsoaContaining: ({ lat }) => (outlined.length > 0 && lat > 168_500 ? 'L1' : undefined), toLonLat: ({ easting, northing }) => ({ lon: easting, lat: northing })
	};
	const table = readCsv({ name: 'br.csv', bytes: Buffer.from(`Postcode,Eastings,Northings,Admin_district_code\n${lines.join('\n')}\n`) }, 'postcodes');
	const { issues, changes } = toPostcodes({ file: 'br.csv', table, dataset, surroundings: surroundings as ImportSurroundings });
	return { records: changes.length, notes: issues.map(({ kind, came, mend }) => ({ kind, came, mend })) };
}

test('three postcodes make seven records, and a note says which the other four are', () => {
	const { records, notes } = notesOf({ outlined: ['L1', 'L2'] });
	expect(records).toBe(7);
	expect(notes).toContainEqual({ kind: 'middles-of-postcodes', came: '3 postcodes of the area', mend: 'Beside them the middles of their 2 sectors and 2 districts are held, so there are 7 records. Nothing to do.' });
});

test('a postcode in none of the outlines is told why: they are held and it stands outside them, some are missing, or none is held', () => {
	const mendOf = (outlined: readonly string[]) => notesOf({ outlined }).notes.find(({ kind }) => kind === 'outside-every-outline');
	expect(mendOf(['L1', 'L2'])).toEqual({ kind: 'outside-every-outline', came: '1 postcode of the area lies in none of its outlines', mend: expect.stringMatching(/^The outlines of all 2 LSOAs are held; they may be generalised, or of another year than the file.*Nothing to do\.$/) as string });
	expect(mendOf(['L1'])?.mend).toMatch(/^1 of the area’s 2 LSOAs has no outline\. Import outlines of all of them/);
	expect(mendOf([])).toEqual({ kind: 'outside-every-outline', came: '3 postcodes of the area, before any outline of its small areas is held', mend: expect.stringMatching(/Import the outlines, and then this file again\.$/) as string });
});

/** Before any outline is held, a postcode is in the area because the file says so. */
const takeFrom = (text: string) => toPostcodes({
	file: 'br.csv', dataset, table: readCsv({ name: 'br.csv', bytes: Buffer.from(text) }, 'postcodes'),
	surroundings: { areaId: 'E09000006', areaLsoas: new Set(['L1']), localities: new Map(), lsoaContaining: () => undefined, metresFromArea: () => undefined, toLonLat: () => ({ lon: 0, lat: 51 }) } as Partial<ImportSurroundings> as ImportSurroundings
});

test('the postcodes of a borough are its own though its code is written in small letters', () => {
	const { changes, outside } = takeFrom('Postcode,Eastings,Northings,Admin_district_code\nbr1 1aa,540291,168873,e09000006\n');
	expect([changes.map((change) => change.kind === 'put' && change.id), outside]).toEqual([['BR1 1AA', 'BR1 1', 'BR1'], 0]);
});

test.each(['Admin_district_code', 'Admin district code', 'District code', 'District_code', 'Local authority code', 'Local_authority_code', 'oslaua', 'laua', 'lad', 'LADCD', 'LAD24CD', 'lad24cd1'])(
	'a borough’s postcodes are held before its outlines are, where the column that names the borough is called %s', (name) => {
		const text = `Postcode,Eastings,Northings,${name}\nBR1 1AA,540291,168873,E09000006\nSE13 7AA,538000,175000,E09000023\n`;
		expect(() => refuseOtherLists({ file: 'br.csv', table: readCsv({ name: 'br.csv', bytes: Buffer.from(text) }, 'postcodes') }), 'it counts as a list of postcodes').not.toThrow();
		const { changes, outside } = takeFrom(text);
		expect([changes.map((change) => change.kind === 'put' && change.id), outside], 'and is read as one').toEqual([['BR1 1AA', 'BR1 1', 'BR1'], 1]);
	}
);

test('before outlines are held, a file that does not name the borough of its postcodes says why none of them is in the area', () => {
	const { issues, changes, outside } = takeFrom('Postcode,Eastings,Northings,Ward code\nBR1 1AA,540291,168873,E05013987\nBR1 1AB,540262,169405,E05013987\n');
	expect([changes, outside]).toEqual([[], 2]);
	expect(issues).toEqual([{
		kind: 'nothing-places-them', file: 'br.csv', came: '2 postcodes, before any outline of the area is held, and no column with their local authority', expected: 'either of them',
		mend: 'All are counted as outside, for nothing says that one is in the area. Import the outlines (ons-boundaries), and then this file again.', outcome: 'noted'
	}]);
	expect(takeFrom('Postcode,Eastings,Northings,LAD24CD\nSE13 7AA,538000,175000,E09000023\n').issues, 'but where the file says that they are elsewhere, they are').toMatchObject([{ kind: 'another-area' }]);
	expect(takeFrom('pcds,doterm,oseast1m,osnrth1m\nBR1 1AA,199606,540291,168873\n').issues.map(({ kind }) => kind), 'nor is anything missing where none is in use').toEqual(['ended-postcodes']);
});

test('a postcode whose place cannot be read says what stands there, in the columns the file has', () => {
	const cameOf = (text: string) => takeFrom(text).issues.filter(({ kind }) => kind === 'not-a-point').map(({ came }) => came);
	expect(cameOf('Postcode,Latitude,Longitude,LAD24CD\nBR1 1AA,51.4 N,0.01,E09000006\nBR1 1AB,51.4,,E09000006\nBR1 1AD,,,E09000006\n')).toEqual(['0.01, 51.4 N', 'nothing, 51.4', 'no coordinates']);
	expect(cameOf('Postcode,Eastings,Northings,LAD24CD\nBR1 1AA,"540,291","168,873",E09000006\n')).toEqual(['540,291, 168,873']);
	expect(() => takeFrom('Postcode,Eastings,LAD24CD\nBR1 1AA,540291,E09000006\n'), 'half of every place').toThrow(/expected a column with northings or latitudes/);
});

test('a single postcode that went out of use is one postcode', () => {
	expect(takeFrom('pcds,doterm,oseast1m,osnrth1m,oslaua\nBR1 1AA,199606,540291,168873,E09000006\n').issues.map(({ came }) => came)).toEqual(['1 postcode no longer in use']);
});
