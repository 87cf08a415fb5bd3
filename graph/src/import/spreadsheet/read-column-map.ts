import { UnreadableFile } from '../import-issue.ts';
import { shorten } from '../reading/shorten.ts';
import { readyColumnMaps } from './ready-column-maps.ts';
import { type ColumnMap, columnMapShape } from './shape.ts';

/**
 * A column map, from a ready one's name or from parsed JSON.
 *
 * Refuses none, an unknown name, and a map that is not understood, naming the part that is wrong.
 */
export function readColumnMap(map: unknown): ColumnMap {
	const refuse = (came: string, expected: string, mend: string): never => {
		throw new UnreadableFile({ kind: 'column-map', file: 'column map', came, expected, mend, outcome: 'rejected' });
	};
	const names = Object.keys(readyColumnMaps).join(', ');
	if (map === undefined) return refuse('no column map', 'a map that says which column is what', `Give one: --map MAP.json, or a ready one by name: ${names}.`);
	if (typeof map === 'string' && readyColumnMaps[map] === undefined) {
		return refuse(`the name “${shorten(map)}”`, `the path of a JSON file, or one of ${names}`, 'Check the spelling of the path or the name.');
	}
	const read = columnMapShape.safeParse(typeof map === 'string' ? readyColumnMaps[map] : map);
	if (read.success) return read.data;
	const [first] = read.error.issues;
	const where = first === undefined || first.path.length === 0 ? 'the whole map' : `“${first.path.join('.')}”`;
	return refuse(`${where}: ${shorten(first?.message ?? 'not understood')}`, 'a column map as graph/src/import/spreadsheet/README.md explains', 'Correct that part of the map.');
}
