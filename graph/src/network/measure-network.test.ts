import { describe, expect, test } from 'vitest';
import { findWeakPoints } from './find-weak-points.ts';
import { measureNetwork } from './measure-network.ts';
import type { NetworkGraph } from './network-graph.ts';

/** "a-b b-c z" is two ties and a node by itself. */
function draw(ties: string, directed = false): NetworkGraph {
	const words = ties.split(' ').map((word) => word.split('-'));
	return {
		nodes: [...new Set(words.flat())].map((id) => ({ id })),
		edges: words.filter((word) => word.length === 2).map(([source, target]) => ({ source: source!, target: target! })),
		directed
	};
}

function column(network: NetworkGraph, name: 'degree' | 'betweenness' | 'closeness' | 'clustering' | 'core' | 'isArticulation' | 'part') {
	return Object.fromEntries(measureNetwork(network).nodes.map((node) => [node.id, node[name]]));
}

describe('a library that alone joins a lunch club and a choir', () => {
	const town = draw('club-library library-choir');

	test('stands on every shortest way between them', () => {
		expect(column(town, 'betweenness')).toEqual({ club: 0, library: 1, choir: 0 });
	});

	test('is where the town would break, and both its ties are bridges', () => {
		const { nodes, bridges } = measureNetwork(town);
		expect(nodes.filter((node) => node.isArticulation).map((node) => node.id)).toEqual(['library']);
		expect(bridges).toEqual([{ source: 'choir', target: 'library' }, { source: 'club', target: 'library' }]);
	});
});

test('ties written twice, both ways or to oneself count as networkx counts them', () => {
	const odd = draw('a-b b-a a-b b-c c-c c-a d-e z'); // values: networkx 3.6.1, nx.Graph
	expect(column(odd, 'degree')).toEqual({ a: 2, b: 2, c: 4, d: 1, e: 1, z: 0 });
	expect(column(odd, 'closeness')).toEqual({ a: 0.4, b: 0.4, c: 0.4, d: 0.2, e: 0.2, z: 0 });
	expect(column(odd, 'clustering')).toEqual({ a: 1, b: 1, c: 1, d: 0, e: 0, z: 0 });
	expect(column(odd, 'core')).toEqual({ a: 2, b: 2, c: 2, d: 1, e: 1, z: 0 });
	expect(column(odd, 'part')).toEqual({ a: 0, b: 0, c: 0, d: 1, e: 1, z: 2 });
	expect(measureNetwork(odd).density).toBeCloseTo(1 / 3, 12);
	expect(measureNetwork(odd).bridges).toEqual([{ source: 'd', target: 'e' }]);
});

test('referrals that go one way are measured the way they go', () => {
	const referrals = draw('a-b b-c c-a c-d d-c d-e f-d b-d', true); // values: networkx 3.6.1, nx.DiGraph
	const expected = {
		degree: [2, 3, 4, 5, 1, 1], betweenness: [0.15, 0.15, 0.25, 0.35, 0, 0], closeness: [0.4, 0.32, 8 / 15, 0.64, 0.5, 0],
		clustering: [0.5, 0.5, 0.3, 1 / 9, 0, 0], core: [2, 2, 2, 2, 1, 1]
	};
	for (const name of ['degree', 'betweenness', 'closeness', 'clustering', 'core'] as const) {
		const values = Object.values(column(referrals, name));
		values.forEach((value, i) => expect(value, `${name} of ${'abcdef'[i]}`).toBeCloseTo(expected[name][i]!, 12));
	}
	expect(measureNetwork(referrals).density).toBeCloseTo(8 / 30, 12);
	expect(measureNetwork(referrals).bridges).toEqual([{ source: 'd', target: 'e' }, { source: 'f', target: 'd' }]);
});

test('two circles of friends with one acquaintance between them are two communities', () => {
	const friends = draw('a-b b-c c-a c-d d-e e-f f-d');
	const { nodes, communities } = measureNetwork(friends);
	expect(communities).toBe(2);
	expect(nodes.map((node) => node.community)).toEqual([0, 0, 0, 1, 1, 1]);
});

test('a chain of a hundred thousand is walked without running out of stack', () => {
	const size = 100_000;
	const nodes = Array.from({ length: size }, (_, i) => ({ id: String(i) }));
	const around = nodes.map((_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < size));
	const weak = findWeakPoints({ ids: [], directed: false, next: around, previous: around, around, hasLoop: [], tieCount: size - 1 });
	expect(weak.bridges).toHaveLength(size - 1);
	expect(weak.isArticulation.filter(Boolean)).toHaveLength(size - 2);
});

test('nobody at all is a network without figures, and strangers are each their own community', () => {
	expect(measureNetwork({ nodes: [], edges: [], directed: false }).nodes).toEqual([]);
	const strangers = measureNetwork(draw('a b'));
	expect([strangers.communities, strangers.parts, strangers.density, strangers.modularity]).toEqual([2, 2, 0, undefined]);
});

test('a tie to nobody is refused, and so is one name for two', () => {
	expect(() => measureNetwork({ nodes: [{ id: 'club' }], edges: [{ source: 'club', target: 'choir' }], directed: false })).toThrow('A tie names “choir”, and no node has that id.');
	expect(() => measureNetwork({ nodes: [{ id: 'club' }, { id: 'club' }], edges: [], directed: false })).toThrow('Two nodes have the id “club”');
});
