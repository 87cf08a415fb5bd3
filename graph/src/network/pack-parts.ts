export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Between parts, in units of the drawing. */
const gutter = 60;

/**
 * Sets the parts of a drawing so that none overlaps another: the first centred on 0, 0, the others in rows below it,
 * as wide as the first or as a square of them all, whichever is wider. Keeps order and shape of each.
 */
export function packParts(parts: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
	const boxes = parts.map(toBox);
	const first = boxes[0];
	if (!first) return [];

	const area = boxes.slice(1).reduce((sum, { width, height }) => sum + (width + gutter) * (height + gutter), 0);
	const rowWidth = Math.max(first.width, Math.sqrt(area) * 1.5);
	let [left, top, rowHeight] = [0, first.height / 2 + gutter, 0];
	return parts.map((part, number) => {
		const box = boxes[number]!;
		if (number === 0) return part.map(({ x, y }) => ({ x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 }));
		if (left > 0 && left + box.width > rowWidth) {
			top += rowHeight + gutter;
			[left, rowHeight] = [0, 0];
		}
		const moved = part.map(({ x, y }) => ({ x: x - box.left + left - rowWidth / 2, y: y - box.top + top }));
		left += box.width + gutter;
		rowHeight = Math.max(rowHeight, box.height);
		return moved;
	});
}

function toBox(part: readonly Point[]): { left: number; top: number; width: number; height: number } {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of part) {
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
	}
	return { left, top, width: right - left, height: bottom - top };
}
