import { expect, test } from 'vitest';
import type { FirstPageQuery } from '#lib/generated/documents.ts';
import { firstMapView, firstView } from './first.view.ts';

const parameters = { method: 'nearest', methodLabel: 'Nearest', citation: '', decay: 'binary', decayInWords: '', reachMetres: 1200, weakLimitMetres: 1200, servedShare: 0.5, comparator: 'area', comparatorInWords: '', checkMonths: 12, count: 'MADE_FOR' };
const answer = (held: object): FirstPageQuery => ({
	area: { organisations: 629, venues: 96, provisions: 1500, organisationsOutside: 0, venuesOutside: 0, provisionsOutside: 0, connectors: 120, lsoas: 199, lastChecks: [{ component: 'gateway_space', on: '2026-11-22' }, { component: 'wanted_activity', on: '2026-04-09' }], residents: { value: 329991, inWords: '329,991 people' }, assured: { value: 62, inWords: '62%' }, ...held },
	gaps: { gapView: 'MADE_FOR', parameters, localities: [{ id: 'W1', name: 'Mottingham', gapCount: 3, known: 1, isPlaced: true, lon: null, lat: null }], groups: [{ id: 'carers' }], sources: [] },
	mapLayer: { localities: [] }
}) as unknown as FirstPageQuery;
const heldInWords = (held: object) => firstView({ answer: answer(held), component: { id: 'wanted_activity', inSentence: 'something to join' }, today: '2026-11-22' }).held;

test('what is held is counted, and where it all stands in the area nothing is said of the edge', () => {
	expect(heldInWords({})).toBe('Kith holds 629 organisations, 96 venues, 1,500 activities and services and 120 connectors, over 1 ward where 329,991 people live.');
});

test('before residents were taken in, the count is said to be missing in a sentence of its own', () => {
	expect(heldInWords({ residents: { value: null, inWords: 'not collected' }, venuesOutside: 1 })).toMatch(/, over 1 ward\. How many people live there is not known yet\. Just over the edge/);
});

test('what stands just over the edge is counted apart', () => {
	expect(heldInWords({ venuesOutside: 6, provisionsOutside: 1 })).toContain('people live. Just over the edge it holds 6 venues and 1 activity or service more, for those who live near it.');
});

test('a list of libraries that was claimed complete today is not said to be a look for something to join', () => {
	const fresh = (held: object) => firstView({ answer: answer(held), component: { id: 'wanted_activity', inSentence: 'something to join' }, today: '2026-11-22' }).fresh;
	expect(fresh({})).toContain('Somebody last looked for something to join on 9 April 2026.');
	expect(fresh({ lastChecks: [{ component: 'gateway_space', on: '2026-11-22' }] })).toContain('Nobody has yet recorded that they looked for something to join.');
});

test('a ward that is served without anybody having looked has no gaps, a half-known one says of how much, and only where nothing is known stands a dash', () => {
	const ward = (name: string, gapCount: number, known: number) => ({ id: name, name, gapCount, known, isPlaced: name !== 'Unplaced', lon: null, lat: null });
	const town = { ...answer({}), gaps: { ...answer({}).gaps, groups: [{ id: 'anyone' }, { id: 'carers' }], localities: [ward('Nowhere', 0, 0), ward('Unplaced', 0, 0), ward('Served', 0, 2), ward('Half', 1, 1)] } } as unknown as FirstPageQuery;
	const component = { id: 'wanted_activity', inSentence: 'something to join' };
	expect(firstView({ answer: town, component, today: '2026-11-22' }).wards.map(({ name, gaps, note }) => [name, gaps, note])).toEqual([
		['Half', '1', 'known for 1 of 2 groups'], ['Served', '0', 'known for all 2 groups'], ['Nowhere', '—', 'not yet checked'], ['Unplaced', '—', 'where people live is not known']
	]);
	expect(firstMapView({ answer: town, component, areaName: 'Town' }).places.map(({ state, count, inWords }) => [state, count, inWords])).toEqual([
		['not_checked', undefined, 'Nowhere: not yet checked'], ['not_checked', undefined, 'Unplaced: where people live is not known'], [undefined, 0, 'Served: no gaps, known for all 2 groups'], [undefined, 1, 'Half: one gap, known for 1 of 2 groups']
	]);
});
