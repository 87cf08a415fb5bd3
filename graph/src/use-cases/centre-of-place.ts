import { centreOfPeople } from './centre-of-people.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import type { Places } from './gather-places.ts';

/**
 * Where the people of a place live on average: an LSOA, a ward, or anything wider that LSOAs of the area lie within.
 *
 * Absence  undefined where none of the area's LSOAs lies in it, or one of them has no centre.
 */
export function findCentreOfPlace(id: string, { places, area }: { readonly places: Pick<Places, 'byId'>; readonly area: Pick<AreaCoverage, 'lsoas'> }): Record<'easting' | 'northing' | 'lon' | 'lat', number> | undefined {
	const within = area.lsoas.filter((lsoa) => lsoa.widerIds.includes(id)).flatMap((lsoa) => places.byId.get(lsoa.id) ?? []);
	const { easting, northing, lon, lat } = within.length === 0 ? {} : centreOfPeople(within);
	return easting === undefined || northing === undefined || lon === undefined || lat === undefined ? undefined : { easting, northing, lon, lat };
}
