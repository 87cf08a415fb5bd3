import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCsv } from '@kith/graph/import/reading/read-csv.ts';
import type { Table } from '@kith/graph/import/reading/read-csv.ts';

/** A public CSV file, gzip opened. */
export function readTable(folder: string, name: string): Table {
	const bytes = readFileSync(path.join(folder, name));
	return readCsv({ name, bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes }, 'a table as published');
}

/** Its rows as objects by column name. */
export function readRows(folder: string, name: string): Record<string, string>[] {
	const { header, rows } = readTable(folder, name);
	return rows.map(({ cells }) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
}
