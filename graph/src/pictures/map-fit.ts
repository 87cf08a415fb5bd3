/** Corners of a ring, lon and lat in WGS84. */
export type Ring = readonly (readonly number[])[];

export interface MapFit {
	readonly width: number;
	readonly height: number;
	readonly pixelsPerMetre: number;
	/** lon and lat to x and y. */
	readonly project: (lon: number, lat: number) => readonly [number, number];
}

export interface LonLat { readonly lon: number; readonly lat: number }

/** Of latitude, and of longitude at the equator. */
export const metresPerDegree = 111_320;

/**
 * Reads an outline into its polygons' rings.
 *
 * Refuses  anything but a GeoJSON Polygon or MultiPolygon, saying what came.
 */
export function outlineRings(outline: string): readonly (readonly Ring[])[] {
	let geometry: { type?: unknown; coordinates?: unknown };
	try {
		geometry = JSON.parse(outline) as typeof geometry;
	} catch {
		throw new TypeError(`An outline must be the JSON text of a Polygon or MultiPolygon; text beginning "${outline.slice(0, 30)}" came. Import the boundary again.`);
	}
	if (geometry?.type === 'Polygon') return [geometry.coordinates as Ring[]];
	if (geometry?.type === 'MultiPolygon') return geometry.coordinates as Ring[][];
	throw new TypeError(`An outline must be a Polygon or MultiPolygon; ${String(geometry?.type)} came. Import the boundary again.`);
}

/**
 * Fits outlines (and loose points) into a frame: equirectangular, with degrees of longitude shortened for the
 * latitude in the middle, which at the size of a borough is true to a few metres.
 * Without a height the frame takes the shape of the area, at most twice as tall as wide.
 */
export function fitMap(outlines: readonly string[], size: { width: number; height?: number | undefined; padding?: number | undefined; also?: readonly LonLat[] | undefined }): MapFit {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	const take = (lon: number, lat: number) => {
		if (!Number.isFinite(lon) || !Number.isFinite(lat)) return;
		[west, east, south, north] = [Math.min(west, lon), Math.max(east, lon), Math.min(south, lat), Math.max(north, lat)];
	};
	for (const outline of outlines) for (const polygon of outlineRings(outline)) for (const corner of polygon[0] ?? []) take(corner[0]!, corner[1]!);
	for (const { lon, lat } of size.also ?? []) take(lon, lat);
	const padding = size.padding ?? 16;
	if (west === Infinity) return { width: size.width, height: size.height ?? size.width, pixelsPerMetre: 0, project: () => [size.width / 2, (size.height ?? size.width) / 2] };

	const shorten = Math.cos(((south + north) / 2) * (Math.PI / 180));
	// a lone point still needs a frame: about 500 m
	const across = Math.max((east - west) * shorten, 0.005);
	const up = Math.max(north - south, 0.005);
	const inside = size.width - padding * 2;
	const height = size.height ?? Math.min(size.width * 2, Math.round((inside * up) / across) + padding * 2);
	const scale = Math.min(inside / across, (height - padding * 2) / up);
	const [middleLon, middleLat] = [(west + east) / 2, (south + north) / 2];
	return {
		width: size.width,
		height,
		pixelsPerMetre: scale / metresPerDegree,
		project: (lon, lat) => [size.width / 2 + (lon - middleLon) * shorten * scale, height / 2 - (lat - middleLat) * scale]
	};
}
