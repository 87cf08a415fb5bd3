import type { CellState } from '../coverage/cell-finding.ts';
import { stateLabels } from '../wording/state-in-words.ts';
import { escapeXml } from './escape-xml.ts';
import type { Palette } from './palette.ts';
import { short } from './picture-frame.ts';

/**
 * One of the four marks, centred on a point: served solid, thin hatched, gap solid and warm with a ring inside,
 * not checked dotted on paper. Told apart by form alone, so that colour may be absent.
 * The hatch is drawn as lines, so that no mark needs an id of its own.
 */
export function stateMarkAt({ state, palette, x, y, size }: { state: CellState; palette: Palette; x: number; y: number; size: number }): string {
	const [left, top, corner] = [x - size / 2, y - size / 2, size / 8];
	const box = (inset: number, rounding: number) => `x="${short(left + inset)}" y="${short(top + inset)}" width="${short(size - inset * 2)}" height="${short(size - inset * 2)}" rx="${short(rounding)}"`;
	switch (state) {
		case 'served':
			return `<rect class="mark mark-served" ${box(0, corner)} fill="${palette.served}"/>`;
		case 'thin':
			return `<g class="mark mark-thin"><rect ${box(0.6, corner)} fill="${palette.paper}" stroke="${palette.served}" stroke-width="1.2"/><path d="${hatch({ left: left + 1, top: top + 1, size: size - 2 })}" stroke="${palette.served}" stroke-width="${short(Math.max(1.3, size / 8))}" fill="none"/></g>`;
		case 'gap': {
			const ring = Math.max(1.2, size / 10);
			return `<g class="mark mark-gap"><rect ${box(0, corner)} fill="${palette.gap}"/><rect ${box(size * 0.17, corner / 2)} fill="none" stroke="${palette.gapRing}" stroke-width="${short(ring)}"/></g>`;
		}
		case 'not_checked':
			return `<rect class="mark mark-not-checked" ${box(0.7, corner)} fill="${palette.paper}" stroke="${palette.unknown}" stroke-width="1.4" stroke-dasharray="2 2.2"/>`;
	}
}

/** Strokes rising to the right, cut at the edges of the square. */
function hatch({ left, top, size }: { left: number; top: number; size: number }): string {
	const step = Math.max(4, size / 3);
	let path = '';
	for (let sum = step / 2; sum < size * 2; sum += step) {
		const from = sum <= size ? [0, sum] : [sum - size, size];
		const to = sum <= size ? [sum, 0] : [size, sum - size];
		path += `M${short(left + from[0]!)},${short(top + from[1]!)}L${short(left + to[0]!)},${short(top + to[1]!)}`;
	}
	return path;
}

/**
 * A mark as a small picture of its own, for lists, tables and legends on a page.
 * Named by its state for those who do not see it; beside words that say the same, pass `isDecoration`.
 */
export function drawStateMark({ state, palette, size = 18, isDecoration = false }: { state: CellState; palette: Palette; size?: number; isDecoration?: boolean }): string {
	const name = isDecoration ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(stateLabels[state])}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" class="kith-mark" ${name}>${stateMarkAt({ state, palette, x: size / 2, y: size / 2, size })}</svg>`;
}
