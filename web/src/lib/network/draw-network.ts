/**
 * A network as SVG, drawn on the server: kinds by shape, what is not running hollow, bridges heavier, the most joined named.
 *
 * Links    one per node up to `mostLinks`; above that the table beside it is the way in.
 * Escapes  every name and address, so the result may enter a page as it is.
 */
import { escapeXml } from '@kith/graph/pictures/escape-xml.ts';
import { fitNetwork, nameInPicture, radiusOf, writeNames, type DrawnNode, type NetworkDrawing } from '#lib/network/network-drawing.ts';
import { allKinds, getKind, recordHref } from '#lib/views/record/kinds.ts';

const mostLinks = 400;
const labelSize = 12;

/** How a shape is painted. */
interface Look { readonly fill: string; readonly line?: { readonly colour: string; readonly width: number; readonly dashes?: string } }

/** Those that stand behind the leading. */
const quietLook: Look = { fill: 'var(--line-strong)' };

/** Not running: hollow, with a dashed line; finer for those behind. */
const stoppedLook: Look = { fill: 'var(--paper)', line: { colour: 'var(--ink-quiet)', width: 1.4, dashes: '3 2' } };
const quietStoppedLook: Look = { fill: 'var(--paper)', line: { colour: 'var(--ink-quiet)', width: 0.9, dashes: '1.6 1.2' } };

const looks: Readonly<Record<ReturnType<typeof getKind>['shape'], Look>> = {
	circle: { fill: 'var(--action)' },
	square: { fill: 'var(--paper)', line: { colour: 'var(--ink)', width: 1.6 } },
	diamond: { fill: 'var(--need-4)' },
	triangle: { fill: 'var(--ink)' }
};

const focusLine = { colour: 'var(--gap)', width: 3 } as const;

export function drawNetwork({ drawing, title, width = 960, height = 640 }: { drawing: NetworkDrawing; title: string; width?: number; height?: number }): string {
	const fit = fitNetwork(drawing, { width, height });
	const places = new Map(drawing.nodes.map((node) => [node.id, fit.at(node)]));
	const pathOf = (node: NetworkDrawing['nodes'][number]) => shapePath(getKind(node.kind).shape, places.get(node.id)!, radiusOf(node));
	const leading = new Set(drawing.nodes.flatMap(({ id, isLeading }) => (isLeading ? [id] : [])));
	const weightOf = ({ source, target, isBridge }: NetworkDrawing['edges'][number]) => (isBridge ? 'bridge' : leading.has(source) || leading.has(target) ? 'leading' : 'quiet');
	const lines = (weight: ReturnType<typeof weightOf>) => drawing.edges.flatMap((edge) => {
		const [from, to] = [places.get(edge.source), places.get(edge.target)];
		return weightOf(edge) === weight && from && to ? [`M${from.x} ${from.y}L${to.x} ${to.y}`] : [];
	}).join('');
	const pathWhere = (isMeant: (node: DrawnNode) => boolean, look: Look) => {
		const d = drawing.nodes.filter(isMeant).map(pathOf).join('');
		return d === '' ? '' : `<path d="${d}" ${toAttributes(look)}/>`;
	};
	// the well joined last, on top
	const shapes = drawing.nodes.length <= mostLinks
		? [...drawing.nodes].sort((a, b) => Number(a.isLeading) - Number(b.isLeading) || a.degree - b.degree).map((node) => {
			const { one, kind } = getKind(node.kind);
			return `<a href="${escapeXml(recordHref(kind, node.id))}" tabindex="-1"><title>${escapeXml(`${nameInPicture(node)}, ${one}`)}</title><path d="${pathOf(node)}" ${toAttributes(lookOf(node))}/></a>`;
		}).join('')
		: pathWhere(({ isLeading, notRunning }) => !isLeading && notRunning === undefined, quietLook)
			+ pathWhere(({ isLeading, notRunning }) => !isLeading && notRunning !== undefined, quietStoppedLook)
			+ [...allKinds].reverse().map(({ kind, shape }) => pathWhere((node) => node.isLeading && node.notRunning === undefined && node.kind === kind, looks[shape])).join('')
			+ pathWhere(({ isLeading, notRunning }) => isLeading && notRunning !== undefined, stoppedLook);
	const names = writeNames(drawing, { fit, size: labelSize }).map(({ lines: written, x, y, size, isBold }) =>
		`<text text-anchor="middle"${size === labelSize ? '' : ` font-size="${size}"`}${isBold ? ' font-weight="700"' : ''}>${written.map((line, number) => `<tspan x="${x}" y="${Math.round((y + number * size * 1.15) * 10) / 10}">${escapeXml(line)}</tspan>`).join('')}</text>`).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}" font-family="var(--font)" font-size="${labelSize}">`
		+ `<g fill="none" stroke="var(--line-strong)"><path d="${lines('quiet')}" stroke-width="0.6" stroke-opacity="0.35"/><path d="${lines('leading')}" stroke-width="0.8" stroke-opacity="0.7"/><path d="${lines('bridge')}" stroke-width="1.8"/></g>`
		+ `<g>${shapes}</g>`
		+ `<g fill="var(--ink)" stroke="var(--paper)" stroke-width="3" stroke-linejoin="round" paint-order="stroke" pointer-events="none" aria-hidden="true">${names}</g></svg>`;
}

/** The focus keeps its fill and has a line of its own. */
function lookOf({ kind, isLeading, isFocus, notRunning }: DrawnNode): Look {
	const look = notRunning !== undefined ? (isLeading ? stoppedLook : quietStoppedLook) : isLeading ? looks[getKind(kind).shape] : quietLook;
	return isFocus ? { fill: look.fill, line: focusLine } : look;
}

function toAttributes({ fill, line }: Look): string {
	if (line === undefined) return `fill="${fill}"`;
	return `fill="${fill}" stroke="${line.colour}" stroke-width="${line.width}"${line.dashes === undefined ? '' : ` stroke-dasharray="${line.dashes}"`}`;
}

function shapePath(shape: ReturnType<typeof getKind>['shape'], { x, y }: { x: number; y: number }, r: number): string {
	const by = (value: number) => Math.round(value * 10) / 10;
	if (shape === 'circle') return `M${by(x - r)} ${y}a${by(r)} ${by(r)} 0 1 0 ${by(2 * r)} 0a${by(r)} ${by(r)} 0 1 0 ${by(-2 * r)} 0`;
	if (shape === 'square') return `M${by(x - r * 0.9)} ${by(y - r * 0.9)}h${by(r * 1.8)}v${by(r * 1.8)}h${by(-r * 1.8)}Z`;
	if (shape === 'diamond') return `M${x} ${by(y - r * 1.15)}l${by(r * 1.15)} ${by(r * 1.15)}l${by(-r * 1.15)} ${by(r * 1.15)}l${by(-r * 1.15)} ${by(-r * 1.15)}Z`;
	return `M${x} ${by(y - r * 1.2)}l${by(r * 1.15)} ${by(r * 2)}h${by(-r * 2.3)}Z`;
}
