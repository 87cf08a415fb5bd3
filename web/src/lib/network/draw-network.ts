/**
 * A network as SVG, drawn on the server: kinds by shape, bridges heavier, the most joined named.
 *
 * Links    one per node up to `mostLinks`; above that the table beside it is the way in.
 * Escapes  every name and address, so the result may enter a page as it is.
 */
import { escapeXml } from '@kith/graph/pictures/escape-xml.ts';
import { textWidth } from '@kith/graph/pictures/text-width.ts';
import { listNamed, radiusOf, type DrawnNode, type NetworkDrawing } from '#lib/network/network-drawing.ts';
import { getKind } from '#lib/views/record/kinds.ts';

const mostLinks = 400;
const margin = 40;
const labelSize = 12;

const looks = {
	circle: 'fill="var(--action)"',
	square: 'fill="var(--paper)" stroke="var(--ink)" stroke-width="1.6"',
	diamond: 'fill="var(--need-4)"',
	triangle: 'fill="var(--ink)"'
} as const;

export function drawNetwork({ drawing, title, width = 960, height = 640 }: { drawing: NetworkDrawing; title: string; width?: number; height?: number }): string {
	const at = fit(drawing, { width, height });
	const places = new Map(drawing.nodes.map((node) => [node.id, at(node)]));
	const lines = (isBridge: boolean) => drawing.edges.flatMap((edge) => {
		const [from, to] = [places.get(edge.source), places.get(edge.target)];
		return edge.isBridge === isBridge && from && to ? [`M${from.x} ${from.y}L${to.x} ${to.y}`] : [];
	}).join('');
	const hasLinks = drawing.nodes.length <= mostLinks;
	// the well joined last, on top
	const shapes = [...drawing.nodes].sort((a, b) => a.degree - b.degree).map((node) => {
		const { shape, one } = getKind(node.kind);
		const drawn = `<path d="${shapePath(shape, places.get(node.id)!, radiusOf(node.degree))}" ${looks[shape]}${node.isFocus ? ' stroke="var(--gap)" stroke-width="3"' : ''}/>`;
		return hasLinks ? `<a href="${escapeXml(node.href)}" tabindex="-1"><title>${escapeXml(`${node.name}, ${one}`)}</title>${drawn}</a>` : drawn;
	}).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}" font-family="var(--font)" font-size="${labelSize}">`
		+ `<g fill="none" stroke="var(--line-strong)"><path d="${lines(false)}" stroke-width="0.8" stroke-opacity="0.55"/><path d="${lines(true)}" stroke-width="1.8"/></g>`
		+ `<g>${shapes}</g>`
		+ `<g fill="var(--ink)" stroke="var(--paper)" stroke-width="3" stroke-linejoin="round" paint-order="stroke" pointer-events="none" aria-hidden="true">${names(drawing, { places, width })}</g></svg>`;
}

function fit({ nodes }: NetworkDrawing, { width, height }: { width: number; height: number }): (node: DrawnNode) => { x: number; y: number } {
	const xs = nodes.map(({ x }) => x);
	const ys = nodes.map(({ y }) => y);
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const scale = Math.min((width - margin * 2) / Math.max(right - left, 1), (height - margin * 2) / Math.max(bottom - top, 1), 3);
	const round = (value: number) => Math.round(value * 10) / 10;
	return ({ x, y }) => ({ x: round(width / 2 + (x - (left + right) / 2) * scale), y: round(height / 2 + (y - (top + bottom) / 2) * scale) });
}

function shapePath(shape: ReturnType<typeof getKind>['shape'], { x, y }: { x: number; y: number }, r: number): string {
	const by = (value: number) => Math.round(value * 10) / 10;
	if (shape === 'circle') return `M${by(x - r)} ${y}a${by(r)} ${by(r)} 0 1 0 ${by(2 * r)} 0a${by(r)} ${by(r)} 0 1 0 ${by(-2 * r)} 0`;
	if (shape === 'square') return `M${by(x - r * 0.9)} ${by(y - r * 0.9)}h${by(r * 1.8)}v${by(r * 1.8)}h${by(-r * 1.8)}Z`;
	if (shape === 'diamond') return `M${x} ${by(y - r * 1.15)}l${by(r * 1.15)} ${by(r * 1.15)}l${by(-r * 1.15)} ${by(r * 1.15)}l${by(-r * 1.15)} ${by(-r * 1.15)}Z`;
	return `M${x} ${by(y - r * 1.2)}l${by(r * 1.15)} ${by(r * 2)}h${by(-r * 2.3)}Z`;
}

/** Below its node, and only where no name written before it stands. */
function names(drawing: NetworkDrawing, { places, width }: { places: ReadonlyMap<string, { x: number; y: number }>; width: number }): string {
	const taken: { left: number; right: number; y: number }[] = [];
	return listNamed(drawing).flatMap((node) => {
		const { x, y } = places.get(node.id)!;
		const text = node.name.length > 34 ? `${node.name.slice(0, 33)}…` : node.name;
		const half = textWidth(text, labelSize) / 2 + 3;
		const middle = Math.min(width - half, Math.max(half, x));
		const baseline = Math.round((y + radiusOf(node.degree) + 13) * 10) / 10;
		if (taken.some((other) => Math.abs(other.y - baseline) < 14 && other.left < middle + half && other.right > middle - half)) return [];
		taken.push({ left: middle - half, right: middle + half, y: baseline });
		return [`<text x="${Math.round(middle)}" y="${baseline}" text-anchor="middle"${node.isFocus ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`];
	}).join('');
}
