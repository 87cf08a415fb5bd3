import fc from 'fast-check';
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

test('a half of the day said on one side reaches the other where only one of them fits: a lunch club from 10am-4 ends in the afternoon', () => {
	expect(hoursOf('10am-4')).toBe('10:00 16:00');
	expect(hoursOf('9am - 11')).toBe('09:00 11:00');
	expect(hoursOf('9.30-17:00')).toBe('09:30 17:00');
	expect(hoursOf('9-5am')).toBe('9-5am');
	expect(hoursOf('10am-04:00')).toBe('10am-04:00');
	expect(hoursOf('08:00-10pm')).toBe('08:00-10pm');
});

test('a choir that may sing in the morning or the evening, and a tea at two that nobody takes at night, are kept as words', () => {
	for (const text of ['2.00-4.00', '02:00-04:00', '9.30-5', '7.30-9.30', '10:00-4:00', '12:00-2:00', '10-12', '2:00-16:00', '4pm-2pm', '10am-12am']) expect(hoursOf(text)).toBe(text);
	expect(hoursOf('07:30-09:30')).toBe('07:30 09:30');
	expect(hoursOf('10.00-11.30')).toBe('10:00 11:30');
	expect(hoursOf('14-16')).toBe('14:00 16:00');
});

test('a dance that ends after midnight is in the evening', () => {
	expect(hoursOf('8pm-1am')).toBe('20:00 01:00');
	expect(hoursOf('20:00-01:00')).toBe('20:00 01:00');
	expect(deriveFromSchedule([readOpening('FR', '8pm-1am')])).toMatchObject({ isEvening: true });
	expect(deriveFromSchedule([readOpening('FR', '7pm-12am')])).toMatchObject({ isEvening: true });
	expect(deriveFromSchedule([readOpening('FR', '7.30-9.30')])).not.toHaveProperty('isEvening');
});

test('hours that cannot be are kept as words', () => {
	for (const text of ['2-4', '9 to 5', '10:75-12:00', '25:00-26:00', '23:00-24:30', '13pm to 3pm', 'first Tuesday']) expect(hoursOf(text)).toBe(text);
});

test('however hours are written, nothing closes before it opens, unless it runs from the afternoon into the night', () => {
	const time = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.constantFrom('', ':00', '.30', ':59'), fc.constantFrom('', 'am', 'pm', ' PM'), fc.boolean())
		.map(([hour, minute, half, isPadded]) => `${isPadded ? String(hour).padStart(2, '0') : hour}${minute}${half}`);
	let read = 0;
	fc.assert(fc.property(time, time, fc.constantFrom('-', ' to ', ' – '), (from, to, between) => {
		const { opensAt, closesAt } = readOpening('MO', `${from}${between}${to}`);
		if (opensAt === undefined || closesAt === undefined) return;
		read += 1;
		expect(`${opensAt} ${closesAt}`).toMatch(/^\d\d:\d\d \d\d:\d\d$/);
		const isNight = opensAt >= '12:00' && closesAt < '12:00' && /[ap]m/i.test(from) === /[ap]m/i.test(to);
		expect(closesAt > opensAt || isNight).toBe(true);
	}), { numRuns: 3000 });
	expect(read).toBeGreaterThan(200);
});

test('an evening is said by a time or a word; a timetable in words alone says nothing of it', () => {
	expect(deriveFromSchedule([readOpening('MO', '17:00-19:00')])).toEqual({ daysOfWeek: ['MO'], isWeekend: false, isEvening: true });
	expect(deriveFromSchedule([readOpening('SA', '10:00-12:00')])).toEqual({ daysOfWeek: ['SA'], isWeekend: true, isEvening: false });
	expect(deriveFromSchedule([readOpening('MO', 'ring first')])).toEqual({ daysOfWeek: ['MO'], isWeekend: false });
	expect(deriveFromSchedule([])).toEqual({});
});
