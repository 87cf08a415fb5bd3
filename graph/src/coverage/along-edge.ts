import type { Boundary } from '../domain/locality.ts';
import type { GridPoint } from '../geography/distance-between.ts';
import { readGeometry } from '../geography/read-geometry.ts';
import { toBritishNationalGrid } from '../geography/to-british-national-grid.ts';

/**
 * Places along every ring of these outlines, British National Grid metres. Not every corner is one: a coast of thousands of
 * short turns has no more places than its length asks for.
 *
 * @param stepMetres  two neighbouring ones are at most so far apart, measured along the edge
 */
export function listAlongEdge(outlines: readonly Boundary[], stepMetres: number): GridPoint[] {
	return outlines.flatMap((outline) => {
		const shape = readGeometry(outline);
		const rings = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat();
		return rings.flatMap((ring) => {
			const corners = ring.map(([lon = 0, lat = 0]) => toBritishNationalGrid({ lon, lat }));
			let sinceLast = Infinity;
			return corners.slice(1).flatMap((to, at) => {
				const from = corners[at]!;
				const length = Math.hypot(to.easting - from.easting, to.northing - from.northing);
				if (sinceLast + length <= stepMetres) {
					sinceLast += length;
					return [];
				}
				const steps = Math.max(1, Math.ceil(length / stepMetres));
				sinceLast = length / steps;
				return Array.from({ length: steps }, (_, step) => ({
					easting: from.easting + ((to.easting - from.easting) * step) / steps,
					northing: from.northing + ((to.northing - from.northing) * step) / steps
				}));
			});
		});
	});
}
