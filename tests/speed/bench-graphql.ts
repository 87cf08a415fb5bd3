import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { leanMemory } from '../../tools/bootstrap/lean-memory.mjs';
import { startKith } from '../support/kith-server.ts';
import { startNeo4jForTests } from '../support/neo4j-for-tests.ts';
import { type FigureRow } from './figure-row.ts';

const seconds = 5;

/** Turns that are all different; more than Kith keeps answers, so that none is there when its turn comes again. */
const turns = 6_000;

interface Question { readonly name: string; readonly query: string; readonly variables: (turn: number) => Record<string, unknown> }

/** What can be asked about, read from the sample itself. */
interface Known { readonly groups: readonly string[]; readonly components: readonly string[]; readonly organisations: readonly string[] }

const listQuestions = ({ groups, components, organisations }: Known): readonly Question[] => [
	{
		name: 'gaps of one group and component',
		query: 'query ($question: GapsQuestion!) { gaps(question: $question) { localities { id name gapCount } cells { localityId groupId componentId state people shareInReach ratio providers venues nearest { metres name venueName } } } }',
		variables: (turn) => {
			const [group, component, view, reach] = digits(turn, [groups.length, components.length, 2, 19]);
			return { question: { groups: [groups[group!]], components: [components[component!]], count: view === 0 ? 'MADE_FOR' : 'OPEN_TO', reachMetres: 600 + 100 * reach! } };
		}
	},
	{
		name: 'search near a place',
		query: 'query ($question: SearchQuestion!) { search(question: $question, first: 20) { totalCount nodes { id kind name summary metres whereInWords } } }',
		variables: (turn) => {
			const words = ['garden', 'choir', 'lunch', 'walk', 'craft', 'advice', 'tea', 'music'];
			const [word, east, north] = digits(turn, [words.length, 40, 40]);
			return { question: { text: words[word!], near: `${(0.01 + east! / 1_000).toFixed(4)},${(51.38 + north! / 1_000).toFixed(4)}` } };
		}
	},
	{
		name: 'network round one organisation',
		query: 'query ($question: NetworkQuestion!) { network(question: $question) { totalNodes nodes { id kind name x y degree betweenness } edges { source target type } } }',
		variables: (turn) => {
			const [organisation, steps, kinds] = digits(turn, [organisations.length, 3, 4]);
			return { question: { focus: organisations[organisation!], steps: 1 + steps!, kinds: ['ORGANISATION', 'PROVISION', 'CONNECTOR', 'VENUE'].slice(0, 1 + kinds!) } };
		}
	}
];

/** A number as digits in the bases given, first the one that changes fastest. */
function digits(turn: number, bases: readonly number[]): number[] {
	let rest = turn;
	return bases.map((base) => {
		const digit = rest % base;
		rest = Math.floor(rest / base);
		return digit;
	});
}

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
	const ask = async (body: string): Promise<string> => {
		const text = await (await fetch(`${kith.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
		if (text.includes('"errors"')) throw new Error(`${body}: ${text.slice(0, 500)}`);
		return text;
	};
	const rows: FigureRow[] = [];
	for (const { name, query, variables } of listQuestions(await findKnown(ask))) {
		const body = (turn: number) => JSON.stringify({ query, variables: variables(turn) });
		const bodies = Array.from({ length: turns }, (_, turn) => body(turn));
		if (new Set(bodies).size < turns) throw new Error(`${name}: two of the turns ask the same`);
		const sizes: number[] = [];
		for (const some of bodies.slice(1, 40)) sizes.push(Buffer.byteLength(await ask(some)));
		const ofOne = Buffer.byteLength(await ask(bodies[0]!));
		// the floor answers as many bytes as its question does on average
		const coldFloor = await measureFloor(Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length));
		const cold = await fire({ url: `${kith.origin}/graphql`, bodies });
		const hotFloor = await measureFloor(ofOne);
		const hot = await fire({ url: `${kith.origin}/graphql`, bodies: [bodies[0]!] });
		rows.push({
			what: `${engine}: ${name} (${(ofOne / 1024).toFixed(0)} kB)`,
			figure: `${cold.toFixed(0)}/s cold, ${hot.toFixed(0)}/s hot`,
			against: `${(cold / coldFloor).toFixed(2)} ×, ${(hot / hotFloor).toFixed(2)} × a bare Apollo (${coldFloor.toFixed(0)}/s, ${hotFloor.toFixed(0)}/s)`,
			goal: '≥ 0.4 ×, ≥ 1.2 ×'
		});
	}
	await kith.stop();
	return rows;
}

async function findKnown(ask: (body: string) => Promise<string>): Promise<Known> {
	const asked = '{ area { populationGroups { id } ecosystemComponents { id } } network(question: { kinds: [ORGANISATION] }) { nodes { id } } }';
	const { data: { area, network } } = JSON.parse(await ask(JSON.stringify({ query: asked })));
	const idOf = ({ id }: { id: string }) => id;
	return { groups: area.populationGroups.map(idOf), components: area.ecosystemComponents.map(idOf), organisations: network.nodes.map(idOf) };
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

/** Answers a second of Apollo with nothing behind it, in a process of its own as Kith is: one constant of that size. */
async function measureFloor(bytes: number): Promise<number> {
	const floor = spawn(process.execPath, [...leanMemory.flags, path.join(import.meta.dirname, 'bare-apollo.ts'), String(bytes)], { stdio: ['ignore', 'pipe', 'inherit'] });
	try {
		const [printed] = (await once(floor.stdout, 'data')) as [Buffer];
		return await fire({ url: `http://127.0.0.1:${printed.toString().trim()}/`, bodies: [JSON.stringify({ query: '{ constant }' })] });
	} finally {
		floor.kill();
	}
}
