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

test('hours that are only known as words are told as the record’s own, once for the days that share them', () => {
	expect(said([{ freq: 'WEEKLY', byday: 'MO', description: 'by arrangement' }])).toBe('Mondays: “by arrangement”');
	expect(said([{ freq: 'WEEKLY', byday: 'TU', description: '2-4' }, { freq: 'WEEKLY', byday: 'WE', opensAt: '10:00', closesAt: '12:00' }, { freq: 'WEEKLY', byday: 'FR', description: '2-4' }])).toBe('Tuesdays and Fridays: “2-4”; Wednesdays, 10:00 to 12:00');
	expect(said([{ freq: 'WEEKLY', byday: 'SA', opensAt: '10:00', closesAt: '12:00', description: 'term time only' }])).toBe('Saturdays, 10:00 to 12:00 (“term time only”)');
	expect(said([{ description: 'ring first' }])).toBe('“ring first”');
	expect(said([{ description: `${'a '.repeat(80)}b` }])).toHaveLength(122);
	expect(said([{ freq: 'WEEKLY', byday: 'MO', description: ' ' }])).toBe('Mondays');
});

test('where there is no schedule the days speak; where there is nothing, nobody has said', () => {
	expect(scheduleInWords({ daysOfWeek: ['SU', 'SA'] })).toBe('Saturdays and Sundays');
	expect(scheduleInWords({ schedules: 'not JSON', daysOfWeek: [] })).toBeUndefined();
	expect(scheduleInWords({})).toBeUndefined();
});
