import KDBush from 'kdbush';
import type { Points } from './pairs.ts';

/** A k-d tree over points. Built once, asked many times. */
export function indexPoints({ easting, northing }: Points): KDBush {
	const index = new KDBush(easting.length, 32, Float64Array);
	for (let at = 0; at < easting.length; at++) index.add(easting[at]!, northing[at]!);
	return index.finish();
}
