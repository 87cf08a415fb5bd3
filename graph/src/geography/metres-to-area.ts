import type { Boundary } from '../domain/locality.ts';
import { readGeometry } from './read-geometry.ts';
import type { LonLat } from './to-british-national-grid.ts';

interface Outline {
	/** Ring corners as x, y pairs in metres from the reference point; rings one after another. */
	readonly rings: readonly Float64Array[];
	readonly box: readonly [west: number, south: number, east: number, north: number];
}

/**
 * Makes a measure of how far a point lies beyond an area made of these outlines: made once, asked many times.
 *
 * Units   metres, straight line, on a plane that touches the Earth amid the area (better than 0.1 % within 50 km).
 * Zero    within the area or on its edge.
 * Asked   up to a length: Infinity further off, found from the box around the area at the cost of one comparison.
 */
export function buildMetresToArea(boundaries: readonly Boundary[]): (point: LonLat, upTo?: number) => number {
	const shapes = boundaries.map((boundary) => {
		const shape = readGeometry(boundary);
		return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat();
	});
	const [originLon = 0, originLat = 0] = shapes[0]?.[0]?.[0] ?? [];
	const metresPerLat = 111_195;
	const metresPerLon = metresPerLat * Math.cos((originLat * Math.PI) / 180);
	const toX = (lon: number) => (lon - originLon) * metresPerLon;
	const toY = (lat: number) => (lat - originLat) * metresPerLat;

	const outlines = shapes.map((rings): Outline => {
		const flat = rings.map((ring) => Float64Array.from(ring.flatMap(([lon = 0, lat = 0]) => [toX(lon), toY(lat)])));
		const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const ring of flat) {
			for (let i = 0; i < ring.length; i += 2) {
				box[0] = Math.min(box[0], ring[i]!);
				box[1] = Math.min(box[1], ring[i + 1]!);
				box[2] = Math.max(box[2], ring[i]!);
				box[3] = Math.max(box[3], ring[i + 1]!);
			}
		}
		return { rings: flat, box };
	});

	const around = outlines.reduce<Outline['box']>(
		(all, { box }) => [Math.min(all[0], box[0]), Math.min(all[1], box[1]), Math.max(all[2], box[2]), Math.max(all[3], box[3])],
		[Infinity, Infinity, -Infinity, -Infinity]
	);

	return ({ lon, lat }, upTo = Infinity) => {
		const [x, y] = [toX(lon), toY(lat)];
		if (metresToBox(around, x, y) > upTo) return Infinity;
		let least = Infinity;
		for (const { rings, box } of outlines) {
			const beyondBox = metresToBox(box, x, y);
			if (beyondBox >= least || beyondBox > upTo) continue;
			if (beyondBox === 0 && isWithin(rings, x, y)) return 0;
			for (const ring of rings) least = Math.min(least, metresToRing(ring, x, y));
		}
		return least > upTo ? Infinity : least;
	};
}

const metresToBox = ([west, south, east, north]: Outline['box'], x: number, y: number): number => Math.hypot(Math.max(west - x, 0, x - east), Math.max(south - y, 0, y - north));

/** Even-odd over all rings, so that holes are outside. */
function isWithin(rings: readonly Float64Array[], x: number, y: number): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let i = 2; i < ring.length; i += 2) {
			const [x1, y1, x2, y2] = [ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!];
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
		}
	}
	return inside;
}

function metresToRing(ring: Float64Array, x: number, y: number): number {
	let least = Infinity;
	for (let i = 2; i < ring.length; i += 2) {
		const [x1, y1] = [ring[i - 2]!, ring[i - 1]!];
		const [dx, dy] = [ring[i]! - x1, ring[i + 1]! - y1];
		const length = dx * dx + dy * dy;
		const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
		least = Math.min(least, Math.hypot(x - x1 - along * dx, y - y1 - along * dy));
	}
	return least;
}
