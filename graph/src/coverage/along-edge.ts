import type { Boundary } from '../domain/locality.ts';
import type { GridPoint } from '../geography/distance-between.ts';
import { readGeometry } from '../geography/read-geometry.ts';
import { toBritishNationalGrid } from '../geography/to-british-national-grid.ts';

/**
 * Places along every ring of these outlines, British National Grid metres.
 *
 * @param stepMetres  two neighbouring ones are at most so far apart
 */
export function listAlongEdge(outlines: readonly Boundary[], stepMetres: number): GridPoint[] {
	return outlines.flatMap((outline) => {
		const shape = readGeometry(outline);
		const rings = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat();
		return rings.flatMap((ring) => {
			const corners = ring.map(([lon = 0, lat = 0]) => toBritishNationalGrid({ lon, lat }));
			return corners.slice(1).flatMap((to, at) => {
				const from = corners[at]!;
				const steps = Math.max(1, Math.ceil(Math.hypot(to.easting - from.easting, to.northing - from.northing) / stepMetres));
				return Array.from({ length: steps }, (_, step) => ({
					easting: from.easting + ((to.easting - from.easting) * step) / steps,
					northing: from.northing + ((to.northing - from.northing) * step) / steps
				}));
			});
		});
	});
}
