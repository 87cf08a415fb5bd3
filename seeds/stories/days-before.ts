/** The ISO date this many days before another ISO date. */
export function daysBefore(date: string, days: number): string {
	const day = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(day.getTime()) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`"${date}" is not a date. Expected one such as 2026-05-03.`);
	day.setUTCDate(day.getUTCDate() - days);
	return day.toISOString().slice(0, 10);
}
