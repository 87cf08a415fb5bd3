const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * An ISO date or time as "3 May 2026". A month ("2026-05") is "May 2026", a year stays a year.
 * The calendar day is read as written: no time zone can move it.
 *
 * Absence  undefined is "not known". Text that is no ISO date ("Census Day") is given back as it came.
 */
export function dateInWords(iso: string | undefined): string {
	if (iso === undefined || iso === '') return 'not known';
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(iso);
	if (!parts) return iso;
	const [, year, month, day] = parts;
	if (month === undefined) return year!;
	const name = months[Number(month) - 1];
	if (name === undefined) return iso;
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "the last year", "the last 6 months": how far back a check counts. */
export function monthsBackInWords(monthCount: number): string {
	if (monthCount === 12) return 'the last year';
	if (monthCount === 1) return 'the last month';
	if (monthCount % 12 === 0) return `the last ${monthCount / 12} years`;
	return `the last ${monthCount} months`;
}
