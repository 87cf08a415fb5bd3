import { findPostcodePlace, toDistrict, toSector } from '../geography/normalise-postcode.ts';
import type { GridPoint } from '../geography/distance-between.ts';
import { toBritishNationalGrid } from '../geography/to-british-national-grid.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** Where "near" is, or a sentence on why it cannot be said. */
export type Near =
	| { readonly at: GridPoint; readonly inWords: string; readonly problem?: string }
	| { readonly at: undefined; readonly problem: string };

/**
 * Reads "near" as people write it: a postcode, a sector, a district such as SE20, or lon,lat.
 * A full postcode that is not held falls back to its sector, then its district, and says so.
 */
export async function findNear(store: Pick<GraphStore, 'findPostcode'>, near: string): Promise<Near> {
	const pair = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(near);
	if (pair) {
		const lon = Number(pair[1]);
		const lat = Number(pair[2]);
		try {
			return { at: toBritishNationalGrid({ lon, lat }), inWords: `${lon.toFixed(4)}, ${lat.toFixed(4)}` };
		} catch {
			return { at: undefined, problem: `${lon},${lat} is not in Great Britain; expected longitude, then latitude, for example -0.06,51.41.` };
		}
	}
	const place = findPostcodePlace(near);
	if (!place) {
		return { at: undefined, problem: `“${near.trim().slice(0, 40)}” is not a postcode; expected a postcode of this area, the beginning of one, or longitude,latitude.` };
	}
	const wider = place.kind === 'postcode' ? [toSector(place.id), toDistrict(place.id)] : place.kind === 'sector' ? [place.id.split(' ')[0]] : [];
	for (const id of [place.id, ...wider.filter((one) => one !== undefined)]) {
		const held = await store.findPostcode(id);
		if (!held) continue;
		const at = held.easting !== undefined && held.northing !== undefined ? { easting: held.easting, northing: held.northing } : toBritishNationalGrid(held);
		return { at, inWords: held.kind === 'postcode' ? held.id : `the middle of ${held.id}`, ...(id !== place.id && { problem: `${place.id} is not held here, so distances are from the middle of ${held.id}.` }) };
	}
	return { at: undefined, problem: `${place.id} is not among the postcodes held here. It may lie outside this area; try another, or load postcodes for it.` };
}
