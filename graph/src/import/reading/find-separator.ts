import { CsvError, parse } from 'csv-parse/sync';
import { countColumns } from './count-columns.ts';
import { fitsColumns } from './fits-columns.ts';

/** In the order in which they are preferred, all else being equal. */
const separators = [',', '\t', ';'] as const;
/** How much of a table is tried, in rows and in characters: as much of a long one as of any other. */
const rowsTried = 50;
const lengthTried = 100_000;

/**
 * What separates the cells of a CSV: the mark by which most of its first rows have as many cells as the first line, which
 * may have another mark in the name of a column (“Sex: All; Age: Total”). Of two such, the one that makes more columns.
 *
 * A comma where none makes a second column.
 */
export function findSeparator(text: string): string {
	const tried = separators.map((separator) => ({ separator, ...tryOn(text, separator) })).filter(({ columns }) => columns > 1);
	return tried.sort((a, b) => b.fit - a.fit || b.columns - a.columns)[0]?.separator ?? ',';
}

/** How many columns a separator makes, and how many of the first rows have as many: one fewer where one of them cannot be read. */
function tryOn(text: string, delimiter: string): { readonly columns: number; readonly fit: number } {
	const records: string[][] = [];
	let unreadable = 0;
	try {
		// kept one by one: what comes before a row that cannot be read still counts
		parse(text.slice(0, lengthTried), {
			bom: true, trim: true, relax_column_count: true, delimiter, to: rowsTried, on_record: (cells: string[]) => void records.push(cells)
		});
	} catch (error) {
		// quotation marks in the wrong places tell against it; one that is closed after what is tried does not
		if (text.length <= lengthTried || !(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') unreadable = 1;
	}
	const [header = [], ...data] = records;
	const columns = countColumns(header, data);
	return { columns, fit: data.filter((cells) => fitsColumns(cells, columns)).length - unreadable };
}
