import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordId } from './record-id.ts';

test('the same library in the same register has the same id for ever', () => {
	const key = { datasetId: 'libraries-2023', sourceKey: 'Penge Library' };
	expect(recordId('venue', key)).toBe(recordId('venue', { ...key }));
	expect(recordId('venue', key)).toMatch(/^venue-[a-z2-7]{16}$/);
});

test('a dataset and key that run together differently are different records', () => {
	expect(recordId('venue', { datasetId: 'ab', sourceKey: 'c' })).not.toBe(recordId('venue', { datasetId: 'a', sourceKey: 'bc' }));
});

test('the id is the first 80 bits of the hash, in base32', () => {
	fc.assert(fc.property(fc.string(), fc.string(), (datasetId, sourceKey) => {
		const bits = [...createHash('sha256').update(`${datasetId}\u0000${sourceKey}`).digest().subarray(0, 10)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
		const expected = bits.match(/.{5}/g)!.map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)]).join('');
		expect(recordId('venue', { datasetId, sourceKey })).toBe(`venue-${expected}`);
	}));
});
