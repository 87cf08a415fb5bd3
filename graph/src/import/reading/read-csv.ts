import { CsvError, parse } from 'csv-parse/sync';
import type { ImportIssue } from '../import-issue.ts';
import { UnreadableFile } from '../import-issue.ts';
import type { ImportFile } from '../importer.ts';
import { countColumns } from './count-columns.ts';
import { decodeText } from './decode-text.ts';
import { findSeparator } from './find-separator.ts';
import { fitsColumns } from './fits-columns.ts';
import { refuseCutEnd } from './refuse-cut-end.ts';
import { shorten } from './shorten.ts';

/** One row of data with its number as a spreadsheet shows it: the head is row 1. */
export interface TableRow {
	readonly row: number;
	readonly cells: readonly string[];
}

export interface Table {
	readonly header: readonly string[];
	readonly rows: readonly TableRow[];
	readonly issues: readonly ImportIssue[];
}

const mostRows = 1_000_000;

/**
 * A CSV file as a table of trimmed text, separated by commas, tabs or semicolons. Rows that are shorter or longer than the head are rejected and said.
 *
 * Refuses a file that is not CSV, has no rows, or stops inside a quotation or in the middle of its last line.
 */
export function readCsv(file: ImportFile, expected: string): Table {
	const decoded = decodeText(file, expected);
	const refuse = (came: string, mend: string): never => {
		throw new UnreadableFile({ kind: 'wrong-format', file: file.name, came, expected, mend, outcome: 'rejected' });
	};
	if (/^\uFEFF?\s*[{[]\s*["{\]}[]/.test(decoded.text.slice(0, 200))) {
		refuse('JSON', 'Import it with the source that reads JSON (see `npm run kith -- sources`), or export the table as CSV.');
	}
	if (/^\uFEFF?\s*<\?xml/.test(decoded.text.slice(0, 200))) refuse('XML', 'Export the table as CSV and import that.');

	let records: string[][];
	try {
		records = parse(decoded.text, {
			bom: true, trim: true, relax_column_count: true, skip_empty_lines: false, delimiter: findSeparator(decoded.text), to: mostRows + 2
		});
	} catch (error) {
		const where = error instanceof CsvError && typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : '';
		return refuse(`a table that cannot be read${where}`, 'It may have stopped half way, or a quotation mark is not closed. Download it again or mend that line.');
	}

	const [named = [], ...data] = records;
	const header = named.slice(0, countColumns(named, data));
	if (header.filter((name) => name !== '').length < 2) {
		refuse(`a first line “${shorten(header.join(','))}”`, 'The first line must name the columns, separated by commas.');
	}
	if (data.length > mostRows) refuse(`more than ${mostRows.toLocaleString('en-GB')} rows`, 'Cut the file to your area first.');

	refuseCutEnd({ file: file.name, text: decoded.text, header, lastCells: records.at(-1) ?? [], expected });

	const issues: ImportIssue[] = [...decoded.issues];
	const rows: TableRow[] = [];
	data.forEach((cells, i) => {
		const row = i + 2;
		if (cells.every((cell) => cell === '')) return;
		if (!fitsColumns(cells, header.length)) {
			issues.push({
				kind: 'ragged-row', file: file.name, row, came: `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`, expected: `${header.length} cells, as in the first line`,
				mend: cells.length < header.length
					? i === data.length - 1 ? 'The file may have stopped half way: download it again.' : 'Cells are missing: add them, empty where there is nothing to say, or download the file again.'
					: 'Put text that contains a comma in quotation marks.', outcome: 'rejected'
			});
			return;
		}
		rows.push({ row, cells });
	});
	if (rows.length === 0 && issues.every((issue) => issue.outcome === 'noted')) refuse('a table without rows', 'Check that the download has finished.');
	return { header, rows, issues };
}
