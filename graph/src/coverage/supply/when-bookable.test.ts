import { expect, test } from 'vitest';
import { whenBookable } from './when-bookable.ts';

test('a hall let on Saturdays is bookable at a weekend, and one let on Tuesdays from six in the evening', () => {
	expect(whenBookable('FREQ=WEEKLY;BYDAY=TU,SA;BYHOUR=9,10')).toEqual({ isEvening: false, isWeekend: true });
	expect(whenBookable('FREQ=WEEKLY;BYDAY=TU;BYHOUR=17,18')).toEqual({ isEvening: true, isWeekend: false });
	expect(whenBookable('RRULE:FREQ=MONTHLY;BYDAY=1SU')).toEqual({ isWeekend: true });
	expect(whenBookable('FREQ=DAILY;BYHOUR=9')).toEqual({ isEvening: false, isWeekend: true });
});

test('a room let until six is not let in the evening, whatever else is said of it on another line', () => {
	expect(whenBookable('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,17')).toEqual({ isEvening: false, isWeekend: false });
	expect(whenBookable('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9\nFREQ=WEEKLY;BYDAY=SA;BYHOUR=19')).toEqual({ isEvening: true, isWeekend: true });
});

test('what a room does not say of its hours or days is not known, and never no', () => {
	expect(whenBookable(undefined)).toEqual({});
	expect(whenBookable('by arrangement with the caretaker')).toEqual({});
	expect(whenBookable('FREQ=WEEKLY;BYDAY=MO')).toEqual({ isWeekend: false });
	expect(whenBookable('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9\nask about Saturdays')).toEqual({});
	expect(whenBookable('FREQ=WEEKLY;BYDAY=Monday;BYHOUR=25')).toEqual({});
});
