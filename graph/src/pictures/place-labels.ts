import { isInside } from './place-shape.ts';
import { breakInTwo, textWidth } from './text-width.ts';

export interface LabelWish {
	readonly id: string;
	readonly text: string;
	/** Middle of the mark the label belongs to. */
	readonly x: number;
	readonly y: number;
	/** Pixels its mark is wide; as wide as the others unless given. */
	readonly markSize?: number;
	readonly isBold: boolean;
	/** 0 is placed first. A label of rank 0 is always placed. */
	readonly rank: number;
	/** Own outline in pixels; a label inside it is preferred. Empty when none is held. */
	readonly ring: readonly (readonly [number, number])[];
}

export interface PlacedLabel {
	readonly id: string;
	readonly lines: readonly string[];
	/** Middle of the label, and baseline of its first line. */
	readonly x: number;
	readonly baseline: number;
	readonly size: number;
	readonly isBold: boolean;
}

export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
interface Spot { readonly box: Box; readonly lines: readonly string[]; readonly size: number; readonly cost: number }
const lineHeight = 1.15;
const crowd = 60;
const apart = 6;
/** A point covered weighs as much as standing some way off, and less than standing over a neighbour. */
const costOfPoint = 1.2;
/** Pixels round the middle of a point that are its own. */
const pointRadius = 5;

/**
 * Finds room for names: below, above or beside their mark, on one line or two, inside their own outline if they can,
 * never over another name or mark and never outside the frame, and over as few small points as can be. Of equal rank, those with the fewest places to stand choose
 * first; a name without room is tried smaller. One without room even so is left out; the list beside has it.
 */
export function placeLabels({ wishes, marks, width, height, size, markSize, points = [], kept = [], isNarrow = false }: {
	wishes: readonly LabelWish[];
	/** Middles of all marks, own ones too. */
	marks: readonly { readonly x: number; readonly y: number; readonly markSize?: number }[];
	width: number; height: number; size: number; markSize: number;
	/** Middles of small points that a name had better not cover: venues. It may stand a little further off to leave them free. */
	points?: readonly { readonly x: number; readonly y: number }[];
	/** What of the frame is taken by something else: buttons over the picture. No name is placed there. */
	kept?: readonly Box[];
	/** On a narrow map a name that lies mostly over its neighbours is left out, as among many places. */
	isNarrow?: boolean;
}): readonly PlacedLabel[] {
	const halfOf = (mark: { readonly markSize?: number }) => (mark.markSize ?? markSize) / 2 + 1;
	// among many small places a name that lies on its neighbours is noise
	const isCrowded = wishes.length > crowd;
	const mayStandOff = points.length > 0;
	const taken: Box[] = [...kept, ...marks.map((mark) => ({ left: mark.x - halfOf(mark), top: mark.y - halfOf(mark), right: mark.x + halfOf(mark), bottom: mark.y + halfOf(mark) }))];
	const isFree = (box: Box) => box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2 && !taken.some((other) => overlaps(box, other));
	// a camera that came near leaves most points outside, where no name stands
	const inFrame = points.filter(({ x, y }) => x > -pointRadius && x < width + pointRadius && y > -pointRadius && y < height + pointRadius);
	const findSpot = (wish: LabelWish, at: number): Spot | undefined => {
		let best: Spot | undefined;
		for (const lines of linings(wish.text)) {
			for (const { box, cost } of spots({ wish, lines, size: at, half: halfOf(wish), mayStandOff })) {
				if (best && cost >= best.cost || !isFree(box)) continue;
				const outside = outsideOwn(box, wish);
				if ((isCrowded || isNarrow) && wish.rank > (isNarrow ? 0 : 1) && outside > 0.5) continue;
				const bare = cost + outside * 2.5;
				if (best && bare >= best.cost) continue;
				const total = bare + countCovered(box, inFrame) * costOfPoint;
				if (!best || total < best.cost) best = { box, lines, size: at, cost: total };
			}
		}
		return best;
	};
	const freedom = new Map(wishes.map((wish) => [wish, isCrowded ? 0 : linings(wish.text).reduce((sum, lines) => sum + spots({ wish, lines, size, half: halfOf(wish), mayStandOff }).filter(({ box }) => isFree(box)).length, 0)]));
	const placed: PlacedLabel[] = [];
	for (const wish of [...wishes].sort((a, b) => a.rank - b.rank || freedom.get(a)! - freedom.get(b)! || b.y - a.y)) {
		const best = findSpot(wish, size) ?? (isCrowded ? undefined : findSpot(wish, Math.round(size * 8.6) / 10)) ?? (wish.rank === 0 ? pressed({ wish, size, half: halfOf(wish), width, height }) : undefined);
		if (!best) continue;
		// two names side by side read as one without room between
		taken.push({ ...best.box, left: best.box.left - apart, right: best.box.right + apart, top: best.box.top - apart / 3, bottom: best.box.bottom + apart / 3 });
		placed.push({ id: wish.id, lines: best.lines, x: (best.box.left + best.box.right) / 2, baseline: best.box.top + best.size * 0.95, size: best.size, isBold: wish.isBold });
	}
	return placed;
}

function linings(text: string): readonly (readonly string[])[] {
	const two = breakInTwo(text);
	return text.length > 11 && two.length === 2 ? [two, [text]] : [[text]];
}

function spots({ wish, lines, size, half, mayStandOff }: { wish: LabelWish; lines: readonly string[]; size: number; half: number; mayStandOff: boolean }): readonly { box: Box; cost: number }[] {
	const w = Math.max(...lines.map((line) => textWidth(line, size, wish.isBold)));
	const h = lines.length * size * lineHeight;
	const at = (middle: number, top: number): Box => ({ left: middle - w / 2, right: middle + w / 2, top, bottom: top + h });
	const { x, y } = wish;
	const found: { box: Box; cost: number }[] = [];
	for (const shift of [0, -0.12, 0.12, -0.25, 0.25, -0.36, 0.36, -0.48, 0.48]) {
		found.push({ box: at(x + shift * w, y + half + 1), cost: Math.abs(shift) });
		found.push({ box: at(x + shift * w, y - half - 1 - h), cost: 0.3 + Math.abs(shift) });
	}
	// a line further off, for where the near ones cover much: without points it would only take a neighbour's room
	for (const shift of mayStandOff ? [0, -0.25, 0.25, -0.48, 0.48] : []) {
		found.push({ box: at(x + shift * w, y + half + 1 + size * 0.8), cost: 0.9 + Math.abs(shift) });
		found.push({ box: at(x + shift * w, y - half - 1 - h - size * 0.8), cost: 1.1 + Math.abs(shift) });
	}
	for (const lift of [0, -0.35, 0.35, -0.7, 0.7]) {
		found.push({ box: at(x + half + 3 + w / 2, y - h / 2 + lift * h), cost: 0.5 + Math.abs(lift) });
		found.push({ box: at(x - half - 3 - w / 2, y - h / 2 + lift * h), cost: 0.55 + Math.abs(lift) });
	}
	return found;
}

function pressed({ wish, size, half, width, height }: { wish: LabelWish; size: number; half: number; width: number; height: number }): Spot {
	const lines = linings(wish.text)[0]!;
	const { box } = spots({ wish, lines, size, half, mayStandOff: false })[0]!;
	const right = Math.max(0, box.right - width + 2) - Math.max(0, 2 - box.left);
	const down = Math.max(0, box.bottom - height + 2);
	return { lines, size, cost: 0, box: { left: box.left - right, right: box.right - right, top: box.top - down, bottom: box.bottom - down } };
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How many points lie under it, whole or in part. */
function countCovered({ left, right, top, bottom }: Box, points: readonly { readonly x: number; readonly y: number }[]): number {
	let count = 0;
	for (const { x, y } of points) {
		if (x > left - pointRadius && x < right + pointRadius && y > top - pointRadius && y < bottom + pointRadius) count++;
	}
	return count;
}

/** 0–1: how much of the label lies over other places. */
function outsideOwn(box: Box, { ring }: LabelWish): number {
	if (ring.length === 0) return 0;
	let out = 0;
	for (const across of [0, 0.25, 0.5, 0.75, 1]) for (const down of [0, 1]) {
		if (!isInside(ring, box.left + (box.right - box.left) * across, box.top + (box.bottom - box.top) * down)) out++;
	}
	return out / 10;
}
