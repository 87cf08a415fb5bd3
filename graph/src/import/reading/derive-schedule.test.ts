import { expect, test } from 'vitest';
import { deriveFromSchedule, readOpening } from './derive-schedule.ts';

const hoursOf = (text: string) => {
	const { opensAt, closesAt, description } = readOpening('MO', text);
	return description ?? `${opensAt} ${closesAt}`;
};

test('hours as people write them on a poster', () => {
	expect(hoursOf('09:30-17:00')).toBe('09:30 17:00');
	expect(hoursOf('9am to 5pm')).toBe('09:00 17:00');
	expect(hoursOf('9.30 – 5pm')).toBe('09:30 17:00');
	expect(hoursOf('12pm to 2pm')).toBe('12:00 14:00');
});

test('a tea from 1 to 3pm is in the afternoon at both ends, and a market from 11 to 1pm begins in the morning', () => {
	expect(hoursOf('1 to 3pm')).toBe('13:00 15:00');
	expect(hoursOf('1.30-3.30pm')).toBe('13:30 15:30');
	expect(hoursOf('11 to 1pm')).toBe('11:00 13:00');
});

test('hours that cannot be, or could be morning or afternoon, are kept as words and never guessed', () => {
	expect(hoursOf('2-4')).toBe('2-4');
	expect(hoursOf('9 to 5')).toBe('9 to 5');
	expect(hoursOf('10:75-12:00')).toBe('10:75-12:00');
	expect(hoursOf('25:00-26:00')).toBe('25:00-26:00');
	expect(hoursOf('13pm to 3pm')).toBe('13pm to 3pm');
	expect(hoursOf('first Tuesday')).toBe('first Tuesday');
});

test('an evening is said by a time or a word; a timetable in words alone says nothing of it', () => {
	expect(deriveFromSchedule([readOpening('MO', '17:00-19:00')])).toEqual({ daysOfWeek: ['MO'], isWeekend: false, isEvening: true });
	expect(deriveFromSchedule([readOpening('SA', '10:00-12:00')])).toEqual({ daysOfWeek: ['SA'], isWeekend: true, isEvening: false });
	expect(deriveFromSchedule([readOpening('MO', 'ring first')])).toEqual({ daysOfWeek: ['MO'], isWeekend: false });
	expect(deriveFromSchedule([])).toEqual({});
});
