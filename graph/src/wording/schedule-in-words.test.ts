import { expect, test } from 'vitest';
import { scheduleInWords } from './schedule-in-words.ts';

const said = (schedules: unknown, daysOfWeek?: readonly string[]) => scheduleInWords({ schedules: JSON.stringify(schedules), daysOfWeek });

test('a lunch on Tuesdays and Thursdays, a choir every second Friday, a clinic once a month', () => {
	expect(said([{ freq: 'WEEKLY', byday: 'TH,TU', opensAt: '12:00', closesAt: '14:00:00' }])).toBe('Tuesdays and Thursdays, 12:00 to 14:00');
	expect(said([{ freq: 'WEEKLY', interval: 2, byday: ['FR'] }])).toBe('Fridays, every second week');
	expect(said([{ freq: 'WEEKLY', interval: 3, byday: 'MO' }])).toBe('Mondays, every three weeks');
	expect(said([{ freq: 'MONTHLY', byday: '1MO', opensAt: '10:00' }])).toBe('once a month, Mondays, from 10:00');
	expect(said([{ freq: 'DAILY' }])).toBe('every day');
});

test('where there is no schedule the days speak; where there is nothing, nobody has said', () => {
	expect(scheduleInWords({ daysOfWeek: ['SU', 'SA'] })).toBe('Saturdays and Sundays');
	expect(scheduleInWords({ schedules: 'not JSON', daysOfWeek: [] })).toBeUndefined();
	expect(scheduleInWords({})).toBeUndefined();
});
