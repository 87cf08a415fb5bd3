import type { NetworkFile } from './network-file.ts';
import { attributeOf, childrenOf, readXml, textOf } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';
import { unreadableNetwork } from './unreadable-network.ts';

const labelKeys = ['label', 'name', 'title'];
const typeKeys = ['type', 'relationship', 'element type', 'connection type'];

/**
 * GraphML (http://graphml.graphdrawing.org): nodes with ids, ties between them, a label or name from its data keys.
 * Graphs inside nodes are read as if they stood beside them. Refuses hyperedges, which are no ties between two.
 */
export function readGraphml(name: string, text: string): NetworkFile {
	const [root] = childrenOf(readXml({ file: name, text, format: 'GraphML' }), 'graphml');
	const keys = new Map(childrenOf(root ?? {}, 'key').map((key) => [attributeOf(key, 'id') ?? '', (attributeOf(key, 'attr.name') ?? attributeOf(key, 'id') ?? '').toLowerCase()]));
	const dataOf = (element: XmlElement, names: readonly string[]) =>
		childrenOf(element, 'data').filter((data) => names.includes(keys.get(attributeOf(data, 'key') ?? '') ?? '')).map(textOf).find((value) => value !== '');

	const nodes: { id: string; label?: string; type?: string }[] = [];
	const edges: { source: string; target: string; type?: string }[] = [];
	let saysDirected: boolean | undefined;
	const waiting = [...childrenOf(root ?? {}, 'graph')];
	for (const graph of waiting) {
		const byDefault = attributeOf(graph, 'edgedefault');
		if (byDefault !== undefined) saysDirected ??= byDefault === 'directed';
		if (childrenOf(graph, 'hyperedge').length > 0) {
			throw unreadableNetwork({
				file: name, kind: 'hyperedge', came: 'a <hyperedge>', expected: 'ties between two nodes',
				mend: 'Turn each hyperedge into a node tied to all its ends, or remove it.'
			});
		}
		for (const node of childrenOf(graph, 'node')) {
			const id = attributeOf(node, 'id');
			if (id === undefined) throw missing(name, 'a <node> without an id', 'id="…" on every node');
			const [label, type] = [dataOf(node, labelKeys), dataOf(node, typeKeys)];
			nodes.push({ id, ...(label === undefined ? {} : { label }), ...(type === undefined ? {} : { type }) });
			waiting.push(...childrenOf(node, 'graph'));
		}
		for (const edge of childrenOf(graph, 'edge')) {
			const [source, target] = [attributeOf(edge, 'source'), attributeOf(edge, 'target')];
			if (source === undefined || target === undefined) throw missing(name, 'an <edge> without both ends', 'source="…" and target="…" on every edge');
			const type = dataOf(edge, typeKeys) ?? dataOf(edge, labelKeys);
			edges.push({ source, target, ...(type === undefined ? {} : { type }) });
		}
	}
	return { format: 'GraphML', nodes, edges, saysDirected };
}

function missing(file: string, came: string, expected: string) {
	return unreadableNetwork({ file, kind: 'incomplete-graphml', came, expected, mend: 'Export the network again, or add what is missing.' });
}
