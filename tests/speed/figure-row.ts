/** One line of the table that `npm run bench` prints. A ratio is against a floor or peer run in the same minutes. */
export interface FigureRow {
	readonly what: string;
	readonly figure: string;
	readonly against?: string;
	readonly goal?: string;
}

export function printRows(rows: readonly FigureRow[]): void {
	const columns = ['what', 'figure', 'against', 'goal'] as const;
	const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => (row[column] ?? '').length)));
	const line = (cells: readonly string[]) => cells.map((cell, index) => cell.padEnd(widths[index]!)).join('  ').trimEnd();
	console.log(line(columns));
	console.log(line(widths.map((width) => '-'.repeat(width))));
	for (const row of rows) console.log(line(columns.map((column) => row[column] ?? '')));
}

export const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
export const milliseconds = (value: number): string => (value < 10_000 ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : `${(value / 1000).toFixed(1)} s`);
