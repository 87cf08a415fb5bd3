import { britishNationalGrid } from './british-national-grid.ts';
import type { GridPoint } from './distance-between.ts';
import type { LonLat } from './to-british-national-grid.ts';

/**
 * Eastings and northings (metres) to longitude and latitude (WGS84 degrees, rounded to 6 decimals), right to about 5 m.
 *
 * @throws RangeError for anything outside the grid: most often degrees where metres were expected.
 */
export function toLonLat({ easting, northing }: GridPoint): LonLat {
	if (!(easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000) || (easting < 1000 && northing < 1000)) {
		throw new RangeError(
			`Easting ${easting}, northing ${northing} is not on the British National Grid: expected metres, 0 to 700000 and 0 to 1300000. Check whether these are degrees.`
		);
	}
	const [lon, lat] = britishNationalGrid.inverse([easting, northing]) as [number, number];
	return { lon: Math.round(lon * 1e6) / 1e6, lat: Math.round(lat * 1e6) / 1e6 };
}
