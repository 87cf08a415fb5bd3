import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startKith, type RunningKith } from '../support/kith-server.ts';
import { startNeo4jForTests } from '../support/neo4j-for-tests.ts';

const questions: Record<string, string> = {
	'what is known of the area': '{ area { id name isIllustrative organisations venues provisions connectors lsoas residents { value inWords } assured { value } lastChecks { component on } wards { id name } populationGroups { id isCounted } ecosystemComponents { id } indicators { id } datasets { id title licence vintage } } }',
	'every gap made for carers': '{ gaps(question: { groups: ["carers"] }) { localities { id name gapCount lookedAt residents { value } } cells { localityId componentId state otherState access ratio shareInReach people peopleWithout providers venues nearest { metres supplyId } shortfall stateShorter stateLonger looked { by on } } } }',
	'every cell of every group for something to join': '{ gaps(question: { components: ["wanted_activity"], count: OPEN_TO }) { cells { localityId groupId state access shareInReach people } } }',
	'need and venues on the map': '{ mapLayer(level: WARD, need: "imd2025_score") { needBreaks localities { id name needClass need { value inWords } } venues { id name components { componentId count } } } }',
	'who holds the network together': '{ network(question: {}) { totalNodes totalEdges parts nodes { id kind degree betweenness isArticulation } edges { source target type isBridge } } }',
	'something near SE20': '{ search(question: { text: "lunch", near: "SE20" }, first: 50) { totalCount nodes { id kind name metres whereInWords whenInWords } } }'
};

async function ask(kith: RunningKith, query: string): Promise<unknown> {
	const response = await fetch(`${kith.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
	const answer = (await response.json()) as { data?: unknown; errors?: unknown };
	if (answer.errors) throw new Error(JSON.stringify(answer.errors));
	return inOrder(answer.data);
}

/** Lists whose order nobody promised, sorted; floats to twelve figures, for sums may be added in another order. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
	if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOrder(inner)]));
	return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

describe('the sample answers the same on the laptop and on Neo4j', () => {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-same-'));
	const running: { embedded?: RunningKith; neo4j?: RunningKith; database?: { stop(): Promise<void> } } = {};

	beforeAll(async () => {
		const neo4j = await startNeo4jForTests();
		if ('unavailable' in neo4j) throw new Error(`A real Neo4j is needed and could not be had: ${neo4j.unavailable}`);
		running.database = neo4j;
		running.embedded = await startKith({ home });
		running.neo4j = await startKith({ home, env: { NEO4J_URI: neo4j.uri, ...(neo4j.user ? { NEO4J_USER: neo4j.user } : {}), ...(neo4j.password ? { NEO4J_PASSWORD: neo4j.password } : {}) } });
	}, 240_000);
	afterAll(async () => {
		await running.embedded?.stop();
		await running.neo4j?.stop();
		await running.database?.stop();
		rmSync(home, { recursive: true, force: true });
	});

	for (const [what, query] of Object.entries(questions)) {
		test(what, async () => {
			const [embedded, neo4j] = await Promise.all([ask(running.embedded!, query), ask(running.neo4j!, query)]);
			expect(JSON.stringify(embedded).length, 'there is something to compare').toBeGreaterThan(200);
			expect(neo4j).toEqual(embedded);
		});
	}

	for (const address of ['/', '/gaps?group=carers&component=wanted_activity', '/map', '/network', '/find?near=SE20']) {
		test(`the page at ${address} is served on both`, async () => {
			const pages = await Promise.all([running.embedded!, running.neo4j!].map((kith) => fetch(kith.origin + address)));
			expect(pages.map(({ status }) => status)).toEqual([200, 200]);
		});
	}
});
