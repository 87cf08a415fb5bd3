import { expect, test } from 'vitest';
import { readGapsAddress } from './read-gaps-address.ts';

test('a download is asked for in the words of the page it stands on', () => {
	expect(readGapsAddress(new URLSearchParams('component=wanted_activity&group=carers&group=bereaved&barrier=free,step-free&reach=800&count=open-to&need=no_car')))
		.toMatchObject({ components: ['wanted_activity'], need: 'no_car', groups: ['carers', 'bereaved'], barriers: ['free', 'step-free'], reachMetres: 800, count: 'open-to' });
});

test('an empty word, and all, leave the question open', () => {
	expect(readGapsAddress(new URLSearchParams('component=all&group=&reach='))).toMatchObject({ components: [], groups: [], reachMetres: undefined });
});

test('a reach that is no number is refused by what was written', () => {
	expect(() => readGapsAddress(new URLSearchParams('reach=a+mile'))).toThrow('reach "a mile" is not understood: expected whole metres');
});
