import type { SupplyPoint } from '../coverage-facts.ts';

const EVENING_FROM = 18;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Whether a room can be booked in the evening or at a weekend, from its availability: iCalendar recurrence rules, one
 * a line, `FREQ=WEEKLY;BYDAY=TU,SA;BYHOUR=10,18`.
 *
 * Evening  an hour that begins at six or later. Each hour of BYHOUR is one that can be booked.
 * Absence  a claim is left out where no rule makes it and not every rule speaks of it: silence is not a no.
 */
export function whenBookable(availability: string | undefined): Pick<SupplyPoint, 'isEvening' | 'isWeekend'> {
	const rules = (availability ?? '').split(/\r?\n/).filter((line) => line.trim() !== '').map(readRule);
	const isWeekend = claimOf(rules.map(({ days }) => days?.some((day) => day === 'SA' || day === 'SU')));
	const isEvening = claimOf(rules.map(({ hours }) => hours?.some((hour) => hour >= EVENING_FROM)));
	return { ...(isEvening !== undefined && { isEvening }), ...(isWeekend !== undefined && { isWeekend }) };
}

/** Yes when any rule says so, no when every one of them says no, else nobody has said. */
function claimOf(said: readonly (boolean | undefined)[]): boolean | undefined {
	if (said.includes(true)) return true;
	return said.length > 0 && !said.includes(undefined) ? false : undefined;
}

/** Days and hours of one rule; undefined where it does not say, or says it in a way that cannot be read. */
function readRule(line: string): { readonly days: readonly string[] | undefined; readonly hours: readonly number[] | undefined } {
	const parts = new Map(line.trim().toUpperCase().replace(/^RRULE:/, '').split(';').map((part) => {
		const [name = '', value = ''] = part.split('=');
		return [name.trim(), value.split(',').map((one) => one.trim())] as const;
	}));
	// "1SA" and "-1SA": the first and the last Saturday of a month
	const named = parts.get('BYDAY')?.map((day) => day.replace(/^[+-]?\d+/, ''));
	const days = named ?? (parts.get('FREQ')?.[0] === 'DAILY' ? DAYS : undefined);
	const hours = parts.get('BYHOUR')?.map((hour) => (/^\d{1,2}$/.test(hour) ? Number(hour) : NaN));
	return {
		days: days?.every((day) => DAYS.includes(day)) ? days : undefined,
		hours: hours?.every((hour) => hour < 24) ? hours : undefined
	};
}
