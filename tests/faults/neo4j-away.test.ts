import { mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openNeo4j } from '@kith/graph/store/engines/neo4j.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { root } from '../support/kith-server.ts';
import { startNeo4jForTests } from '../support/neo4j-for-tests.ts';

/** Neo4j is not there, does not answer, goes away and comes back, wants a password, or is somebody else's. */
const create = { areaId: 'E09999999', areaName: 'Vale' };
const open = (uri: string, more: { user?: string; password?: string; readMilliseconds?: number } = {}) => openStore({ home: '/nowhere', workspace: 'unused', neo4j: { uri, ...more } }, { create });
/** Milliseconds: two seconds, and as much again for a machine that is busy; nothing here would end by itself within a minute. */
const soon = 4_000;
const closers: (() => unknown)[] = [];
afterAll(async () => { for (const close of closers.reverse()) await close(); });

describe('Without a Neo4j', () => {
	test('nothing listens at the address: said within two seconds, with what to check', async () => {
		const { error, milliseconds } = await refusal(() => open('bolt://127.0.0.1:7799'));
		expect(error).toMatchObject({ kind: 'Unavailable', message: expect.stringMatching(/bolt:\/\/127\.0\.0\.1:7799.*Check that it is running/) });
		expect(milliseconds).toBeLessThan(soon);
	});

	test('a name that is nobody’s: said as such within two seconds, since nothing there could be started', async () => {
		const { error, milliseconds } = await refusal(() => open('bolt://nosuchhost.invalid:7687'));
		expect(error).toMatchObject({ kind: 'Unavailable', message: expect.stringMatching(/bolt:\/\/nosuchhost\.invalid:7687 cannot be reached: no address was found for that name\. Check how it is written/) });
		expect(milliseconds).toBeLessThan(soon);
	});

	test.each(['bolt', 'neo4j', 'bolt+s', 'neo4j+ssc'])('something listens and never answers %s: said within two seconds, and its connection let go', async (scheme) => {
		const sockets: Socket[] = [];
		const port = await listen(createServer((socket) => { sockets.push(socket.on('error', () => undefined)); closers.push(() => socket.destroy()); }));
		const { error, milliseconds } = await refusal(() => open(`${scheme}://127.0.0.1:${port}`));
		expect(error).toMatchObject({ kind: 'Unavailable', message: expect.stringContaining('did not answer within 1.5 seconds') });
		expect(milliseconds).toBeLessThan(soon);
		await within(1_000, async () => { for (const socket of sockets) if (!socket.readableEnded && !socket.destroyed) { socket.resume(); throw new Error('a connection is still open'); } });
	});

	test('something greets and then says nothing more: said within two seconds', async () => {
		const port = await listen(createServer((socket) => { socket.on('error', () => undefined).once('data', () => socket.write(Buffer.from([0, 0, 4, 4]))); closers.push(() => socket.destroy()); }));
		const { error, milliseconds } = await refusal(() => open(`bolt://127.0.0.1:${port}`));
		expect(error).toMatchObject({ kind: 'Unavailable' });
		expect(milliseconds).toBeLessThan(soon);
	});

	test('the port of the web pages is told from the one for Bolt', async () => {
		const port = await listen(createServer((socket) => { socket.on('error', () => undefined).once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')); }));
		expect((await refusal(() => open(`neo4j://127.0.0.1:${port}`))).error).toMatchObject({ kind: 'Unavailable', message: expect.stringMatching(/does not speak Bolt.*7687/) });
	});

	test('a start that is refused ends, whatever became of the connection', async () => {
		const port = await listen(createServer((socket) => { socket.on('error', () => undefined); closers.push(() => socket.destroy()); }));
		const ended = await new Promise<{ code: number | null; said: string }>((resolve) => {
			const child = spawn(process.execPath, [join(root, 'api/src/cli/kith.ts'), 'start'], { env: { ...process.env, NEO4J_URI: `bolt://127.0.0.1:${port}`, PORT: '0' } });
			let said = '';
			child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
			child.on('close', (code) => resolve({ code, said }));
		});
		expect(ended).toMatchObject({ code: 1, said: expect.stringContaining('did not answer') });
	}, 15_000);

	test('an address that is none is told as such', async () => {
		const { error } = await refusal(() => open('http://example'));
		expect(error).toMatchObject({ kind: 'Unavailable', message: expect.stringContaining('"http://example" is not the address of a Neo4j') });
	});
});

const folder = mkdtempSync(join(tmpdir(), 'kith-neo4j-away-'));
const port = 7760 + process.pid % 20;
closers.push(() => rmSync(folder, { recursive: true, force: true }));
const first = await startNeo4jForTests({ folder, port });

if ('unavailable' in first) {
	if (process.env['CI'] === 'true') test('a real Neo4j is there to be taken away', () => { expect.fail(first.unavailable); });
	else console.warn(`skipped: Neo4j going away. ${first.unavailable}.`);
} else {
	let server = first;
	closers.push(() => server.stop());

	describe('With a Neo4j of our own', () => {
		test('a database that is somebody else’s is left alone, and what it holds is said', async () => {
			const driver = neo4j.driver(server.uri);
			try {
				await driver.executeQuery('CREATE (:Film {title: "Brief Encounter"})');
				const { error } = await refusal(() => open(server.uri));
				expect(error).toMatchObject({ kind: 'NotKith', message: expect.stringMatching(/labelled Film.*left alone/) });
				const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
				expect(Number(records[0]!.get('nodes'))).toBe(1);
				expect((await driver.executeQuery('SHOW CONSTRAINTS')).records).toEqual([]);
				await driver.executeQuery('MATCH (n) DETACH DELETE n');
			} finally {
				await driver.close();
			}
		});

		test('killed while clubs are written down: a typed error, back within five seconds of its return, nothing acknowledged lost', async () => {
			const store = await open(server.uri);
			try {
				let next = 0;
				for (let kill = 0; kill < 2; kill += 1) {
					const { acknowledged, error } = await writeUntilError(store, next, () => setTimeout(() => void server.kill?.(), 700 + 500 * kill));
					expect(error).toMatchObject({ kind: 'Unavailable' });
					expect(acknowledged).toBeGreaterThan(next);

					const away = await refusal(() => store.listOrganisations());
					expect(away.error).toMatchObject({ kind: 'Unavailable' });
					expect(away.milliseconds).toBeLessThan(soon);
					const saving = await refusal(() => store.apply(clubs(9_999)));
					expect(saving.error).toMatchObject({ kind: 'Unavailable' });

					const again = await startNeo4jForTests({ folder, port });
					if ('unavailable' in again) return expect.fail(again.unavailable);
					server = again;
					const organisations = await within(5_000, () => store.listOrganisations());
					const ids = new Set(organisations.map(({ organisation }) => organisation.id));
					expect(Array.from({ length: acknowledged }, (_, n) => `organisation-${n}`).filter((id) => !ids.has(id))).toEqual([]);
					expect((await store.listProvision())).toHaveLength(organisations.length);
					next = organisations.length;
				}
			} finally {
				await store.close();
			}
		}, 120_000);

		test('silent in the middle of the day: a typed error when the question’s time is over, and answers again when it speaks again', async () => {
			let isSilent = false;
			const wire = await listen(createServer((near) => {
				const far = connect(port, '127.0.0.1');
				near.on('data', (data: Buffer) => far.write(data));
				far.on('data', (data: Buffer) => { if (!isSilent) near.write(data); });
				for (const [one, other] of [[near, far], [far, near]] as [Socket, Socket][]) one.on('error', () => undefined).on('close', () => other.destroy());
			}));
			const store = await open(`bolt://127.0.0.1:${wire}`, { readMilliseconds: 500 });
			try {
				const { length } = await store.listOrganisations();
				isSilent = true;
				const { error, milliseconds } = await refusal(() => store.listOrganisations());
				expect(error).toMatchObject({ kind: 'Unavailable', message: expect.stringContaining('has not answered it') });
				expect(milliseconds).toBeLessThan(2 * soon);
				isSilent = false;
				expect(await within(10_000, () => store.listOrganisations())).toHaveLength(length);
			} finally {
				await store.close();
			}
		}, 30_000);

		test('a question that takes too long is given up by the server, and told as such', async () => {
			const engine = await openNeo4j({ uri: server.uri, readMilliseconds: 300 });
			try {
				const { error } = await refusal(() => engine.run('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS pairs'));
				expect(error).toMatchObject({ kind: 'Unavailable', message: expect.stringContaining('gave the question up') });
			} finally {
				await engine.close();
			}
		});

		test('cut off in the middle of an answer: a typed error rather than half a list', async () => {
			let cutAfterBytes = Number.POSITIVE_INFINITY;
			const wire = await listen(createServer((near) => {
				const far = connect(port, '127.0.0.1');
				let sent = 0;
				far.on('data', (data: Buffer) => {
					sent += data.length;
					if (sent > cutAfterBytes) { near.destroy(); far.destroy(); } else near.write(data);
				});
				near.on('data', (data: Buffer) => { sent = 0; far.write(data); });
				for (const [one, other] of [[near, far], [far, near]] as [Socket, Socket][]) one.on('error', () => undefined).on('close', () => other.destroy());
			}));
			const store = await open(`bolt://127.0.0.1:${wire}`);
			try {
				expect((await store.listOrganisations()).length).toBeGreaterThan(5);
				cutAfterBytes = 10_000; // the list is longer
				const { error, milliseconds } = await refusal(() => store.listOrganisations());
				expect(error).toMatchObject({ kind: 'Unavailable' });
				expect(milliseconds).toBeLessThan(soon);
				cutAfterBytes = Number.POSITIVE_INFINITY;
				expect((await within(5_000, () => store.listOrganisations())).length).toBeGreaterThan(5);
			} finally {
				await store.close();
			}
		});
	});

	describe('With a Neo4j that asks who is there', () => {
		test('a wrong password, and none at all, are told apart from a server that is away, and never repeated', async () => {
			const locked = await startNeo4jForTests({ withAuth: true });
			if ('unavailable' in locked) return expect.fail(locked.unavailable);
			try {
				const wrong = await refusal(() => open(locked.uri, { user: 'neo4j', password: 'open-sesame' }));
				expect(wrong.error).toMatchObject({ kind: 'WrongCredentials', message: expect.stringMatching(/user "neo4j".*NEO4J_PASSWORD/) });
				expect(String(wrong.error)).not.toContain('open-sesame');
				expect((await refusal(() => open(locked.uri))).error).toMatchObject({ kind: 'WrongCredentials', message: expect.stringContaining('no user and no password') });
			} finally {
				await locked.stop();
			}
		});
	});
}

const clubs = (n: number) => ({
	id: `change-set-${n}-${Math.floor(performance.now() * 1_000)}`, actor: 'import', at: '2026-01-01T00:00:00Z', reason: 'Writing until the server goes',
	changes: [
		{ kind: 'put', label: 'Organisation', id: `organisation-${n}`, properties: { name: `Club ${n}`, description: 'x'.repeat([200, 8_000, 64_000][n % 3]!) }, ties: [] },
		{ kind: 'put', label: 'Provision', id: `provision-${n}`, properties: { name: `Afternoon ${n}`, component: 'wanted_activity', mode: 'in_person' }, ties: [{ type: 'RUNS', direction: 'in', other: { label: 'Organisation', id: `organisation-${n}` } }] }
	]
} as const);

/** `acknowledged` is how many are known to be stored: those before `from`, and each that resolved. */
async function writeUntilError(store: GraphStore, from: number, onFirst: () => void): Promise<{ acknowledged: number; error: unknown }> {
	for (let n = from; ; n += 1) {
		try {
			await store.apply(clubs(n));
			if (n === from) onFirst();
		} catch (error) {
			return { acknowledged: n, error };
		}
	}
}

async function refusal(attempt: () => Promise<unknown>): Promise<{ error: unknown; milliseconds: number }> {
	const start = performance.now();
	try {
		await attempt();
	} catch (error) {
		return { error, milliseconds: performance.now() - start };
	}
	return expect.fail('it was expected to be refused');
}

/** Asks again until it is answered, as a reader who presses reload. */
async function within<T>(milliseconds: number, ask: () => Promise<T>): Promise<T> {
	for (const start = performance.now(); ;) {
		try {
			return await ask();
		} catch (error) {
			if (performance.now() - start > milliseconds) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

function listen(server: Server): Promise<number> {
	closers.push(() => server.close());
	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}
