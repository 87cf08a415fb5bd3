import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '@kith/graph/store/open-store.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { createContext } from '../open-context.ts';
import { importCommand } from './import.ts';
import { sourcesCommand } from './sources.ts';

const home = mkdtempSync(path.join(tmpdir(), 'kith-import-verb-'));
const sample = (place: string) => path.resolve(import.meta.dirname, '../../../graph/src/import', place);
const lookup = sample('ons-lookups/samples/larkford.csv');
let context: KithContext;

beforeAll(async () => {
	const store = await openStore({ home, workspace: 'larkford' }, { create: { areaId: 'E09000091', areaName: 'E09000091' } });
	await plantReference(store);
	context = createContext({ store, viewer: { mayEdit: true, actor: 'kith import' } });
});
afterAll(async () => {
	await context.store.close();
	rmSync(home, { recursive: true, force: true });
});

async function kithImport(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
	let [out, err] = ['', ''];
	const code = await importCommand.run(argv, { stdout: (text) => void (out += text), stderr: (text) => void (err += text), isTerminal: false }, async () => context);
	return { code, out, err };
}

test('a preview says what would happen, an import does it, and again there is nothing left to do', async () => {
	expect((await kithImport('ons-lookups', lookup, '--preview')).out).toContain('preview, nothing written: rows: read 6, outside the area 2, rejected 1; records: added 6, changed 0, unchanged 0; codes: unmatched 1\n');
	expect((await kithImport('ons-lookups', lookup)).out).toContain('\nrows: read 6, outside the area 2, rejected 1; records: added 6, changed 0, unchanged 0; codes: unmatched 1\n');
	expect((await kithImport('ons-lookups', lookup)).out).toContain('\nrows: read 6, outside the area 2, rejected 1; records: added 0, changed 0, unchanged 6; codes: unmatched 1\n');
});

test('of a damaged list of five rows five were read, the four that were rejected among them', async () => {
	const damaged = path.join(home, 'damaged.csv');
	const row = (code: string) => `${code},Larkford 001A,E05099001,Millbridge,E09000091,Larkford`;
	writeFileSync(damaged, `LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM\n${row('E01034001')}\nE01034002,cut\n${row('E01034003')},too,many\n${row('E0103')}\n\n${row('')}\n`);
	expect((await kithImport('ons-lookups', damaged, '--preview')).out).toContain('rows: read 5, outside the area 0, rejected 4;');
});

test('outlines of another area say so; outlines held already are not missed', async () => {
	const outlines = sample('ons-boundaries/samples/larkford.geojson');
	const elsewhere = path.join(home, 'elsewhere.geojson');
	writeFileSync(elsewhere, readFileSync(outlines, 'utf8').replaceAll('E09000091', 'E09000092').replaceAll('E010340', 'E010350').replaceAll('Larkford', 'Elsewhere'));
	expect((await kithImport('ons-boundaries', elsewhere)).out).toMatch(/this file is of another area.*Without an outline: E0103400/);
	await kithImport('ons-boundaries', outlines);
	const { out } = await kithImport('ons-boundaries', elsewhere);
	expect(out).toContain('this file is of another area');
	expect(out).toContain('the outlines held stay as they are');
	expect(out).not.toContain('left off the map');

	const some = path.join(home, 'some.geojson');
	const whole = JSON.parse(readFileSync(outlines, 'utf8')) as { features: unknown[] };
	writeFileSync(some, JSON.stringify({ ...whole, features: whole.features.slice(0, 1) }));
	expect((await kithImport('ons-boundaries', some)).out).not.toMatch(/came outlines of|another area/);
});

test('the next edition of a list says how many clubs it closes, and names those it no longer has', async () => {
	const halls = sample('spreadsheet/samples/halls.csv');
	const map = path.join(home, 'halls.json');
	writeFileSync(map, JSON.stringify((JSON.parse(readFileSync(`${halls}.options.json`, 'utf8')) as { map: unknown }).map));
	await kithImport('postcodes', sample('postcodes/samples/larkford.csv'));
	await kithImport('spreadsheet', halls, '--map', map);
	const next = path.join(home, 'halls-next.csv');
	writeFileSync(next, readFileSync(halls, 'utf8').replace('0.003,51.405,open,14:00', '0.003,51.405,closed,14:00').replace(/.*Lunch club.*\n/, ''));
	expect((await kithImport('spreadsheet', next, '--map', map, '--preview')).out).toContain('records: added 0, changed 1 (1 closed), unchanged');
	const { out } = await kithImport('spreadsheet', next, '--map', map);
	expect(out).toContain('records: added 0, changed 1 (1 closed), unchanged');
	expect(out).toContain('note: came no row in or near the area for 1 taken from it before: Lunch club at Ferry House; expected each of them again, or a row that says it has ended. They stay as they were. If the list is whole, import it with --claims-complete-for wanted_activity and what it no longer has is closed.');
	expect((await kithImport('spreadsheet', next, '--map', map)).out).toContain('records: added 0, changed 0, unchanged');
});

test('whoever says that a list has every club, or takes that back, reads so however much else there is to say of it', async () => {
	const options = JSON.parse(readFileSync(`${sample('spreadsheet/samples/halls.csv')}.options.json`, 'utf8')) as { map: unknown };
	const [map, vague] = [path.join(home, 'halls.json'), path.join(home, 'vague.csv')];
	writeFileSync(map, JSON.stringify(options.map));
	const row = (seats: number) => `Millbridge Hall,Millbridge Friends,Tea ${seats},ZE1 1AA,0.003,51.405,open,14:00-16:00,,about ${seats},60,Yes,yes\n`;
	writeFileSync(vague, `Hall,Group,Session,Postcode,Lon,Lat,Status,Monday,Saturday,Seats,Ages from,Step-free,Free\n${[1, 2, 3, 4, 5, 6, 7].map(row).join('')}`);
	const take = async (...more: string[]) => (await kithImport('spreadsheet', vague, '--map', map, ...more)).out;

	expect(await take('--claims-complete-for', 'wanted_activity', '--preview')).toContain('\nclaim, not yet made: the list has every one of wanted_activity in the area, says whoever imports it; where it has nothing of it, there is nothing.');
	expect(await take('--claims-complete-for', 'wanted_activity')).toContain('\nclaim: the list has every one of wanted_activity in the area');
	expect(await take(), 'nothing is said of a claim that is neither made nor withdrawn').not.toMatch(/claim:|removed/);
	const previewed = await take('--claims-complete-for', 'none', '--preview');
	expect(previewed, 'in a preview nothing is withdrawn yet').toMatch(/\nclaim, nothing written: came --claims-complete-for none, .*\. The claim would be withdrawn: where the list has nothing of wanted_activity, nobody would have looked\./);
	expect(previewed).not.toContain('is withdrawn');
	expect(previewed).toContain('\nwould be removed: 1; what the list was claimed to be complete for, and nothing else\n');
	const withdrawn = await take('--claims-complete-for', 'none');
	expect(withdrawn).toContain('\nclaim: came --claims-complete-for none, and the list was claimed to have every one of wanted_activity; expected that claim, or none. The claim is withdrawn');
	expect(withdrawn).toContain('\nremoved: 1; what the list was claimed to be complete for, and nothing else\n');
	expect(withdrawn.match(/^note: .*Seats/gm), 'and the five notes are of the rows').toHaveLength(5);
	expect(withdrawn).toMatch(/^… and \d+ more notes: --report REPORT\.csv lists every one$/m);
	expect(await take('--claims-complete-for', 'none')).toContain('\nclaim: came --claims-complete-for none, and no claim is held for this list');
});

test('a report lists every rejected row with its column and what to do', async () => {
	const report = path.join(home, 'report.csv');
	const { code } = await kithImport('ons-lookups', lookup, '--report', report);
	expect(code).toBe(0);
	expect(readFileSync(report, 'utf8').replace('\uFEFF', '').split('\r\n').slice(0, 2)).toEqual([
		'file,row,column,outcome,kind,came,expected,mend',
		'larkford.csv,7,LSOA21CD,rejected,not-a-code,E0103400,a code such as E01000645,"Correct the code, or leave the row out."'
	]);
});

test('for machines the whole report is JSON', async () => {
	const { out } = await kithImport('ons-lookups', lookup, '--json');
	expect(JSON.parse(out)).toMatchObject({ unreadable: [], reports: [{ read: 6, unchanged: 6, outside: 2, unmatched: [{ code: 'E0103400', rows: 1 }] }] });
});

test('of several files the one that cannot be read is refused by name, and the others are taken', async () => {
	const empty = path.join(home, 'empty.csv');
	writeFileSync(empty, '');
	const { code, out, err } = await kithImport('ons-lookups', empty, lookup);
	expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('empty.csv: came an empty file') });
	expect(out).toContain('larkford.csv');
});

test.each([
	['a file that is not there', ['ons-lookups', '/nowhere/at-all.csv'], /There is no file “\/nowhere\/at-all\.csv”/],
	['a folder', ['ons-lookups', home], /is a folder/],
	['a web address', ['ons-lookups', 'https://example.org/lookup.csv'], /is a web address; this release reads files/],
	['a misspelt source', ['ons-lookup', lookup], /“ons-lookup” is not a source\. Did you mean ons-lookups\? Expected one of ons-lookups, ons-boundaries/],
	['a source nobody knows, before its file is looked for', ['nosuchsource', 'x'], /^“nosuchsource” is not a source; expected one of ons-lookups, .*spreadsheet/],
	['a source nobody knows, and no file', ['nosuchsource'], /^“nosuchsource” is not a source/],
	['another area than the workspace’s', ['ons-lookups', lookup, '--area', 'E09000023'], /this workspace is about E09000091/],
	['a component nobody knows', ['ons-lookups', lookup, '--claims-complete-for', 'fun'], /“fun” is not a component held here/],
	['a lookup that is claimed to list every place to meet', ['ons-lookups', lookup, '--claims-complete-for', 'gateway_space'], /brings no activities or services, so it cannot be complete for gateway_space.*spreadsheet/],
	['a claim that each of two lists has every one there is', ['ons-lookups', lookup, lookup, '--claims-complete-for', 'gateway_space'], /--claims-complete-for and 2 files.*expected one file/],
	['a column map that is not there', ['spreadsheet', lookup, '--map', 'maps/halls.json'], /There is no column map/]
])('%s is refused in a sentence', async (_, argv, reason) => {
	await expect(kithImport(...argv)).rejects.toThrow(reason);
});

test('a source without a file, and an option nobody knows, are wrong usage', async () => {
	await expect(kithImport('ons-lookups')).rejects.toMatchObject({ name: 'WrongUsage' });
	await expect(kithImport('ons-lookups', lookup, '--perview')).rejects.toMatchObject({ name: 'WrongUsage' });
});

test('a list of a day still to come is refused, and one of today or of no day is not', async () => {
	const tomorrow = new Date(context.now().getTime() + 86_400_000).toISOString().slice(0, 10);
	for (const vintage of [tomorrow, '2999', '2999-01']) await expect(kithImport('ons-lookups', lookup, '--preview', '--vintage', vintage)).rejects.toThrow(`Came --vintage ${vintage}, which is still to come`);
	for (const vintage of [context.now().toISOString().slice(0, 10), 'Census Day', '2021']) expect((await kithImport('ons-lookups', lookup, '--preview', '--vintage', vintage)).code).toBe(0);
});

test('the list of sources names each with what it reads', async () => {
	let out = '';
	await sourcesCommand.run([], { stdout: (text) => void (out += text), stderr: () => undefined, isTerminal: false }, async () => context);
	for (const id of ['ons-lookups', 'ons-boundaries', 'ons-centroids', 'area-statistics', 'postcodes', 'spreadsheet']) expect(out).toMatch(new RegExp(`^${id}$`, 'm'));
});

test('what is held around the area is said in plain notes, as nothing that should have been otherwise', async () => {
	const [centres, postcodes] = [sample('ons-centroids/samples/larkford.csv'), sample('postcodes/samples/larkford.csv')];
	expect((await kithImport('ons-centroids', centres)).out).toContain('\nnote: 1 LSOA around the area’s 3, up to 4.8 km from centre to centre. Held as well, because people over the edge share what stands near it; answers are about the area’s own. Nothing to do.\n');
	expect((await kithImport('postcodes', postcodes, '--preview')).out).toMatch(/\nnote: \d postcodes? of the area\. Beside them the middles of .* Nothing to do\.\n/);
	const residents = sample('area-statistics/samples/ts001.csv');
	expect((await kithImport('area-statistics', residents, '--preview')).out, 'and how many of the figures are not of the area').toMatch(/\nfigures: 4 would be recorded, 0 unchanged; 1 of them of places around the area, whose people share what stands near its edge\n/);
});
