import type { AbstractGraph } from 'graphology-types';
import { DirectedGraph, UndirectedGraph } from './graphology-library.ts';
import type { SimpleGraph } from './to-simple-graph.ts';

/** The same network for the library's measures, keyed by position, without nodes' ties to themselves. */
export function toGraphology({ ids, next, directed }: SimpleGraph): AbstractGraph {
	const graph = directed ? new DirectedGraph() : new UndirectedGraph();
	ids.forEach((_, node) => graph.addNode(node));
	next.forEach((others, node) => {
		for (const other of others) if (directed || node < other) graph.addEdge(node, other);
	});
	return graph;
}
