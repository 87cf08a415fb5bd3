import type { MultiPolygon, Polygon } from 'geojson';
import type { Boundary } from '../domain/locality.ts';

/**
 * The shape of a boundary, from its JSON text.
 *
 * @throws Error naming the locality when the text is not a GeoJSON Polygon or MultiPolygon with at least one ring.
 */
export function readGeometry(boundary: Pick<Boundary, 'id' | 'geometry'>): Polygon | MultiPolygon {
	let shape: { type?: unknown; coordinates?: unknown };
	try {
		shape = JSON.parse(boundary.geometry) as typeof shape;
	} catch {
		throw new Error(`The outline of ${boundary.id} is not JSON. Expected the text of a GeoJSON Polygon or MultiPolygon in WGS84.`);
	}
	const isArea = shape?.type === 'Polygon' || shape?.type === 'MultiPolygon';
	if (!isArea || !Array.isArray(shape.coordinates) || shape.coordinates.length === 0) {
		throw new Error(
			`The outline of ${boundary.id} is ${isArea ? 'empty' : `a ${String(shape?.type ?? 'thing without a type')}`}. Expected a GeoJSON Polygon or MultiPolygon in WGS84.`
		);
	}
	return shape as Polygon | MultiPolygon;
}
