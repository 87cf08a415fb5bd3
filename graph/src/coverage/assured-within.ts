import { monthsBefore } from './months-before.ts';

/** Months for which somebody's word that it still runs stands. */
const assuredMonths = 12;

/** Tells whether a record was assured in the year before a day: never by a date after it, nor by none. Days are year-month-day; what follows them is ignored. */
export function assuredWithinYearOf(on: string): (assuredDate: string | undefined) => boolean {
	const since = monthsBefore(on, assuredMonths);
	return (assuredDate) => assuredDate !== undefined && assuredDate.slice(0, 10) >= since && assuredDate.slice(0, 10) <= on;
}
