import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { leanMemory } from '../../tools/bootstrap/lean-memory.mjs';
import { keptBytes } from '@kith/api/keep-answers.ts';
import { startKith } from '../support/kith-server.ts';
import { startNeo4jForTests } from '../support/neo4j-for-tests.ts';
import { type AskedOverAndOver, askOverAndOver } from './ask-over-and-over.ts';
import { type FigureRow, median } from './figure-row.ts';

/** Of each measurement; floor and Kith take turns, for a machine is not the same from one minute to the next. */
const seconds = 1;
const rounds = 9;
const connections = 10;

/** Turns that are all different; more than Kith keeps answers (3,000 by number, `keptBytes` whole), so that none is there when its turn comes again. */
const turns = 7_500;

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

/**
 * Answers a second of three real questions, each turn another (cold) and each turn the same (hot), beside two floors: a
 * bare Apollo answering one text of the same size, which executes nothing, and one answering the very question from some
 * fifty constants in turn, which executes as many fields and knows the answers beforehand.
 */
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
	const url = new URL('/graphql', kith.origin);
	const ask = async (body: string): Promise<string> => {
		const text = await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
		if (text.includes('"errors"')) throw new Error(`${body}: ${text.slice(0, 500)}`);
		return text;
	};
	const rows: FigureRow[] = [];
	for (const { name, query, variables } of listQuestions(await findKnown(ask))) {
		const body = (turn: number) => JSON.stringify({ query, variables: variables(turn) });
		const bodies = Array.from({ length: turns }, (_, turn) => body(turn));
		if (new Set(bodies).size < turns) throw new Error(`${name}: two of the turns ask the same`);
		// spread over all turns, for the first ones differ in their first digit only
		const some = bodies.filter((_, turn) => turn % 151 === 1);
		const sampled: string[] = [];
		for (const one of some) sampled.push(await ask(one));
		const onAverage = Math.round(sampled.reduce((sum, answer) => sum + Buffer.byteLength(answer), 0) / sampled.length);
		// as Kith weighs them: two bytes a character, of request and of answer
		if (2 * (onAverage + bodies[0]!.length) * turns < 2 * keptBytes) throw new Error(`${name}: answers so small that Kith may still keep them when their turn comes again`);
		const ofOne = Buffer.byteLength(await ask(bodies[0]!));
		// the floor answers as many bytes as its question does: on average, and this one
		const text = { body: JSON.stringify({ query: '{ constant }' }) };
		const coldFloor = await startFloor({ ...text, constant: String(onAverage) });
		const hotFloor = await startFloor({ ...text, constant: String(ofOne) });
		const constants = path.join(home, 'constants.json');
		writeFileSync(constants, JSON.stringify({ schema: readFileSync(path.join(import.meta.dirname, '../../api/schema.graphql'), 'utf8'), answers: sampled.map((answer) => (JSON.parse(answer) as { data: object }).data) }));
		const answerFloor = await startFloor({ body: bodies[1]!, constant: constants });
		const cold: Round[] = [];
		const hot: Round[] = [];
		const coldBesideAnswer: Round[] = [];
		let turn = 0;
		for (let round = 0; round < rounds; round++) {
			const floorCold = await coldFloor.measure();
			// each round goes on where the last one ended, so that none is asked what was asked a moment ago
			const asked = await fire({ url, bodies, from: turn });
			turn = (turn + asked.turns) % turns;
			cold.push({ rate: asked.perSecond, floor: floorCold });
			coldBesideAnswer.push({ rate: asked.perSecond, floor: await answerFloor.measure() });
			const floorHot = await hotFloor.measure();
			hot.push({ rate: (await fire({ url, bodies: [bodies[0]!] })).perSecond, floor: floorHot });
		}
		coldFloor.stop();
		hotFloor.stop();
		answerFloor.stop();
		rows.push({
			what: `${engine}: ${name} (${(ofOne / 1024).toFixed(0)} kB)`,
			figure: `${median(cold.map(({ rate }) => rate)).toFixed(0)}/s cold, ${median(hot.map(({ rate }) => rate)).toFixed(0)}/s hot`,
			against: `${ratioOf(cold)}, ${ratioOf(hot)} × a bare Apollo of one text (${median(cold.map(({ floor }) => floor)).toFixed(0)}/s, ${median(hot.map(({ floor }) => floor)).toFixed(0)}/s); cold ${ratioOf(coldBesideAnswer)} × of the same answers (${median(coldBesideAnswer.map(({ floor }) => floor)).toFixed(0)}/s)`,
			// what reliability.md's row 19 asks, with auth and limits, comes with accounts
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

interface Round { readonly rate: number; readonly floor: number }

/** The middle of the ratios of each round, with the least and the most. */
function ratioOf(rounds: readonly Round[]): string {
	const ratios = rounds.map(({ rate, floor }) => rate / floor);
	return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
}

const fire = (asked: { readonly url: URL; readonly bodies: readonly string[]; readonly from?: number }): Promise<AskedOverAndOver> => askOverAndOver({ ...asked, connections, seconds });

/** Apollo with nothing behind it, in a process of its own as Kith is: answers that body with that constant or those constants. */
async function startFloor({ constant, body }: { readonly constant: string; readonly body: string }): Promise<{ measure: () => Promise<number>; stop: () => void }> {
	const floor = spawn(process.execPath, [...leanMemory.flags, path.join(import.meta.dirname, 'bare-apollo.ts'), constant], { stdio: ['ignore', 'pipe', 'inherit'] });
	const [printed] = (await once(floor.stdout, 'data')) as [Buffer];
	const url = new URL(`http://127.0.0.1:${printed.toString().trim()}/`);
	return {
		measure: async () => (await fire({ url, bodies: [body] })).perSecond,
		stop: () => void floor.kill()
	};
}
