import type { NetworkFile } from './network-file.ts';
import { attributeOf, childrenOf, readXml } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';
import { unreadableNetwork } from './unreadable-network.ts';

/**
 * GEXF 1.1–1.3 (https://gexf.net): nodes with ids and labels, where they stood (viz:position), ties between them.
 * Nodes inside nodes are read as if they stood beside them; times of dynamic graphs are left.
 */
export function readGexf(name: string, text: string): NetworkFile {
	const [root] = childrenOf(readXml({ file: name, text, format: 'GEXF' }), 'gexf');
	const [graph] = childrenOf(root ?? {}, 'graph');
	const byDefault = attributeOf(graph ?? {}, 'defaultedgetype');

	const nodes: { id: string; label?: string; x?: number; y?: number }[] = [];
	const waiting = [graph ?? {}];
	for (const holder of waiting) {
		for (const node of childrenOf(holder, 'nodes').flatMap((list) => childrenOf(list, 'node'))) {
			const id = attributeOf(node, 'id');
			if (id === undefined) throw missing(name, 'a <node> without an id', 'id="…" on every node');
			const label = attributeOf(node, 'label');
			nodes.push({ id, ...(label ? { label } : {}), ...positionOf(node) });
			waiting.push(node);
		}
	}
	const edges = waiting.flatMap((holder) => childrenOf(holder, 'edges')).flatMap((list) => childrenOf(list, 'edge')).map((edge) => {
		const [source, target] = [attributeOf(edge, 'source'), attributeOf(edge, 'target')];
		if (source === undefined || target === undefined) throw missing(name, 'an <edge> without both ends', 'source="…" and target="…" on every edge');
		const type = attributeOf(edge, 'kind') ?? attributeOf(edge, 'label');
		return { source, target, ...(type ? { type } : {}) };
	});
	return { format: 'GEXF', nodes, edges, saysDirected: byDefault === undefined ? undefined : byDefault === 'directed' };
}

function positionOf(node: XmlElement): { x: number; y: number } | undefined {
	const [position] = childrenOf(node, 'position');
	if (!position) return undefined;
	const [x, y] = [Number(attributeOf(position, 'x')), Number(attributeOf(position, 'y'))];
	return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
}

function missing(file: string, came: string, expected: string) {
	return unreadableNetwork({ file, kind: 'incomplete-gexf', came, expected, mend: 'Export the network again, or add what is missing.' });
}
