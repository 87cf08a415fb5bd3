import { expect, test } from 'vitest';
import type { FindInAreaQuery } from '#lib/generated/documents.ts';
import { findPageView } from './find-page.view.ts';
import { isNarrowed, kindsOf, readFindQuestion } from './find-question.ts';

type Area = Parameters<typeof findPageView>[0]['area'];
type Thing = FindInAreaQuery['search']['nodes'][number];

const area = {
	id: 'E09', name: 'Town', indicators: [], wards: [{ id: 'E05', name: 'Northwood', level: 'ward' }],
	populationGroups: [{ id: 'carers', label: 'Unpaid carers', inSentence: 'unpaid carers' }],
	ecosystemComponents: [{ id: 'wanted_activity', label: 'Something to join', inSentence: 'something to join' }]
} as unknown as Area;
const choir: Thing = {
	id: 'p1', kind: 'PROVISION', name: 'Choir', summary: 'Something to join, run by Singers', componentId: 'wanted_activity',
	whereInWords: 'Library, Northwood', whenInWords: null, metres: 842, stepFree: 'unknown', isFree: null, assuredDate: null, notRunning: null, outsideInWords: null, lon: 0, lat: 51
};
const look = (address: string, nodes: Thing[], more: Partial<FindInAreaQuery['search']> = {}, elsewhere?: { totalCount: number; notRunningCount: number }) => findPageView({
	answer: { search: { nodes, totalCount: nodes.length, outsideCount: 0, notRunningCount: nodes.filter(({ notRunning }) => notRunning !== null).length, isNearSpelling: false, endCursor: null, nearInWords: null, nearProblem: null, ...more }, ...(elsewhere && { elsewhere }), mapLayer: { localities: [] } },
	asked: readFindQuestion(new URLSearchParams(address)), area
});

test('a choir of which little is recorded says so, line by line', () => {
	const [found] = look('component=wanted_activity&near=SE20', [choir], { nearInWords: 'SE20' }).found;
	expect(found).toMatchObject({ what: 'Something to join, run by Singers', href: '/provision/p1', distance: '840 m', assured: 'not known when last checked' });
	expect(found!.lines).toEqual(['times not recorded · Library, Northwood', 'cost not recorded · step-free access not recorded']);
});

test('the headline says the whole question back', () => {
	expect(look('q=sing&component=wanted_activity&group=carers&place=E05&near=SE20&barrier=free', [choir], { nearInWords: 'SE20' }).headline)
		.toBe('1 activity or service matching “sing” of something to join for unpaid carers in Northwood nearest SE20 first, only what is free.');
});

test('a chair yoga is not said to match “choir”, which nothing on record says', () => {
	expect(look('q=choir', [{ ...choir, name: 'Chair yoga' }], { isNearSpelling: true }).headline).toBe('Nothing on record says “choir”. 1 activity or service spelt much like it.');
});

test('nearest first is said only of what has metres, and what has no place of its own is counted after it', () => {
	const line = { ...choir, id: 'p9', name: 'Phone line', metres: null };
	const headline = (nodes: Thing[], more: Partial<FindInAreaQuery['search']> = {}) => look('near=SE20', nodes, { nearInWords: 'SE20', ...more }).headline;
	expect(headline([choir, line])).toBe('2 activities and services nearest SE20 first, then one without a place of its own, by name.');
	expect(headline([line, { ...line, id: 'p8' }])).toBe('2 activities and services, by name: none has a place of its own to be near SE20.');
	expect(headline([choir], { totalCount: 120, endCursor: 'c2' })).toBe('120 activities and services nearest SE20 first, what has no place of its own last.');
});

test('a connector is not at a door: how far is told of the middle of where it works', () => {
	const connector: Thing = { ...choir, kind: 'CONNECTOR', whereInWords: 'works in Northwood', metres: 810, stepFree: null };
	const [found] = look('kind=connector&near=SE20', [connector], { nearInWords: 'SE20' }).found;
	expect([found!.distance, found!.lines]).toEqual([undefined, ['works in Northwood, its middle 810 m away']]);
});

test('a chair yoga that has paused is marked before its name, counted apart, and on no map', () => {
	const yoga: Thing = { ...choir, id: 'p2', name: 'Chair yoga', notRunning: 'paused', whenInWords: 'was Sundays, 19:00 to 21:00' };
	const both = look('q=ch', [choir, yoga]);
	expect(both.found.map(({ name, notRunning }) => [name, notRunning])).toEqual([['Choir', undefined], ['Chair yoga', 'Paused']]);
	expect(both.found[1]!.lines[0]).toBe('was Sundays, 19:00 to 21:00 · Library, Northwood');
	expect(both.headline).toBe('1 activity or service matching “ch”. One more is not running now, and comes last.');
	expect(both.picture.points.map(({ name }) => name)).toEqual(['Library']);
	expect(look('q=yoga', [{ ...yoga, whenInWords: null }])).toMatchObject({ headline: 'No activities and services matching “yoga” running now. One not running is on record.', found: [{ lines: ['Library, Northwood', 'cost not recorded · step-free access not recorded'] }] });
});

test('what stands over the edge says so, and is counted apart from what the area has', () => {
	const beyond: Thing = { ...choir, id: 'p3', whereInWords: 'Mildmay Library', outsideInWords: 'outside Town, 600 m over the edge' };
	const { headline, found } = look('', [choir, beyond], { outsideCount: 1 });
	expect(headline).toBe('1 activity or service in Town and 1 outside it.');
	expect(found[1]!.lines[0]).toBe('times not recorded · Mildmay Library, outside Town, 600 m over the edge');
	expect(look('near=SE20', [beyond], { outsideCount: 1, nearInWords: 'SE20' }).headline).toBe('No activities and services in Town and 1 outside it nearest SE20 first.');
});

test('nothing found: each thing asked for can be let go by a link', () => {
	const { headline, advice } = look('q=sing&place=E05&barrier=free', []);
	expect(headline).toBe('No activities and services matching “sing” in Northwood, only what is free.');
	expect(advice.map(({ href }) => href)).toEqual([
		'/find?q=sing&place=E05', '/find?q=sing&barrier=free', '/find?q=sing&barrier=free&place=E05&kind=organisation&kind=venue&kind=provision&kind=connector', '/find?barrier=free&place=E05'
	]);
});

test('the next page keeps the question', () => {
	expect(look('q=sing', [choir], { endCursor: 'c2', totalCount: 40 }).nextHref).toBe('/find?q=sing&after=c2');
});

test('a kind nobody knows is refused by name', () => {
	expect(() => readFindQuestion(new URLSearchParams('kind=people'))).toThrow('"people"');
});

test('a form sent with no box ticked looks among everything, and the boxes stay in sight', () => {
	const none = readFindQuestion(new URLSearchParams('q=&kind='));
	expect(kindsOf(none)).toEqual(['ORGANISATION', 'VENUE', 'PROVISION', 'CONNECTOR']);
	expect([none, readFindQuestion(new URLSearchParams('kind=&kind=provision')), readFindQuestion(new URLSearchParams('barrier=free'))].map(isNarrowed)).toEqual([true, false, true]);
});

test('anything is first what a person can join; organisations, venues and connectors that fit are one link away', () => {
	expect(kindsOf(readFindQuestion(new URLSearchParams('')))).toEqual(['PROVISION']);
	expect(kindsOf(readFindQuestion(new URLSearchParams('kind=venue')))).toEqual(['VENUE']);
	const { headline, elsewhere } = look('q=sing', [choir], {}, { totalCount: 14, notRunningCount: 2 });
	expect(headline).toBe('1 activity or service matching “sing”.');
	expect(elsewhere).toEqual({ inWords: '12 organisations, venues and connectors fit too', href: '/find?q=sing&kind=organisation&kind=venue&kind=provision&kind=connector' });
	expect(look('kind=organisation&kind=venue&kind=provision&kind=connector', [choir]).elsewhere).toBeUndefined();
});

test('a postcode that is not held but whose district is, is a note and not a failure', () => {
	const problem = 'SE20 8BX is not held here, so distances are from the middle of SE20 8.';
	const used = look('near=SE20 8BX', [choir], { nearInWords: 'the middle of SE20 8', nearProblem: problem });
	expect([used.nearNote, used.nearProblem]).toEqual([problem, undefined]);
	const unused = look('near=nowhere', [choir], { nearProblem: '“nowhere” is not a postcode.' });
	expect([unused.nearNote, unused.nearProblem]).toEqual([undefined, '“nowhere” is not a postcode.']);
});

test('what happens behind one door is one point on the map, which shows the corner that was asked about', () => {
	const tai = { ...choir, id: 'p2', name: 'Tai chi' };
	const { picture } = look('near=SE20', [choir, tai, { ...choir, id: 'p3', lon: 0.01, whereInWords: 'Hall, Northwood' }], { nearInWords: 'SE20' });
	expect(picture.points.map(({ name }) => name)).toEqual(['Library (2)', 'Hall']);
	expect(picture.closeUp?.every(({ lon }) => Math.abs(lon) < 0.03)).toBe(true);
	expect(look('', [choir]).picture.closeUp).toBeUndefined();
});
