import { isInside } from './place-shape.ts';

/** Pixels round the middle of a point that are drawn. */
const pointRadius = 5;
/** How far a mark may go, in its own widths: nearest first. */
const steps = [0.5, 0.75, 1, 1.25, 1.5];
const directions = Array.from({ length: 16 }, (_, number) => (number / 16) * 2 * Math.PI);
/** Standing its own width away weighs less than half as much as one point covered. */
const costOfDistance = 0.4;

/**
 * Where marks stand so that they hide as few small points as can be: a venue beneath the mark of its own ward could be neither seen nor pressed.
 *
 * A mark that hides none stays. Another goes no further than one and a half times its width, within its own outline and off every other mark;
 * where nothing better is found it stays as well.
 *
 * @param marks   middles in pixels; `ring` is the own outline, empty where none is held
 * @param points  middles of the points, in pixels
 * @param size    pixels a mark is wide
 * @returns middles in pixels, in the order given
 */
export function placeMarks({ marks, points, size }: {
	marks: readonly { readonly x: number; readonly y: number; readonly ring: readonly (readonly [number, number])[] }[];
	points: readonly { readonly x: number; readonly y: number }[];
	size: number;
}): readonly { readonly x: number; readonly y: number }[] {
	const reach = size / 2 + pointRadius;
	const placed = marks.map(({ x, y }) => ({ x, y }));
	for (const [number, { x, y, ring }] of marks.entries()) {
		const near = points.filter((point) => Math.abs(point.x - x) < reach + size * 1.5 && Math.abs(point.y - y) < reach + size * 1.5);
		const hidden = (at: { readonly x: number; readonly y: number }) => near.filter((point) => Math.abs(point.x - at.x) < reach && Math.abs(point.y - at.y) < reach).length;
		const isFree = (at: { readonly x: number; readonly y: number }) =>
			(ring.length === 0 || isInside(ring, at.x, at.y)) && placed.every((other, index) => index === number || Math.abs(other.x - at.x) > size + 2 || Math.abs(other.y - at.y) > size + 2);
		let least = hidden({ x, y });
		for (const step of least === 0 ? [] : steps) for (const direction of directions) {
			const at = { x: x + Math.cos(direction) * step * size, y: y + Math.sin(direction) * step * size };
			const cost = hidden(at) + step * costOfDistance;
			if (cost >= least || !isFree(at)) continue;
			[least, placed[number]] = [cost, at];
		}
	}
	return placed;
}
