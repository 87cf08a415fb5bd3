import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureNetworkCommand } from '@kith/api/cli/measure-network.ts';
import { readNetworkFile } from '@kith/graph/import/network-files/read-network-file.ts';
import { hasRealFiles, realFile } from '../support/real-files.ts';

interface Reference {
	readonly density: number;
	readonly connected_components: number;
	readonly bridges: readonly (readonly [string, string])[];
	readonly articulation_points: readonly string[];
	readonly louvain_best_of_50_unweighted: { readonly modularity: number; readonly communities: number };
	readonly per_node: readonly { readonly id: string; readonly degree: number; readonly betweenness_normalized: number; readonly closeness: number; readonly clustering: number; readonly core: number }[];
}

if (!hasRealFiles) console.warn(`NOT RUN: the reference networks are not at ${realFile('network_reference')}; nothing here was compared with networkx.`);

const named = (name: string) => realFile(`network_reference/${name}`);
let folder: string;
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'kith-network-')); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

/** What the command line writes for a file, and what it says. */
async function measure(file: string) {
	const [out, bridges] = [path.join(folder, 'measures.csv'), path.join(folder, 'bridges.csv')];
	let said = '';
	const io = { stdout: (text: string) => { said += text; }, stderr: () => undefined, isTerminal: false };
	const code = await measureNetworkCommand.run([file, '--out', out, '--bridges', bridges, '--json'], io, () => Promise.reject(new Error('no workspace is needed')));
	const rows = async (from: string) => parse(await readFile(from, 'utf8'), { columns: true }) as Record<string, string>[];
	return { code, nodes: await rows(out), bridges: await rows(bridges), summary: JSON.parse(said) as Record<string, number> };
}

function expectAsPublished(measured: Awaited<ReturnType<typeof measure>>, reference: Reference, nameOf: (id: string) => string = (id) => id) {
	expect(measured.code).toBe(0);
	const nodes = new Map(measured.nodes.map((node) => [nameOf(node['id']!), node]));
	expect(nodes.size).toBe(reference.per_node.length);
	for (const { id, degree, betweenness_normalized, closeness, clustering, core } of reference.per_node) {
		const node = nodes.get(id);
		expect(node, id).toBeDefined();
		expect([node!['degree'], node!['core']].map(Number), id).toEqual([degree, core]);
		for (const [came, wanted] of [[node!['betweenness'], betweenness_normalized], [node!['closeness'], closeness], [node!['clustering'], clustering]] as const) {
			expect(Math.abs(Number(came) - wanted), id).toBeLessThan(1e-9);
		}
	}
	const pairs = measured.bridges.map(({ source, target }) => [nameOf(source!), nameOf(target!)].sort().join(' – ')).sort();
	expect(pairs).toEqual(reference.bridges.map((pair) => [...pair].sort().join(' – ')).sort());
	expect([...nodes].filter(([, node]) => node['is_articulation'] === 'true').map(([id]) => id).sort()).toEqual([...reference.articulation_points].sort());
	expect(measured.summary['density']).toBeCloseTo(reference.density, 12);
	expect(measured.summary['parts']).toBe(reference.connected_components);
	expect(measured.summary['modularity']).toBeGreaterThan(reference.louvain_best_of_50_unweighted.modularity - 0.01);
}

describe.skipIf(!hasRealFiles)('measured as networkx and igraph measure them', () => {
	const reference = (name: string) => JSON.parse(readFileSync(named(`${name}_expected.json`), 'utf8')) as Reference;

	test.each([
		['the karate club that split in two', 'karate_club'],
		['the families of Florence, where the Medici stood between', 'florentine_families'],
		['the people of Les Misérables', 'les_miserables']
	])('%s', async (_, name) => {
		expectAsPublished(await measure(named(`${name}_edges.csv`)), reference(name));
	});

	test('the people of Les Misérables from a GEXF file, ties written both ways and all', async () => {
		const file = named('les_miserables_graphology.gexf');
		const labels = new Map(readNetworkFile({ name: 'les.gexf', bytes: readFileSync(file) }).nodes.map(({ id, label }) => [id, label ?? id]));
		expectAsPublished(await measure(file), reference('les_miserables'), (id) => labels.get(id)!);
	});

	test('three cliques of four, joined at a corner each, from a JSON export', async () => {
		const measured = await measure(named('graphology_clique3.json'));
		expect(measured.nodes).toHaveLength(12);
		expect(measured.summary).toMatchObject({ communities: 3, parts: 1, bridges: 0, articulationPoints: 3 });
		expect(measured.nodes.every((node) => node['core'] === '3')).toBe(true);
	});

	test('five hundred people and five thousand ties', async () => {
		const measured = await measure(named('graphology_undirected500.json'));
		expect(measured.nodes).toHaveLength(500);
		expect(measured.summary['modularity']).toBeGreaterThan(0.3);
	});
});
