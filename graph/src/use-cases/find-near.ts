import { findPostcodePlace, toDistrict, toSector } from '../geography/normalise-postcode.ts';
import type { GridPoint } from '../geography/distance-between.ts';
import { toBritishNationalGrid } from '../geography/to-british-national-grid.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Places } from './gather-places.ts';

/** Where "near" is, or a sentence on why it cannot be said. */
export type Near =
	| { readonly at: GridPoint; readonly inWords: string; readonly problem?: string }
	| { readonly at: undefined; readonly problem: string };

/**
 * Reads "near" as people write it: a postcode, a sector, a district such as SE20, a ward by name, or lon,lat.
 * A full postcode that is not held falls back to its sector, then its district, and says so.
 */
export async function findNear({ store, places, near }: {
	readonly store: Pick<GraphStore, 'findPostcode'>;
	readonly places: Pick<Places, 'wards'>;
	readonly near: string;
}): Promise<Near> {
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
	if (!place) return nearWard(near, places.wards);
	const wider = place.kind === 'postcode' ? [toSector(place.id), toDistrict(place.id)] : place.kind === 'sector' ? [place.id.split(' ')[0]] : [];
	for (const id of [place.id, ...wider.filter((one) => one !== undefined)]) {
		const held = await store.findPostcode(id);
		if (!held) continue;
		const at = held.easting !== undefined && held.northing !== undefined ? { easting: held.easting, northing: held.northing } : toBritishNationalGrid(held);
		return { at, inWords: held.kind === 'postcode' ? held.id : `the middle of ${held.id}`, ...(id !== place.id && { problem: `${place.id} is not held here, so distances are from the middle of ${held.id}.` }) };
	}
	return { at: undefined, problem: `${place.id} is not among the postcodes held here. It may lie outside this area; try another, or load postcodes for it.` };
}

/** The ward of that name; where no ward has it whole, the only one whose name holds its words. */
function nearWard(near: string, wards: Places['wards']): Near {
	const asked = wordsOf(near);
	const said = `“${near.trim().slice(0, 40)}”`;
	const whole = wards.filter(({ name }) => wordsOf(name).join(' ') === asked.join(' '));
	const named = whole.length > 0 || asked.length === 0 ? whole : wards.filter(({ name }) => asked.every((word) => wordsOf(name).includes(word)));
	if (named.length > 1) return { at: undefined, problem: `${said} could be ${named.slice(0, 5).map(({ name }) => name).join(' or ')}${named.length > 5 ? ` or ${named.length - 5} more` : ''}; write the whole name, or a postcode.` };
	const ward = named[0];
	if (!ward) return { at: undefined, problem: `${said} is neither a postcode nor a ward of this area; expected a postcode of this area, the beginning of one, a ward's name, or longitude,latitude.` };
	const { name, easting, northing, lon, lat } = ward;
	const at = easting !== undefined && northing !== undefined ? { easting, northing } : lon !== undefined && lat !== undefined ? toBritishNationalGrid({ lon, lat }) : undefined;
	return at ? { at, inWords: `the middle of ${name}` } : { at: undefined, problem: `Where the people of ${name} live is not known here, so nothing can be near it; try a postcode.` };
}

/** "Penge & Cator" and "penge and cator" are the same two words. */
const wordsOf = (text: string) => (text.toLocaleLowerCase('en-GB').replaceAll('’', "'").match(/[\p{L}\p{N}']+/gu) ?? []).filter((word) => word !== 'and');
