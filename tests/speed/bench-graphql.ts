import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ApolloServer, HeaderMap } from '@apollo/server';
import autocannon from 'autocannon';
import { startKith } from '../support/kith-server.ts';
import { startNeo4jForTests } from '../support/neo4j-for-tests.ts';
import { type FigureRow } from './figure-row.ts';

const seconds = 5;

interface Question { readonly name: string; readonly query: string; readonly variables: (turn: number) => Record<string, unknown> }

const questions: readonly Question[] = [
	{
		name: 'gaps of one group and component',
		query: 'query ($question: GapsQuestion!) { gaps(question: $question) { localities { id name gapCount } cells { localityId groupId componentId state people shareInReach ratio providers venues nearest { metres name venueName } } } }',
		variables: (turn) => ({ question: { groups: ['carers'], components: ['wanted_activity'], reachMetres: 600 + (turn % 1_800) } })
	},
	{
		name: 'search near a place',
		query: 'query ($question: SearchQuestion!) { search(question: $question, first: 20) { totalCount nodes { id kind name summary metres whereInWords } } }',
		variables: (turn) => ({ question: { text: ['garden', 'choir', 'lunch', 'walk', 'craft', 'advice', 'tea', 'music'][turn % 8], near: `${(0.01 + (turn % 500) / 10_000).toFixed(4)},${(51.38 + (turn % 300) / 10_000).toFixed(4)}` } })
	},
	{
		name: 'network round one thing',
		query: 'query ($question: NetworkQuestion!) { network(question: $question) { totalNodes nodes { id kind name x y degree betweenness } edges { source target type } } }',
		variables: (turn) => ({ question: { kinds: ['ORGANISATION', 'CONNECTOR'], steps: 1 + (turn % 2), component: ['find', 'connect', 'wanted_activity'][turn % 3] } })
	}
];

/** Answers a second of three real questions, each turn another (cold) and each turn the same (hot), against a bare Apollo answering a constant of the same size. */
export async function benchGraphql(): Promise<readonly FigureRow[]> {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-bench-'));
	const rows: FigureRow[] = await measureEngine({ engine: 'embedded', home, env: {} });
	const neo4j = await startNeo4jForTests();
	if ('unavailable' in neo4j) rows.push({ what: 'GraphQL on Neo4j', figure: `not measured: ${neo4j.unavailable}` });
	else {
		try {
			rows.push(...(await measureEngine({ engine: 'Neo4j', home, env: { NEO4J_URI: neo4j.uri, ...(neo4j.user ? { NEO4J_USER: neo4j.user } : {}), ...(neo4j.password ? { NEO4J_PASSWORD: neo4j.password } : {}) } })));
		} finally {
			await neo4j.stop();
		}
	}
	rmSync(home, { recursive: true, force: true });
	return rows;
}

async function measureEngine({ engine, home, env }: { engine: string; home: string; env: Record<string, string> }): Promise<FigureRow[]> {
	const kith = await startKith({ home, env });
	const rows: FigureRow[] = [];
	for (const { name, query, variables } of questions) {
		const body = (turn: number) => JSON.stringify({ query, variables: variables(turn) });
		const answer = await (await fetch(`${kith.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body(0) })).text();
		if (answer.includes('"errors"')) throw new Error(`${name}: ${answer.slice(0, 500)}`);
		const floor = await measureFloor(answer.length);
		const cold = await fire({ url: `${kith.origin}/graphql`, bodies: Array.from({ length: 1_500 }, (_, turn) => body(turn + 1)) });
		const hot = await fire({ url: `${kith.origin}/graphql`, bodies: [body(0)] });
		rows.push({
			what: `${engine}: ${name} (${(answer.length / 1024).toFixed(0)} kB)`,
			figure: `${cold.toFixed(0)}/s cold, ${hot.toFixed(0)}/s hot`,
			against: `${(cold / floor).toFixed(2)} ×, ${(hot / floor).toFixed(2)} × a bare Apollo (${floor.toFixed(0)}/s)`,
			goal: '≥ 0.4 ×, ≥ 1.2 ×'
		});
	}
	await kith.stop();
	return rows;
}

async function fire({ url, bodies }: { url: string; bodies: readonly string[] }): Promise<number> {
	const result = await autocannon({
		url,
		connections: 10,
		duration: seconds,
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		requests: bodies.map((body) => ({ method: 'POST' as const, body }))
	});
	if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were not 2xx`);
	return result.requests.average;
}

/** Apollo with nothing behind it, in this process's own words: one constant of the same size. */
async function measureFloor(bytes: number): Promise<number> {
	const constant = 'x'.repeat(bytes);
	const apollo = new ApolloServer({ typeDefs: 'type Query { constant: String! }', resolvers: { Query: { constant: () => constant } } });
	await apollo.start();
	const server = createServer(async (request, response) => {
		let text = '';
		for await (const chunk of request) text += chunk;
		const headers = new HeaderMap();
		for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
		const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(text) }, context: async () => ({}) });
		for (const [name, value] of answer.headers) response.setHeader(name, value);
		response.statusCode = answer.status ?? 200;
		response.end(answer.body.kind === 'complete' ? answer.body.string : '');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('no port was given');
	const floor = await fire({ url: `http://127.0.0.1:${address.port}/`, bodies: [JSON.stringify({ query: '{ constant }' })] });
	server.closeAllConnections();
	server.close();
	await apollo.stop();
	return floor;
}
