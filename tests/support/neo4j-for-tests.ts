import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Neo4jForTests {
	readonly uri: string;
	readonly user?: string;
	readonly password?: string;
	readonly stop: () => Promise<void>;
	/** Ends it as a power cut would. Undefined where it is somebody else's server. */
	readonly kill?: () => Promise<void>;
}

export interface Neo4jAsked {
	/** 5.26.30 is the long-term release; others need a newer Java. */
	readonly version?: string;
	readonly javaHome?: string;
	/** Users must say who they are: neo4j, with the password a new server has. */
	readonly withAuth?: boolean;
	/** Where the database lies, to start the same one again. A new folder otherwise, removed at the end. */
	readonly folder?: string;
	readonly port?: number;
}

const repository = fileURLToPath(new URL('../../', import.meta.url));
const source = join(repository, 'tools/neo4j-for-tests');
const readyMilliseconds = 90_000;
const opens = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED'];

/**
 * A real Neo4j: the one at NEO4J_URI (it must be empty), or Neo4j Community's own jars from Maven Central, cached in
 * .tools/, run by the Java on this machine. Says what is missing where there is neither.
 */
export async function startNeo4jForTests(asked: Neo4jAsked = {}): Promise<Neo4jForTests | { readonly unavailable: string }> {
	const uri = process.env['NEO4J_URI'];
	const isPlain = Object.keys(asked).length === 0;
	if (uri && isPlain) {
		const user = process.env['NEO4J_USER'];
		const password = process.env['NEO4J_PASSWORD'];
		return { uri, ...(user ? { user } : {}), ...(password ? { password } : {}), stop: async () => undefined };
	}
	const { version = '5.26.30', javaHome, withAuth = false } = asked;
	const java = javaHome ? join(javaHome, 'bin/java') : 'java';
	if (spawnSync(java, ['-version']).status !== 0) return { unavailable: 'Neo4j needs Java 17 or later (no java on the PATH), or the address of a running one in NEO4J_URI' };
	const jars = gatherJars(version);
	if (typeof jars !== 'string') return jars;

	const folder = asked.folder ?? mkdtempSync(join(tmpdir(), 'kith-neo4j-'));
	const port = asked.port ?? await freePort();
	const child = spawn(java, [...opens, '-Xmx1g', '-cp', `${jars}/*`, join(source, 'Neo4jForTests.java'), folder, String(port), ...withAuth ? ['auth'] : []],
		{ stdio: ['pipe', 'pipe', 'pipe'] });
	const endNow = () => child.kill('SIGKILL');
	process.once('exit', endNow); // its input ends with this process too: no server is left behind either way
	const finish = async (signal?: 'SIGKILL') => {
		process.off('exit', endNow);
		await ended(child, signal);
		if (!asked.folder) rmSync(folder, { recursive: true, force: true });
	};

	const problem = await readyOrNot(child, port);
	if (problem) {
		await finish('SIGKILL');
		return { unavailable: `Neo4j ${version} did not start: ${problem}` };
	}
	return {
		uri: `bolt://127.0.0.1:${port}`,
		...(withAuth ? { user: 'neo4j', password: 'neo4j' } : {}),
		stop: () => finish(asked.folder ? undefined : 'SIGKILL'), // a database nobody opens again need not be closed with care
		kill: () => finish('SIGKILL')
	};
}

function gatherJars(version: string): string | { readonly unavailable: string } {
	const jars = join(repository, `.tools/neo4j-${version}`);
	if (existsSync(jars) && readdirSync(jars).length > 0) return jars;
	const half = `${jars}.part-${process.pid}`;
	const maven = spawnSync('mvn', ['-q', '-B', '-f', join(source, 'pom.xml'), `-Dneo4j.version=${version}`, 'dependency:copy-dependencies', `-DoutputDirectory=${half}`], { encoding: 'utf8' });
	if (maven.error) return { unavailable: 'Neo4j needs Maven to fetch its jars (no mvn on the PATH), or the address of a running one in NEO4J_URI' };
	if (maven.status !== 0) {
		rmSync(half, { recursive: true, force: true });
		return { unavailable: `Maven could not fetch Neo4j ${version}: ${maven.stdout.split('\n').find((line) => line.includes('ERROR')) ?? maven.stderr.slice(0, 300)}` };
	}
	if (!existsSync(jars)) renameSync(half, jars); // whole, or not at all
	else rmSync(half, { recursive: true, force: true });
	return jars;
}

/** Undefined when it answers; otherwise why it does not. */
async function readyOrNot(child: ChildProcess, port: number): Promise<string | undefined> {
	let said = '';
	let isReady = false;
	child.stdout?.on('data', (data: Buffer) => { if (String(data).includes('ready')) isReady = true; });
	child.stderr?.on('data', (data: Buffer) => { said = (said + String(data)).slice(-2_000); });
	for (const start = Date.now(); Date.now() - start < readyMilliseconds;) {
		if (child.exitCode !== null || child.signalCode !== null) return said || `it ended with ${child.exitCode ?? child.signalCode}`;
		if (isReady && await answers(port)) return undefined;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return `no answer after ${readyMilliseconds / 1_000} seconds. ${said}`;
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true); });
		socket.once('error', () => resolve(false));
	});
}

async function ended(child: ChildProcess, signal?: 'SIGKILL'): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const end = new Promise((resolve) => child.once('exit', resolve));
	if (signal) child.kill(signal);
	else child.stdin?.end();
	const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
	await end;
	clearTimeout(late);
}

/** 7700 to 7799, so that tests keep clear of a Neo4j somebody is working with. */
async function freePort(): Promise<number> {
	const start = process.pid % 90;
	for (let step = 0; step < 100; step += 1) {
		const port = 7700 + (start + step) % 100;
		const isFree = await new Promise<boolean>((resolve) => {
			const server = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
		});
		if (isFree) return port;
	}
	throw new Error('Every port from 7700 to 7799 is taken: stop something that listens there.');
}
