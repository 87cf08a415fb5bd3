export type CsvCell = string | number | undefined;

/**
 * A table as RFC 4180 text (UTF-8, CRLF). Undefined is an empty cell.
 *
 * Text that a spreadsheet would run as a formula is led by an apostrophe. Negative numbers and telephone numbers
 * ("-3.5", "+44 20 7946 0000") hold nothing to run and stay as they are.
 */
export function toCsv({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly CsvCell[])[] }): string {
	return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell | null): string {
	// a table kept as JSON comes back with null where nothing was known
	if (value === undefined || value === null) return '';
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
	const safe = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(value) && !/^[+-][\d .,()]*\d$/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
