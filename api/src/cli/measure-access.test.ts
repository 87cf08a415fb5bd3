import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureAccessCommand } from './measure-access.ts';
import { WrongUsage } from './command.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'kith-access-')); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

const people = 'id,people,easting,northing\nNorth,100,540000,168000\nSouth,300,540000,169600\n';
const halls = 'id,supply,easting,northing\nlibrary,40,540000,168800\nhall,30,540000,172000\n';

interface Given { demand?: string; supply?: string; cost?: string; options?: readonly string[]; zipped?: boolean }

const run = async (given: Given): Promise<string> => (await runAndHear(given)).csv;

async function runAndHear({ demand = people, supply = halls, cost, options = [], zipped = false }: Given): Promise<{ csv: string; said: string; summary: string }> {
	const put = async (name: string, text: string): Promise<string> => {
		const file = path.join(folder, name);
		await writeFile(file, zipped ? gzipSync(text) : text);
		return file;
	};
	const out = path.join(folder, 'A.csv');
	let said = '';
	let summary = '';
	const io = { stdout: (text: string) => { summary += text; }, stderr: (text: string) => { said += text; }, isTerminal: false };
	const costs = cost === undefined ? [] : ['--cost', await put('C.csv', cost)];
	const code = await measureAccessCommand.run(['--demand', await put('D.csv', demand), '--supply', await put('S.csv', supply), ...costs, '--out', out, ...options], io, () => Promise.reject(new Error('no workspace is needed')));
	expect(code).toBe(0);
	return { csv: await readFile(out, 'utf8'), said, summary };
}

describe('from files to a file', () => {
	test('a library shared by two estates, and a hall too far for both', async () => {
		// 40 places for the 400 people within 800 m is 0.1 each; the hall is 2,400 m from South: 30 / (300 × 0.22) × 0.22 = 0.1
		expect(await run({})).toBe('id,access,nearest_id,nearest\nNorth,0.1,library,800\nSouth,0.2,library,800\n');
		expect(await run({ options: ['--method', 'two-step-floating', '--decay', 'binary:700'] })).toBe('id,access,nearest_id,nearest\nNorth,,library,800\nSouth,,library,800\n');
	});

	test('gzipped, with a mark at the start, Windows line ends, quoted names and columns in another order', async () => {
		const demand = '\uFEFFnorthing,"name",easting,people,id\r\n168000,"North, by the ""Green""",540000,100,"North, upper"\r\n\r\n169600,South,540000,300,South\r\n';
		expect(await run({ demand, zipped: true })).toBe('id,access,nearest_id,nearest\n"North, upper",0.1,library,800\nSouth,0.2,library,800\n');
	});

	test('longitude and latitude stand for easting and northing', async () => {
		const demand = 'id,people,lon,lat\nCentral,100,0.0144742,51.403765\n';
		const supply = 'id,supply,easting,northing\nlibrary,10,540249,169178\n';
		const [, row] = (await run({ demand, supply })).split('\n');
		const [, access, nearest, metres] = row!.split(',');
		expect(Number(access)).toBeCloseTo(0.1, 12);
		expect(nearest).toBe('library');
		expect(Number(metres)).toBeLessThan(150);
	});

	test('a table of costs takes distance’s place, and a pair that is not in it cannot be reached', async () => {
		const cost = 'from,to,minutes\nNorth,library,10\nNorth,hall,30\n';
		expect(await run({ demand: 'id,people\nNorth,100\nSouth,300\n', supply: 'id,supply\nlibrary,40\nhall,30\n', cost, options: ['--decay', 'binary:20'] }))
			.toBe('id,access,nearest_id,nearest\nNorth,0.4,library,10\nSouth,,,\n');
	});
});

test('the help says of each method which decay it takes when none is given', () => {
	expect(measureAccessCommand.usage).toMatch(/^ +two-step-floating +binary:1600$/m);
	expect(measureAccessCommand.usage).toMatch(/^ +three-step-floating +step:800:0\.962,/m);
	expect(measureAccessCommand.usage).toMatch(/^ +nearest +no decay, at any distance$/m);
});

describe('what took no part is named', () => {
	const heard = async (given: Given) => (await runAndHear(given)).said;

	test('a hall too far for anybody, and nothing where everything is reached', async () => {
		expect(await heard({ options: ['--decay', 'binary:900'] })).toBe('1 of 2 supplies is reached by nobody and adds nothing: hall.\n');
		expect(await heard({})).toBe('');
	});

	test('a hall beside houses that stand empty is reached by nobody, unless what is within reach is merely counted', async () => {
		const demand = `${people}Empty,0,540000,172000\n`;
		expect(await heard({ demand, options: ['--decay', 'binary:900'] })).toContain('nothing: hall.');
		expect(await heard({ demand, options: ['--method', 'count-within', '--decay', 'binary:900'] })).toBe('');
	});

	test('of thirteen such halls ten by name, and all of them with --json; a hall of no supply is not among them', async () => {
		const huts = Array.from({ length: 13 }, (_, at) => `hut ${at + 1},5,560000,190000`);
		const { said, summary } = await runAndHear({ supply: `${halls}${huts.join('\n')}\nclosed,0,560000,190000\n`, options: ['--json'] });
		expect(said).toBe(`13 of 15 supplies are reached by nobody and add nothing: ${huts.slice(0, 10).map((hut) => hut.split(',')[0]).join(', ')} and 3 more (--out and --json list all).\n`);
		expect((JSON.parse(summary) as { reachedByNobody: string[] }).reachedByNobody).toEqual(huts.map((hut) => hut.split(',')[0]));
	});

	test('of four halls one has nothing to offer: three are counted, and it is said beside them', async () => {
		const supply = `${halls}far,5,560000,190000\nempty,0,540000,168800\n`;
		const { said, summary } = await runAndHear({ supply });
		expect(said).toBe('1 of 3 supplies is reached by nobody and adds nothing: far.\n');
		expect(summary).toContain('2 of 2 places reach any of 3 supplies (1 more of 0, which is none). Wrote');
		expect(JSON.parse((await runAndHear({ supply, options: ['--json'] })).summary)).toMatchObject({ supply: 3, noSupply: 1, reachedByNobody: ['far'] });
	});

	test('a decay given to the nearest, which has none', async () => {
		expect(await heard({ options: ['--method', 'nearest', '--decay', 'binary:900'] })).toBe('Came --decay binary:900 with --method nearest, which uses no decay: it took no part.\n');
		const { said, summary } = await runAndHear({ options: ['--method', 'nearest'] });
		expect([said, summary]).toEqual(['', expect.stringMatching(/^Distance to the nearest: 2 of 2 places/) as string]);
	});

	test('a two-step catchment that fades is computed, and said to be the enhanced one', async () => {
		const { csv, said } = await runAndHear({ options: ['--method', 'two-step-floating', '--decay', 'step:800:1,1600:0.68,2400:0.22'] });
		expect(said).toBe('Came --decay step:800:1,1600:0.68,2400:0.22 with --method two-step-floating, which is binary as published (Luo and Wang (2003), doi:10.1068/b29120): with this decay it is what enhanced-two-step-floating computes.\n');
		expect(csv).toBe(await run({}));
		expect(await heard({ options: ['--method', 'two-step-floating', '--decay', 'binary:2400'] })).toBe('');
	});
});

describe('what is refused, with file, row, field, what came, what was expected and how to mend it', () => {
	const cases = [
		['people missing', { demand: 'id,people,easting,northing\nNorth,,1,1\n' }, /D\.csv, row 2, people: came nothing; expected a number of 0 or more\. Correct it/],
		['people below nought', { demand: `${people}West,-3,1,1\n` }, /D\.csv, row 4, people: came "-3"/],
		['people in words', { demand: `${people}West,n\/a,1,1\n` }, /row 4, people: came "n\/a"/],
		['a place named twice', { demand: `${people}North,5,1,1\n` }, /D\.csv, row 4, id: came "North"; expected each id once/],
		['no id', { supply: `${halls},5,1,1\n` }, /S\.csv, row 4, id: came nothing/],
		['no easting', { supply: `${halls}hut,5,,1\n` }, /S\.csv, row 4, easting: came nothing; expected metres/],
		['supply without end', { supply: `${halls}hut,Infinity,1,1\n` }, /S\.csv, row 4, supply: came "Infinity"/],
		['no such column', { supply: 'id,capacity,easting,northing\na,1,1,1\n' }, /S\.csv has the columns id, capacity.*expected one called supply/],
		['no place at all', { supply: 'id,supply\na,1\n' }, /S\.csv.*expected easting and northing, or lon and lat/],
		['degrees under the names of metres', { demand: 'id,people,easting,northing\nNorth,5,0.01,51.4\n' }, /D\.csv: easting and northing hold 0\.01, 51\.4.*look like degrees.*Call the columns lon and lat/],
		['metres of the web, not of the grid', { demand: 'id,people,easting,northing\nNorth,5,-1113,6711000\n' }, /D\.csv, row 2, easting, northing: came "-1113, 6711000".*British National Grid.*another coordinate system/],
		['degrees the wrong way round', { demand: 'id,people,lon,lat\nNorth,5,51.4,0.01\n' }, /D\.csv, row 2, lon, lat: came "51\.4, 0\.01".*changed places/],
		['no rows', { demand: 'id,people,easting,northing\n' }, /D\.csv has a header and no rows/],
		['a file cut in a line', { supply: 'id,supply,easting,northing\nlibrary,40,540000,168800\nhall,30' }, /S\.csv: came a table that stops in the middle of line 3 \(2 of 4 cells\)/],
		['a quoted file cut in a line', { supply: 'id,supply,easting,northing\n"library",40,540000,168800\n"hall",30' }, /S\.csv: came a table that stops in the middle of line 3/],
		['a cost from nowhere', { cost: 'from,to,cost\nWest,library,3\n' }, /C\.csv, row 2, from: came "West"; expected an id of the demand file/],
		['a cost to nowhere', { cost: 'from,to,cost\nNorth,pub,3\n' }, /C\.csv, row 2, to: came "pub"/],
		['a pair twice', { cost: 'from,to,cost\nNorth,library,3\nNorth,library,4\n' }, /C\.csv, row 3, from, to: came "North, library"; expected each pair once/],
		['a cost missing', { cost: 'from,to,cost\nNorth,library,\n' }, /C\.csv, row 2, cost: came nothing/]
	] as const;
	for (const [what, files, said] of cases) {
		test(what, async () => {
			await expect(run(files)).rejects.toThrow(said);
		});
	}

	test('row after row, and how many more', async () => {
		const demand = `id,people,easting,northing\n${Array.from({ length: 25 }, (_, at) => `p${at},-1,1,1`).join('\n')}\n`;
		await expect(run({ demand })).rejects.toThrow(/… and 5 more rows of .*D\.csv/);
	});

	test('a method or decay nobody knows, and a file that is not there', async () => {
		await expect(run({ options: ['--method', 'magic'] })).rejects.toThrow(WrongUsage);
		await expect(run({ options: ['--decay', 'step:1'] })).rejects.toThrow(/limit:weight/);
		await expect(run({ options: ['--supply', path.join(folder, 'none.csv')] })).rejects.toThrow(/there is no such file/);
	});
});
