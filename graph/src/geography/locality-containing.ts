import { booleanPointInPolygon, geojsonRbush } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Boundary } from '../domain/locality.ts';
import { readGeometry } from './read-geometry.ts';
import type { LonLat } from './to-british-national-grid.ts';

/** Returns the id of the locality the point lies in; undefined when it lies in none. */
export type FindLocality = (point: LonLat) => string | undefined;

/**
 * Makes a finder over these outlines, indexed by their boxes: made once, asked many times.
 *
 * Holes are outside and every part of a multipolygon is inside. A point exactly on a shared edge belongs to the
 * neighbour whose id sorts first, so that the answer does not depend on the order of a file.
 *
 * @throws Error when an outline is not a polygon.
 */
export function buildLocalityFinder(boundaries: readonly Boundary[]): FindLocality {
	const outlines = boundaries.map(
		(boundary): Feature<Polygon | MultiPolygon, { id: string }> => ({
			type: 'Feature',
			properties: { id: boundary.id },
			geometry: readGeometry(boundary)
		})
	);
	const byBox = geojsonRbush<Polygon | MultiPolygon, { id: string }>();
	byBox.load(outlines);

	return ({ lon, lat }) => {
		if (!Number.isFinite(lon) || !Number.isFinite(lat)) return undefined;
		const point = [lon, lat];
		let found: string | undefined;
		for (const outline of byBox.search({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: point } }).features) {
			const { id } = outline.properties;
			if (found !== undefined && found < id) continue;
			if (booleanPointInPolygon(point, outline)) found = id;
		}
		return found;
	};
}
