import { describe, expect, test } from 'vitest';
import { findNear } from './find-near.ts';
import { quantileBreaks } from './show-map-layer.ts';
import { describeFacts } from './record-facts.ts';

const labels = { components: new Map(), supplyUnits: new Map([['wanted_activity', 'places a week'], ['gateway_space', 'hours a week']]), sectors: new Map(), connectorKinds: new Map() };
const held = new Map([['SE20', { id: 'SE20', kind: 'district' as const, lon: -0.06, lat: 51.41, easting: 535_000, northing: 169_500 }]]);
const ward = (id: string, name: string, east?: number) => ({ id, kind: 'ward' as const, name, parentIds: [], ...(east !== undefined && { easting: east, northing: 169_500, lon: -0.06, lat: 51.41 }) });
const places = { wards: [ward('E1', 'Bickley & Sundridge', 541_000), ward('E2', 'Penge & Cator', 535_500), ward('E3', 'Bromley Common & Holwood', 541_500), ward('E4', 'Bromley Town', 540_000), ward('E5', 'Darwin')] };
const findNearHere = (near: string) => findNear({ store: { findPostcode: async (id: string) => held.get(id) }, places, near });

describe('where "near" is', () => {
	test('a postcode that is not held falls back to its district, and says so', async () => {
		expect(await findNearHere('se20 7aa')).toEqual({
			at: { easting: 535_000, northing: 169_500 }, inWords: 'the middle of SE20',
			problem: 'SE20 7AA is not held here, so distances are from the middle of SE20.'
		});
	});
	test('longitude and latitude are taken as they come, and changed places are noticed', async () => {
		expect((await findNearHere('-0.06, 51.41')).at?.easting).toBeCloseTo(535_000, -3);
		expect(await findNearHere('51.41,-0.06')).toMatchObject({ at: undefined, problem: expect.stringContaining('longitude, then latitude') as string });
	});
	test.each(['Penge', 'penge and cator', ' Cator & PENGE '])('“%s” is the middle of the ward it names', async (near) => {
		expect(await findNearHere(near)).toEqual({ at: { easting: 535_500, northing: 169_500 }, inWords: 'the middle of Penge & Cator' });
	});
	test('a name two wards share is asked back, and a ward whose people are not placed says so', async () => {
		expect(await findNearHere('Bromley')).toEqual({ at: undefined, problem: '“Bromley” could be Bromley Common & Holwood or Bromley Town; write the whole name, or a postcode.' });
		expect(await findNearHere('Bromley Town')).toMatchObject({ at: { easting: 540_000 } });
		expect(await findNearHere('Darwin')).toMatchObject({ at: undefined, problem: expect.stringContaining('is not known here') as string });
	});
	test.each(['Penrith', '&', 'and', '', '<script>', 'SE20 7AA; DROP'])('“%s” is no place, and the sentence says what would be', async (near) => {
		expect(await findNearHere(near)).toMatchObject({ at: undefined, problem: expect.stringContaining('expected a postcode of this area, the beginning of one, a ward') as string });
	});
});

test('ten wards in five classes of two; three wards; none', () => {
	expect(quantileBreaks([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([2, 4, 6, 8, 10]);
	expect(quantileBreaks([3, 1, 2])).toEqual([1, 2, 2, 3, 3]);
	expect(quantileBreaks([])).toEqual([]);
});

test('what nobody has said about a hall is said to be so, and never "no"', () => {
	const facts = describeFacts({ kind: 'Venue', properties: { stepFree: 'no', hearingLoop: 'unknown' }, labels });
	expect(facts).toContainEqual({ field: 'stepFree', label: 'Step-free access', value: 'No', isKnown: true });
	expect(facts).toContainEqual({ field: 'hearingLoop', label: 'Hearing loop', value: 'Not recorded', isKnown: false });
	expect(facts).toContainEqual({ field: 'parking', label: 'Parking', value: 'Not recorded', isKnown: false });
});

test('a price, a free place and two prices', () => {
	const cost = (options: unknown) => describeFacts({ kind: 'Provision', properties: { costOptions: JSON.stringify(options) }, labels }).find(({ field }) => field === 'costOptions')?.value;
	expect(cost([{ amount: 2.5, currency: 'GBP', per: 'session' }, { amount: 20, per: 'term' }])).toBe('£2.50 a session, £20 a term');
	expect(cost([{ amount: 0, currency: 'GBP', per: 'session' }])).toBe('free');
});

test('a yoga that has paused was on Sundays; one that runs is', () => {
	const when = (status: object) => describeFacts({ kind: 'Provision', properties: { daysOfWeek: ['SU'], ...status }, labels }).find(({ field }) => field === 'schedules')?.value;
	expect([when({ status: 'paused' }), when({ status: 'active' }), when({})]).toEqual(['Was Sundays', 'Sundays', 'Sundays']);
});

test('a walk once a month is told as one in four weeks, one every second week as one in two, and a twice-weekly tea as 2', () => {
	const often = (sessionsPerWeek: number) => describeFacts({ kind: 'Provision', properties: { sessionsPerWeek }, labels }).find(({ field }) => field === 'sessionsPerWeek')?.value;
	expect([often(0.23), often(0.5), often(2), often(0.8), often(0)]).toEqual(['0.23: about one in four weeks', '0.5: about one in two weeks', '2', '0.8', '0']);
});

test('a hall to book is told by its hours, and half an hour a week is not one in two weeks; where nobody has said, it is hours that are not recorded', () => {
	const told = (component: string, sessionsPerWeek?: number) => {
		const { label, value } = describeFacts({ kind: 'Provision', properties: { component, ...(sessionsPerWeek !== undefined && { sessionsPerWeek }) }, labels }).find(({ field }) => field === 'sessionsPerWeek')!;
		return `${label}: ${value}`;
	};
	expect([told('gateway_space', 40), told('gateway_space', 0.5), told('gateway_space')]).toEqual(['Hours a week: 40', 'Hours a week: 0.5', 'Hours a week: Not recorded']);
	expect([told('wanted_activity', 0.5), told('wanted_activity')]).toEqual(['Sessions a week: 0.5: about one in two weeks', 'Sessions a week: Not recorded']);
});

test('an address that is only the name of the ward is where the hall is, not its address', () => {
	const label = (address: string) => describeFacts({ kind: 'Venue', properties: { address }, labels, withinNames: ['Biggin Hill', 'Bromley 040A'] })[0]!.label;
	expect([label('Biggin Hill'), label('Church Road, Biggin Hill')]).toEqual(['Where', 'Address']);
});
