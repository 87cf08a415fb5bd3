import { britishNationalGrid } from './british-national-grid.ts';
import type { GridPoint } from './distance-between.ts';

/** WGS84 degrees. */
export interface LonLat {
	readonly lon: number;
	readonly lat: number;
}

/**
 * Longitude and latitude (WGS84 degrees) to eastings and northings (metres, rounded to 0.1 m), right to about 5 m.
 *
 * @throws RangeError for anything outside Great Britain's grid: most often longitude and latitude changed places.
 */
export function toBritishNationalGrid({ lon, lat }: LonLat): GridPoint {
	if (!(lon >= -9.5 && lon <= 2.5 && lat >= 49 && lat <= 61.5)) {
		throw new RangeError(
			`Longitude ${lon}, latitude ${lat} is not in Great Britain: expected a longitude from -9.5 to 2.5 and a latitude from 49 to 61.5 degrees. Check whether the two have changed places.`
		);
	}
	const [easting, northing] = britishNationalGrid.forward([lon, lat]) as [number, number];
	return { easting: Math.round(easting * 10) / 10, northing: Math.round(northing * 10) / 10 };
}
