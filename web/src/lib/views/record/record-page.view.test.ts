import { describe, expect, test } from 'vitest';
import type { OneRecordQuery } from '#lib/generated/documents.ts';
import { recordPageView } from './record-page.view.ts';

type KithRecord = NonNullable<OneRecordQuery['record']>;
type Area = Parameters<typeof recordPageView>[0]['area'];

const area = { id: 'E09', name: 'Town', populationGroups: [], ecosystemComponents: [{ id: 'wanted_activity', label: 'Something to join' }], indicators: [], wards: [] } as unknown as Area;
const dataset = { id: 'd', title: 'Directory', publisher: 'Council', licence: 'OGL', url: 'javascript:alert(1)', isIllustrative: true };
const choir: KithRecord = {
	id: 'p1', kind: 'PROVISION', name: 'Choir', description: null, componentId: 'wanted_activity', notRunning: null, outsideInWords: null,
	facts: [{ field: 'free', label: 'Free of charge', value: 'Yes', isKnown: true }, { field: 'times', label: 'Times', value: 'Not recorded', isKnown: false }],
	ties: [{ inWords: 'is held at', kind: 'VENUE', id: 'v1', name: 'Library', detail: null, notRunning: null }, { inWords: 'is for', kind: null, id: 'carers', name: 'Unpaid carers', detail: 'made for', notRunning: null }],
	sources: [{ sourceKey: '7', retrieved: '2026-05-03', lastListedInWords: null, dataset }],
	history: [{ at: '2026-05-04T10:00:00Z', actor: 'editor', reason: 'said by phone', kind: 'changed', fields: ['price', 'times'] }],
	lon: null, lat: null, assuredDate: null
};
const view = recordPageView({ record: choir, mapLayer: { localities: [] }, area });

describe('a choir of which not everything is known', () => {
	test('what is known stands in the list, what nobody has said in a sentence', () => {
		expect(view.known).toEqual([{ field: 'free', label: 'Free of charge', value: 'Yes' }]);
		expect(view.unknown).toBe('Nobody has said: times.');
	});

	test('its venue is a link, and the people it is for are words', () => {
		expect(view.tieGroups.map(({ heading, ties }) => [heading, ties[0]!.name, ties[0]!.href])).toEqual([['Is held at', 'Library', '/venues/v1'], ['Is for', 'Unpaid carers', undefined]]);
	});

	test('never said to be fresh, and on no map, where nobody said when or where', () => {
		expect(view.sentence).toBe('It is tied to one other thing on record; when somebody last checked it is not known.');
		expect(view.picture).toBeUndefined();
	});

	test('what happened is told with who and why, and invented data says so', () => {
		expect(view.history[0]).toMatchObject({ on: '4 May 2026', what: 'changed: price and times', who: 'editor', why: 'said by phone' });
		expect(view.isIllustrative).toBe(true);
	});

	test('a directory that no longer lists it says so beside its name, and one that does says nothing', () => {
		expect(view.sources[0]!.lastListed).toBeUndefined();
		const gone = { ...choir, sources: [{ ...choir.sources[0]!, lastListedInWords: 'not in the edition of 2027; last listed in that of 2026' }] };
		expect(recordPageView({ record: gone, mapLayer: { localities: [] }, area }).sources[0]!.lastListed).toBe('Not in the edition of 2027; last listed in that of 2026');
	});

	test('an address of a dataset that is no web address becomes no link', () => {
		expect(view.sources[0]!.url).toBeUndefined();
	});
});

test('where there is no map, the page says why for a connector, an organisation and a hall', () => {
	const unplaced = (kind: 'CONNECTOR' | 'ORGANISATION' | 'VENUE') => recordPageView({ record: { ...choir, kind, lon: null, lat: null }, mapLayer: { localities: [] }, area }).unplaced;
	expect([unplaced('CONNECTOR'), unplaced('ORGANISATION'), unplaced('VENUE')]).toEqual([expect.stringContaining('Connectors go about'), expect.stringContaining('what they run'), expect.stringContaining('is not on record')]);
});

test('a library where a choir meets and the chess club has paused: the choir first, the club marked', () => {
	const tie = (name: string, notRunning: string | null) => ({ inWords: 'holds', kind: 'PROVISION' as const, id: name, name, detail: null, notRunning });
	const library = recordPageView({ record: { ...choir, kind: 'VENUE', name: 'Library', outsideInWords: 'outside Town, just over the edge', ties: [tie('Chess club', 'paused'), tie('Choir', null)] }, mapLayer: { localities: [] }, area });
	expect(library.tieGroups[0]!.ties.map(({ name, notRunning }) => [name, notRunning])).toEqual([['Choir', undefined], ['Chess club', 'Paused']]);
	expect([library.notRunning, library.outside]).toEqual([undefined, 'outside Town, just over the edge']);
	expect(recordPageView({ record: { ...choir, notRunning: 'closed' }, mapLayer: { localities: [] }, area }).notRunning).toBe('Closed: not running now');
});
