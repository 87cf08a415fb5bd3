import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gatherCoverageFacts } from '@kith/graph/use-cases/gather-coverage-facts.ts';
import { gatherEvidence } from '@kith/graph/use-cases/gather-evidence.ts';
import { showRecord } from '@kith/graph/use-cases/show-record.ts';
import { openLarkford, type Larkford } from '../support/open-larkford.ts';

/** A list of clubs comes again, a year later. */
let larkford: Larkford;
beforeEach(async () => {
	larkford = await openLarkford();
	for (const source of ['ons-lookups', 'ons-boundaries', 'ons-centroids', 'postcodes', 'spreadsheet']) await larkford.take(source);
});
afterEach(() => larkford.close());

const first = () => larkford.rowsOf('spreadsheet', 'halls.csv', ['Hall,', 'Rooms', 'House']);
const without = (session: string) => first().split('\n').filter((row) => !row.includes(session)).join('\n');
const closingTea = () => first().replace(/(Tea afternoon.*?),open,/, '$1,closed,');
const statusOf = async (session: string) => (await larkford.store.listProvision()).find(({ provision }) => provision.name.startsWith(session))!.provision.status;
const idOf = async (session: string) => (await larkford.store.listProvision()).find(({ provision }) => provision.name.startsWith(session))!.provision.id;
const isSupply = async (session: string) => (await gatherCoverageFacts(larkford.context)).facts.supply.find(({ name }) => name.startsWith(session))!.isActive;

test('a tea that the list now calls closed is closed with its hall and its people kept, is no supply, and opens again when the list says so', async () => {
	const before = (await larkford.store.findRecord({ label: 'Provision', id: await idOf('Tea') }))!;
	const preview = await larkford.take('spreadsheet', { text: closingTea(), preview: true });
	const report = await larkford.take('spreadsheet', { text: closingTea() });
	expect([preview.closed, preview.changed]).toEqual([1, 1]);
	expect([report.closed, report.changed, report.removed]).toEqual([1, 1, 0]);
	const after = (await larkford.store.findRecord({ label: 'Provision', id: await idOf('Tea') }))!;
	expect(after.properties).toEqual({ ...before.properties, status: 'closed' });
	expect([after.ties, after.sources]).toEqual([before.ties, before.sources]);
	expect(await isSupply('Tea')).toBe(false);
	expect(after.history[0]).toMatchObject({ kind: 'changed', fields: ['status'] });

	const again = await larkford.take('spreadsheet', { text: closingTea() });
	expect([again.closed, again.changed]).toEqual([0, 0]);

	const reopened = await larkford.take('spreadsheet', { text: first() });
	expect([reopened.closed, reopened.changed, await statusOf('Tea'), await isSupply('Tea')]).toEqual([0, 1, 'active', true]);
});

test('a choir that the list no longer has stays and is named; a list said to be complete closes it, once', async () => {
	const quiet = await larkford.take('spreadsheet', { text: without('Choir') });
	expect([quiet.closed, quiet.changed, await statusOf('Choir')]).toEqual([0, 0, 'active']);
	expect(quiet.issues.find(({ kind }) => kind === 'no-longer-listed')).toMatchObject({
		came: 'no row in or near the area for 1 taken from it before: Choir at Millbridge Hall', mend: expect.stringContaining('--claims-complete-for wanted_activity') as string, outcome: 'noted'
	});

	const options = { claimsCompleteFor: 'wanted_activity' };
	const complete = await larkford.take('spreadsheet', { text: without('Choir'), options });
	expect([complete.closed, complete.changed, await statusOf('Choir'), await statusOf('Tea')]).toEqual([1, 1, 'closed', 'active']);
	expect(complete.issues.map(({ kind }) => kind)).toContain('closed-by-claim');

	const again = await larkford.take('spreadsheet', { text: without('Choir'), options });
	expect([again.closed, again.added, again.changed]).toEqual([0, 0, 0]);
	expect(again.issues.map(({ kind }) => kind)).not.toContain('closed-by-claim');
});

test('a list claimed to be complete gives that up when it is said to be complete for none, and not when the same edition comes without the claim', async () => {
	const claimed = { claimsCompleteFor: 'wanted_activity' };
	const none = { withdrawsClaims: true };
	const claims = async () => (await larkford.store.listChecks()).map(({ componentId, datasetId }) => [componentId, datasetId !== undefined]);
	for (const options of [claimed, claimed, {}]) {
		const report = await larkford.take('spreadsheet', { text: first(), options });
		expect([report.removed, await claims()], JSON.stringify(options)).toEqual([0, [['wanted_activity', true]]]);
	}
	const preview = await larkford.take('spreadsheet', { text: first(), preview: true, options: none });
	expect([preview.removed, await claims()]).toEqual([1, [['wanted_activity', true]]]);
	const withdrawn = await larkford.take('spreadsheet', { text: first(), options: none });
	expect([withdrawn.removed, await claims()]).toEqual([1, []]);
	expect(withdrawn.issues.find(({ kind }) => kind === 'claim-withdrawn')).toMatchObject({ came: expect.stringContaining('the list was claimed to have every one of wanted_activity') as string, outcome: 'noted' });
	const again = await larkford.take('spreadsheet', { text: first(), options: none });
	expect(again.issues.map(({ kind }) => kind)).toContain('no-claim');
});

test('a claim made of the edition of 2026 does not speak for that of 2027: it goes when that comes unclaimed, its preview says so first, and it can be made again', async () => {
	const claimed = { claimsCompleteFor: 'wanted_activity' };
	const later = { vintage: '2027' };
	const claims = async () => (await larkford.store.listChecks()).map(({ checkedBy }) => checkedBy);
	const of2026 = 'whoever imported Halls and groups of Larkford (2026)';
	await larkford.take('spreadsheet', { options: claimed });

	const preview = await larkford.take('spreadsheet', { text: closingTea(), preview: true, options: later });
	expect([preview.removed, await claims()]).toEqual([1, [of2026]]);
	expect(preview.issues.find(({ kind }) => kind === 'claim-withdrawn')?.mend).toContain('The claim would be withdrawn: ');
	const report = await larkford.take('spreadsheet', { text: closingTea(), options: later });
	expect([report.removed, report.closed, await claims()]).toEqual([1, 1, []]);
	expect(report.issues.find(({ kind }) => kind === 'claim-withdrawn')).toMatchObject({
		came: 'the edition “2027” with no claim that it has every one of wanted_activity, which whoever imported Halls and groups of Larkford (2026) had claimed',
		mend: expect.stringMatching(/^The claim is withdrawn: .*To claim it of this edition: --claims-complete-for wanted_activity\.$/) as string, outcome: 'noted'
	});

	const again = await larkford.take('spreadsheet', { text: closingTea(), options: later });
	expect([again.removed, again.issues.filter(({ kind }) => kind.includes('claim'))]).toEqual([0, []]);
	for (const options of [{ ...later, ...claimed }, later]) {
		await larkford.take('spreadsheet', { text: closingTea(), options });
		expect(await claims(), JSON.stringify(options)).toEqual(['whoever imported Halls and groups of Larkford (2027)']);
	}
});

test('a later edition claimed for connectors alone gives up what the earlier one was claimed for, and one with nothing of the area gives up nothing', async () => {
	const claims = async () => (await larkford.store.listChecks()).map(({ componentId, checkedBy }) => `${componentId}, ${checkedBy.slice(-6)}`);
	await larkford.take('spreadsheet', { options: { claimsCompleteFor: 'wanted_activity' } });
	const elsewhere = `${first().split('\n')[0]}\nFar Hall,Far Trust,Film club,,0.405,51.405,open,18:00-20:00,,40,,,\n`;
	await larkford.take('spreadsheet', { text: elsewhere, options: { vintage: '2027' } });
	expect(await claims()).toEqual(['wanted_activity, (2026)']);
	await larkford.take('spreadsheet', { options: { claimsCompleteFor: 'connect', vintage: '2027' } });
	expect(await claims()).toEqual(['connect, (2027)']);
	await larkford.take('spreadsheet', { options: { claimsCompleteFor: 'wanted_activity', vintage: '2027' } });
	expect((await claims()).sort()).toEqual(['connect, (2027)', 'wanted_activity, (2027)']);
});

describe('chair yoga at Hop Lane Rooms, which the list of 2026 has and later ones have not', () => {
	const later = (vintage: string) => ({ vintage });
	const withoutRooms = () => first().split('\n').filter((row) => !row.includes('Hop Lane Rooms')).join('\n');
	const sourcesOf = async (label: 'Organisation' | 'Venue' | 'Provision', name: string) => {
		const thing = (await larkford.store.listRecordedIn('halls-and-groups-of-larkford')).find((one) => one.label === label && String(one.properties['name']).startsWith(name))!;
		return (await larkford.store.findRecord(thing))!.sources.map(({ dataset, lastListedIn }) => [dataset.vintage, lastListedIn]);
	};
	const all = async () => [await sourcesOf('Provision', 'Chair yoga'), await sourcesOf('Venue', 'Hop Lane Rooms'), await sourcesOf('Provision', 'Tea afternoon')].flat();

	test('are said to be last listed in 2026, whatever comes after, until a list has them again', async () => {
		const preview = await larkford.take('spreadsheet', { text: withoutRooms(), preview: true, options: later('2027') });
		const report = await larkford.take('spreadsheet', { text: withoutRooms(), options: later('2027') });
		expect([preview.changed, report.changed]).toEqual([2, 2]);
		expect(report.issues.find(({ kind }) => kind === 'last-listed-before')).toMatchObject({ came: 'no row for two organisations, venues or activities of the edition “2026”', mend: 'They stay, each with a note that “2026” listed it last.', outcome: 'noted' });
		expect(await all()).toEqual([['2027', '2026'], ['2027', '2026'], ['2027', undefined]]);
		expect((await showRecord(larkford.context, { kind: 'Provision', id: await idOf('Chair yoga') }))!.sources[0]!.lastListedInWords).toBe('not in the edition of 2027; last listed in that of 2026');
		const { lastListed } = await gatherEvidence(larkford.context, { places: ['E05099001'], groups: ['anyone'], components: ['wanted_activity'] });
		expect([lastListed!.get(await idOf('Chair yoga')), lastListed!.get(await idOf('Tea'))]).toEqual(['not in the edition of 2027; last listed in that of 2026', undefined]);

		for (const options of [later('2027'), later('2028'), { ...later('2028'), claimsCompleteFor: 'wanted_activity' }]) {
			const again = await larkford.take('spreadsheet', { text: withoutRooms(), options });
			expect(again.issues.map(({ kind }) => kind), JSON.stringify(options)).not.toContain('last-listed-before');
			expect(await all()).toEqual([[options.vintage, '2026'], [options.vintage, '2026'], [options.vintage, undefined]]);
		}
		expect(await statusOf('Chair yoga')).toBe('closed');

		await larkford.take('spreadsheet', { text: first(), options: later('2029') });
		expect(await all()).toEqual([['2029', undefined], ['2029', undefined], ['2029', undefined]]);
	});

	test('are in a list whose row cannot be taken or says that they have closed, and in half of the same list nothing is said of the rest', async () => {
		await larkford.take('spreadsheet', { text: withoutRooms() });
		expect(await all()).toEqual([['2026', undefined], ['2026', undefined], ['2026', undefined]]);
		await larkford.take('spreadsheet', { text: withoutRooms(), options: later('2027') });
		expect(await all()).toEqual([['2027', '2026'], ['2027', '2026'], ['2027', undefined]]);
		await larkford.take('spreadsheet', { text: first().replace(/(Chair yoga.*?),open,/, '$1,closed 2019,'), options: later('2028') });
		expect(await all()).toEqual([['2028', undefined], ['2028', undefined], ['2028', undefined]]);
		await larkford.take('spreadsheet', { text: withoutRooms(), options: later('2029') });
		expect(await all()).toEqual([['2029', '2028'], ['2029', '2028'], ['2029', undefined]]);
		await larkford.take('spreadsheet', { text: first().replace('ZE20 1BY', 'ZE9 9ZZ'), options: later('2030') });
		expect(await all()).toEqual([['2030', undefined], ['2030', undefined], ['2030', undefined]]);
	});

	test.each(['apply', 'putDataset'] as const)('are told from the edition before though the import was cut between its records and its vintage (%s), and run again', async (step) => {
		const store = larkford.store as { apply: unknown; putDataset: unknown };
		const whole = store[step];
		store[step] = () => Promise.reject(new Error('the power went'));
		await expect(larkford.take('spreadsheet', { text: withoutRooms(), options: later('2027') })).rejects.toThrow('the power went');
		store[step] = whole;
		await larkford.take('spreadsheet', { text: withoutRooms(), options: later('2027') });
		expect(await all()).toEqual([['2027', '2026'], ['2027', '2026'], ['2027', undefined]]);
	});
});

test('a lunch club that has moved far away is named; a tea that is listed twice, once as closed, goes on', async () => {
	const moved = await larkford.take('spreadsheet', { text: first().replace('0.035,51.405', '0.405,51.405') });
	expect(moved.issues.find(({ kind }) => kind === 'no-longer-listed')?.came).toBe('no row in or near the area for 1 taken from it before: Lunch club at Ferry House');

	const tea = first().split('\n').find((row) => row.includes('Tea afternoon'))!;
	const twice = await larkford.take('spreadsheet', { text: `${first()}${tea.replace(',open,', ',closed,')}\n` });
	expect([twice.closed, await statusOf('Tea')]).toEqual([0, 'active']);
});
