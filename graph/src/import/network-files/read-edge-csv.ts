import { parse } from 'csv-parse/sync';
import type { NetworkFile } from './network-file.ts';
import { refuseCutEnd } from '../reading/refuse-cut-end.ts';
import { unreadableNetwork } from './unreadable-network.ts';

const sourceNames = ['source', 'from', 'source_id', 'from_id', 'node1', 'node_1', 'a'];
const targetNames = ['target', 'to', 'target_id', 'to_id', 'node2', 'node_2', 'b'];

/**
 * Reads ties from a CSV with a head row: `source,target` (or `from,to`), and `type` where there is one.
 * Comma, semicolon or tab between. Nodes are whoever a tie names, in that order. Other columns, weights among them, are left.
 */
export function readEdgeCsv(name: string, text: string): NetworkFile {
	const headLine = text.replace(/^\uFEFF/, '').split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
	const delimiter = [',', ';', '\t'].reduce((best, next) => (headLine.split(next).length > headLine.split(best).length ? next : best));
	const rows = parseRows(name, text, delimiter);
	const head = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase().replace(/[\s-]+/g, '_'));
	const at = (names: readonly string[]) => head.findIndex((cell) => names.includes(cell));
	const [sourceAt, targetAt, typeAt] = [at(sourceNames), at(targetNames), at(['type', 'relationship', 'tie'])];
	if (sourceAt === -1 || targetAt === -1) {
		throw unreadableNetwork({
			file: name, kind: 'unknown-columns', row: 1, came: `columns ${(rows[0]?.cells ?? []).join(', ') || 'without names'}`,
			expected: 'a first row naming the columns source and target (or from and to)',
			mend: 'Put “source,target” above the first tie, or rename the two columns.'
		});
	}

	refuseCutEnd({ file: name, text, header: head, lastCells: rows.at(-1)!.cells, expected: 'an edge CSV' });

	const nodes = new Map<string, { id: string }>();
	const edges = rows.slice(1).map(({ cells, row }) => {
		const [source, target, type] = [cells[sourceAt]?.trim() ?? '', cells[targetAt]?.trim() ?? '', cells[typeAt]?.trim() ?? ''];
		for (const [id, field] of [[source, 'source'], [target, 'target']] as const) {
			if (id === '') {
				throw unreadableNetwork({
					file: name, kind: 'half-a-tie', row, field, came: `row ${row} without a ${field}`,
					expected: 'both ends of every tie', mend: 'Fill in the other end, or remove the row.'
				});
			}
			if (!nodes.has(id)) nodes.set(id, { id });
		}
		return type === '' ? { source, target } : { source, target, type };
	});
	return { format: 'an edge CSV', nodes: [...nodes.values()], edges, saysDirected: undefined };
}

function parseRows(name: string, text: string, delimiter: string): readonly { cells: readonly string[]; row: number }[] {
	try {
		const records = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as
			readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
		return records.map(({ record, info }) => ({ cells: record, row: info.lines })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	} catch (cause) {
		const line = (cause as { lines?: number }).lines;
		throw unreadableNetwork({
			file: name, kind: 'broken-csv', ...(line === undefined ? {} : { row: line }),
			came: line === undefined ? 'text that is not a CSV' : `a quotation mark that never closes or stands inside a cell, at line ${line}`,
			expected: 'cells quoted whole or not at all', mend: 'Save it as CSV from a spreadsheet program, which quotes for you.'
		});
	}
}
