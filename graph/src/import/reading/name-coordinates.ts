import { shorten } from './shorten.ts';

/** The coordinates that came in a row, as an issue shows them: “539351, nothing”, or both pairs, or that there are none. */
export function nameCoordinates({ easting, northing, lon, lat }: {
	readonly easting: string | undefined;
	readonly northing: string | undefined;
	readonly lon: string | undefined;
	readonly lat: string | undefined;
}): string {
	const pairs = [[easting, northing], [lon, lat]].filter((pair) => pair.some((one) => (one ?? '') !== ''));
	return shorten(pairs.map((pair) => pair.map((one) => one || 'nothing').join(', ')).join(' and ')) || 'no coordinates';
}
