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
		expected: nearest === undefined ? `one of the tables ${knownTables.map(nameTable).join('; ')}` : 'the table with all its columns, as published',
		mend: nearest === undefined
			? 'Check that it is the right file. No other figures by LSOA or ward are read yet. A list of organisations or venues is read by another source, spreadsheet, with a column map.'
			: 'Download the table again, or restore the name of that column.',
		outcome: 'rejected'
	});
}

/** "TS039 (Provision of unpaid care)", as somebody would look for it. */
function nameTable({ id, dataset }: KnownTable): string {
	const title = dataset.title.replace(/^Census 2021, \S+ /, '');
	return title === dataset.title ? id : `${id} (${title})`;
}
