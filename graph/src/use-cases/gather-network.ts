import { createHash } from 'node:crypto';
import type { RelationshipType } from '../domain/graph-shape.ts';
import type { Figure } from '../domain/provenance.ts';
import type { NetworkGraph } from '../network/network-graph.ts';
import { tieInWords } from '../wording/tie-in-words.ts';
import { gatherBeyondTheEdge } from './gather-beyond-the-edge.ts';
import type { KithContext } from './kith-context.ts';
import type { ThingKind } from './kith-thing.ts';
import { rememberAnswer } from './remember-answer.ts';
import { toSource } from './to-source.ts';
import { whyNotRunning } from './why-not-running.ts';
import { layOutInThread, measureInThread } from './work-in-thread.ts';

/** A thing of the network, with its place in the stored layout and its measures in the whole. */
export interface NetworkThing {
	readonly id: string;
	readonly kind: ThingKind;
	readonly name: string;
	readonly componentId: string | undefined;
	/** "outside Hackney, 600 m over the edge", or that all it runs is; undefined where it is not known to be outside. */
	readonly outsideInWords: string | undefined;
	/** Why it is not on: "paused", "closed"; undefined while it is. */
	readonly notRunning: string | undefined;
	readonly x: number;
	readonly y: number;
	readonly degree: number;
	readonly betweenness: number;
	readonly part: number;
	readonly isArticulation: boolean;
}

export interface NetworkTie {
	readonly source: string;
	readonly target: string;
	readonly type: string;
	readonly inWords: string;
	readonly isBridge: boolean;
}

/** The whole ecosystem as a network, measured and laid out once for each version of the graph. Things are named by their place in `things`. */
export interface WholeNetwork {
	readonly things: readonly NetworkThing[];
	readonly indexOf: ReadonlyMap<string, number>;
	/** Neighbours of each thing, each once. */
	readonly around: readonly (readonly number[])[];
	/** Ties of each thing that lead from it. */
	readonly tiesFrom: readonly (readonly { readonly to: number; readonly tie: NetworkTie }[])[];
	readonly tieCount: number;
	readonly sources: readonly Figure['source'][];
}

export function gatherNetwork(context: KithContext): Promise<WholeNetwork> {
	return rememberAnswer(context, ['whole-network'], async () => {
		const { store } = context;
		const [organisations, venues, provision, connectors, ties, datasets, beyond] = await Promise.all([
			store.listOrganisations(), store.listVenues(), store.listProvision(), store.listConnectors(), store.listTies(), store.listDatasets(), gatherBeyondTheEdge(context)
		]);
		const plain: Pick<NetworkThing, 'id' | 'kind' | 'name' | 'componentId' | 'notRunning'>[] = [
			...organisations.map(({ organisation }) => ({ id: organisation.id, kind: 'Organisation' as const, name: organisation.name, componentId: undefined, notRunning: whyNotRunning(organisation) })),
			...venues.map(({ venue: { id, name } }) => ({ id, kind: 'Venue' as const, name, componentId: undefined, notRunning: undefined })),
			...provision.map(({ provision: one }) => ({ id: one.id, kind: 'Provision' as const, name: one.name, componentId: one.component, notRunning: whyNotRunning(one) })),
			...connectors.map(({ connector: { id, title, component } }) => ({ id, kind: 'Connector' as const, name: title, componentId: component, notRunning: undefined }))
		];
		const held = new Set(plain.map(({ id }) => id));
		const among = ties.filter(({ from, to }) => held.has(from.id) && held.has(to.id));
		// in one order, so that the same ties are laid the same whatever order the engine gave them in
		const network: NetworkGraph = {
			nodes: [...held].sort().map((id) => ({ id })),
			edges: among.map(({ from, to }) => ({ source: from.id, target: to.id })).sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target)),
			directed: false
		};
		const drawn = await findOrDrawNetwork(context, network);
		const bridges = new Set(drawn.bridges.map(([source, target]) => bridgeKey(source, target)));
		const indexOf = new Map(plain.map(({ id }, index) => [id, index]));
		const around = plain.map(() => new Set<number>());
		const tiesFrom = plain.map((): { to: number; tie: NetworkTie }[] => []);
		for (const { type, from, to } of among) {
			const [source, target] = [indexOf.get(from.id)!, indexOf.get(to.id)!];
			around[source]!.add(target);
			around[target]!.add(source);
			const inWords = tieInWords({ type: type as RelationshipType, direction: 'out' });
			tiesFrom[source]!.push({ to: target, tie: { source: from.id, target: to.id, type, inWords, isBridge: bridges.has(bridgeKey(from.id, to.id)) } });
		}
		return {
			things: plain.map((thing) => {
				const [x, y, degree, betweenness, part, isArticulation] = drawn.nodes[thing.id]!;
				return { ...thing, outsideInWords: beyond.get(thing.id), x, y, degree, betweenness, part, isArticulation };
			}),
			indexOf,
			around: around.map((others) => [...others]),
			tiesFrom,
			tieCount: among.length,
			sources: datasets.filter(({ id }) => [...organisations, ...venues, ...provision, ...connectors].some((row) => row.datasetIds.includes(id))).map(toSource)
		};
	});
}

/** The same for a tie read either way. */
function bridgeKey(one: string, other: string): string {
	return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Goes up when the layout, a measure or the shape of what is kept changes: what was kept before is then drawn anew. */
const drawnFormat = 1;

/** What the graph keeps of the network: places and measures of exactly the ties the key stands for. */
interface DrawnNetwork {
	readonly key: string;
	readonly nodes: Readonly<Record<string, readonly [x: number, y: number, degree: number, betweenness: number, part: number, isArticulation: boolean]>>;
	readonly bridges: readonly (readonly [string, string])[];
}

/**
 * The places and measures of exactly these ties, as they are kept in the graph; made and kept when they are not, so
 * that the network looks the same tomorrow and nobody waits for it twice. One is kept: that of the ties there are now.
 */
async function findOrDrawNetwork({ store, now }: KithContext, network: NetworkGraph): Promise<DrawnNetwork> {
	const ref = { label: 'NetworkLayout', id: 'whole-network' } as const;
	const key = keyOfTies(network);
	const kept = await store.findDocument(ref);
	const known = kept && (JSON.parse(kept.json) as DrawnNetwork);
	if (known?.key === key) return known;
	const [laid, measured] = await Promise.all([layOutInThread(network), measureInThread(network)]);
	const drawn: DrawnNetwork = {
		key,
		nodes: Object.fromEntries(measured.nodes.map(({ id, degree, betweenness, part, isArticulation }) => {
			const { x, y } = laid.get(id) ?? { x: 0, y: 0 };
			return [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10, degree, betweenness, part, isArticulation]];
		})),
		bridges: measured.bridges.map(({ source, target }) => [source, target])
	};
	// a graph that cannot be written to (a full disk, a server that only reads) is no reason to show nothing: it is drawn again another day
	await store.putDocument({ ...ref, title: 'The whole network', createdAt: now().toISOString(), json: JSON.stringify(drawn) }).catch(() => undefined);
	return drawn;
}

function keyOfTies({ nodes, edges }: NetworkGraph): string {
	return createHash('sha256').update(JSON.stringify([drawnFormat, nodes, edges])).digest('hex').slice(0, 32);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
