import { describe, expect, test } from 'vitest';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { explainCommand } from './explain.ts';
import { gapsCommand } from './gaps.ts';
import { WrongUsage } from './command.ts';

/** One ward of one small area, one hall with a tea in it for carers (unless its list names no group), and somebody who looked. */
function town({ namesGroups = true } = {}): KithContext {
	const census = { id: 'census', title: 'Census 2021', publisher: 'ONS', licence: 'OGL v3', attribution: '', vintage: '2021', retrieved: '2026-01-01', illustrative: false };
	const venue = { id: 'hall', name: 'Village hall', easting: 540_000, northing: 168_100 };
	const store: Partial<GraphStore> = {
		about: () => Promise.resolve({ schemaVersion: 1, graphVersion: 1, areaId: 'E09', areaName: 'Town' }),
		getReferenceData: () => Promise.resolve({
			groups: [{ id: 'carers', label: 'Unpaid carers', inSentence: 'unpaid carers', description: '', indicatorId: 'unpaid_carers', order: 1 }, { id: 'dementia', label: 'People with dementia', inSentence: 'people with dementia', description: '', order: 2 }],
			components: [{ id: 'wanted_activity', label: 'Something to join', inSentence: 'something to join', description: '', provisionLabel: 'Activity', supplyUnit: 'places a week', frame: 'direct', order: 1 }],
			assumptions: [], needs: [], sectors: [], connectorKinds: [],
			indicators: [{ id: 'unpaid_carers', label: 'Unpaid carers', unit: 'people', direction: 'neither', kind: 'measured', aggregation: 'sum', description: '' }]
		}),
		listDatasets: () => Promise.resolve([census]),
		listLocalities: () => Promise.resolve([{ id: 'W1', name: 'Green, Upper', kind: 'ward', parentIds: ['E09'] }, { id: 'L1', name: 'Green 1', kind: 'lsoa', easting: 540_000, northing: 168_000, parentIds: ['W1'] }]),
		listObservations: (ids) => Promise.resolve(ids.includes('unpaid_carers') ? [{ localityId: 'L1', indicatorId: 'unpaid_carers', value: 10, period: '2021', datasetId: 'census' }, { localityId: 'L1', indicatorId: 'residents', value: 100, period: '2021', datasetId: 'census' }] : []),
		listProvision: () => Promise.resolve([{
			provision: { id: 'tea', name: 'Carers’ tea', component: 'wanted_activity', mode: 'in_person', sessionsPerWeek: 1, capacityPerSession: 20 },
			organisations: [{ id: 'org', name: 'Age Friends' }], venue, groups: namesGroups ? [{ groupId: 'carers', fit: 'targeted' }] : [], covers: [], datasetIds: ['census']
		}]),
		listConnectors: () => Promise.resolve([]),
		listOrganisations: () => Promise.resolve([]),
		listBoundaries: () => Promise.resolve([]),
		listVenues: () => Promise.resolve([{ venue, spaces: [], managers: [], within: [], datasetIds: [] }]),
		listChecks: () => Promise.resolve([{ id: 'c', localityId: 'W1', checkedBy: 'community team', checkedOn: '2026-05-01' }])
	};
	return { store: store as GraphStore, memory: { remember: (_, make) => make() }, viewer: { mayEdit: true, actor: 'editor' }, now: () => new Date('2026-06-01T12:00:00Z'), newId: () => 'id' };
}

const said = async (command: typeof gapsCommand, argv: readonly string[]): Promise<string> => (await heard(command, argv)).out;

async function heard(command: typeof gapsCommand, argv: readonly string[], there = town()): Promise<{ out: string; err: string }> {
	let [out, err] = ['', ''];
	const code = await command.run(argv, { stdout: (more) => { out += more; }, stderr: (more) => { err += more; }, isTerminal: false }, () => Promise.resolve(there));
	expect(code).toBe(0);
	return { out, err };
}

test('the matrix as CSV begins with the columns that were promised, and what is unknown is empty', async () => {
	const [head, carers, dementia] = (await said(gapsCommand, ['--format', 'csv'])).split('\r\n');
	expect(head).toMatch(/^locality,locality_name,group,component,count,state,access,ratio,share_in_reach,people,people_without,providers,venues,nearest_metres,nearest_name(,|$)/);
	expect(carers).toMatch(/^W1,"Green, Upper",carers,wanted_activity,made-for,thin,2,1,1,10,0,1,1,100,Carers’ tea,/);
	expect(dementia).toMatch(/^W1,"Green, Upper",dementia,wanted_activity,made-for,gap,,,0,,,0,0,,,,,,,2026-05-01,community team,uncounted group,/);
});

test('each row carries the need that was asked for, who looked, how it was measured, on what day, and who says so', async () => {
	const rows = (await said(gapsCommand, ['--format', 'csv', '--group', 'carers', '--need', 'unpaid_carers', '--barrier', 'no-car'])).split('\r\n').map((row) => row.replace('"Green, Upper"', 'Green').split(','));
	const carers = Object.fromEntries(rows[0]!.map((column, at) => [column, rows[1]!.join(',').replace('"step:800:1,1600:0.68,2400:0.22"', 'step').split(',')[at]]));
	expect(carers).toMatchObject({
		need: '10', need_unit: 'people', need_indicator: 'unpaid_carers', looked_on: '2026-05-01', looked_by: 'community team', shortfall: '0', method: 'enhanced-two-step-floating', decay: 'step', reach_metres: '1200',
		barriers: 'no-car', asked_on: '2026-06-01', sources: 'Census 2021 (2021)', licences: 'OGL v3', illustrative: 'false'
	});
});

test('as a table it says how it was measured and who says so; as JSON it is the whole answer', async () => {
	const table = await said(gapsCommand, ['--group', 'carers']);
	expect(table).toContain('reach 1200 m in a straight line (a river, railway or motorway in between is not seen); asked on 2026-06-01');
	expect(table).toMatch(/Green, Upper +Unpaid carers +Something to join +Thin/);
	expect(table).toContain('Sources: Census 2021 (2021)');
	expect(JSON.parse(await said(gapsCommand, ['--json', '--group', 'carers']))).toMatchObject({ cells: [{ localityId: 'W1', state: 'thin' }] });
});

describe('a list of teas that names no group', () => {
	const asked = ['--group', 'carers', '--component', 'wanted_activity'];
	const why = 'Counting whatever each group may come to, since nothing offered under this component is made for any group; --count made-for counts only what is.';
	const list = () => town({ namesGroups: false });

	test('is counted as the page counts it, and the table says so: the ward of the tea is no gap for carers', async () => {
		const { out } = await heard(gapsCommand, asked, list());
		expect(out).toContain(`${why}\n`);
		expect(out).toMatch(/Green, Upper +Unpaid carers +Something to join +(Thin|Served)/);
		expect((await heard(gapsCommand, asked)).out).toContain('Counting only what names the group; --count open-to counts whatever it may come to.\n');
	});

	test('says so beside a CSV, whose rows say which view they are, and beside the explanation of one cell', async () => {
		const { out, err } = await heard(gapsCommand, [...asked, '--format', 'csv'], list());
		expect([out.split('\r\n')[1]!.split(',').slice(3, 6), err]).toEqual([['carers', 'wanted_activity', 'open-to'], `${why}\n`]);
		const explained = await heard(explainCommand, ['W1', 'carers', 'wanted_activity'], list());
		expect([explained.out.split('\n')[0], explained.err]).toEqual(['Green, Upper: Something to join, open to unpaid carers', `${why}\n`]);
		expect((await heard(gapsCommand, [...asked, '--format', 'csv'])).err).toBe('');
	});

	test('is counted as somebody asks who asks', async () => {
		const { out } = await heard(gapsCommand, [...asked, '--count', 'made-for'], list());
		expect(out).toContain('Counting only what names the group, as --count made-for asks.\n');
		expect(out).toMatch(/Green, Upper +Unpaid carers +Something to join +Gap/);
	});
});

test('one cell is told in words, down to the tea and the ten carers it is shared among', async () => {
	const text = await said(explainCommand, ['W1', 'carers', 'wanted_activity']);
	expect(text).toContain('Green, Upper: Something to join, made for unpaid carers');
	expect(text).toContain('reach 1200 m in a straight line (a river, railway or motorway in between is not seen); asked on 2026-06-01');
	expect(text).toMatch(/Carers’ tea +Village hall +100 m, in reach +20 +10 +2000\.000/);
});

test('under a lens a tea without a known step-free door is not said to be unrecorded: the lens is named, and the median is of everything', async () => {
	const text = await said(explainCommand, ['W1', 'carers', 'wanted_activity', '--barrier', 'step-free']);
	expect(text).toMatch(/Nearest +none that counts/);
	expect(text).toContain('Nothing of this kind counts for this group.');
	expect(text).toContain('is the median across the area, counting everything');
	expect(text).toContain('asked on 2026-06-01; counting only what is step-free.');
	expect(await said(gapsCommand, ['--group', 'carers', '--barrier', 'step-free'])).toContain('asked on 2026-06-01; counting only what is step-free.');
});

test('what is written wrongly is refused before anything is opened, and what is not known with what is', async () => {
	const io = { stdout: () => undefined, stderr: () => undefined, isTerminal: false };
	const opens = () => Promise.reject(new Error('opened'));
	await expect(gapsCommand.run(['--format', 'pdf'], io, opens)).rejects.toThrow(WrongUsage);
	await expect(gapsCommand.run(['--colour', 'red'], io, opens)).rejects.toThrow(WrongUsage);
	await expect(explainCommand.run(['W1', 'carers', 'find', '--group', 'carers'], io, opens)).rejects.toThrow('Came --group, which explain has no use for');
	await expect(explainCommand.run(['W1', 'carers'], io, opens)).rejects.toThrow(/expected three/);
	await expect(gapsCommand.run(['--group', 'martians'], io, () => Promise.resolve(town()))).rejects.toThrow(/martians.*expected one of carers, dementia/);
});
