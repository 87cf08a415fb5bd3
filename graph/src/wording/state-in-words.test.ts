import { expect, test } from 'vitest';
import { stateInWords } from './state-in-words.ts';

test('where somebody looked and it is not known where people live, nobody is said not to have looked', () => {
	const cell = { state: 'not_checked', shareInReach: undefined, ratio: undefined, providers: 0, venues: 0, isSpreadOver: false } as const;
	const reasonOf = (looked?: object | null) => stateInWords({ cell: { ...cell, looked }, reachMetres: 1200, checkMonths: 12 }).reason;
	expect(reasonOf({ by: 'library outreach worker' })).toBe('where its people live is not known');
	expect([reasonOf(), reasonOf(null)]).toEqual(Array(2).fill('not checked in the last year'));
});
