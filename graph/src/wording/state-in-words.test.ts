import { expect, test } from 'vitest';
import { describeMatrix } from './describe-matrix.ts';
import { stateInWords } from './state-in-words.ts';

test('where it is not known where people live, nobody is said not to have looked', () => {
	const cell = { state: 'not_checked', shareInReach: undefined, ratio: undefined, providers: 0, venues: 0, isSpreadOver: false } as const;
	const reasonOf = (place: { isPlaced?: boolean }) => stateInWords({ cell: { ...cell, ...place }, reachMetres: 1200, checkMonths: 12 }).reason;
	expect(reasonOf({ isPlaced: false })).toBe('where its people live is not known');
	expect([reasonOf({ isPlaced: true }), reasonOf({})]).toEqual(Array(2).fill('not checked in the last year; so far nothing within a 20-minute walk'));
});

test('a ward of whose people no place is known is not counted among those nobody has checked', () => {
	const unchecked = { state: 'not_checked', shareInReach: undefined, ratio: undefined, providers: 0, venues: 0, isSpreadOver: false, people: undefined } as const;
	const unplaced = { ...unchecked, isPlaced: false };
	const said = (cells: Parameters<typeof describeMatrix>[0]['cells']) => describeMatrix({ cells, groupInSentence: 'unpaid carers', placeNoun: { one: 'ward', many: 'wards' }, reachMetres: 1200, checkMonths: 12 });
	const nothingYet = {
		headline: 'Nothing can be measured yet for unpaid carers: where people live is not known in either of the two wards.',
		rest: 'Import the centres of its small areas (population-weighted centroids of LSOAs, from the ONS) to begin.'
	};
	expect(said([unplaced, unplaced])).toEqual(nothingYet);
	expect(said([unplaced, unchecked]).rest).toBe('Where people live is not known in one ward, so looking there tells nothing. One has not been checked in the last year, so we cannot say.');
	const thin = { ...unchecked, state: 'thin', shareInReach: 0.5, providers: 1, venues: 1, people: 90 } as const;
	expect(said([unplaced, thin]).headline).toBe('No gap for unpaid carers was found where it could be told.');
	expect(said([unchecked, unchecked]).headline).toBe('Nobody has checked either of the two wards for unpaid carers in the last year.');
});

test('a ward where 24% have something within a walk is said to have fewer than 1 in 4, because 1 in 4 would not be a gap', () => {
	const reasonOf = (state: 'gap' | 'thin', shareInReach: number) => stateInWords({ cell: { state, shareInReach, ratio: undefined, providers: 2, venues: 2, isSpreadOver: false }, reachMetres: 1200, checkMonths: 12 }).reason;
	expect(reasonOf('gap', 0.24)).toBe('something within a 20-minute walk for fewer than 1 in 4');
	expect(reasonOf('gap', 0.2)).toBe('something within a 20-minute walk for 1 in 5 only');
	expect(reasonOf('thin', 0.59)).toBe('something within a 20-minute walk for fewer than 3 in 5');
	expect(reasonOf('thin', 0.26)).toBe('something within a 20-minute walk for 1 in 4 only');
});
