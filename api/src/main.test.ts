import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKith, type RunningKith } from './main.ts';
import { makeGraph } from './open-context.ts';
import { readSettings } from './settings.ts';

const home = mkdtempSync(path.join(tmpdir(), 'kith-main-'));
const logger = pino({ level: 'silent' });
// port 0: whichever is free
const settingsOf = (env: Record<string, string>) => readSettings({ KITH_HOME: home, KITH_WORKSPACE: 'town', PORT: '0', ...env });

let kith: RunningKith;
beforeAll(async () => {
	const store = await makeGraph({ home, workspace: 'town' }, { areaId: 'E09000099', areaName: 'Smalltown' });
	await plantReference(store);
	await store.close();
	kith = await startKith(settingsOf({}), { logger });
});
afterAll(async () => {
	await kith.close();
	rmSync(home, { recursive: true });
});

test('one process answers the API and its health on one port', async () => {
	const answer = await fetch(`${kith.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ area { name mayEdit } }"}' });
	expect(await answer.json()).toEqual({ data: { area: { name: 'Smalltown', mayEdit: true } } });
	expect((await fetch(`${kith.address}/health/ready`)).status).toBe(200);
});

test('an empty workspace is asked without a fault: no places, no gaps, nothing found', async () => {
	const answer = await fetch(`${kith.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ gaps(question: {}) { cells { state } } mapLayer { localities { id } } network(question: {}) { totalNodes } search(question: {}) { totalCount } }' }) });
	expect(await answer.json()).toEqual({ data: { gaps: { cells: [] }, mapLayer: { localities: [] }, network: { totalNodes: 0 }, search: { totalCount: 0 } } });
});

test('a long answer leaves compressed for who takes it so, and as it is for who does not', async () => {
	const ask = (accepted: string) => fetch(`${kith.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': accepted }, body: '{"query":"{ area { populationGroups { id description } } }"}' });
	const [packed, plain] = await Promise.all([ask('br'), ask('identity')]);
	expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['br', null]);
	expect(await packed.json()).toEqual(await plain.json());
});

test('a body longer than may be sent is refused', async () => {
	const answer = await fetch(`${kith.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `{ area { name } } # ${'x'.repeat(300_000)}` }) });
	expect(answer.status).toBe(413);
	expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }] });
});

test('a taken port is named, with one that is free, and whether it is Kith that has it', async () => {
	const other = createServer((_, response) => response.end('{"status":"live"}')).listen(0, '127.0.0.1');
	await once(other, 'listening');
	const taken = (other.address() as AddressInfo).port;
	for (const [port, by] of [[kith.port, 'Kith, which already runs there: open that address'], [taken, 'another program']] as const) {
		const refused = await startKith(settingsOf({ PORT: String(port) }), { logger }).catch((error: unknown) => error as Error);
		expect(refused).toMatchObject({ name: 'CannotListen' });
		expect((refused as Error).message).toMatch(new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken by ${by}\\..*PORT=\\d+`));
	}
	other.close();
});

test('a workspace another Kith has open, and one that does not exist, are refused with what to do', async () => {
	const locked = await startKith(settingsOf({}), { logger }).catch((error: unknown) => error as Error);
	expect(locked).toMatchObject({ name: 'GraphStoreError', kind: 'Locked' });
	const missing = await startKith(settingsOf({ KITH_WORKSPACE: 'twon' }), { logger }).catch((error: unknown) => error as Error);
	expect((missing as Error).message).toMatch(/no workspace called "twon".*town/);
});

test('a Neo4j that is not there is said in a sentence', async () => {
	const refused = await startKith(settingsOf({ NEO4J_URI: 'bolt://127.0.0.1:1' }), { logger }).catch((error: unknown) => error as Error);
	expect(refused).toMatchObject({ name: 'GraphStoreError', kind: 'Unavailable' });
});

test.each(['x-forwarded-for', 'forwarded', 'via'])('what a proxy hands on (%s) may read, and record nothing: it may come from anywhere', async (header) => {
	const ask = async (headers: Record<string, string>) => {
		const answer = await fetch(`${kith.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ area { mayEdit editsInWords } }"}' });
		return await answer.json() as unknown;
	};
	expect(await ask({})).toMatchObject({ data: { area: { mayEdit: true } } });
	expect(await ask({ [header]: '203.0.113.7' })).toMatchObject({ data: { area: { mayEdit: false, editsInWords: expect.stringContaining('through a proxy') as string } } });
});

test('after it closed the workspace can be opened again', async () => {
	await kith.close();
	kith = await startKith(settingsOf({ KITH_EDITS: 'none' }), { logger });
	const answer = await fetch(`${kith.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ area { mayEdit editsInWords } }"}' });
	expect(await answer.json()).toMatchObject({ data: { area: { mayEdit: false, editsInWords: expect.stringContaining('read-only') as string } } });
});
