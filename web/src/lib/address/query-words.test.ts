import { describe, expect, test } from 'vitest';
import { kithHref } from './kith-href.ts';
import { NonsenseWord, readQueryWords } from './query-words.ts';

const read = (query: string) => readQueryWords(new URLSearchParams(query));

describe('the words of an address', () => {
	test('a link to step-free and free clubs for carers in one ward says all of that', () => {
		expect(read('group=carers&component=wanted_activity&barrier=free&barrier=step-free&place=E05014003&reach=1600&count=open-to')).toMatchObject({
			groups: ['carers'],
			components: ['wanted_activity'],
			barriers: ['free', 'step-free'],
			places: ['E05014003'],
			reachMetres: 1600,
			count: 'open-to',
			level: 'ward'
		});
	});

	test('a form sends words that nobody filled in, and they say nothing', () => {
		expect(read('need=&near=&reach=&place=')).toEqual(read(''));
	});

	test('a long near is handed on whole, for the search to refuse by its length and not to be cut into another place', () => {
		const near = `${'Upper '.repeat(15)}Norwood`;
		expect(read(`near=${near}`)).toMatchObject({ near });
	});

	test('a pack may be about several groups and places', () => {
		expect(readQueryWords(new URLSearchParams('group=carers&group=men&place=A&place=B'), { takesSeveral: true })).toMatchObject({ groups: ['carers', 'men'], places: ['A', 'B'] });
	});

	test('a newsletter’s tracking word is left alone', () => {
		expect(read('utm_source=newsletter')).toEqual(read(''));
	});

	test.each([
		['level=parish', 'parish', 'ward, lsoa'],
		['barrier=no-stairs', 'no-stairs', 'step-free'],
		['reach=12km', '12km', 'whole metres'],
		['reach=100', '100', '200 to 10000'],
		['count=all', 'all', 'made-for, open-to'],
		['group=<script>', '<script>', 'short code'],
		['view=0.02,51.4', '0.02,51.4', 'longitude,latitude,zoom'],
		['group=carers&group=men', 'carers" and "men', 'one value here'],
		['decay=binary:1600', 'binary:1600', '--decay'],
		['on=2020-01-01', '2020-01-01', 'no such setting'],
		['level=ward&level=lsoa', 'ward" and "lsoa', 'one value']
	])('%s is refused with what came and what was expected', (query, came, expected) => {
		expect(() => read(query)).toThrow(NonsenseWord);
		expect(() => read(query)).toThrow(came);
		expect(() => read(query)).toThrow(expected);
	});

	test('a camera far from everywhere is refused, and a real one is read', () => {
		expect(() => read('view=500,51,9')).toThrow(NonsenseWord);
		expect(read('view=0.02,51.4,11').view).toEqual({ lon: 0.02, lat: 51.4, zoom: 11 });
	});
});

describe('an address built out of words', () => {
	test('what was read can be written again and read the same', () => {
		const query = kithHref('/gaps', { group: 'carers', component: 'wanted_activity', barrier: ['free', 'no-car'], reach: 800, place: 'E05014003' }).split('?')[1]!;
		expect(read(query)).toMatchObject({ groups: ['carers'], components: ['wanted_activity'], barriers: ['free', 'no-car'], reachMetres: 800, places: ['E05014003'] });
	});

	test('a word that says nothing is left out, and without words the address is bare', () => {
		expect(kithHref('/gaps', { group: undefined, near: '' })).toBe('/gaps');
		expect(kithHref('/gaps', { place: 'a&b' }, 'why')).toBe('/gaps?place=a%26b#why');
	});
});
