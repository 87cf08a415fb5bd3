/** What is drawn of a network: by the server as SVG, by Cytoscape where it can be. Positions are the stored layout's. */
import { textWidth } from '@kith/graph/pictures/text-width.ts';
import type { NodeKind } from '#lib/generated/documents.ts';

export interface DrawnNode {
	readonly id: string;
	readonly kind: NodeKind;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly degree: number;
	readonly isArticulation: boolean;
	readonly isFocus: boolean;
}

export interface DrawnEdge {
	readonly source: string;
	readonly target: string;
	readonly inWords: string;
	readonly isBridge: boolean;
}

export interface NetworkDrawing {
	readonly nodes: readonly DrawnNode[];
	readonly edges: readonly DrawnEdge[];
}

/** Half the width of a node's shape, in pixels: the more ties, the larger, by area; smaller where there are many. */
export function radiusOf(degree: number, nodeCount: number): number {
	return Math.min(15, 3.5 + Math.sqrt(degree) * 1.5) * Math.min(1, Math.max(0.45, Math.sqrt(500 / nodeCount)));
}

/** Those whose names are written without being asked: the focus, then the most joined. */
export function listNamed({ nodes }: NetworkDrawing, most = 24): readonly DrawnNode[] {
	return [...nodes].sort((a, b) => Number(b.isFocus) - Number(a.isFocus) || b.degree - a.degree || a.name.localeCompare(b.name)).slice(0, most);
}

export interface Fit {
	readonly width: number;
	readonly height: number;
	/** Pixels a unit of the layout takes. */
	readonly scale: number;
	/** Where the layout's 0, 0 falls in the frame. */
	readonly origin: { readonly x: number; readonly y: number };
	readonly at: (node: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
}

/** The whole drawing in a frame, no larger than three times its own size. */
export function fitNetwork({ nodes }: NetworkDrawing, { width, height, margin = 40 }: { width: number; height: number; margin?: number }): Fit {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of nodes) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
	const scale = Math.min((width - margin * 2) / Math.max(right - left, 1), (height - margin * 2) / Math.max(bottom - top, 1), 3);
	const round = (value: number) => Math.round(value * 10) / 10;
	const origin = { x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
	return { width, height, scale, origin, at: ({ x, y }) => ({ x: round(origin.x + x * scale), y: round(origin.y + y * scale) }) };
}

export interface WrittenName {
	readonly node: DrawnNode;
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
}

/** Names below their nodes, the most joined first, each only where no name written before it stands. */
export function writeNames(drawing: NetworkDrawing, { fit: { width, at }, size, most }: { fit: Fit; size: number; most?: number }): readonly WrittenName[] {
	const taken: { left: number; right: number; y: number }[] = [];
	return listNamed(drawing, most).flatMap((node) => {
		const { x, y } = at(node);
		const text = node.name.length > 34 ? `${node.name.slice(0, 33)}…` : node.name;
		const half = textWidth(text, size) / 2 + 4;
		const middle = Math.round(Math.min(width - half, Math.max(half, x)));
		const baseline = Math.round((y + radiusOf(node.degree, drawing.nodes.length) + size + 1) * 10) / 10;
		if (taken.some((other) => Math.abs(other.y - baseline) < size * 1.3 && other.left < middle + half && other.right > middle - half)) return [];
		taken.push({ left: middle - half, right: middle + half, y: baseline });
		return [{ node, text, x: middle, y: baseline }];
	});
}
