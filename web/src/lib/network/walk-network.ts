/** Walking a network by arrow keys: along the tie that points most nearly that way. */
import { getKind } from '#lib/views/record/kinds.ts';
import { countOf } from '@kith/graph/wording/number-in-words.ts';
import type { DrawnEdge, DrawnNode, NetworkDrawing } from '#lib/network/network-drawing.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export interface Step {
	readonly node: DrawnNode;
	readonly edge: DrawnEdge;
	/** False where the tie reads from the other to here. */
	readonly isForward: boolean;
}

const headings: Readonly<Record<Arrow, number>> = { ArrowRight: 0, ArrowDown: Math.PI / 2, ArrowLeft: Math.PI, ArrowUp: -Math.PI / 2 };

/** Every tie from here, with who is at its other end. */
export function listSteps({ nodes, edges }: NetworkDrawing, from: string): readonly Step[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	return edges.flatMap((edge): Step[] => {
		const isForward = edge.source === from;
		if (!isForward && edge.target !== from) return [];
		const node = byId.get(isForward ? edge.target : edge.source);
		return node && node.id !== from ? [{ node, edge, isForward }] : [];
	});
}

/** Within a quarter turn either side of the arrow, the nearest in direction, then in distance; undefined where nothing lies that way. */
export function findStep({ drawing, from, arrow }: { drawing: NetworkDrawing; from: DrawnNode; arrow: Arrow }): Step | undefined {
	const weighed = listSteps(drawing, from.id).map((step) => {
		const [dx, dy] = [step.node.x - from.x, step.node.y - from.y];
		const turn = Math.abs(Math.atan2(Math.sin(Math.atan2(dy, dx) - headings[arrow]), Math.cos(Math.atan2(dy, dx) - headings[arrow])));
		return { step, turn, cost: Math.hypot(dx, dy) * (1 + turn * 2) };
	}).filter(({ turn }) => turn <= Math.PI / 2 + 1e-9);
	return weighed.sort((a, b) => a.cost - b.cost)[0]?.step;
}

/** "Runs. Tea afternoon, activity or service, two ties. Enter opens it." */
export function describeStep({ node, edge, isForward, fromName }: Step & { readonly fromName: string }): string {
	const read = isForward ? `${fromName} ${edge.inWords} ${node.name}` : `${node.name} ${edge.inWords} ${fromName}`;
	return `${read}. ${describeNode(node)}`;
}

export function describeNode(node: DrawnNode): string {
	return `${node.name}, ${node.notRunning === undefined ? '' : `${node.notRunning}: `}${getKind(node.kind).one}, ${countOf({ count: node.degree, one: 'tie', many: 'ties' })}.`;
}
