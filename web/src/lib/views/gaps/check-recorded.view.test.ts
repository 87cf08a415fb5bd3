import { expect, test } from 'vitest';
import { checkRecordedInWords } from './check-recorded.view.ts';

const told = (looked: { checkId: string; by: string; on: string } | undefined, checkedOn = '2024-01-10') => checkRecordedInWords({ recorded: { id: 'new', checkedOn }, looked, checkMonths: 12, placeName: 'Darwin' });

test('a check of this week is said to count in Darwin', () => {
	expect(told({ checkId: 'new', by: 'library staff', on: '2026-05-18' }, '2026-05-18')).toBe('This page now counts that somebody looked in Darwin.');
});

test('a check of 2024 is not said to count where nobody looked since', () => {
	expect(told(undefined)).toBe('It is of 10 January 2024, and too old to count: checks of the last year count. This page says what it said before.');
});

test('a check before the library staff’s leaves theirs counting, and says whose it is and of which day', () => {
	expect(told({ checkId: 'library', by: 'library staff', on: '2026-05-03' })).toBe('It is of 10 January 2024, and a later check counts on this page: library staff, 3 May 2026.');
});
