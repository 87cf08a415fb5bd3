import { describe, expect, test } from 'vitest';
import { findPostcodePlace, normalisePostcode, toDistrict, toSector } from './normalise-postcode.ts';

describe('postcodes as people write them', () => {
	test.each([['se208bx', 'SE20 8BX'], [' BR1  1AA ', 'BR1 1AA'], ['TN163AA', 'TN16 3AA'], ['ec1a 1bb', 'EC1A 1BB']])('"%s" is %s', (written, meant) => {
		expect(normalisePostcode(written)).toBe(meant);
	});

	test.each(['', 'SE20', 'Bromley', 'SE20 8B', '12345'])('"%s" is no full postcode', (written) => {
		expect(normalisePostcode(written)).toBeUndefined();
		expect(toSector(written)).toBeUndefined();
		expect(toDistrict(written)).toBeUndefined();
	});

	test('a postcode knows its sector and its district', () => {
		expect(toSector('se208bx')).toBe('SE20 8');
		expect(toDistrict('se208bx')).toBe('SE20');
		expect(toDistrict('EC1A 1BB')).toBe('EC1A');
	});

	test('somebody who types only "se20" or "SE20 8" is understood', () => {
		expect(findPostcodePlace('se20')).toEqual({ id: 'SE20', kind: 'district' });
		expect(findPostcodePlace('se20  8')).toEqual({ id: 'SE20 8', kind: 'sector' });
		expect(findPostcodePlace('se208bx')).toEqual({ id: 'SE20 8BX', kind: 'postcode' });
		expect(findPostcodePlace('the library')).toBeUndefined();
	});
});
