import type KDBush from 'kdbush';

export interface Nearest {
	/** Place in the order the points were given. */
	index: number;
	distance: number;
}

/**
 * The nearest point at any distance, or undefined when the index is empty.
 *
 * Ties  the point that was given first.
 * Cost  logarithmic: a branch is left alone when nothing in it can be nearer than what was found.
 */
export function findNearest(index: KDBush, { easting, northing }: { easting: number; northing: number }): Nearest | undefined {
	if (index.numItems === 0) return undefined;
	const { ids, coords, nodeSize } = index;
	let best = -1;
	let bestSquared = Infinity;

	const consider = (at: number): void => {
		const dx = coords[2 * at]! - easting;
		const dy = coords[2 * at + 1]! - northing;
		const squared = dx * dx + dy * dy;
		if (squared < bestSquared || (squared === bestSquared && ids[at]! < best)) {
			bestSquared = squared;
			best = ids[at]!;
		}
	};

	const search = (left: number, right: number, axis: 0 | 1): void => {
		if (right - left <= nodeSize) {
			for (let at = left; at <= right; at++) consider(at);
			return;
		}
		const middle = (left + right) >> 1;
		consider(middle);
		const gap = (axis === 0 ? easting : northing) - coords[2 * middle + axis]!;
		const next = axis === 0 ? 1 : 0;
		// the side we stand on first, the other only if the line between them is near enough
		if (gap <= 0) {
			search(left, middle - 1, next);
			if (gap * gap <= bestSquared) search(middle + 1, right, next);
		} else {
			search(middle + 1, right, next);
			if (gap * gap <= bestSquared) search(left, middle - 1, next);
		}
	};

	search(0, ids.length - 1, 0);
	return { index: best, distance: Math.sqrt(bestSquared) };
}
