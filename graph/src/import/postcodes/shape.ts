import { findColumn, getColumn } from '../reading/find-column.ts';
import type { Table } from '../reading/read-csv.ts';
import { readPostcode } from '../reading/read-postcode.ts';

/** The ten columns of Code-Point Open, which is published without a first line of names. */
const codePointColumns = [
	'Postcode', 'Positional_quality_indicator', 'Eastings', 'Northings', 'Country_code', 'NHS_regional_HA_code', 'NHS_HA_code', 'Admin_county_code', 'Admin_district_code', 'Admin_ward_code'
];

export interface PostcodeColumns {
	readonly postcode: number;
	readonly easting: number | undefined;
	readonly northing: number | undefined;
	readonly lon: number | undefined;
	readonly lat: number | undefined;
	readonly authority: number | undefined;
	/** When a postcode went out of use (ONS Postcode Directory). */
	readonly ended: number | undefined;
}

/** Gives a Code-Point Open file as published the names it lacks. */
export function withHeader(table: Table): Table {
	const first = table.header[0] ?? '';
	if (readPostcode(first) === undefined) return table;
	const header = table.header.map((_, i) => codePointColumns[i] ?? `column ${i + 1}`);
	return { ...table, header, rows: [{ row: 1, cells: table.header }, ...table.rows] };
}

export function findPostcodeColumns(file: string, header: readonly string[]): PostcodeColumns {
	const easting = [/^eastings?$/, /^oseast1m$/];
	const lon = findColumn(header, [/^(lon|long|longitude)(_wgs84)?$/]);
	if (lon === undefined) getColumn({ file, header, patterns: easting, called: 'eastings or longitudes', example: 'Eastings' });
	return {
		postcode: getColumn({ file, header, patterns: [/^pcds$/, /^postcode$/, /^pcd\d?$/], called: 'postcodes', example: 'Postcode' }),
		easting: findColumn(header, easting), northing: findColumn(header, [/^northings?$/, /^osnrth1m$/]),
		lon, lat: findColumn(header, [/^(lat|latitude)(_wgs84)?$/]),
		authority: findColumn(header, [/^admin_district_code$/, /^(os)?laua$/, /^lad\d\dcd$/]), ended: findColumn(header, [/^doterm$/])
	};
}
