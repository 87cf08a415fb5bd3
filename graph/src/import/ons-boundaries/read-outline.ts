import { shorten } from '../reading/shorten.ts';
import type { FoundFeature } from './shape.ts';

/** An outline as JSON text with six decimals (about 0.1 m), or what is wrong with it. */
export type OutlineRead = { readonly geometry: string } | { readonly came: string; readonly expected: string } | 'grid' | 'latitude-first';

type Position = readonly [number, number];

/** Great Britain, with room. */
const isInBritain = ([lon, lat]: Position): boolean => lon >= -9 && lon <= 3 && lat >= 49 && lat <= 61.5;

export function readOutline(geometry: FoundFeature['geometry']): OutlineRead {
	if (geometry === null || geometry === undefined) return { came: 'no geometry', expected: 'a Polygon or MultiPolygon' };
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
		return { came: `a ${shorten(String(geometry.type ?? 'geometry without a type'))}`, expected: 'a Polygon or MultiPolygon' };
	}
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	if (!Array.isArray(polygons) || polygons.length === 0) return { came: 'no coordinates', expected: 'at least one ring' };

	const drawn: Position[][][] = [];
	for (const polygon of polygons as unknown[]) {
		if (!Array.isArray(polygon) || polygon.length === 0) return { came: 'a part without rings', expected: 'at least one ring in each part' };
		const rings: Position[][] = [];
		for (const ring of polygon as unknown[]) {
			if (!Array.isArray(ring) || ring.length < 4) return { came: 'a ring of fewer than four corners', expected: 'at least four corners, the last as the first' };
			const corners: Position[] = [];
			for (const corner of ring as unknown[]) {
				const [x, y] = Array.isArray(corner) ? (corner as unknown[]) : [];
				if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return { came: 'a corner that is not two numbers', expected: 'longitude and latitude' };
				if (Math.abs(x) > 180 || Math.abs(y) > 90) return 'grid';
				if (isInBritain([y, x]) && !isInBritain([x, y])) return 'latitude-first';
				if (!isInBritain([x, y])) return { came: `a corner at ${x}, ${y}`, expected: 'a place in Great Britain' };
				corners.push([round(x), round(y)]);
			}
			const first = corners[0];
			const last = corners.at(-1);
			if (first === undefined || last === undefined || first[0] !== last[0] || first[1] !== last[1]) return { came: 'a ring that is not closed', expected: 'a last corner equal to the first' };
			rings.push(corners);
		}
		drawn.push(rings);
	}
	const shape = drawn.length === 1 ? { type: 'Polygon', coordinates: drawn[0] } : { type: 'MultiPolygon', coordinates: drawn };
	return { geometry: JSON.stringify(shape) };
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
