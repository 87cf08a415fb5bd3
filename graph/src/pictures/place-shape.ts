import { outlineRings, type MapFit, type Ring } from './map-fit.ts';

type Corner = readonly [number, number];

/** A place as drawn: its path, and its largest ring in pixels to ask whether something lies inside. */
export interface PlaceShape {
	readonly path: string;
	readonly ring: readonly Corner[];
	readonly centre: Corner;
}

/** Projects an outline. Corners nearer than half a pixel to the last are left out: they cannot be seen. */
export function placeShape(outline: string, fit: MapFit): PlaceShape {
	let path = '';
	let ring: readonly Corner[] = [];
	let largest = -1;
	for (const polygon of outlineRings(outline)) {
		for (const [index, corners] of polygon.entries()) {
			const drawn = thin(corners, fit);
			if (drawn.length < 3) continue;
			path += ringPath(drawn);
			const area = Math.abs(twiceArea(drawn));
			if (index === 0 && area > largest) [ring, largest] = [drawn, area];
		}
	}
	return { path, ring, centre: centroid(ring) };
}

/** Each corner as its step from the last, in tenths of a pixel: half as long to send as where it stands. Steps of what was written, so nothing drifts. */
function ringPath(ring: readonly Corner[]): string {
	let [lastX, lastY] = tenths(ring[0]!);
	let path = `M${lastX / 10},${lastY / 10}l`;
	for (let i = 1; i < ring.length; i++) {
		const [x, y] = tenths(ring[i]!);
		const across = written(x - lastX);
		const down = written(y - lastY);
		path += `${i === 1 || across.startsWith('-') ? '' : ' '}${across}${down.startsWith('-') ? '' : ','}${down}`;
		[lastX, lastY] = [x, y];
	}
	return `${path}z`;
}

function tenths([x, y]: Corner): [number, number] {
	return [Math.round(x * 10), Math.round(y * 10)];
}

/** Tenths as SVG reads them, without a nought before the point. */
function written(tenth: number): string {
	return String(tenth / 10).replace(/^(-?)0\./, '$1.');
}

function thin(corners: Ring, fit: MapFit): readonly Corner[] {
	const kept: Corner[] = [];
	for (const corner of corners) {
		const [x, y] = fit.project(corner[0]!, corner[1]!);
		const last = kept.at(-1);
		if (!last || Math.abs(last[0] - x) > 0.5 || Math.abs(last[1] - y) > 0.5) kept.push([x, y]);
	}
	return kept;
}

function twiceArea(ring: readonly Corner[]): number {
	let sum = 0;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
	return sum;
}

function centroid(ring: readonly Corner[]): Corner {
	const double = twiceArea(ring);
	if (double === 0) return ring[0] ?? [0, 0];
	let [x, y] = [0, 0];
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const cross = ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
		x += (ring[j]![0] + ring[i]![0]) * cross;
		y += (ring[j]![1] + ring[i]![1]) * cross;
	}
	return [x / (3 * double), y / (3 * double)];
}

/** Whether a point lies within a ring (even–odd). */
export function isInside(ring: readonly Corner[], x: number, y: number): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [a, b] = [ring[i]!, ring[j]!];
		if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
	}
	return inside;
}
