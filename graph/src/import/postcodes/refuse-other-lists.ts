import { UnreadableFile } from '../import-issue.ts';
import { findColumn, plainHeader } from '../reading/find-column.ts';
import type { Table } from '../reading/read-csv.ts';
import { shorten } from '../reading/shorten.ts';
import { isAreaCodeColumn } from './is-area-code-column.ts';

/** What every edition has and a list of venues has not: how good a position is, and of which country; or since when it is in use. */
const marksOfCodePoint = [/^positional[ _]quality([ _]indicator)?$/, /^country[ _]code$/];
const markOfDirectory = /^(dointr|doterm)$/;
/** What an extract may be cut down to beside codes of areas: postcodes, and where they are. A list of anything else names it. */
const postcodeOrPosition = /^(pcds?|pcd\d|postcode|eastings?|northings?|(os)?east1m|osnrth1m|north1m|(lon|long|longitude|lat|latitude)([ _]wgs84)?|positional[ _]quality([ _]indicator)?)$/;

/**
 * Refuses a table with a column of postcodes that is no list of postcodes, such as one of libraries: the middles of
 * sectors would be made anew from the few it names, under Ordnance Survey’s name and licence.
 */
export function refuseOtherLists({ file, table: { header, rows } }: { readonly file: string; readonly table: Pick<Table, 'header' | 'rows'> }): void {
	const has = (mark: RegExp) => findColumn(header, [mark]) !== undefined;
	const isOfExtract = (name: string, column: number): boolean =>
		postcodeOrPosition.test(plainHeader(name)) || isAreaCodeColumn({ name, cells: () => rows.map(({ cells }) => cells[column] ?? '') });
	if (marksOfCodePoint.every(has) || has(markOfDirectory) || header.every(isOfExtract)) return;
	throw new UnreadableFile({
		kind: 'not-a-postcode-list', file, came: `a table that is no list of postcodes: its first line is ${shorten(header.join(', '))}`,
		expected: 'Code-Point Open, with its columns Positional_quality_indicator and Country_code, or the ONS Postcode Directory, with dointr and doterm',
		mend: 'Nothing was taken. Import it with all its columns, as published. A list of venues or organisations is read by another source, spreadsheet, with a column map.', outcome: 'rejected'
	});
}
