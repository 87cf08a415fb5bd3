import { betweennessCentrality, closenessCentrality, louvain } from './graphology-library.ts';
import { findWeakPoints } from './find-weak-points.ts';
import { listParts } from './list-parts.ts';
import { measureClustering } from './measure-clustering.ts';
import { measureCores } from './measure-cores.ts';
import type { NetworkGraph } from './network-graph.ts';
import { seededRandom } from './seeded-random.ts';
import { toGraphology } from './to-graphology.ts';
import { toSimpleGraph } from './to-simple-graph.ts';
import type { SimpleGraph } from './to-simple-graph.ts';

export interface NodeMeasures {
	readonly id: string;
	/** Ties; in and out together where directed. A tie to itself counts twice. */
	readonly degree: number;
	/** Share of shortest ways between two others that lead through it, 0 to 1. */
	readonly betweenness: number;
	/** Wasserman–Faust closeness, 0 to 1, from those that reach it; 0 where nobody does. */
	readonly closeness: number;
	/** 0 to 1. */
	readonly clustering: number;
	readonly core: number;
	/** 0 is the largest community. */
	readonly community: number;
	readonly isArticulation: boolean;
	/** 0 is the largest connected part. */
	readonly part: number;
}

export interface NetworkMeasures {
	/** In the order given. */
	readonly nodes: readonly NodeMeasures[];
	/** Ends in alphabetical order where undirected, then by first end, then by second. */
	readonly bridges: readonly { readonly source: string; readonly target: string }[];
	/** Ties present out of ties possible; 0 for fewer than two nodes. */
	readonly density: number;
	/** Connected parts. */
	readonly parts: number;
	readonly communities: number;
	/** Of the communities found; undefined without ties. */
	readonly modularity: number | undefined;
}

/**
 * The measures of a network: who is joined, who joins others, and where it would break.
 *
 * Every value but the communities is the one networkx gives for a Graph (or DiGraph), unweighted, betweenness and
 * closeness normalised. Bridges, articulation points and parts do not regard direction. Communities come from
 * Louvain from fixed seeds, the best of ten where there are at most 20,000 ties: the same file always gives the same ones, another order of ties may give others.
 *
 * Cost    nodes × ties, for betweenness.
 */
export function measureNetwork(network: NetworkGraph): NetworkMeasures {
	const graph = toSimpleGraph(network);
	const size = graph.ids.length;
	if (size === 0) return { nodes: [], bridges: [], density: 0, parts: 0, communities: 0, modularity: undefined };

	const library = toGraphology(graph);
	const betweenness = betweennessCentrality(library, { getEdgeWeight: null, normalized: true });
	const closeness = closenessCentrality(library, { wassermanFaust: true });
	const clustering = measureClustering(graph);
	const cores = measureCores(graph);
	const { bridges, isArticulation } = findWeakPoints(graph);
	const parts = listParts(graph);
	const partOf = new Map(parts.flatMap((part, number) => part.map((node) => [node, number] as const)));
	const { communityOf, communities, modularity } = findCommunities(graph);

	return {
		nodes: graph.ids.map((id, node) => ({
			id,
			degree: graph.next[node]!.length + (graph.directed ? graph.previous[node]!.length : 0) + (graph.hasLoop[node] ? 2 : 0),
			betweenness: betweenness[node]!, closeness: closeness[node]!, clustering: clustering[node]!, core: cores[node]!,
			community: communityOf[node]!, isArticulation: isArticulation[node]!, part: partOf.get(node)!
		})),
		bridges: listBridges(graph, bridges),
		density: size < 2 ? 0 : ((graph.directed ? 1 : 2) * graph.tieCount) / (size * (size - 1)),
		parts: parts.length, communities, modularity
	};
}

function findCommunities(graph: SimpleGraph): { communityOf: readonly number[]; communities: number; modularity: number | undefined } {
	const library = toGraphology(graph);
	if (library.size === 0) return { communityOf: graph.ids.map((_, i) => i), communities: graph.ids.length, modularity: undefined };

	// the heuristic depends on where it starts: of several starts, the best found
	const starts = library.size > 20_000 ? 1 : 10;
	const found = Array.from({ length: starts }, (_, seed) => louvain(library, { getEdgeWeight: null, rng: seededRandom(seed + 1) }))
		.reduce((best, next) => (next.modularity > best.modularity ? next : best));
	const sizes = new Map<number, number>();
	const raw = graph.ids.map((_, node) => found.communities[node]!);
	for (const community of raw) sizes.set(community, (sizes.get(community) ?? 0) + 1);
	const numbers = new Map([...sizes].sort((a, b) => b[1] - a[1]).map(([community], number) => [community, number]));
	return { communityOf: raw.map((community) => numbers.get(community)!), communities: numbers.size, modularity: found.modularity };
}

function listBridges({ ids, directed, next }: SimpleGraph, pairs: readonly (readonly [number, number])[]): NetworkMeasures['bridges'] {
	const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return pairs
		.map(([one, other]) => {
			const isWritten = directed ? next[one]!.includes(other) : compare(ids[one]!, ids[other]!) <= 0;
			return isWritten ? { source: ids[one]!, target: ids[other]! } : { source: ids[other]!, target: ids[one]! };
		})
		.sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
}
