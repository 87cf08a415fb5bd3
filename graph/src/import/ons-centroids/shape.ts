import { findColumn, getColumn } from '../reading/find-column.ts';

/** Where a centroid table keeps its code and its points. ONS publishes metres as `x`, `y`. */
export interface CentroidColumns {
	readonly code: number;
	readonly name: number | undefined;
	readonly easting: number | undefined;
	readonly northing: number | undefined;
	readonly lon: number | undefined;
	readonly lat: number | undefined;
}

/** Refuses a table without LSOA 2021 codes or without any pair of coordinates. */
export function findCentroidColumns(file: string, header: readonly string[]): CentroidColumns {
	const columns = {
		code: getColumn({ file, header, patterns: [/^lsoa(21)?_?(cd|code)$/], called: 'LSOA 2021 codes', example: 'LSOA21CD' }),
		name: findColumn(header, [/^lsoa(21)?_?(nm|name)$/]),
		easting: findColumn(header, [/^easting(s|_bng)?$/, /^x$/]),
		northing: findColumn(header, [/^northing(s|_bng)?$/, /^y$/]),
		lon: findColumn(header, [/^(lon|long|longitude)(_wgs84)?$/]),
		lat: findColumn(header, [/^(lat|latitude)(_wgs84)?$/])
	};
	if (columns.lon === undefined || columns.lat === undefined) {
		getColumn({ file, header, patterns: [/^easting(s|_bng)?$/, /^x$/], called: 'eastings or longitudes', example: 'x or lon' });
		getColumn({ file, header, patterns: [/^northing(s|_bng)?$/, /^y$/], called: 'northings or latitudes', example: 'y or lat' });
	}
	return columns;
}
