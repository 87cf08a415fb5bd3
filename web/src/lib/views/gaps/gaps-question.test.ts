import { expect, test } from 'vitest';
import { readQueryWords } from '#lib/address/query-words.ts';
import { toAddressWords, toEvidenceHref, toGapsAsked } from './gaps-question.ts';

type Area = Parameters<typeof toGapsAsked>[0]['area'];

const area = {
	ecosystemComponents: [{ id: 'wanted_activity' }], indicators: [{ id: 'imd' }, { id: 'one_person_66' }, { id: 'unpaid_carers' }],
	populationGroups: [{ id: 'anyone', indicatorId: 'residents' }, { id: 'carers', indicatorId: 'unpaid_carers' }, { id: 'homeless', indicatorId: null }]
} as unknown as Area;
const ask = (address: string, openingCount: 'made-for' | 'open-to' = 'made-for') => toGapsAsked({
	words: readQueryWords(new URLSearchParams(address)), area, component: area.ecosystemComponents[0]!, openingCount,
	getKnown: (_word, id, known) => known.find((one) => one.id === id)!
});

test('carers are shown over where carers live, and those nobody counts over people living alone', () => {
	expect([ask('group=carers').need?.id, ask('group=homeless').need?.id, ask('group=anyone').need?.id]).toEqual(['unpaid_carers', 'one_person_66', 'one_person_66']);
	expect(ask('group=carers&need=imd').need?.id).toBe('imd');
	expect([toAddressWords(ask('group=carers')).need, toAddressWords(ask('group=carers&need=one_person_66')).need]).toEqual([undefined, 'one_person_66']);
});

test('where nothing is made for one group a page opens on what is open to them, until the address says otherwise', () => {
	expect([ask('group=carers', 'open-to').count, ask('group=carers&count=made-for', 'open-to').count, ask('group=carers').count]).toEqual(['open-to', 'made-for', 'made-for']);
	expect(toAddressWords(ask('group=carers&count=made-for', 'open-to')).count).toBe('made-for');
});

test('a pack is begun with the method and the need that the page of gaps was asked with', () => {
	expect(toEvidenceHref(ask('group=carers&component=wanted_activity&method=two-step-floating&need=imd&level=lsoa'), 'E01000001')).toBe('/evidence?component=wanted_activity&group=carers&need=imd&method=two-step-floating&place=E01000001');
});
