import { expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

test('half past midnight on a summer night is the new day in Bromley, and on a winter night too', () => {
	expect(dayOf(new Date('2026-05-31T22:59:59Z'))).toBe('2026-05-31');
	expect(dayOf(new Date('2026-05-31T23:00:00Z'))).toBe('2026-06-01');
	expect(dayOf(new Date('2026-05-31T23:30:00Z'))).toBe('2026-06-01');
	expect(dayOf(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
	expect(dayOf(new Date('2027-01-01T00:30:00Z'))).toBe('2027-01-01');
});
