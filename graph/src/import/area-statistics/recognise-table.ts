import { UnreadableFile } from '../import-issue.ts';
import { plainHeader } from '../reading/find-column.ts';
import { shorten } from '../reading/shorten.ts';
import { knownTables } from './known-tables.ts';
import type { KnownTable } from './shape.ts';

/** Which published table has this header. Refuses one that none has, naming the nearest where a column is missing. */
export function recogniseTable(file: string, header: readonly string[]): KnownTable {
	const names = new Set(header.map(plainHeader));
	const missingOf = (table: KnownTable) => table.recognisedBy.filter((spellings) => !spellings.some((name) => names.has(plainHeader(name))));
	const known = knownTables.find((table) => missingOf(table).length === 0);
	if (known !== undefined) return known;

	const nearest = knownTables
		.map((table) => ({ table, missing: missingOf(table) }))
		.filter(({ table, missing }) => missing.length < table.recognisedBy.length)
		.sort((a, b) => a.missing.length - b.missing.length)[0];
	throw new UnreadableFile({
		kind: nearest === undefined ? 'unknown-table' : 'missing-column', file,
		came: nearest === undefined ? `the columns ${shorten(header.join(', '))}` : `${nearest.table.id} without the column “${nearest.missing[0]?.[0] ?? ''}”`,
		expected: nearest === undefined ? `one of the tables ${knownTables.map((table) => table.id).join(', ')}` : 'the table with all its columns, as published',
		mend: nearest === undefined
			? 'Check that it is the right file. For a table not yet known, add a row to known-tables.ts.'
			: 'Download the table again, or restore the name of that column.',
		outcome: 'rejected'
	});
}
