import type { Locality } from '../domain/locality.ts';

/** Where the people of a wider place live, from its LSOAs. */
export type Centre = Partial<Record<'easting' | 'northing' | 'lon' | 'lat', number>>;

/** Empty where one has no centre. Weighted by residents where they are known of all, otherwise each LSOA alike (they are made to be of like size). */
export function centreOfPeople(lsoas: readonly Locality[]): Centre {
	const isWeighted = lsoas.every(({ residents }) => residents !== undefined);
	const weights = lsoas.map(({ residents }) => (isWeighted ? residents! : 1));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const mean = (of: (place: Locality) => number | undefined, decimals: number) => {
		const values = lsoas.map(of);
		if (total === 0 || values.some((value) => value === undefined)) return undefined;
		return Number((values.reduce<number>((sum, value, i) => sum + value! * weights[i]!, 0) / total).toFixed(decimals));
	};
	const centre = { easting: mean((p) => p.easting, 1), northing: mean((p) => p.northing, 1), lon: mean((p) => p.lon, 6), lat: mean((p) => p.lat, 6) };
	return Object.values(centre).some((value) => value === undefined) ? {} : (centre as Centre);
}
