/** What is drawn of a network: by the server as SVG, by Cytoscape where it can be. Positions are the stored layout's. */
import type { NodeKind } from '#lib/generated/documents.ts';

export interface DrawnNode {
	readonly id: string;
	readonly kind: NodeKind;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly degree: number;
	readonly isArticulation: boolean;
	readonly href: string;
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

/** Half the width of a node's shape, in pixels: the more ties, the larger, by area. */
export function radiusOf(degree: number): number {
	return Math.min(15, 3.5 + Math.sqrt(degree) * 1.5);
}

/** Those whose names are written without being asked: the focus, then the most joined. */
export function listNamed({ nodes }: NetworkDrawing, most = 24): readonly DrawnNode[] {
	return [...nodes].sort((a, b) => Number(b.isFocus) - Number(a.isFocus) || b.degree - a.degree || a.name.localeCompare(b.name)).slice(0, most);
}
