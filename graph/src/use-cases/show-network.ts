import type { Figure } from '../domain/provenance.ts';
import { listParts } from '../network/list-parts.ts';
import { toSimpleGraph } from '../network/to-simple-graph.ts';
import { gatherNetwork, type NetworkThing, type NetworkTie, type WholeNetwork } from './gather-network.ts';
import { gatherPlaces } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';
import type { ThingKind } from './kith-thing.ts';
import { requireWhole } from './question-limits.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';
import { requireKnown } from './require-known.ts';
import { rememberAnswer } from './remember-answer.ts';
import { gatherReference } from './gather-reference.ts';

/** Nodes one picture holds at most: the best joined are kept. */
const nodeCap = 5_000;

export interface NetworkQuestion {
	readonly focus?: string | undefined;
	/** Steps out from the focus, 1–4. */
	readonly steps?: number | undefined;
	readonly kinds?: readonly ThingKind[] | undefined;
	readonly component?: string | undefined;
	readonly ward?: string | undefined;
}

export interface NetworkAnswer {
	readonly nodes: readonly NetworkThing[];
	readonly edges: readonly NetworkTie[];
	readonly totalNodes: number;
	readonly totalEdges: number;
	/** Connected parts of what is shown, and ties present out of ties possible. */
	readonly parts: number;
	readonly density: number;
	readonly isCut: boolean;
	readonly sources: readonly Figure['source'][];
}

/** The ecosystem as a network, or the part of it asked for. Places and measures are those of the whole. */
export async function showNetwork(context: KithContext, question: NetworkQuestion): Promise<NetworkAnswer> {
	const steps = question.steps ?? 2;
	requireWhole({ what: 'steps', came: steps, from: 1, to: 4 });
	return rememberAnswer(context, ['network', question.focus, steps, question.kinds?.toSorted(), question.component, question.ward], async () => {
		const [whole, reference, places] = await Promise.all([gatherNetwork(context), gatherReference(context), gatherPlaces(context)]);
		requireKnown({ what: 'a component', ids: [question.component], known: reference.components });
		requireKnown({ what: 'a ward', ids: [question.ward], known: places.wards });
		if (question.focus !== undefined && !whole.things.has(question.focus)) {
			throw new QuestionNotUnderstood(`Nothing in the network has the id "${question.focus.slice(0, 60)}"; it may have been removed. Find it by name instead.`);
		}

		let chosen = new Set(whole.things.keys());
		if (question.focus !== undefined) chosen = withinSteps(whole, question.focus, steps);
		if (question.component !== undefined) chosen = keepWithNeighbours(whole, chosen, (id) => whole.things.get(id)!.componentId === question.component);
		if (question.ward !== undefined) chosen = keepWithNeighbours(whole, chosen, (id) => whole.things.get(id)!.wardId === question.ward);
		if (question.kinds) {
			const kinds = question.kinds;
			chosen = new Set([...chosen].filter((id) => id === question.focus || kinds.includes(whole.things.get(id)!.kind)));
		}
		const isCut = chosen.size > nodeCap;
		if (isCut) chosen = new Set([...chosen].sort((a, b) => whole.things.get(b)!.degree - whole.things.get(a)!.degree).slice(0, nodeCap));
		return toAnswer(whole, chosen, isCut);
	});
}

function toAnswer({ things, tiesFrom, tieCount, sources }: WholeNetwork, chosen: ReadonlySet<string>, isCut: boolean): NetworkAnswer {
	const nodes = [...chosen].map((id) => things.get(id)!);
	const edges = nodes.flatMap(({ id }) => (tiesFrom.get(id) ?? []).filter(({ target }) => chosen.has(target)));
	let shown: ReturnType<typeof toSimpleGraph> | undefined;
	const graph = () => shown ??= toSimpleGraph({ nodes, edges, directed: false });
	return {
		nodes,
		edges,
		totalNodes: things.size,
		totalEdges: tieCount,
		// counted for who asks: most pictures do not
		get parts() { return listParts(graph()).length; },
		get density() {
			const possible = (nodes.length * (nodes.length - 1)) / 2;
			return possible === 0 ? 0 : graph().tieCount / possible;
		},
		isCut,
		sources
	};
}

function withinSteps({ neighbours }: WholeNetwork, focus: string, steps: number): Set<string> {
	const reached = new Set([focus]);
	let edge = [focus];
	for (let step = 0; step < steps; step += 1) {
		edge = edge.flatMap((id) => [...neighbours.get(id)!]).filter((id) => !reached.has(id) && reached.add(id));
	}
	return reached;
}

function keepWithNeighbours({ neighbours }: WholeNetwork, chosen: ReadonlySet<string>, isMeant: (id: string) => boolean): Set<string> {
	const meant = [...chosen].filter(isMeant);
	return new Set([...meant, ...meant.flatMap((id) => [...neighbours.get(id)!].filter((other) => chosen.has(other)))]);
}
