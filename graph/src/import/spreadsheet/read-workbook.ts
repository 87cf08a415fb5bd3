import { Workbook } from '@cj-tech-master/excelts';
import { UnreadableFile } from '../import-issue.ts';
import type { ImportFile } from '../importer.ts';
import { isZipArchive } from '../reading/is-zip-archive.ts';
import { readCsv, type Table, type TableRow } from '../reading/read-csv.ts';
import { shorten } from '../reading/shorten.ts';
import { measureUnpacked } from './measure-unpacked.ts';

const mostUnpacked = 250_000_000;

const expected = 'a CSV or XLSX table whose first row names its columns';

/** A CSV file or one sheet of an Excel workbook as a table of text: formulas by their last result, dates as ISO dates. */
export async function readSpreadsheet(file: ImportFile, sheetName: string | undefined): Promise<Table> {
	if (!isZipArchive(file.bytes)) return readCsv(file, expected);
	const refuse = (came: string, mend: string): never => {
		throw new UnreadableFile({ kind: 'wrong-format', file: file.name, came, expected, mend, outcome: 'rejected' });
	};

	const workbook = new Workbook();
	try {
		if (measureUnpacked(file.bytes, mostUnpacked) > mostUnpacked) refuse('a workbook of more than 250 MB unpacked', 'Keep only the sheet that is needed, or save it as CSV.');
		await workbook.xlsx.load(file.bytes);
	} catch (error) {
		if (error instanceof UnreadableFile) throw error;
		return refuse('a workbook that cannot be opened', 'It may be damaged or have a password: open it in a spreadsheet program and save it again.');
	}
	const sheet = sheetName === undefined ? workbook.worksheets[0] : workbook.worksheets.find(({ name }) => name === sheetName);
	if (sheet === undefined) {
		return refuse(sheetName === undefined ? 'a workbook without sheets' : `no sheet “${shorten(sheetName)}”; there are ${shorten(workbook.worksheets.map(({ name }) => name).join(', '))}`, 'Correct “sheet” in the column map.');
	}

	const grid: { row: number; cells: string[] }[] = [];
	sheet.eachRow((row, number) => {
		const cells: string[] = [];
		for (let column = 1; column <= sheet.columnCount; column += 1) cells.push(toText(row.getCell(column).value));
		grid.push({ row: number, cells });
	});
	const [head, ...data] = grid;
	if (head === undefined) return refuse('an empty sheet', 'Check that the first sheet is the one with the table, or name it in the column map.');
	const rows: TableRow[] = data.filter(({ cells }) => cells.some((cell) => cell !== ''));
	if (rows.length === 0) refuse('a sheet without rows', 'Check that the first sheet is the one with the table, or name it in the column map.');
	return { header: head.cells, rows, issues: [] };
}

function toText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value !== 'object') return String(value).trim();
	if ('result' in value) return toText(value.result);
	if ('text' in value) return toText(value.text);
	if ('richText' in value && Array.isArray(value.richText)) return value.richText.map((run: { text?: unknown }) => String(run.text ?? '')).join('').trim();
	return '';
}
