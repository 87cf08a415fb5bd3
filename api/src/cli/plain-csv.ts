import { parse } from 'csv-parse/sync';
import { refuseCutEnd } from '@kith/graph/import/reading/refuse-cut-end.ts';
import { readGivenFile } from './read-given-file.ts';

/** A CSV file as rows of text: the first is the header. */
export interface PlainCsv {
	/** As the person named it. */
	readonly file: string;
	readonly header: readonly string[];
	/** Calls back with each row's fields and its number in the file, where the header is row 1. Blank lines are passed over. */
	eachRow(take: (fields: readonly string[], row: number) => void): void;
}

/**
 * Reads a CSV, plain or gzipped, UTF-8.
 *
 * Cost  a file without a quotation mark is split by hand, which is several times faster; any other goes to csv-parse.
 * @throws Error  a sentence, when the file cannot be read, is not CSV, or is cut in the middle of its last line
 */
export async function readPlainCsv(file: string): Promise<PlainCsv> {
	const text = toText(await readGivenFile(file, 'a CSV file'), file);
	return text.includes('"') ? quotedCsv(file, text) : unquotedCsv(file, text);
}

function toText(bytes: Uint8Array, file: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new Error(`${file} is not UTF-8 text; expected a CSV file in UTF-8. Save it again as "CSV UTF-8".`, { cause });
	}
}

function unquotedCsv(file: string, text: string): PlainCsv {
	const lineAt = (from: number): { line: string; next: number } => {
		let end = text.indexOf('\n', from);
		if (end < 0) end = text.length;
		const last = end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
		return { line: text.slice(from, last), next: end + 1 };
	};
	const first = lineAt(0);
	const header = first.line.split(',').map((name) => name.trim());
	refuseCutEnd({ file, text, header, lastCells: text.slice(text.lastIndexOf('\n') + 1).split(','), expected: 'a whole CSV file' });
	return {
		file,
		header,
		eachRow(take) {
			let row = 1;
			for (let from = first.next; from < text.length;) {
				const { line, next } = lineAt(from);
				from = next;
				row++;
				if (line !== '') take(line.split(','), row);
			}
		}
	};
}

function quotedCsv(file: string, text: string): PlainCsv {
	let rows: { record: string[]; info: { lines: number } }[];
	try {
		rows = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as typeof rows;
	} catch (cause) {
		throw new Error(`${file} is not CSV that can be read: ${(cause as Error).message}. Check its quotation marks.`, { cause });
	}
	const header = (rows[0]?.record ?? []).map((name) => name.trim());
	refuseCutEnd({ file, text, header, lastCells: rows.at(-1)?.record ?? [], expected: 'a whole CSV file' });
	return {
		file,
		header,
		eachRow: (take) => rows.slice(1).forEach(({ record, info }) => take(record, info.lines))
	};
}
