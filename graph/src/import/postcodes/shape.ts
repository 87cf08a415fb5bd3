import { findColumn, getColumn } from '../reading/find-column.ts';
import type { Table } from '../reading/read-csv.ts';
import { readPostcode } from '../reading/read-postcode.ts';
import { authorityNames } from './authority-names.ts';

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

/** A row as Code-Point Open has it: postcode, quality, metres east and north, and a country: "BR1 1AA,10,540291,168873,E92000001,…". */
function isOfCodePoint([postcode = '', quality = '', easting = '', northing = '', country = '']: readonly string[]): boolean {
	return readPostcode(postcode) !== undefined && /^\d\d$/.test(quality) && /^\d+$/.test(easting) && /^\d+$/.test(northing) && /^[A-Z]\d{8}$/.test(country);
}

/** Gives a Code-Point Open file as published the names it lacks. Another table that begins with a postcode keeps its first line. */
export function withHeader(table: Table): Table {
	if (readPostcode(table.header[0] ?? '') === undefined || ![table.header, ...table.rows.slice(0, 20).map(({ cells }) => cells)].some(isOfCodePoint)) return table;
	const header = table.header.map((_, i) => codePointColumns[i] ?? `column ${i + 1}`);
	return { ...table, header, rows: [{ row: 1, cells: table.header }, ...table.rows] };
}

export function findPostcodeColumns(file: string, header: readonly string[]): PostcodeColumns {
	const [easting, northing] = [[/^eastings?$/, /^(os)?east1m$/], [/^northings?$/, /^(osnrth|north)1m$/]] as const;
	const lon = findColumn(header, [/^(lon|long|longitude)([ _]wgs84)?$/]);
	const lat = findColumn(header, [/^(lat|latitude)([ _]wgs84)?$/]);
	if (lon === undefined || lat === undefined) {
		getColumn({ file, header, patterns: easting, called: 'eastings or longitudes', example: 'Eastings' });
		getColumn({ file, header, patterns: northing, called: 'northings or latitudes', example: 'Northings' });
	}
	return {
		postcode: getColumn({ file, header, patterns: [/^pcds$/, /^postcode$/, /^pcd\d?$/], called: 'postcodes', example: 'Postcode' }),
		easting: findColumn(header, easting), northing: findColumn(header, northing),
		lon, lat,
		authority: findColumn(header, authorityNames), ended: findColumn(header, [/^doterm$/])
	};
}
