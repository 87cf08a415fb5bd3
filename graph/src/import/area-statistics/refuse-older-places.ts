import { UnreadableFile } from '../import-issue.ts';
import { isLsoaCode } from '../reading/area-code.ts';
import { plainHeader } from '../reading/find-column.ts';
import type { Table } from '../reading/read-csv.ts';
import type { KnownTable } from './shape.ts';

const namesLsoa2011 = /^lsoa ?_?(20)?11|^lsoa.*\(2011\)/;
const namesLsoa2021 = /^lsoa ?_?(20)?21|^lsoa.*\(2021\)/;

/** The last code of England's LSOAs of 2011: whatever was split or merged for 2021 has a later one. */
const lastOf2011 = 'E01033768';
/** One LSOA in sixteen was new in 2021: among so many, none would be by chance. */
const enoughCodes = 1000;

/**
 * Refuses figures by LSOAs of 2011, whose codes look like those of 2021: most still exist, and would be taken in as
 * figures of a year they do not speak of.
 *
 * Rests on what the file says: its column names (also a district of 2019, the year of the former indices), or a
 * thousand codes or more of which none was new in 2021.
 */
export function refuseOlderPlaces({ file, table, known }: { readonly file: string; readonly table: Table; readonly known: KnownTable }): void {
	const came = whatIsOlder(table);
	if (came === undefined) return;
	const { title, url } = known.dataset;
	throw new UnreadableFile({
		kind: 'older-places', file, came, expected: `${title}, by LSOA of 2021`,
		mend: `It may be an earlier release of the same table, such as the Indices of Deprivation 2019; nothing was taken. The right file is at ${url ?? 'its publisher’s'}.`,
		outcome: 'rejected'
	});
}

function whatIsOlder({ header, rows }: Table): string | undefined {
	const plain = header.map(plainHeader);
	const named = (pattern: RegExp): string | undefined => header[plain.findIndex((name) => pattern.test(name))];
	if (named(namesLsoa2021) !== undefined) return undefined;
	const lsoas = named(namesLsoa2011);
	if (lsoas !== undefined) return `figures by LSOAs of 2011 (column “${lsoas}”)`;
	const districts = named(/^(local authority|la\b|lad).*19/);
	if (districts !== undefined) return `figures by districts of 2019 (column “${districts}”)`;

	let codes = 0;
	for (const { cells } of rows) {
		const code = cells.map((cell) => cell.toUpperCase()).find(isLsoaCode);
		if (code === undefined || !code.startsWith('E')) continue;
		if (code > lastOf2011) return undefined;
		codes += 1;
	}
	return codes < enoughCodes ? undefined : `${codes.toLocaleString('en-GB')} LSOA codes, none of them new in 2021, so LSOAs of 2011`;
}
