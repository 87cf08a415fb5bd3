import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import type { HeldVenue, ImportSurroundings } from '../importer.ts';
import { contactIn } from './contact-in.ts';
import { readColumnMap } from './read-column-map.ts';
import { spreadsheet } from './spreadsheet.ts';

const dataset = { title: 'Halls', publisher: 'Larkford', licence: 'OGL', attribution: 'Larkford', vintage: '2026' };
const map = {
	dataset, venue: { key: ['Hall'], name: 'Hall', lon: 'Lon', lat: 'Lat', postcode: 'Postcode' },
	provision: { key: ['Hall'], name: 'Hall', component: { column: 'Kind', words: { Club: 'wanted_activity' } }, capacityPerSession: 'Seats', assuredDate: 'Seen' }
};
/** An area of one degree square; everything east of it is a kilometre away for each hundredth of a degree. */
const larkford: ImportSurroundings = {
	areaId: 'E09000091', areaLsoas: new Set(['E01034001']), outsideLsoas: new Set(), centroids: new Map(), wardOfLsoa: new Map([['E01034001', 'E05099001']]), localities: new Map(),
	lsoaContaining: ({ lon }) => (lon < 0.5 ? 'E01034001' : undefined), metresFromArea: ({ lon }) => Math.max(0, Math.round((lon - 0.5) * 100_000)), isKnownOutside: () => false,
	toBritishNationalGrid: ({ lon, lat }) => ({ easting: 500_000 + lon * 1000, northing: 100_000 + lat * 1000 }), toLonLat: () => ({ lon: 0, lat: 51 }),
	findPostcodes: async () => new Map([['ZE1 1AA', { lon: 0.2, lat: 51.4, easting: 500_200, northing: 151_400, lsoa: 'E01034001' }]]),
	holdsPostcodes: async () => true, listProvisionOfDataset: async () => [], listVenues: async () => [],
	components: new Map([['wanted_activity', { provisionLabel: 'Activity', supplyUnit: 'places a week' }], ['gateway_space', { provisionLabel: 'Intervention', supplyUnit: 'hours a week' }], ['connect', { provisionLabel: 'Intervention', supplyUnit: 'people supported' }]]), groupIds: new Set(['older_people']), sectorIds: new Set(['voluntary', 'statutory']), settings: new Set(['beach_hut']), on: '2026-03-01'
};
const take = (bytes: Uint8Array, given: unknown = map) => spreadsheet.toOutcome([{ name: 'halls.xlsx', bytes }], larkford, { map: given });
const table = 'Hall,Lon,Lat,Postcode,Kind,Seats,Seen\n';

test('a workbook is read as its CSV would be: numbers, dates and the results of formulas', async () => {
	const workbook = new Workbook();
	const sheet = workbook.addWorksheet('Halls');
	sheet.addRow(['Hall', 'Lon', 'Lat', 'Postcode', 'Kind', 'Seats', 'Seen']);
	sheet.addRow(['Millbridge Hall', 0.003, 51.405, null, 'Club', { formula: '20+4', result: 24 }, new Date('2026-02-01T00:00:00Z')]);
	const fromWorkbook = await take(new Uint8Array(await workbook.xlsx.writeBuffer()));
	const fromText = await take(Buffer.from(`${table}Millbridge Hall,0.003,51.405,,Club,24,01/02/2026\n`));
	expect(fromWorkbook.changes).toEqual(fromText.changes);
	expect(fromWorkbook.changes.find(({ label }) => label === 'Provision')).toMatchObject({ alsoLabel: 'Activity', properties: { capacityPerSession: 24, assuredDate: '2026-02-01' } });
});

test('a hall 2.4 km over the border is supply, one further on is outside, and one with only a postcode stands there', async () => {
	const { changes, outside } = await take(Buffer.from(`${table}Near,0.524,51.4,,Club,,\nFar,0.525,51.4,,Club,,\nLetters,,,ze11aa,Club,,\n`));
	expect(changes.filter(({ label }) => label === 'Venue').map((change) => change.kind === 'put' && [change.properties['name'], change.ties.map(({ other }) => other.id)])).toEqual([
		['Near', []], ['Letters', ['E01034001', 'E05099001']]
	]);
	expect(outside).toBe(1);
});

test('a hall known by its postcode alone is told whether that is too far off or mistyped, or no postcode is held at all', async () => {
	const halls = Buffer.from(`${table}Far,,,BR1 1AA,Club,,\nLost,,,,Club,,\n`);
	const { issues } = await take(halls);
	expect(issues.map(({ field, came, mend }) => [field, came, mend])).toEqual([
		['Postcode', 'BR1 1AA', 'The postcode is not among those held, which reach at most 2.4 km beyond the area: nothing to do if it stands further off. If it does not, correct the postcode, or give coordinates.'],
		['Lon', 'no coordinates and no postcode', 'Give coordinates, or a postcode.']
	]);
	const bare = await spreadsheet.toOutcome([{ name: 'halls.csv', bytes: halls }], { ...larkford, findPostcodes: async () => new Map(), holdsPostcodes: async () => false }, { map });
	expect(bare.issues[0]!.mend).toBe('No postcodes are held yet. Import them first (npm run kith -- import postcodes FILE), or give coordinates.');
});

test('a hall seen on a day that is not in the calendar, or has not come, is not known to be seen', async () => {
	const { changes, issues } = await take(Buffer.from(`${table}A,0.1,51.4,,Club,,30/02/2026\nB,0.2,51.4,,Club,,2026-13-01\nC,0.3,51.4,,Club,,2026-03-02\nD,0.4,51.4,,Club,,2026-03-01\n`));
	expect(changes.filter(({ label }) => label === 'Provision').map((change) => change.kind === 'put' && change.properties['assuredDate'])).toEqual([undefined, undefined, undefined, '2026-03-01']);
	expect(issues.map(({ row, came, outcome }) => [row, came, outcome])).toEqual([[2, '30/02/2026', 'noted'], [3, '2026-13-01', 'noted'], [4, '2026-03-02', 'noted']]);
});

test('hours that may be morning or afternoon are named with their row and how to write them, and stay unknown', async () => {
	const given = { ...map, provision: { ...map.provision, schedules: { openingHours: { MO: 'Seen' } }, assuredDate: undefined } };
	const { changes, issues } = await take(Buffer.from(`${table}A,0.1,51.4,,Club,,7.30-9.30\nB,0.2,51.4,,Club,,ring first\n`), given);
	expect(issues).toMatchObject([{ row: 2, field: 'Seen', came: '7.30-9.30', expected: expect.stringContaining('10:00-12:00 or 2pm-4pm') as string, outcome: 'noted' }]);
	const [choir] = changes.flatMap((change) => (change.kind === 'put' && change.label === 'Provision' ? [change.properties] : []));
	expect(choir).toMatchObject({ schedules: expect.stringContaining('7.30-9.30') as string, daysOfWeek: ['MO'] });
	expect(choir).not.toHaveProperty('isEvening');
});

test('a number to ring on the day is neither kept nor repeated, and the day it is on is', async () => {
	const given = { ...map, provision: { key: ['Hall'], name: 'Hall', component: 'wanted_activity', schedules: { openingHours: { MO: 'Seats', TU: 'Seen' } } } };
	const { changes, issues } = await take(Buffer.from(`${table}A,0.1,51.4,,Club,ring 07700 900123,ask jo@example.org\n`), given);
	expect(JSON.stringify([changes, issues])).not.toMatch(/900123|jo@/);
	expect(issues.map(({ came }) => came)).toEqual(['a telephone number', 'an e-mail address']);
	expect(['+44 (0)7700 900123', '020 8290 0000', '0900-1200 1300-1700', '0900-1200', '539417 169233'].map(contactIn)).toEqual(['a telephone number', 'a telephone number', undefined, undefined, undefined]);
	expect(changes.find(({ label }) => label === 'Provision')).toMatchObject({ properties: { daysOfWeek: ['MO', 'TU'] } });
});

test('a drop-in on two days meets twice a week, a library open on them is open for their hours, and a link worker sees nobody knows how many', async () => {
	const schedules = { openingHours: { MO: 'Seats', TU: 'Seen' } };
	const heldOf = async (component: string, hours: string, more = {}) => {
		const { changes } = await take(Buffer.from(`${table}A,0.1,51.4,2,Club,${hours}\n`), { ...map, provision: { key: ['Hall'], name: 'Hall', component, schedules, ...more } });
		return changes.flatMap((change) => (change.kind === 'put' && change.label === 'Provision' ? [change.properties['sessionsPerWeek']] : []))[0];
	};
	expect(await heldOf('wanted_activity', '10:00-12:00,2pm-4.30pm')).toBe(2);
	expect(await heldOf('gateway_space', '10:00-12:00,2pm-4.30pm')).toBe(4.5);
	expect(await heldOf('gateway_space', '8pm-1am,Closed')).toBe(5);
	expect(await heldOf('connect', '10:00-12:00,2pm-4.30pm')).toBeUndefined();
	expect(await heldOf('wanted_activity', '10:00-12:00,ring first'), 'how often it meets on Tuesdays nobody has said').toBeUndefined();
	expect(await heldOf('wanted_activity', '10:00-12:00,2pm-4.30pm', { sessionsPerWeek: 'Postcode' }), 'its own word').toBe(2);
	expect(await heldOf('gateway_space', '10:00-12:00,2pm-4.30pm', { sessionsPerWeek: 'Postcode' }), 'its own word').toBe(2);
});

test('a word the map does not know is rejected by its row, not guessed', async () => {
	const { changes, issues } = await take(Buffer.from(`${table}Hall,0.1,51.4,,Bingo,,\n`));
	expect(changes.filter(({ label }) => label === 'Provision')).toEqual([]);
	expect(issues).toMatchObject([{ kind: 'unknown-component', row: 2, field: 'Kind', came: 'Bingo', expected: 'one of the words of the column map: “Club”', outcome: 'rejected' }]);
});

test('a column the file does not have, a group and a component nobody knows are refused before any row', async () => {
	await expect(take(Buffer.from('Hall,Lon\nA,1\n'))).rejects.toThrow(/also “Postcode”, “Lat”|“Lat”/);
	await expect(take(Buffer.from(`${table}A,1,51,,Club,,\n`), { ...map, provision: { ...map.provision, for: [{ group: 'pensioners', fit: 'targeted' }] } })).rejects.toThrow('“pensioners” as provision.for.0.group in the column map; expected one of older_people');
	await expect(take(Buffer.from(`${table}A,1,51,,Club,,\n`), { ...map, provision: { ...map.provision, component: 'fun' } })).rejects.toThrow('“fun” as provision.component');
});

test('a word of the map that the graph does not know is refused once, with the word it most likely meant', async () => {
	const taken = (more: Record<string, unknown>) => take(Buffer.from(`${table}A,0.1,51.4,,Club,,\n`), { ...map, ...more });
	const organisation = { key: ['Hall'], name: 'Hall' };
	const provision = (more: Record<string, unknown>) => ({ provision: { ...map.provision, ...more } });
	const refused = async (more: Record<string, unknown>) => String(await taken(more).catch((thrown: unknown) => thrown));

	expect(await refused({ venue: { ...map.venue, locationType: 'church_hal' } })).toMatch(/halls\.xlsx: came “church_hal” as venue\.locationType in the column map; expected “church_hall”, or one of community_centre, (?!.*church_hall).*beach_hut\. Correct that word of the map/);
	expect(await refused({ organisation: { ...organisation, sector: 'goverment' } })).toMatch(/“goverment” as organisation\.sector in the column map; expected one of voluntary, statutory\./);
	expect(await refused({ organisation: { ...organisation, sector: { column: 'Kind', words: { Club: 'voluntry' } } } })).toMatch(/“voluntry” as organisation\.sector .* expected “voluntary”/);
	expect(await refused(provision({ status: { column: 'Kind', words: { Club: 'active' }, otherwise: 'close' } }))).toMatch(/“close” as provision\.status .* expected “closed”/);
	expect(await refused(provision({ component: { column: 'Kind', words: { Club: 'wanted_activty' } } }))).toMatch(/“wanted_activty” as provision\.component .* expected “wanted_activity”/);
	expect(await refused(provision({ mode: 'in person' }))).toMatch(/“in person” as provision\.mode .* expected “in_person”/);
	expect(await refused(provision({ referralRoute: 'gp' }))).toMatch(/“gp” as provision\.referralRoute .* expected one of open, self, professional\./);
	expect(await refused(provision({ for: [{ group: 'older_people', fit: 'for' }] }))).toMatch(/“for” as provision\.for\.0\.fit .* expected one of exclusive, targeted, welcoming, excluded\./);
	expect((await taken({ venue: { ...map.venue, locationType: 'beach_hut' }, organisation: { ...organisation, sector: 'voluntary' } })).issues).toEqual([]);
});

test('every wrong word of a map is told at once, ten of them by name, each beside where it stands', async () => {
	const refused = async (given: unknown) => String(await take(Buffer.from(`${table}A,0.1,51.4,,Club,,\n`), given).catch((thrown: unknown) => thrown));
	const wrong = { ...map, venue: { ...map.venue, locationType: 'church_hal' }, provision: { ...map.provision, status: 'close', for: [{ group: 'older_people', fit: 'welcoming' }, { group: 'pensioners', fit: 'for' }] } };
	const said = await refused(wrong);
	expect(said).toMatch(/came 4 words of the column map that are not known; expected for “church_hal” as venue\.locationType: “church_hall”, or one of [^;]*; for “close” as provision\.status: “closed”, or one of [^;]*; for “pensioners” as provision\.for\.1\.group: one of older_people; for “for” as provision\.for\.1\.fit: one of exclusive/);
	expect(said).toMatch(/ Correct those words of the map, or leave the field out where it may be left out\.$/);
	const kinds = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`Kind ${at}`, `hut ${at}`]));
	const many = await refused({ ...map, venue: { ...map.venue, locationType: { column: 'Kind', words: { ...kinds, Shed: 'hut 0' } } } });
	expect(many).toMatch(/came 13 words .*“hut 9” as venue\.locationType: [^;]*; and 3 more\. Correct/);
	expect(many).not.toContain('“hut 10”');
});

test('a workspace that holds no sectors is said to hold none, and correcting the map is not asked for', async () => {
	const given = { ...map, organisation: { key: ['Hall'], name: 'Hall', sector: 'voluntary' } };
	const taken = spreadsheet.toOutcome([{ name: 'halls.csv', bytes: Buffer.from(`${table}A,0.1,51.4,,Club,,\n`) }], { ...larkford, sectorIds: new Set() }, { map: given });
	await expect(taken).rejects.toThrow('halls.csv: came “voluntary” as organisation.sector in the column map; expected no word at all, for the workspace holds none for it. Where the workspace holds no words, bring them in first (npm run kith -- workspace new makes a workspace that has them), or leave the field out.');
});

test('a cell that no word of the map says is told by its row, with the words there are, and an empty one says nothing', async () => {
	const organisation = { key: ['Hall'], name: 'Hall', sector: { column: 'Postcode', words: { Charity: 'voluntary', Council: 'statutory' } } };
	const given = { ...map, organisation, venue: { ...map.venue, postcode: undefined, locationType: { column: 'Seen', words: { Church: 'church_hall' } } }, provision: { ...map.provision, assuredDate: undefined, capacityPerSession: undefined, status: { column: 'Seats', words: { open: 'active' } } } };
	const { changes, issues } = await take(Buffer.from(`${table}A,0.1,51.4,Charity,Club,open,church\nB,0.2,51.4,Quango,Club,shut,Shed\nC,0.3,51.4,,Club,,\n`), given);
	expect(issues.map(({ row, field, came, expected, outcome }) => [row, field, came, expected?.split(': ')[1], outcome])).toEqual([
		[3, 'Postcode', 'Quango', '“Charity”, “Council”', 'noted'], [3, 'Seen', 'Shed', '“Church”', 'noted'], [3, 'Seats', 'shut', '“open”', 'noted']
	]);
	expect(issues.at(-1)!.mend).toBe('It is taken as active, so it counts as running. Correct the cell, or add its word to the column map.');
	expect(changes.flatMap((change) => (change.kind === 'put' && change.label === 'Provision' ? [change.properties['status']] : []))).toEqual(['active', 'active', 'active']);
	expect(changes.flatMap((change) => (change.kind === 'put' && change.label === 'Venue' ? [change.properties['locationType']] : []))).toEqual(['church_hall', undefined, undefined]);
});

test('a map that is wrong says which part of it', () => {
	expect(() => readColumnMap(undefined)).toThrow(/came no column map.*arts-council-libraries/);
	expect(() => readColumnMap('libaries')).toThrow('the name “libaries”');
	expect(() => readColumnMap({ dataset })).toThrow('a map makes organisations, venues, or both');
	expect(() => readColumnMap({ ...map, venue: { ...map.venue, name: 7 } })).toThrow('“venue.name”');
	expect(() => readColumnMap({ ...map, venues: {} })).toThrow(/venues/);
});

test('a charity says which wards it works in, by code or name; a place nobody holds is told, and no word at all clears what was said', async () => {
	const localities: ImportSurroundings['localities'] = new Map([['E05099001', 'Millbridge'], ['E05099002', 'Ford St Mary'], ['E01034001', 'Twin'], ['E01034002', 'Twin']]
		.map(([id, name]) => [id!, { id: id!, name: name!, kind: 'ward', parentIds: [] }]));
	const given = { dataset, organisation: { key: ['Group'], name: 'Group', covers: { column: 'Works in' } } };
	const text = 'Group,Works in\nFriends,E05099001; ford st mary;Atlantis\nTrust,\nPair,Twin\n';
	const { changes, issues } = await spreadsheet.toOutcome([{ name: 'groups.csv', bytes: Buffer.from(text) }], { ...larkford, localities }, { map: given });
	expect(changes.map((change) => change.kind === 'put' && [change.ties.map(({ type, other }) => [type, other.id]), change.tieKinds])).toEqual([
		[[['COVERS', 'E05099001'], ['COVERS', 'E05099002']], [{ type: 'COVERS', direction: 'out' }]],
		[[], [{ type: 'COVERS', direction: 'out' }]], [[], [{ type: 'COVERS', direction: 'out' }]]
	]);
	expect(issues.map(({ row, came, outcome }) => [row, came, outcome])).toEqual([[2, 'Atlantis', 'noted'], [4, 'Twin', 'noted']]);
});

test('a directory says row by row whom each group is for: several in one cell, in its own words; a word no group has is told and names nobody, and an emptied cell names nobody any more', async () => {
	const forWhom = { column: 'For', between: ',', words: { 'Over 60s': { group: 'older_people', fit: 'targeted' }, Carers: { group: 'unpaid_carers', fit: 'exclusive' }, Everyone: { group: 'anyone', fit: 'welcoming' } } };
	const given = { ...map, provision: { ...map.provision, for: [forWhom] } };
	const surroundings = { ...larkford, groupIds: new Set(['older_people', 'unpaid_carers', 'anyone']) };
	const rows = ['A,0.1,51.4,,Club,,,"over 60s, Carers"', 'B,0.1,51.4,,Club,,,Everyone', 'C,0.1,51.4,,Club,,,Pensioners', 'D,0.1,51.4,,Club,,,'];
	const { changes, issues } = await spreadsheet.toOutcome([{ name: 'halls.csv', bytes: Buffer.from(`${table.trim()},For\n${rows.join('\n')}\n`) }], surroundings, { map: given });
	const named = changes.flatMap((change) => (change.kind === 'put' && change.label === 'Provision' ? [change.ties.filter(({ type }) => type === 'FOR').map(({ other, properties }) => [other.id, properties!['fit']])] : []));
	expect(named).toEqual([[['older_people', 'targeted'], ['unpaid_carers', 'exclusive']], [['anyone', 'welcoming']], [], []]);
	expect(changes.filter(({ label }) => label === 'Provision').every((change) => change.kind === 'put' && change.tieKinds!.some(({ type }) => type === 'FOR'))).toBe(true);
	expect(issues).toMatchObject([{ row: 4, field: 'For', came: 'Pensioners', expected: 'one of the words of the column map: “Over 60s”, “Carers”, “Everyone”', outcome: 'noted', mend: expect.stringContaining('open to anyone of its ages') as string }]);
	const misspelt = { ...given, provision: { ...given.provision, for: [{ ...forWhom, words: { ...forWhom.words, Carers: { group: 'unpaid_carrers', fit: 'for' } } }] } };
	await expect(spreadsheet.toOutcome([{ name: 'halls.csv', bytes: Buffer.from(`${table.trim()},For\n`) }], surroundings, { map: misspelt })).rejects.toThrow(/“unpaid_carrers” as provision\.for\.0\.group: “unpaid_carers”/);
	await expect(spreadsheet.toOutcome([{ name: 'halls.csv', bytes: Buffer.from(`${table}A,0.1,51.4,,Club,,\n`) }], surroundings, { map: given })).rejects.toThrow(/also “For”, which the column map names/);
});

test('a hall that another list brought already is told, by its name and place; one of that name elsewhere, and the same list again, are not', async () => {
	const held = (more: Partial<HeldVenue>) => [{ datasetIds: ['libraries'], name: 'The A & B Hall', ...more }];
	const told = async (venues: readonly HeldVenue[]) => (await spreadsheet.toOutcome([{ name: 'halls.csv', bytes: Buffer.from(`${table}A and B hall,0.1,51.4,ZE1 1AA,Club,,\n`) }], { ...larkford, listVenues: async () => venues }, { map })).issues;
	expect(await told(held({ postcode: 'ZE1 1AA' }))).toMatchObject([{ kind: 'venue-held-already', came: '1 venue that another list brought already, by the same name in the same place: A and B hall', outcome: 'noted' }]);
	expect(await told(held({ easting: 500_200, northing: 151_400 }))).toHaveLength(1);
	expect(await told(held({ postcode: 'ZE9 9ZZ', easting: 509_000, northing: 151_400 }))).toEqual([]);
	expect(await told(held({ postcode: 'ZE1 1AA', datasetIds: ['halls'] }))).toEqual([]);
});

test('an address of a person in the wrong column is left out and not repeated', async () => {
	const given = { dataset, organisation: { key: ['Group'], name: 'Group', website: 'Web' } };
	const { changes, issues } = await take(Buffer.from('Group,Web\nFriends,jo.bloggs@example.org\nTrust,www.example.org\n'), given);
	expect(JSON.stringify([changes, issues])).not.toContain('bloggs');
	expect(issues).toMatchObject([{ row: 2, field: 'Web', came: 'an e-mail address', outcome: 'noted' }]);
	expect(changes.map((change) => change.kind === 'put' && change.properties['website'])).toEqual([undefined, 'https://www.example.org']);
});

test('of two columns called Seats nobody can say which is meant, unless the map has no use for them', async () => {
	const twice = Buffer.from('Hall,Lon,Lat,Postcode,Kind,Seats,Seen,seats\nMillbridge Hall,0.003,51.405,,Club,24,,90\n');
	await expect(take(twice)).rejects.toThrow('halls.xlsx: came more than one column “Seats”; expected one column of each name that the column map has. Rename all but the one that is meant, or remove them.');
	const { capacityPerSession: _, ...provision } = map.provision;
	expect((await take(twice, { ...map, provision })).issues).toEqual([]);
});

test('a row that names no organisation says so in English', async () => {
	const { issues } = await take(Buffer.from(`${table}Millbridge Hall,0.003,51.405,,,,\n`), { dataset, organisation: { key: ['Kind'], name: 'Kind' }, venue: map.venue });
	expect(issues.map(({ expected }) => expected)).toEqual(['an organisation with a key and a name']);
});
