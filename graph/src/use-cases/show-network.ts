import type { Figure } from '../domain/provenance.ts';
import { listParts } from '../network/list-parts.ts';
import { toSimpleGraph } from '../network/to-simple-graph.ts';
import { gatherDirectory } from './gather-directory.ts';
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
	/** Connected parts of what is shown, and ties present out of ties possible: measured for who asks, since most pictures do not. */
	measureParts(): { readonly parts: number; readonly density: number };
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
		if (question.focus !== undefined && !whole.indexOf.has(question.focus)) {
			throw new QuestionNotUnderstood(`Nothing in the network has the id "${question.focus.slice(0, 60)}"; it may have been removed. Find it by name instead.`);
		}

		const { things, indexOf } = whole;
		let chosen: Chosen = question.focus === undefined ? new Uint8Array(things.length).fill(1) : withinSteps(whole, indexOf.get(question.focus)!, steps);
		if (question.component !== undefined) chosen = keepWithNeighbours(whole, chosen, ({ componentId }) => componentId === question.component);
		if (question.ward !== undefined) {
			// the directory knows all a thing works in and comes to, not only where it stands
			const { ward } = question;
			const there = new Set((await gatherDirectory(context)).flatMap(({ id, wardIds }) => (wardIds.includes(ward) ? [id] : [])));
			chosen = keepWithNeighbours(whole, chosen, ({ id }) => there.has(id));
		}
		const kinds = question.kinds && new Set(question.kinds);
		let shown: number[] = [];
		for (const [index, { id, kind }] of things.entries()) if (chosen[index] === 1 && (!kinds || kinds.has(kind) || id === question.focus)) shown.push(index);
		const isCut = shown.length > nodeCap;
		if (isCut) shown = shown.sort((a, b) => things[b]!.degree - things[a]!.degree).slice(0, nodeCap);
		return toAnswer(whole, shown, isCut);
	});
}

/** 1 for each thing that is chosen, by its place in the whole. */
type Chosen = Uint8Array;

function toAnswer({ things, tiesFrom, tieCount, sources }: WholeNetwork, shown: readonly number[], isCut: boolean): NetworkAnswer {
	const isShown = new Uint8Array(things.length);
	for (const index of shown) isShown[index] = 1;
	const nodes = shown.map((index) => things[index]!);
	const edges: NetworkTie[] = [];
	for (const index of shown) for (const { to, tie } of tiesFrom[index]!) if (isShown[to] === 1) edges.push(tie);
	return {
		nodes,
		edges,
		totalNodes: things.length,
		totalEdges: tieCount,
		measureParts() {
			const graph = toSimpleGraph({ nodes, edges, directed: false });
			const possible = (nodes.length * (nodes.length - 1)) / 2;
			return { parts: listParts(graph).length, density: possible === 0 ? 0 : graph.tieCount / possible };
		},
		isCut,
		sources
	};
}

function withinSteps({ things, around }: WholeNetwork, focus: number, steps: number): Chosen {
	const reached = new Uint8Array(things.length);
	reached[focus] = 1;
	let edge = [focus];
	for (let step = 0; step < steps; step += 1) {
		const next: number[] = [];
		for (const index of edge) {
			for (const other of around[index]!) {
				if (reached[other] === 1) continue;
				reached[other] = 1;
				next.push(other);
			}
		}
		edge = next;
	}
	return reached;
}

function keepWithNeighbours({ things, around }: WholeNetwork, chosen: Chosen, isMeant: (thing: NetworkThing) => boolean): Chosen {
	const kept = new Uint8Array(chosen.length);
	for (let index = 0; index < chosen.length; index++) {
		if (chosen[index] !== 1 || !isMeant(things[index]!)) continue;
		kept[index] = 1;
		for (const other of around[index]!) if (chosen[other] === 1) kept[other] = 1;
	}
	return kept;
}
