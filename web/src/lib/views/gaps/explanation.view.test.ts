import { expect, test } from 'vitest';
import type { ChosenCellQuery } from '../../generated/documents.ts';
import { explanationView } from './explanation.view.ts';
import type { GapsAsked } from './gaps-question.ts';

const carers = { id: 'carers', label: 'Unpaid carers', inSentence: 'unpaid carers', description: '', isCounted: true, indicatorId: 'unpaid_carers' };
const toJoin = { id: 'wanted_activity', label: 'Something to join', inSentence: 'something to join', description: '', supplyUnit: 'places a week', standardPerThousand: null };
const asked: GapsAsked = { group: carers, component: toJoin, count: 'made-for', openingCount: 'made-for', openingNeed: undefined, level: 'ward', barriers: [], reachMetres: undefined, method: undefined, need: undefined, place: undefined };

const answer: ChosenCellQuery['cell'] = {
	locality: { isPlaced: true },
	cell: {
		localityId: 'W1', groupId: 'carers', componentId: 'wanted_activity', state: 'GAP', otherState: null, ratio: null, shareInReach: 0, people: 908, peopleWithout: 908, providers: 0, venues: 0, isSpreadOver: false,
		shareNotKnown: 0, shortfall: 908, nearest: { metres: 2400, name: 'Carers Café', venueName: 'Library' }, shareAssumed: null, shareNotAssured: null, nearUnheldEdge: false, stateShorter: 'GAP', stateLonger: 'GAP', looked: null
	},
	lsoas: [{ id: 'L1' }],
	people: { value: 908, absence: null, unit: 'people', kind: 'measured', inWords: '908 people', source: { title: 'Census 2021, TS039', vintage: '2021-03-21' } }
};

test('beside the map, the nearest of a ward of two small areas is said to be nearest to both together; of a ward of one it is simply the nearest, as on its own page', () => {
	const nearestOf = (lsoas: typeof answer.lsoas) => explanationView({ answer: { ...answer, lsoas }, asked, placeId: 'W1', placeName: 'Mottingham', reachMetres: 1200, checkMonths: 12 }).rows.find(({ id }) => id === 'nearest')!.note;
	expect(nearestOf([{ id: 'L1' }, { id: 'L2' }])).toContain('on average, by where people live. It is the nearest to all of them together');
	expect(nearestOf([{ id: 'L1' }])).not.toContain('on average');
	expect(nearestOf([{ id: 'L1' }])).not.toBe('');
});
