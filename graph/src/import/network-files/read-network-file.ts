import type { ImportFile } from '../importer.ts';
import type { NetworkFile } from './network-file.ts';
import { readEdgeCsv } from './read-edge-csv.ts';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';
import { readNetworkJson } from './read-network-json.ts';
import { unreadableNetwork } from './unreadable-network.ts';

/**
 * Reads a network from a file of any shape this room knows, by what is in it and not by how it is called:
 * an edge CSV, GraphML, GEXF, or JSON (Kumu, graphology, node-link).
 *
 * Refuses (UnreadableFile) what is none of these, has no node, or has a tie to a node that is not there.
 */
export function readNetworkFile(file: ImportFile): NetworkFile {
	const text = decode(file);
	const network = read(file.name, text);
	if (network.nodes.length === 0) {
		throw unreadableNetwork({
			file: file.name, kind: 'empty-network', came: `${network.format} without nodes`,
			expected: 'at least one node', mend: 'Check that the right file was chosen and that it was saved whole.'
		});
	}
	return checkTies(file.name, network);
}

function read(name: string, text: string): NetworkFile {
	const start = text.trimStart();
	if (start === '') {
		throw unreadableNetwork({
			file: name, kind: 'empty-file', came: 'an empty file',
			expected: 'an edge CSV, GraphML, GEXF or Kumu JSON', mend: 'Export it again from the program it comes from.'
		});
	}
	if (start.startsWith('{') || start.startsWith('[')) return readNetworkJson(name, start);
	if (!start.startsWith('<')) return readEdgeCsv(name, text);
	if (/<(\w+:)?gexf[\s>]/.test(start)) return readGexf(name, start);
	if (/<(\w+:)?graphml[\s>]/.test(start)) return readGraphml(name, start);
	throw unreadableNetwork({
		file: name, kind: 'unknown-xml', came: start.slice(0, 60).replace(/\s+/g, ' '),
		expected: 'a <graphml> or <gexf> document', mend: 'Export the network as GraphML, GEXF or an edge CSV.'
	});
}

function decode({ name, bytes }: ImportFile): string {
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw unreadableNetwork({
			file: name, kind: 'not-text', came: 'bytes that are not UTF-8 text',
			expected: 'a text file in UTF-8', mend: 'Save it as UTF-8 (in Excel: “CSV UTF-8”), or unpack it first if it is an archive.'
		});
	}
}

function checkTies(name: string, network: NetworkFile): NetworkFile {
	const ids = new Set<string>();
	for (const { id } of network.nodes) {
		if (ids.has(id)) {
			throw unreadableNetwork({
				file: name, kind: 'repeated-node', field: 'id', came: `two nodes with the id “${id}”`,
				expected: 'an id of its own for each node', mend: 'Give one of them another id, or remove it.'
			});
		}
		ids.add(id);
	}
	for (const { source, target } of network.edges) {
		for (const end of [source, target]) {
			if (ids.has(end)) continue;
			throw unreadableNetwork({
				file: name, kind: 'tie-to-nowhere', came: `a tie from “${source}” to “${target}”, and no node “${end}”`,
				expected: 'both ends among the nodes', mend: `Add the node “${end}”, or remove the tie.`
			});
		}
	}
	return network;
}
