import { describe, expect, test } from 'vitest';
import { drawTown } from '../../../tests/support/draw-town.ts';
import type { Barrier, CountView } from './coverage-facts.ts';
import type { CellFinding } from './cell-finding.ts';
import { defaultCoverageParameters } from './default-coverage-parameters.ts';
import { explainCell } from './explain-cell.ts';
import { measureCoverage } from './measure-coverage.ts';
import { rankSites } from './siting.ts';

type Town = ReturnType<typeof drawTown>;
const today = defaultCoverageParameters('2026-06-01');

function cellOf(town: Town, place: string, { group = 'carers', count = 'made-for', component = 'wanted_activity', barriers = [], reachMetres = 1200 }: { group?: string; count?: CountView; component?: string; barriers?: Barrier[]; reachMetres?: number } = {}): CellFinding {
	const [cell] = measureCoverage({
		facts: town.facts, parameters: { ...today, barriers, reachMetres }, localities: town.wards.filter(({ id }) => id === place),
		count, groupIds: [group], componentIds: [component]
	});
	return cell!;
}

const looked = [{ localityId: 'town' }];
const north = { name: 'North', at: [0, 0], residents: 100, people: { carers: 10, older_people: 20 } } as const;
const south = { name: 'South', at: [0, 1200], residents: 300, people: { carers: 30, older_people: 60 } } as const;

describe('what people can reach', () => {
	test('a library shared by two estates, and a hall that only one of them can reach', () => {
		const town = drawTown({
			places: [north, { ...south, at: [0, 1600] }],
			offers: [{ name: 'library', at: [0, 800], capacityPerSession: 40 }, { name: 'hall', at: [0, 2500], capacityPerSession: 30 }]
		});
		// library: 40 places for 400 people within 800 m is 0.1 each; hall: 900 m from South (0.68), 2,500 m from North (nothing), so 30 / (300 × 0.68) × 0.68 = 0.1
		expect(cellOf(town, 'North', { group: 'anyone' }).access).toBeCloseTo(0.1, 12);
		expect(cellOf(town, 'South', { group: 'anyone' }).access).toBeCloseTo(0.2, 12);
	});

	test('a carers’ group is shared among carers, and a choir for anyone among everybody', () => {
		const town = drawTown({ places: [north], offers: [{ name: 'carers’ tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'] }, { name: 'choir', at: [0, 100], capacityPerSession: 20 }] });
		// 20 places for 10 carers; the choir's 20 for 100 residents
		expect(cellOf(town, 'North').access).toBeCloseTo(2, 12);
		expect(cellOf(town, 'North', { count: 'open-to' }).access).toBeCloseTo(2.2, 12);
		expect(cellOf(town, 'North', { group: 'anyone' }).access).toBeCloseTo(0.2, 12);
	});

	test('what is open to carers has nothing to be set against where all there is was made for them', () => {
		const cell = cellOf(drawTown({ places: [north], offers: [{ name: 'carers’ tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'] }] }), 'North', { count: 'open-to' });
		expect(cell.access).toBeCloseTo(2, 12);
		expect(cell).toMatchObject({ comparator: undefined, ratio: undefined, shareInReach: 1 });
	});

	test('adding figures of another group changes nobody else’s cell', () => {
		const offers = [{ name: 'carers’ tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'] }] as const;
		const before = cellOf(drawTown({ places: [north, south], offers }), 'North');
		const after = cellOf(drawTown({ places: [{ ...north, people: { ...north.people, children: 25 } }, { ...south, people: { ...south.people, children: 70 } }], offers }), 'North');
		expect(after).toEqual(before);
	});

	test('people just over the border share what stands at it, and get no cell of their own', () => {
		const offers = [{ name: 'choir', at: [0, 100], capacityPerSession: 20 }] as const;
		const over = { name: 'Over', at: [0, 200], residents: 100, isOutsideArea: true } as const;
		expect(cellOf(drawTown({ places: [north], offers }), 'North', { group: 'anyone' }).access).toBeCloseTo(0.2, 12);
		const town = drawTown({ places: [north, over], offers });
		expect(cellOf(town, 'North', { group: 'anyone' }).access).toBeCloseTo(0.1, 12);
		expect(town.wards.map(({ id }) => id)).toEqual(['North']);
	});

	test('an age range shares among people of those ages, is made for older people, and is closed to the young and to anyone', () => {
		// 18 bands: 10 people in each of the last four, from 70 up, and 60 children under 5
		const ages = [60, ...Array.from({ length: 13 }, () => 0), 10, 10, 10, 10];
		const town = drawTown({ places: [{ ...north, ages, people: { older_people: 40, young_people: 0, carers: 10 } }], offers: [{ name: 'over-75s lunch', at: [0, 0], capacityPerSession: 15, minimumAge: 75 }] });
		// 15 places for the 30 residents aged 75 and over
		expect(cellOf(town, 'North', { group: 'older_people' }).access).toBeCloseTo(0.5, 12);
		expect(cellOf(town, 'North', { group: 'carers', count: 'open-to' }).access).toBeCloseTo(0.5, 12);
		expect(cellOf(town, 'North', { group: 'carers' }).providers).toBe(0);
		expect(cellOf(town, 'North', { group: 'young_people', count: 'open-to' }).providers).toBe(0);
		expect(cellOf(town, 'North', { group: 'anyone' }).providers).toBe(0);
		const [lunch] = explainCell({ facts: town.facts, parameters: today, locality: town.wards[0]!, groupId: 'older_people', componentId: 'wanted_activity', count: 'made-for' })!.supply;
		expect(lunch).toMatchObject({ isMadeFor: true, inferredFromAge: true, sharedAmong: 30 });
	});

	test('a carers’ group that welcomes older people is open to them, and one that turns carers away is not open to carers', () => {
		const town = drawTown({ places: [north], offers: [
			{ name: 'carers’ tea', at: [0, 0], capacityPerSession: 20, madeFor: ['carers'], welcoming: ['older_people'] },
			{ name: 'staff club', at: [0, 0], capacityPerSession: 20, excluded: ['carers'] }
		] });
		expect(cellOf(town, 'North', { group: 'older_people', count: 'open-to' }).providers).toBe(2);
		expect(cellOf(town, 'North', { group: 'older_people' }).providers).toBe(0);
		expect(cellOf(town, 'North', { group: 'carers', count: 'open-to' }).providers).toBe(1);
	});

	test('an uncounted group has distances, providers and a state, and never a rate or a number of people', () => {
		const town = drawTown({ places: [north, south], offers: [{ name: 'memory café', at: [0, 0], capacityPerSession: 12, madeFor: ['dementia'] }], checks: looked });
		const cell = cellOf(town, 'North', { group: 'dementia' });
		expect(cell).toMatchObject({ access: undefined, noRate: 'uncounted group', ratio: undefined, people: undefined, peopleWithout: undefined, shortfall: undefined, providers: 1, shareInReach: 1, state: 'thin' });
		expect(cell.nearest?.name).toBe('memory café');
	});

	test('a befriending line counts for the wards it serves and brings nothing within a walk; without places it is left out and says so', () => {
		const town = drawTown({ places: [north, south], offers: [
			{ name: 'befriending line', mode: 'phone', capacityPerSession: 8, coversLsoas: ['North', 'South'] },
			{ name: 'line for nowhere', mode: 'phone', capacityPerSession: 8 }
		], checks: looked });
		const cell = cellOf(town, 'North', { group: 'anyone' });
		expect(cell).toMatchObject({ shareInReach: 0, isSpreadOver: true, providers: 0, state: 'thin', nearest: undefined });
		expect(cell.access).toBeCloseTo(8 / 400, 12);
		const explained = explainCell({ facts: town.facts, parameters: today, locality: town.wards[0]!, groupId: 'anyone', componentId: 'wanted_activity', count: 'open-to' })!;
		expect(explained.leftOut).toEqual([{ supplyId: 'line for nowhere', name: 'line for nowhere', reason: 'it comes to people, and neither it nor its organisation says which places it serves' }]);
	});

	test('a line that names no places serves those its organisation works in, and one that does serves its own', () => {
		const line = (name: string, more: object) => ({ name, mode: 'phone' as const, capacityPerSession: 8, organisationCoversLsoas: ['North', 'South'], ...more });
		const wide = drawTown({ places: [north, south], offers: [line('line', {})] });
		expect(cellOf(wide, 'South', { group: 'anyone' }).access).toBeCloseTo(8 / 400, 12); // shared by the 100 and 300 of both
		const narrow = drawTown({ places: [north, south], offers: [line('line', { coversLsoas: ['North'] })] });
		expect(cellOf(narrow, 'North', { group: 'anyone' }).access).toBeCloseTo(8 / 100, 12);
		expect(cellOf(narrow, 'South', { group: 'anyone' })).toMatchObject({ access: undefined, isSpreadOver: false });
	});

	test('a link worker goes where the surgery says it works; its club in a hall turns nobody away for living elsewhere', () => {
		const behind = { organisationCoversLsoas: ['North'] };
		const town = drawTown({ places: [north, { ...south, at: [0, 200] }], offers: [
			{ name: 'link worker', kind: 'connector', componentId: 'connect', capacityPerSession: 5, ...behind },
			{ name: 'club', at: [0, 100], capacityPerSession: 10, ...behind }
		] });
		const connecting = (place: string) => cellOf(town, place, { group: 'anyone', component: 'connect' });
		expect(connecting('North').access).toBeCloseTo(5 / 100, 12);
		expect(connecting('South')).toMatchObject({ access: undefined, isSpreadOver: false });
		expect(cellOf(town, 'South', { group: 'anyone' }).access).toBeCloseTo(10 / 400, 12);
	});

	test('a club for one estate alone is neither shared with nor reached by the estate beside it', () => {
		const town = drawTown({ places: [north, { ...south, at: [0, 200] }], offers: [{ name: 'residents’ club', at: [0, 100], capacityPerSession: 10, coversLsoas: ['North'] }] });
		expect(cellOf(town, 'North', { group: 'anyone' }).access).toBeCloseTo(0.1, 12);
		expect(cellOf(town, 'South', { group: 'anyone' })).toMatchObject({ access: undefined, noRate: 'nothing reached', providers: 0, nearest: undefined });
	});
});

describe('what is not known', () => {
	test('an estate whose carers were never counted is left out of the ward’s people, and its share named, and still shares what is there', () => {
		const town = drawTown({ places: [{ ...north, ward: 'Town' }, { name: 'South', at: [0, 100], residents: 300, ward: 'Town' }], offers: [{ name: 'carers’ tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'] }] });
		const cell = cellOf(town, 'Town');
		expect(cell).toMatchObject({ people: 10, shareNotKnown: 0.5, peopleWithout: 0 });
		// carers are 1 in 10 of residents where both are known, so South is taken to have 30: 20 places for 40
		expect(cell.access).toBeCloseTo(0.5, 12);
	});

	test('carers just over the border whose number is not known share as the others do, and those counted where residents were not share too', () => {
		const offers = [{ name: 'carers’ tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'] }] as const;
		const withOver = (over: object) => cellOf(drawTown({ places: [north, { name: 'Over', at: [0, 200], isOutsideArea: true, ...over }], offers }), 'North').access;
		expect(withOver({ residents: 300 })).toBeCloseTo(20 / 40, 12);
		expect(withOver({ people: { carers: 10 } })).toBeCloseTo(20 / 20, 12);
		expect(withOver({})).toBeCloseTo(20 / 10, 12); // nothing is known of them, and the edge says so
		expect(withOver({ residents: 300, people: { carers: 0 } })).toBeCloseTo(20 / 10, 12); // nobody was counted: that is known
	});

	test('of two groups a tea is made for, the one that was counted counts as it was, and never are there more than live there', () => {
		const tea = { name: 'tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers', 'older_people'] } as const;
		const access = (people: Record<string, number>) => cellOf(drawTown({ places: [north, { name: 'South', at: [0, 100], residents: 100, people }], offers: [tea] }), 'North').access;
		expect(access({ carers: 40 })).toBeCloseTo(20 / (10 + 20 + 40 + 20), 12); // older people are 20 of 100 where known
		expect(access({ carers: 95 })).toBeCloseTo(20 / (30 + 100), 12);
	});

	test('nothing known at all, nobody there, and nothing reached each have their own name', () => {
		const offers = [{ name: 'far choir', at: [0, 9000], capacityPerSession: 20, madeFor: ['carers'] }] as const;
		expect(cellOf(drawTown({ places: [{ name: 'North', at: [0, 0], residents: 50 }], offers }), 'North')).toMatchObject({ noRate: 'not known', people: undefined, access: undefined });
		expect(cellOf(drawTown({ places: [{ name: 'North', at: [0, 0], residents: 50, people: { carers: 0 } }], offers }), 'North')).toMatchObject({ noRate: 'nobody in the group', people: 0, access: undefined });
		const far = cellOf(drawTown({ places: [north], offers }), 'North');
		expect(far).toMatchObject({ noRate: 'nothing reached', people: 10, access: undefined, peopleWithout: 10, shortfall: 10 });
		expect(far.nearest).toMatchObject({ metres: 9000, name: 'far choir' });
	});

	test('a group without recorded places rests on the assumption table and says so; one recorded with none is not supply', () => {
		const town = drawTown({
			places: [north],
			offers: [{ name: 'tea', at: [0, 0] }, { name: 'ended', at: [0, 0], capacityPerSession: 5, sessionsPerWeek: 0 }, { name: 'closed', at: [0, 0], capacityPerSession: 5, isActive: false }],
			assumptions: [{ component: 'wanted_activity', setting: 'any', sessionsPerWeek: 1, capacityPerSession: 12, reason: 'a small hall' }]
		});
		const cell = cellOf(town, 'North', { group: 'anyone' });
		expect(cell).toMatchObject({ providers: 1, shareAssumed: 1, shareNotAssured: 1 });
		expect(cell.access).toBeCloseTo(0.12, 12);
	});

	test('what lies beyond a walk and still counts in the rate is told as assumed and as not confirmed, for the rate rests on it', () => {
		const assumptions = [{ component: 'wanted_activity', setting: 'any', sessionsPerWeek: 1, capacityPerSession: 12, reason: 'a small hall' }];
		const beyondAWalk = { name: 'tea beyond a walk', at: [0, 1500] } as const;
		expect(cellOf(drawTown({ places: [north], offers: [beyondAWalk], assumptions }), 'North', { group: 'anyone' })).toMatchObject({ providers: 0, shareAssumed: 1, shareNotAssured: 1 });
		const half = [beyondAWalk, { name: 'walk', at: [0, 0], capacityPerSession: 12, sessionsPerWeek: 1, assuredDate: '2026-05-01' }] as const;
		expect(cellOf(drawTown({ places: [north], offers: half, assumptions }), 'North', { group: 'anyone' })).toMatchObject({ providers: 1, shareAssumed: 0.5, shareNotAssured: 0.5 });
		const outside = cellOf(drawTown({ places: [north], offers: [{ name: 'tea outside the catchment', at: [0, 9000] }], assumptions }), 'North', { group: 'anyone' });
		expect(outside).toMatchObject({ shareAssumed: undefined, shareNotAssured: undefined });
		const onFoot = cellOf(drawTown({ places: [north], offers: [beyondAWalk], assumptions }), 'North', { group: 'anyone', barriers: ['no-car'] });
		expect(onFoot).toMatchObject({ shareAssumed: undefined, shareNotAssured: undefined });
	});

	test('a group confirmed within the year is assured; one confirmed longer ago, after the day asked about, or never is not', () => {
		const shareWith = (assuredDate?: string) => cellOf(drawTown({ places: [north], offers: [{ name: 'tea', at: [0, 0], capacityPerSession: 5, ...(assuredDate !== undefined && { assuredDate }) }] }), 'North', { group: 'anyone' }).shareNotAssured;
		expect([shareWith('2025-06-01'), shareWith('2026-06-01T09:00:00Z'), shareWith('2025-05-31'), shareWith('2026-06-02'), shareWith()]).toEqual([0, 0, 1, 1, 1]);
	});

	test('through a lens, what nobody has said is not counted as yes', () => {
		const town = drawTown({ places: [north], offers: [
			{ name: 'free choir', at: [0, 0], capacityPerSession: 5, isFree: true, stepFree: 'unknown' },
			{ name: 'silent choir', at: [0, 0], capacityPerSession: 5, stepFree: 'yes' }
		] });
		expect(cellOf(town, 'North', { group: 'anyone', barriers: ['free'] }).providers).toBe(1);
		expect(cellOf(town, 'North', { group: 'anyone', barriers: ['free', 'step-free'] }).providers).toBe(0);
	});

	test('without a car, a hall within the catchment and beyond a walk gives nothing, though it is still the nearest', () => {
		const town = drawTown({ places: [north], offers: [{ name: 'far choir', at: [0, 1500], capacityPerSession: 20 }] });
		expect(cellOf(town, 'North', { group: 'anyone' }).access).toBeCloseTo(0.2, 12);
		expect(cellOf(town, 'North', { group: 'anyone', barriers: ['no-car'] })).toMatchObject({ access: undefined, noRate: 'nothing reached', nearest: { metres: 1500 } });
	});

	test('a carers’ group in a place whose carers were never taken in is shared among its residents, not among nobody', () => {
		const offers = [{ name: 'carers’ tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'], welcoming: ['older_people'] }] as const;
		const town = drawTown({ places: [{ ...north, people: { older_people: 20 } }], offers });
		expect(cellOf(town, 'North')).toMatchObject({ noRate: 'not known', access: undefined });
		expect(cellOf(town, 'North', { group: 'older_people', count: 'open-to' }).access).toBeCloseTo(20 / 100, 12);
	});

	test('where nobody was ever counted, a looked-at ward with nothing in it is a gap, and one with enough near is served', () => {
		const places = [{ name: 'North', at: [0, 0], ward: 'Town' }, { name: 'South', at: [0, 300], ward: 'Town' }] as const;
		const two = [{ name: 'tea', at: [0, 100], capacityPerSession: 20 }, { name: 'walk', at: [0, 200], capacityPerSession: 20 }] as const;
		expect(cellOf(drawTown({ places, offers: [], checks: looked }), 'Town', { group: 'anyone' })).toMatchObject({ state: 'gap', shareInReach: undefined, people: undefined });
		expect(cellOf(drawTown({ places, offers: two, checks: looked }), 'Town', { group: 'anyone' }).state).toBe('served');
	});

	test('a ward of whose small areas none has a centre is not placed, and one with some is', () => {
		const { facts, wards } = drawTown({ places: [north], offers: [{ name: 'choir', at: [0, 0], capacityPerSession: 20 }] });
		const localities = [{ ...wards[0]!, lsoaIds: ['North', 'without a centre'] }, { id: 'Far', name: 'Far', lsoaIds: ['without a centre'], widerIds: ['Far'] }];
		expect(measureCoverage({ facts, parameters: today, localities, count: 'made-for', groupIds: ['anyone'], componentIds: ['wanted_activity'] }).map(({ isPlaced, state }) => [isPlaced, state])).toEqual([[true, 'not_checked'], [false, 'not_checked']]);
	});

	test('within two catchments of an edge beyond which nobody is held, the cell says so, and further in it does not', () => {
		const offers = [{ name: 'choir', at: [0, 0], capacityPerSession: 20 }] as const;
		const isNear = (metresToUnheldEdge: number, decay = today.decay) => {
			const { facts, wards } = drawTown({ places: [{ ...north, metresToUnheldEdge }], offers });
			return measureCoverage({ facts, parameters: { ...today, decay }, localities: wards, count: 'made-for', groupIds: ['anyone'], componentIds: ['wanted_activity'] })[0]!.nearUnheldEdge;
		};
		expect([isNear(0), isNear(4800), isNear(4801), isNear(4801, 'binary:2500'), isNear(Infinity)]).toEqual([true, true, false, true, false]);
	});

	test('without an outline, a place beside empty land says so where nobody outside is held', () => {
		const offers = [{ name: 'choir', at: [0, 0], capacityPerSession: 20 }] as const;
		expect(cellOf(drawTown({ places: [north], offers, holdsDemandOutside: false }), 'North').nearUnheldEdge).toBe(true);
		expect(cellOf(drawTown({ places: [north], offers }), 'North').nearUnheldEdge).toBe(false);
	});
});

describe('what may be said of it', () => {
	const two = [
		{ name: 'tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'], runBy: 'Age Friends' },
		{ name: 'walk', at: [0, 300], capacityPerSession: 20, madeFor: ['carers'], runBy: 'Ramblers' }
	] as const;

	test('two organisations at two places near everybody serve, whether or not somebody looked', () => {
		expect(cellOf(drawTown({ places: [north], offers: two }), 'North').state).toBe('served');
	});

	test('nothing within a walk is a gap only once somebody has looked, within the year and not tomorrow', () => {
		const stateWith = (check: object[]): string => cellOf(drawTown({ places: [north], offers: [], checks: check }), 'North').state;
		expect(stateWith([])).toBe('not_checked');
		expect(stateWith(looked)).toBe('gap');
		expect(stateWith([{ checkedOn: '2025-06-01' }])).toBe('gap');
		expect(stateWith([{ checkedOn: '2025-05-31' }])).toBe('not_checked');
		expect(stateWith([{ checkedOn: '2026-06-02' }])).toBe('not_checked');
		expect(stateWith([{ groupId: 'older_people' }])).toBe('not_checked');
		expect(stateWith([{ groupId: 'carers', componentId: 'wanted_activity', localityId: 'North' }])).toBe('gap');
	});

	test('a ward was looked at when each of its small areas was', () => {
		const places = [{ ...north, ward: 'Town' }, { ...south, ward: 'Town' }];
		const stateWith = (check: object[]): string => cellOf(drawTown({ places, offers: [], checks: check }), 'Town').state;
		expect(stateWith([{ localityId: 'North' }])).toBe('not_checked');
		expect(stateWith([{ localityId: 'North' }, { localityId: 'South' }])).toBe('gap');
	});

	test('one organisation at two places, or two at one place, is thin', () => {
		const [tea, walk] = two;
		expect(cellOf(drawTown({ places: [north], offers: [tea, { ...walk, runBy: 'Age Friends' }], checks: looked }), 'North').state).toBe('thin');
		expect(cellOf(drawTown({ places: [north], offers: [tea, { ...walk, at: tea.at }], checks: looked }), 'North').state).toBe('thin');
	});

	test('a hall exactly at the end of a walk is in reach; a metre further it is not', () => {
		const sharesAt = (metres: number): number | undefined => cellOf(drawTown({ places: [north], offers: [{ ...two[0], at: [0, metres] }] }), 'North').shareInReach;
		expect(sharesAt(1200)).toBe(1);
		expect(sharesAt(1201)).toBe(0);
	});

	test('two halls within a long reach and beyond the catchment serve nobody: others get something, this estate nothing', () => {
		const offers = [
			{ name: 'tea', at: [0, 3000], capacityPerSession: 20, madeFor: ['carers'] }, { name: 'walk', at: [0, 3100], capacityPerSession: 20, madeFor: ['carers'] }
		] as const;
		const town = drawTown({ places: [north, { ...south, at: [0, 4000] }], offers, checks: looked });
		expect(cellOf(town, 'North', { reachMetres: 3500 })).toMatchObject({ noRate: 'nothing reached', ratio: undefined, shareInReach: 1, state: 'gap' });
		expect(cellOf(town, 'South', { reachMetres: 3500 }).state).toBe('served');
	});

	test('a state that rests on the length of a walk says what a quarter more or less would make of it', () => {
		const offers = two.map((offer, at) => ({ ...offer, at: [0, 1300 + at * 50] as const }));
		const cell = cellOf(drawTown({ places: [north], offers, checks: looked }), 'North');
		expect(cell.state).toBe('gap');
		expect(cell.sensitivity).toEqual({ shorter: 'gap', longer: 'served' });
	});

	test('the other view hides nothing: open to everybody, made for nobody', () => {
		const offers = two.map((offer) => ({ ...offer, madeFor: [] }));
		const cell = cellOf(drawTown({ places: [north], offers, checks: looked }), 'North');
		expect(cell).toMatchObject({ state: 'gap', otherState: 'served' });
		expect(cellOf(drawTown({ places: [north], offers, checks: looked }), 'North', { group: 'anyone' })).toMatchObject({ state: 'served', otherState: undefined, count: 'open-to' });
	});

	test('one estate gets a tenth of what the other gets, and its shortfall is counted in people', () => {
		const places = [{ ...north, residents: 1000, people: { carers: 100 } }, { ...south, at: [0, 9000], residents: 100, people: { carers: 10 } }] as const;
		const offers = [
			{ name: 'a', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'], runBy: 'A' }, { name: 'b', at: [0, 200], capacityPerSession: 20, madeFor: ['carers'], runBy: 'B' },
			{ name: 'c', at: [0, 9000], capacityPerSession: 1, madeFor: ['carers'], runBy: 'C' }
		] as const;
		const town = drawTown({ places, offers, checks: looked });
		// North 40 / 100 = 0.4 and South 1 / 10 = 0.1; the carers-weighted median is North's, so r(South) = 0.25 and 10 × (1 − 0.25 / 0.6) are short
		const cell = cellOf(town, 'South');
		expect(cell.ratio).toBeCloseTo(0.25, 12);
		expect(cell.shortfall).toBeCloseTo(10 * (1 - 0.25 / 0.6), 9);
		expect(cellOf(town, 'North')).toMatchObject({ state: 'served', shortfall: 0 });
	});

	test('a fixed standard takes the median’s place', () => {
		const town = drawTown({ places: [north], offers: two, standardPerThousand: 8000 });
		// 40 places for 10 carers is 4 each, half of the standard's 8
		expect(cellOf(town, 'North').ratio).toBeCloseTo(0.5, 12);
	});
});

test('what each supply adds makes up a cell’s access, and every provision left out says why', () => {
	const town = drawTown({
		places: [{ ...north, ward: 'Town' }, { ...south, ward: 'Town' }],
		offers: [
			{ name: 'tea', at: [0, 100], capacityPerSession: 20, madeFor: ['carers'] }, { name: 'walk', at: [300, 900], capacityPerSession: 9, madeFor: ['carers', 'older_people'] },
			{ name: 'line', mode: 'phone', capacityPerSession: 4, madeFor: ['carers'], coversLsoas: ['South'] }, { name: 'choir', at: [0, 0], capacityPerSession: 9 }, { name: 'nowhere', capacityPerSession: 9 }
		]
	});
	const explained = explainCell({ facts: town.facts, parameters: today, locality: town.wards[0]!, groupId: 'carers', componentId: 'wanted_activity', count: 'made-for' })!;
	expect(explained.supply.map(({ name }) => name)).toEqual(['tea', 'walk', 'line']);
	expect(explained.supply.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(explained.cell.access!, 12);
	expect(explained.leftOut).toEqual([
		{ supplyId: 'nowhere', name: 'nowhere', reason: 'where it is held is not recorded' },
		{ supplyId: 'choir', name: 'choir', reason: 'it is open to unpaid carers, and not made for them' }
	]);
	expect(explained.lsoas.map(({ people }) => people)).toEqual([10, 30]);
});

test('sixty groups near one estate are all named, for together they make up its access; far ones fill the list to fifty', () => {
	const near = Array.from({ length: 60 }, (_, at) => ({ name: `near ${at}`, at: [0, 10 * at] as const, capacityPerSession: 5 }));
	const far = Array.from({ length: 60 }, (_, at) => ({ name: `far ${at}`, at: [0, 5000 + 10 * at] as const, capacityPerSession: 5 }));
	const explain = (offers: typeof near) => {
		const town = drawTown({ places: [north], offers });
		return explainCell({ facts: town.facts, parameters: today, locality: town.wards[0]!, groupId: 'anyone', componentId: 'wanted_activity', count: 'open-to' })!;
	};
	const { supply, cell } = explain([...near, ...far]);
	expect(supply).toHaveLength(60);
	expect(supply.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(cell.access!, 12);
	expect(explain([...near.slice(0, 10), ...far]).supply).toHaveLength(50);
});

test('a minibus on five days with eight seats is forty places a week, and what nothing is assumed of has no size, not none', () => {
	const sizeAt = (componentId: string) => rankSites({
		...drawTown({ places: [north], offers: [], assumptions: [{ component: 'wanted_activity', setting: 'any', sessionsPerWeek: 5, capacityPerSession: 8, reason: 'a minibus' }] }), parameters: today,
		localities: [{ id: 'North', name: 'North', lsoaIds: ['North'], widerIds: [] }], groupId: 'carers', componentId, count: 'made-for', candidates: [{ id: 'n', name: 'North hall', easting: 540_000, northing: 168_000 }]
	})[0]!.assumedWeeklySupply;
	expect(sizeAt('wanted_activity')).toBe(40);
	expect(sizeAt('connect')).toBeUndefined();
});

test('of two venues, the one that brings more people within a walk comes first, and one that brings nobody is not named', () => {
	const town = drawTown({ places: [north, { ...south, at: [0, 4000] }], offers: [] });
	const sites = rankSites({
		facts: town.facts, parameters: today, localities: town.wards, groupId: 'carers', componentId: 'wanted_activity', count: 'made-for',
		candidates: [{ id: 'n', name: 'North hall', easting: 540_000, northing: 168_000 }, { id: 's', name: 'South hall', easting: 540_000, northing: 172_000 }, { id: 'f', name: 'Far hall', easting: 560_000, northing: 172_000 }]
	});
	expect(sites.map(({ venueName, peopleNewlyReached }) => [venueName, peopleNewlyReached])).toEqual([['South hall', 30], ['North hall', 10]]);
});
