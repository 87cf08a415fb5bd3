/**
 * The date some months before another, as ISO text. The day is kept where the month has it, else the month's last.
 */
export function monthsBefore(on: string, months: number): string {
	const [year, month, day] = on.slice(0, 10).split('-').map(Number);
	const first = new Date(Date.UTC(year!, month! - 1 - months, 1));
	const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	first.setUTCDate(Math.min(day!, lastDay));
	return first.toISOString().slice(0, 10);
}
