import { describe, expect, test } from 'vitest';
import { readNetworkFile } from './read-network-file.ts';

const read = (text: string, name = 'network') => readNetworkFile({ name, bytes: new TextEncoder().encode(text) });

describe('a club tied to a library and a library to a choir is read', () => {
	const ties = [{ source: 'club', target: 'library' }, { source: 'library', target: 'choir' }];
	const ids = (text: string) => read(text).nodes.map(({ id }) => id);

	test('from a CSV as a spreadsheet saves it abroad: byte order mark, semicolons, spaces, an empty last line', () => {
		const text = '\uFEFFFrom; To;Weight\r\nclub;library ;1\r\n"library";choir;2\r\n;;\r\n';
		expect(read(text).edges).toEqual(ties);
		expect(ids(text)).toEqual(['club', 'library', 'choir']);
	});

	test('from a CSV with kinds of tie', () => {
		expect(read('source,target,type\nclub,library,HELD_AT\n').edges).toEqual([{ source: 'club', target: 'library', type: 'HELD_AT' }]);
	});

	test('from GraphML, with names from its data keys and characters written as entities', () => {
		const network = read(`<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/>
			<graph edgedefault="directed"><node id="club"><data key="d0">Tea &amp; Talk</data></node><node id="library"/><node id="choir"/>
			<edge source="club" target="library"/><edge source="library" target="choir"/></graph></graphml>`);
		expect(network.edges).toEqual(ties);
		expect(network.nodes[0]).toEqual({ id: 'club', label: 'Tea & Talk' });
		expect(network.saysDirected).toBe(true);
	});

	test('from GEXF, with where each stood', () => {
		const network = read(`<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph defaultedgetype="undirected"><nodes>
			<node id="club" label="Club"><viz:position x="1.5" y="-2"/></node><node id="library"/><node id="choir"/></nodes>
			<edges><edge source="club" target="library"/><edge source="library" target="choir"/></edges></graph></gexf>`);
		expect(network.edges).toEqual(ties);
		expect(network.nodes[0]).toEqual({ id: 'club', label: 'Club', x: 1.5, y: -2 });
		expect(network.saysDirected).toBe(false);
	});

	test('from a Kumu export, and from a Kumu blueprint that names elements by label', () => {
		const exported = { elements: ['club', 'library', 'choir'].map((id) => ({ _id: id, attributes: { label: id.toUpperCase(), 'element type': 'Group' } })), connections: [{ _id: '1', from: 'club', to: 'library', direction: 'directed' }, { from: 'library', to: 'choir' }] };
		expect(read(JSON.stringify(exported)).edges).toEqual(ties);
		expect(read(JSON.stringify(exported)).nodes[0]).toEqual({ id: 'club', label: 'CLUB', type: 'Group' });
		expect(read(JSON.stringify(exported)).saysDirected).toBe(true);
		expect(read(JSON.stringify({ elements: ['club', 'library', 'choir'].map((label) => ({ label })), connections: [{ from: 'club', to: 'library' }, { from: 'library', to: 'choir' }] })).edges).toEqual(ties);
	});

	test('from graphology and from node-link JSON', () => {
		expect(read(JSON.stringify({ attributes: {}, nodes: ['club', 'library', 'choir'].map((key) => ({ key })), edges: ties })).edges).toEqual(ties);
		expect(read(JSON.stringify({ directed: false, nodes: ['club', 'library', 'choir'].map((id) => ({ id })), links: ties })).edges).toEqual(ties);
	});
});

describe('a file that cannot be a network says what came, what was expected and how to mend it', () => {
	test.each([
		['', 'came an empty file; expected an edge CSV, GraphML, GEXF or Kumu JSON. Export it again from the program it comes from.'],
		['id,club\n0,Choir\n', 'came columns id, club; expected a first row naming the columns source and target (or from and to). Put “source,target” above the first tie, or rename the two columns.'],
		['source,target\nclub,\n', 'came row 2 without a target; expected both ends of every tie. Fill in the other end, or remove the row.'],
		['source,target\n"club,library\n', 'expected cells quoted whole or not at all.'],
		['source,target\n', 'came an edge CSV without nodes; expected at least one node.'],
		['<html><body/></html>', 'expected a <graphml> or <gexf> document.'],
		['<graphml><graph><node id="a"></graph></graphml>', 'expected well-formed GraphML.'],
		['<graphml><graph><node id="a"/><edge source="a" target="b"/></graph></graphml>', 'came a tie from “a” to “b”, and no node “b”; expected both ends among the nodes. Add the node “b”, or remove the tie.'],
		['<graphml><graph><node id="a"/><node id="a"/></graph></graphml>', 'came two nodes with the id “a”; expected an id of its own for each node.'],
		['<!DOCTYPE x [<!ENTITY e "x">]><gexf><graph/></gexf>', 'came a <!DOCTYPE> declaration; expected plain GEXF.'],
		['{"people": []}', 'came JSON with people; expected elements and connections (Kumu), or nodes and edges.'],
		['{"nodes": [', 'expected one whole JSON object.'],
		['source,target,type\na,b,refers_to\nb,c', 'came a table that stops in the middle of line 3 (2 of 3 cells); expected an edge CSV.']
	])('%j', (text, sentence) => {
		expect(() => read(text)).toThrow(sentence);
	});

	test('bytes that are no text', () => {
		expect(() => readNetworkFile({ name: 'ties.zip', bytes: Uint8Array.from([0x50, 0x4b, 0xff, 0xfe, 0x80]) })).toThrow('ties.zip: came bytes that are not UTF-8 text; expected a text file in UTF-8.');
	});
});

test('of two lunch clubs of one name a tie that gives the name alone is refused, for it may be of either', () => {
	const file = (from: string) => JSON.stringify({ elements: [{ _id: 'a', label: 'Lunch club' }, { _id: 'b', label: 'Lunch club' }, { _id: 'c', label: 'Library' }], connections: [{ from, to: 'Library' }] });
	expect(() => read(file('Lunch club'))).toThrow('network: came a tie to “Lunch club”, which is what more than one node is called; expected ties that name each node by its id, or labels that differ.');
	expect(read(file('a')).edges).toEqual([{ source: 'a', target: 'c' }]);
});
