import { expect, test } from 'vitest';
import type { CellDownToRecordsQuery } from '../../generated/documents.ts';
import { cellPageView, sitesCaption, sitesMapView } from './cell-page.view.ts';
import type { GapsAsked } from './gaps-question.ts';
import { peopleWithoutInWords } from '@kith/graph/wording/people-without-in-words.ts';

const carers = { id: 'carers', label: 'Unpaid carers', inSentence: 'unpaid carers', description: '', isCounted: true, indicatorId: 'unpaid_carers' };
const toJoin = { id: 'wanted_activity', label: 'Something to join', inSentence: 'something to join', description: '', supplyUnit: 'places a week', standardPerThousand: null };
const asked: GapsAsked = { group: carers, component: toJoin, count: 'made-for', openingCount: 'made-for', openingNeed: undefined, level: 'ward', barriers: ['free'], reachMetres: 800, method: undefined, need: undefined, place: undefined };
const figure = { value: 908, absence: null, unit: 'people', kind: 'measured', inWords: '908 people', low: null, high: null, source: { title: 'Census 2021, TS039', licence: 'OGL v3', vintage: '2021-03-21', attribution: null } };

const answer: CellDownToRecordsQuery = {
	cell: {
		parameters: { method: 'm', methodTitle: 'M', methodSource: 's', decay: 'step:800:1', reachMetres: 800, checkMonths: 12, on: '2026-11-22', barriers: ['FREE'] },
		locality: { id: 'W1', name: 'Mottingham', isPlaced: true, residents: figure, need: null },
		cell: {
			localityId: 'W1', groupId: 'carers', componentId: 'wanted_activity', state: 'GAP', ratio: null,
			shareInReach: 0, people: 908, peopleWithout: 908, providers: 0, venues: 0, isSpreadOver: false, shortfall: 908, access: null, comparator: 0.04, shareAssumed: null, shareNotAssured: null, shareNotKnown: 0,
			nearUnheldEdge: false, stateShorter: 'GAP', stateLonger: 'GAP', otherState: 'SERVED', nearest: { metres: 2400, name: 'Carers Café', venueName: 'Library' },
			looked: { checkId: 'check-1', datasetId: null, by: 'library staff', on: '2026-05-03', note: null, scope: 'Mottingham: unpaid carers, something to join', isOfCellAlone: true }
		},
		people: figure,
		supply: [
			{ supplyId: 'p1', kind: 'provision', name: 'Carers Café', organisationNames: ['A', 'B', 'C'], venueId: 'v9', venueName: 'Library', metres: 2410, isInReach: false, weeklySupply: 12, isAssumed: true, sharedAmong: 1900, assuredDate: null, isMadeFor: true, inferredFromAge: false },
			{ supplyId: 's1', kind: 'space', name: 'Helpline', organisationNames: [], venueId: null, venueName: null, metres: null, isInReach: true, weeklySupply: 3, isAssumed: false, sharedAmong: null, assuredDate: '2026-05-03', isMadeFor: false, inferredFromAge: false }
		],
		leftOut: [{ supplyId: 'x', name: 'Chess', reason: 'not free' }, { supplyId: 'y', name: 'Tea', reason: 'closed' }, { supplyId: 'z', name: 'Choir', reason: 'not free' }],
		lsoas: [{ id: 'L1', name: 'Bromley 001A', people: null, nearestMetres: null, isInReach: false }],
		otherChecks: [],
		sources: []
	},
	sites: [{ venueId: 'v1', venueName: 'Hall', localityName: 'Mottingham', stepFree: 'unknown', assumedSizeInWords: '15 places a week', offerInWords: 'a weekly group', residentsNewlyReached: null, peopleNewlyReached: { ...figure, value: 640, inWords: 'about 640 people' } }],
	mapLayer: { localities: [{ id: 'W1', name: 'Mottingham', outline: null, lon: 0.04, lat: 51.4 }, { id: 'W2', name: 'Far', outline: null, lon: 0, lat: 51 }], venues: [{ id: 'v1', lon: 0.05, lat: 51.4 }] }
};

test('what carers in Mottingham have is told with distance, size and doubt, and what nobody recorded is said so', () => {
	const [cafe, helpline] = cellPageView({ answer, asked }).supply;
	expect(cafe).toMatchObject({ href: '/provision/p1', runBy: 'A, B and C', distance: '2.4 km', offers: '12 places a week (assumed)', sharedAmong: 'about 1,900 people', assured: 'never confirmed' });
	expect(helpline).toMatchObject({ href: undefined, runBy: 'not recorded', venueHref: undefined, distance: 'spread over the area', assured: '3 May 2026' });
});

test('a connector is not said to work by phone, online or at home', () => {
	const [met] = cellPageView({ answer: { ...answer, cell: { ...answer.cell, supply: [{ ...answer.cell.supply[1]!, kind: 'connector' }] } }, asked }).supply;
	expect(met!.venueName).toBe('goes to people');
});

test('a check too old to count is told with why and can be taken back, and where there is none nothing is said', () => {
	const old = { checkId: 'old', datasetId: null, by: 'clerk', on: '2024-01-10', scope: 'Mottingham: unpaid carers, something to join', isOfCellAlone: true };
	const view = cellPageView({ answer: { ...answer, cell: { ...answer.cell, otherChecks: [old] } }, asked });
	expect(view.otherChecks).toEqual([{ checkId: 'old', of: old.scope, alsoCounts: '', keptBecause: undefined, inWords: '10 January 2024: clerk, Mottingham: unpaid carers, something to join' }]);
	expect(view.whyNotCounted).toBe('Also recorded here, and not counted on this page: checks of the last year count, and of these the latest.');
	expect(cellPageView({ answer, asked })).toMatchObject({ otherChecks: [], whyNotCounted: '' });
});

test('what was left out is gathered by its reason, most first', () => {
	expect(cellPageView({ answer, asked }).leftOut).toEqual([{ reason: 'not free', count: '2', names: ['Chess', 'Choir'] }, { reason: 'closed', count: '1', names: ['Tea'] }]);
});

test('the best venue is named with the people it would newly reach, and no venue is said as such', () => {
	expect(cellPageView({ answer, asked }).sitesSentence).toBe('A weekly group at Hall would bring about 640 unpaid carers in Mottingham within a 13-minute walk: more than at any other venue that exists today.');
	const steps = { ...answer, sites: [{ ...answer.sites[0]!, stepFree: 'no', peopleNewlyReached: { ...figure, value: 905, inWords: '905 people' } }] };
	expect(cellPageView({ answer: steps, asked }).sitesSentence).toContain('at Hall, which is not step-free, would bring 905 unpaid carers'); // about 910 would be more than the 908 who live there
	expect(cellPageView({ answer: { ...answer, sites: [] }, asked }).sitesSentence).toBe('No existing venue that Kith holds stands near enough: 908 unpaid carers in Mottingham without anything within a 13-minute walk would need a new place, or a way to get to Carers Café, Library.');
});

test('a place where nobody assumed a size says so, and what is no group is not called one', () => {
	const worker = { ...answer, sites: [{ ...answer.sites[0]!, assumedSizeInWords: 'not known', offerInWords: 'something of this kind (one-to-one support)' }] };
	const { sites, sitesSentence } = cellPageView({ answer: worker, asked });
	expect(sites[0]!.places).toBe('size not known');
	expect(sitesSentence).toMatch(/^Something of this kind \(one-to-one support\) at Hall would bring about 640 unpaid carers/);
	expect(cellPageView({ answer, asked }).sites[0]!.places).toBe('15 places a week assumed');
});

test('of a group nobody counts, a venue is told by the residents it would reach', () => {
	const men = { ...asked, group: { ...asked.group, id: 'men', label: 'Men', inSentence: 'men', isCounted: false } };
	const view = cellPageView({ answer: { ...answer, sites: [{ ...answer.sites[0]!, residentsNewlyReached: 8912, peopleNewlyReached: { ...figure, value: null, inWords: 'not collected' } }] }, asked: men });
	expect(view.sitesSentence).toContain('would bring about 8,910 residents in Mottingham');
	expect(view.sites[0]!.reaches).toBe('about 8,910 residents');
});

test('the figures that decide the state stand with it', () => {
	expect(cellPageView({ answer, asked }).rows.at(-1)).toMatchObject({ label: 'Fair share', value: 'none of it', note: expect.stringMatching(/^nothing for every 1,000 unpaid carers, where 40 is the median across the area, counting everything \(places a week\); 908 short/) as string });
});

test('where everybody has something already, no new place is asked for', () => {
	const served = { ...answer, sites: [], cell: { ...answer.cell, cell: { ...answer.cell.cell, shareInReach: 1, peopleWithout: 0 } } };
	expect(cellPageView({ answer: served, asked }).sitesSentence).toBe('No venue would bring anybody new into reach: nobody counted in Mottingham is without something within a 13-minute walk.');
	const unknown = { ...answer, sites: [], cell: { ...answer.cell, cell: { ...answer.cell.cell, peopleWithout: null } } };
	expect(cellPageView({ answer: unknown, asked }).sitesSentence).toContain('is not known');
});

test('the nearest of a ward of two small areas is said to be nearest to both together; of one small area it is simply the nearest', () => {
	const nearestOf = (lsoas: typeof answer.cell.lsoas) => cellPageView({ answer: { ...answer, cell: { ...answer.cell, lsoas } }, asked }).rows.find(({ label }) => label === 'Nearest')!.note;
	expect(nearestOf([answer.cell.lsoas[0]!, { ...answer.cell.lsoas[0]!, id: 'L2' }])).toContain('on average, by where people live. It is the nearest to all of them together');
	expect(nearestOf(answer.cell.lsoas)).not.toContain('on average');
});

test('in a ward of two small areas it is said from where it is far, and of the distance above only where one stands there', () => {
	const two = { ...answer.cell, lsoas: [answer.cell.lsoas[0]!, { ...answer.cell.lsoas[0]!, id: 'L2' }] };
	const { howFar } = cellPageView({ answer: { ...answer, cell: two }, asked });
	expect(howFar).toBe('How far: in a straight line, from the nearest of the small areas in Mottingham. The distance above is the average from everybody who lives here to one and the same place.');
	const without = { ...two, cell: { ...two.cell, nearest: null } };
	expect(cellPageView({ answer: { ...answer, cell: without }, asked }).howFar).toBe('How far: in a straight line, from the nearest of the small areas in Mottingham.');
	expect(cellPageView({ answer, asked }).howFar).toBe('');
});

test('never more without than live there, and otherwise to ten', () => {
	expect(peopleWithoutInWords({ people: 2186, peopleWithout: 2186 }, '')).toBe('2,186');
	expect(peopleWithoutInWords({ people: 2300, peopleWithout: 2186 }, '')).toBe('about 2,190');
	expect(peopleWithoutInWords({ people: 3, peopleWithout: 3 }, 'people')).toBe('fewer than five people');
});

test('a pack asked for from here keeps the group, the lens and the reach', () => {
	expect(cellPageView({ answer, asked }).evidenceHref).toBe('/evidence?component=wanted_activity&group=carers&barrier=free&reach=800&place=W1');
});

test('the small map holds the place and the wards of its venues, and no ward far away', () => {
	const map = sitesMapView({ answer, asked })!;
	expect(map.places.map(({ name }) => name)).toEqual(['Mottingham']);
	expect(map.points).toMatchObject([{ name: '1. Hall', isChosen: true }]);
});

test('four venues on the map are called four, and one is not called several', () => {
	expect(sitesCaption(4)).toBe('The four venues; the ring is the reach of the first.');
	expect(sitesCaption(1)).toBe('The venue, and its reach.');
});

test('small areas where the carers are not known are said to be left out', () => {
	const told = { ...answer, cell: { ...answer.cell, cell: { ...answer.cell.cell, shareNotKnown: 0.25 } } };
	expect(cellPageView({ answer: told, asked }).rows[0]!.note).toContain('25% of its small areas are left out');
	expect(cellPageView({ answer, asked }).rows[0]!.note).not.toContain('left out');
});

test('before a check of the whole ward is taken back it is said what it is of and that more would change; one of these carers alone goes at one press', () => {
	const lookedOf = (scope: string, isOfCellAlone: boolean) => cellPageView({ answer: { ...answer, cell: { ...answer.cell, cell: { ...answer.cell.cell, looked: { ...answer.cell.cell.looked!, scope, isOfCellAlone } } } }, asked }).looked;
	expect(lookedOf('Mottingham: every group, something to join', false)).toMatchObject({
		of: 'Mottingham: every group, something to join',
		alsoCounts: 'It is a check of Mottingham: every group, something to join. It counts on other pages too, and taken back it counts on none of them.'
	});
	expect(lookedOf('Mottingham: unpaid carers, something to join', true)).toMatchObject({ of: 'Mottingham: unpaid carers, something to join', alsoCounts: '' });
});
