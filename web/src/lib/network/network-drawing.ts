/** What is drawn of a network: by the server as SVG, by Cytoscape where it can be. Positions are the stored layout's. */
import { placeLabels, type Box } from '@kith/graph/pictures/place-labels.ts';
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
	/** Drawn large, dark and by name; of many, only those that join the most of the rest. */
	readonly isLeading: boolean;
	/** "paused", "closed": drawn hollow, and said after its name. Absent while it is on. */
	readonly notRunning?: string;
}

/** "Chair yoga (paused)". */
export function nameInPicture({ name, notRunning }: Pick<DrawnNode, 'name' | 'notRunning'>, longest = Infinity): string {
	const short = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
	return notRunning === undefined ? short : `${short} (${notRunning})`;
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

/** A drawing on its way to the page: ties by the numbers of their ends and of what they say, for there are hundreds and few kinds. */
export interface SentDrawing {
	readonly nodes: readonly DrawnNode[];
	readonly words: readonly string[];
	/** Source, target, words, and 1 where it is a bridge. */
	readonly edges: readonly (readonly [number, number, number, 0 | 1])[];
}

export function packDrawing({ nodes, edges }: NetworkDrawing): SentDrawing {
	const numberOf = new Map(nodes.map(({ id }, number) => [id, number]));
	const words = [...new Set(edges.map(({ inWords }) => inWords))];
	const wordOf = new Map(words.map((word, number) => [word, number]));
	return {
		nodes, words,
		edges: edges.flatMap(({ source, target, inWords, isBridge }): SentDrawing['edges'] => {
			const [from, to] = [numberOf.get(source), numberOf.get(target)];
			return from === undefined || to === undefined ? [] : [[from, to, wordOf.get(inWords)!, isBridge ? 1 : 0]];
		})
	};
}

export function unpackDrawing({ nodes, words, edges }: SentDrawing): NetworkDrawing {
	return { nodes, edges: edges.map(([source, target, word, isBridge]) => ({ source: nodes[source]!.id, target: nodes[target]!.id, inWords: words[word]!, isBridge: isBridge === 1 })) };
}

/** Of more than this many, most stand small behind the few that join them: at first sight a network is its connectors. */
const fewEnough = 80;
const leading = 36;

/** The focus, and those on the way between most of the others; everybody, where they are few. */
export function chooseLeading(nodes: readonly { readonly id: string; readonly name: string; readonly betweenness: number; readonly degree: number }[], focus: string | undefined): ReadonlySet<string> {
	const weight = ({ id, betweenness }: { readonly id: string; readonly betweenness: number }) => (id === focus ? Infinity : betweenness);
	const ordered = [...nodes].sort((a, b) => weight(b) - weight(a) || b.degree - a.degree || a.name.localeCompare(b.name, 'en-GB'));
	return new Set(ordered.slice(0, nodes.length <= fewEnough ? nodes.length : leading).map(({ id }) => id));
}

/** Half the width of a node's shape, in pixels: the more ties, the larger, by area; one small size for those that stand behind. */
export function radiusOf({ degree, isLeading }: Pick<DrawnNode, 'degree' | 'isLeading'>): number {
	return isLeading ? Math.min(14, 3.5 + Math.sqrt(degree) * 1.6) : 2.6;
}

/** The focus, then the leading, then the most joined. */
function byWeight(a: DrawnNode, b: DrawnNode): number {
	return Number(b.isFocus) - Number(a.isFocus) || Number(b.isLeading) - Number(a.isLeading) || b.degree - a.degree || a.name.localeCompare(b.name);
}

/** Those whose names are written without being asked: the focus, then the most joined. */
export function listNamed({ nodes }: NetworkDrawing): readonly DrawnNode[] {
	return nodes.filter(({ isLeading }) => isLeading).sort(byWeight);
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
	return frameOf({ width, height, scale, origin: { x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale } });
}

/** What a camera that somebody moved has in its frame. */
export function frameOf({ width, height, scale, origin }: Omit<Fit, 'at'>): Fit {
	const round = (value: number) => Math.round(value * 10) / 10;
	return { width, height, scale, origin, at: ({ x, y }) => ({ x: round(origin.x + x * scale), y: round(origin.y + y * scale) }) };
}

/** More names than this in one frame are looked at by nobody. */
const mostNames = 60;

/** Those whose middle is in the frame, the weightiest first, and of many no more than `mostNames`: a name never stands without its node. */
export function listInSight(nodes: readonly DrawnNode[], { width, height, at }: Fit): readonly DrawnNode[] {
	const inSight = nodes.filter((node) => {
		const { x, y } = at(node);
		return x > 0 && x < width && y > 0 && y < height;
	});
	return inSight.sort(byWeight).slice(0, mostNames);
}

export interface WrittenName {
	readonly node: DrawnNode;
	readonly lines: readonly string[];
	/** Middle of the name. */
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly size: number;
	/** The focus, or whoever is pointed at. */
	readonly isBold: boolean;
}

/** Pixels. */
const markAtFirst = 18;

/**
 * Names beside their nodes, in the order given, each only where it covers no other name and no other of those named.
 *
 * @param among     who may be named; the leading, unless others are given
 * @param here      whoever is pointed at: named first, in full and in bold; the focus, where nobody is
 * @param kept      boxes of the frame that something else lies over
 * @param markSize  pixels round the middle of a node that are its own
 */
export function writeNames(drawing: NetworkDrawing, { fit: { width, height, at }, size, among = listNamed(drawing), here, kept = [], markSize = () => markAtFirst }: { fit: Fit; size: number; among?: readonly DrawnNode[]; here?: string | undefined; kept?: readonly Box[]; markSize?: (node: DrawnNode) => number }): readonly WrittenName[] {
	const longest = drawing.nodes.length <= 30 ? 70 : 40;
	const wishes = among.map((node, number) => {
		const isFirst = here === undefined ? node.isFocus : node.id === here;
		return { id: node.id, text: nameInPicture(node, node.id === here ? Infinity : longest), ...at(node), markSize: markSize(node), isBold: isFirst, rank: isFirst ? 0 : 1 + Math.floor(number / 6), ring: [] };
	});
	const byId = new Map(among.map((node) => [node.id, node]));
	return placeLabels({ wishes, marks: wishes, width, height, size, markSize: markAtFirst, kept }).map(({ id, lines, x, baseline, size: written, isBold }) => ({
		node: byId.get(id)!, isBold, lines, x: Math.round(x * 10) / 10, y: Math.round(baseline * 10) / 10, size: written
	}));
}
