import { forceAtlas2, UndirectedGraph } from './graphology-library.ts';
import { listParts } from './list-parts.ts';
import type { NetworkGraph } from './network-graph.ts';
import { packParts } from './pack-parts.ts';
import type { Point } from './pack-parts.ts';
import { toSimpleGraph } from './to-simple-graph.ts';
import type { SimpleGraph } from './to-simple-graph.ts';

/** The middle half of ties are about this long: room for a mark and a short name. */
const tieLength = 60;

/**
 * Where each node stands when the network is drawn: what is tied stands near, and the same network is always laid the
 * same. Each connected part is laid by itself, then the parts are packed side by side, the largest first.
 *
 * Units   of the drawing: a typical tie is 60 long, the largest part is centred on 0, 0; y grows downwards.
 * Cost    about nodes × log nodes, some hundred times: a few seconds for 2,300 nodes. Not for a request: store it.
 * Source  ForceAtlas2, Jacomy and others (2014), doi:10.1371/journal.pone.0098679.
 */
export function layOutNetwork(network: NetworkGraph): ReadonlyMap<string, Point> {
	const graph = toSimpleGraph({ ...network, directed: false });
	const parts = listParts(graph);
	const placed = packParts(parts.map((part) => layOutPart(graph, part)));
	return new Map(parts.flatMap((part, number) => part.map((node, i) => [graph.ids[node]!, placed[number]![i]!] as const)));
}

function layOutPart({ around }: SimpleGraph, part: readonly number[]): readonly Point[] {
	if (part.length === 1) return [{ x: 0, y: 0 }];
	if (part.length === 2) return [{ x: 0, y: 0 }, { x: tieLength, y: 0 }];

	const drawn = new UndirectedGraph();
	// a sunflower from the most joined outwards: spread evenly, nobody on top of anybody, no dice
	const byTies = [...part].sort((a, b) => around[b]!.length - around[a]!.length || a - b);
	byTies.forEach((node, rank) => {
		const angle = rank * Math.PI * (3 - Math.sqrt(5));
		const radius = 10 * Math.sqrt(rank + 0.5);
		drawn.addNode(node, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
	});
	for (const node of part) for (const other of around[node]!) if (node < other) drawn.addEdge(node, other);

	const positions = forceAtlas2(drawn, {
		iterations: part.length > 1000 ? 300 : 600,
		settings: {
			...forceAtlas2.inferSettings(part.length),
			// hubs push their many leaves out to a ring instead of a knot
			outboundAttractionDistribution: true, linLogMode: false, strongGravityMode: false,
			gravity: 0.4, scalingRatio: 10, barnesHutOptimize: part.length > 400, barnesHutTheta: 0.8
		}
	});

	const lengths = part
		.flatMap((node) => around[node]!.filter((other) => node < other).map((other) => distance(positions[node]!, positions[other]!)))
		.sort((a, b) => a - b);
	const scale = tieLength / (lengths[lengths.length >> 1]! || 1);
	return part.map((node) => ({ x: positions[node]!.x * scale, y: positions[node]!.y * scale }));
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
