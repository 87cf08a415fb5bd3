import { expect, test } from 'vitest';
import { readQueryWords } from '#lib/address/query-words.ts';
import { toPackAsked } from './pack-asked.ts';

type Area = Parameters<typeof toPackAsked>[0]['area'];
const area = { wards: [{ id: 'E05000001', name: 'East' }], populationGroups: [{ id: 'carers' }], ecosystemComponents: [{ id: 'wanted_activity' }] } as unknown as Area;
const ask = (address: string) => toPackAsked({ words: readQueryWords(new URLSearchParams(address), { takesSeveral: true }), area, getKnown: (_word, id, known) => known.find((one) => one.id === id)! });

test('a pack is asked for by the method, reach and need of its address', () => {
	expect(ask('place=E05000001&group=carers&component=wanted_activity&method=two-step-floating&reach=800&need=imd').input).toMatchObject({ method: 'two-step-floating', reachMetres: 800, need: 'imd' });
	expect(ask('place=E05000001&group=carers&component=wanted_activity').input).toMatchObject({ method: null, reachMetres: null, need: null });
});

test('a pack counts in the view its address names, and leaves it to each component where it names none', () => {
	expect(['', '&count=open-to', '&count=made-for'].map((count) => ask(`place=E05000001&group=carers&component=wanted_activity${count}`).input.count)).toEqual([null, 'OPEN_TO', 'MADE_FOR']);
});

test('a small area that is in no menu stays chosen beside the wards, and what is not chosen is named', () => {
	expect(ask('place=E05000001&place=E01000009&group=carers')).toMatchObject({ otherPlaces: ['E01000009'], missing: [{ word: 'component', inWords: 'at least one thing they need' }] });
});
