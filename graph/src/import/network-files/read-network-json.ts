import type { NetworkFile } from './network-file.ts';
import { unreadableNetwork } from './unreadable-network.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The shapes of JSON known here, each by the lists it is made of. */
const shapes = [
	{ format: 'Kumu JSON', nodes: 'elements', edges: 'connections' },
	{ format: 'graphology JSON', nodes: 'nodes', edges: 'edges' },
	{ format: 'node-link JSON', nodes: 'nodes', edges: 'links' }
] as const;

/**
 * Kumu JSON (an export with ids, or a blueprint whose connections name elements by label), graphology's own export,
 * and node-link JSON (networkx, D3). Fields may stand on the item or under its `attributes`.
 */
export function readNetworkJson(name: string, text: string): NetworkFile {
	const whole = parse(name, text);
	const shape = shapes.find(({ nodes, edges }) => Array.isArray(whole[nodes]) && Array.isArray(whole[edges]));
	if (!shape) {
		throw unreadableNetwork({
			file: name, kind: 'unknown-json', came: `JSON with ${Object.keys(whole).slice(0, 8).join(', ') || 'no named lists'}`,
			expected: 'elements and connections (Kumu), or nodes and edges', mend: 'In Kumu choose Export → JSON; elsewhere export nodes and edges.'
		});
	}
	const items = (key: string) => (whole[key] as readonly unknown[]).map((item, i) => {
		if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Fields;
		throw unreadableNetwork({ file: name, kind: 'odd-item', field: key, came: `item ${i + 1} of ${key} is ${JSON.stringify(item)}`, expected: 'an object', mend: 'Export the file again.' });
	});

	const nodes = items(shape.nodes).map((item, i) => {
		const label = find(item, ['label', 'name']);
		const id = find(item, ['_id', 'key', 'id']) ?? label;
		if (id === undefined) {
			throw unreadableNetwork({
				file: name, kind: 'nameless-node', field: shape.nodes, came: `item ${i + 1} of ${shape.nodes} has neither id nor label`,
				expected: 'an id or a label', mend: 'Give it a label, or remove it.'
			});
		}
		const type = find(item, ['element type', 'type']);
		return { id, ...(label === undefined ? {} : { label }), ...(type === undefined ? {} : { type }) };
	});
	const ids = new Set(nodes.map(({ id }) => id));
	const idByLabel = new Map<string, string>();
	const sharedLabels = new Set<string>();
	for (const { id, label = id } of nodes) {
		if (idByLabel.has(label) && idByLabel.get(label) !== id) sharedLabels.add(label);
		idByLabel.set(label, id);
	}
	/** An end of a tie, named by its id or else by its label. */
	const idOf = (end: string): string => {
		if (ids.has(end)) return end;
		if (!sharedLabels.has(end)) return idByLabel.get(end) ?? end;
		throw unreadableNetwork({
			file: name, kind: 'shared-label', field: shape.edges, came: `a tie to “${end}”, which is what more than one node is called`,
			expected: 'ties that name each node by its id, or labels that differ', mend: 'Give one of them another label, or name the ends of the tie by their ids.'
		});
	};

	let says: boolean | undefined = typeof whole['directed'] === 'boolean' ? whole['directed'] : undefined;
	const edges = items(shape.edges).map((item, i) => {
		const [source, target] = [find(item, ['from', 'source']), find(item, ['to', 'target'])];
		if (source === undefined || target === undefined) {
			throw unreadableNetwork({
				file: name, kind: 'half-a-tie', field: shape.edges, came: `item ${i + 1} of ${shape.edges} without both ends`,
				expected: 'from and to (or source and target)', mend: 'Fill in the other end, or remove it.'
			});
		}
		if (find(item, ['direction']) === 'directed' || item['undirected'] === false) says ??= true;
		const type = find(item, ['connection type', 'type', 'label']);
		return { source: idOf(source), target: idOf(target), ...(type === undefined ? {} : { type }) };
	});
	return { format: shape.format, nodes, edges, saysDirected: says };
}

function parse(name: string, text: string): Fields {
	try {
		const whole: unknown = JSON.parse(text);
		if (typeof whole === 'object' && whole !== null && !Array.isArray(whole)) return whole as Fields;
		throw new SyntaxError();
	} catch {
		throw unreadableNetwork({
			file: name, kind: 'broken-json', came: text.slice(0, 60).replace(/\s+/g, ' '), expected: 'one whole JSON object',
			mend: 'The file is cut short or was edited by hand. Export it again.'
		});
	}
}

function find(item: Fields, names: readonly string[]): string | undefined {
	const attributes = typeof item['attributes'] === 'object' && item['attributes'] !== null ? (item['attributes'] as Fields) : {};
	for (const name of names) {
		for (const value of [item[name], attributes[name]]) {
			if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number') return String(value).trim();
		}
	}
	return undefined;
}
