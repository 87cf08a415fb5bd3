import type { Locality } from '../domain/locality.ts';

type Placed = Locality & { readonly parentIds: readonly string[] };

/**
 * The wards somebody of the area lives in: those that hold one of its LSOAs, in the order given.
 *
 * A ward that a later lookup has emptied is none of them: its record, its checks and its history stay as they are, but it
 * has no people to be near anything.
 */
export function listWardsOfArea(places: readonly Placed[]): readonly Placed[] {
	const livedIn = new Set(places.filter(({ kind, isOutsideArea }) => kind === 'lsoa' && isOutsideArea !== true).flatMap(({ parentIds }) => parentIds));
	return places.filter(({ id, kind, isOutsideArea }) => kind === 'ward' && isOutsideArea !== true && livedIn.has(id));
}
