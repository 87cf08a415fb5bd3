import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeGraphStore } from '@kith/graph/store/graph-store.contract.ts';
import { openEmbedded } from '@kith/graph/store/engines/embedded.ts';
import type { Engine } from '@kith/graph/store/engines/engine.ts';
import { openNeo4j } from '@kith/graph/store/engines/neo4j.ts';
import type { StoreSettings } from '@kith/graph/store/graph-store.ts';
import { cypher } from '@kith/graph/store/known-cypher.ts';
import { knownCypherTexts, listWorkspaces, openStore, removeWorkspace } from '@kith/graph/store/open-store.ts';
import { findNewerJava } from '../support/find-newer-java.ts';
import { startNeo4jForTests } from '../support/neo4j-for-tests.ts';
import type { Neo4jForTests } from '../support/neo4j-for-tests.ts';

/** The graph store's promises, on the embedded engine and on a real Neo4j: one set of Cypher, the same answers. */
const home = mkdtempSync(join(tmpdir(), 'kith-store-'));
const other = mkdtempSync(join(tmpdir(), 'kith-store-'));
afterAll(() => { for (const folder of [home, other]) rmSync(folder, { recursive: true, force: true }); });
const create = { areaId: 'E09999999', areaName: 'Hill and Vale' };
const unknownTexts: string[] = [];
const texts = knownCypherTexts();
const onCypher = (text: string) => { if (!texts.has(text)) unknownTexts.push(text); };
const openKnown = (settings: StoreSettings) => () => openStore(settings, { create, onCypher });

describeGraphStore('The embedded engine', openKnown({ home, workspace: 'vale' }));
describeOldSpelling('The embedded engine', { home, workspace: 'older' }, () => openEmbedded({ file: join(home, 'older', 'graph.grafeo'), workspace: 'older' }));

const longTerm = await startNeo4jForTests();
if ('uri' in longTerm) {
	afterAll(longTerm.stop);
	describeGraphStore('Neo4j', openKnown({ home, workspace: 'unused', neo4j: settingsOf(longTerm) }));
	describeOldSpelling('Neo4j', { home, workspace: 'unused', neo4j: settingsOf(longTerm) }, () => openNeo4j(settingsOf(longTerm)));
} else if (process.env['CI'] === 'true') {
	test('a real Neo4j is there to hold the promises on', () => { expect.fail(longTerm.unavailable); });
} else {
	console.warn(`skipped: the graph store on Neo4j. ${longTerm.unavailable}.`);
}

// two servers at once are too much for a small machine that somebody is working on
const javaHome = findNewerJava();
const current = process.env['CI'] !== 'true' ? { unavailable: 'It is run where CI=true' }
	: javaHome ? await startNeo4jForTests({ version: '2026.09.0', javaHome }) : { unavailable: 'It needs Java 21 or later' };
if ('uri' in current) {
	afterAll(current.stop);
	describeGraphStore('The current Neo4j', openKnown({ home, workspace: 'unused', neo4j: settingsOf(current) }));
} else {
	console.warn(`skipped: the graph store on the current release of Neo4j. ${current.unavailable}.`);
}

/** A workspace planted when outlines were called after place and detail with a colon, and imported over since. */
function describeOldSpelling(name: string, settings: StoreSettings, openEngine: () => Engine | Promise<Engine>): void {
	test(`${name}: a sample planted with outlines of the old spelling still draws each once, the imported one where there are two`, async () => {
		const outline = (localityId: string, id: string, geometry: string) => ({ kind: 'put', label: 'Boundary', id, properties: { localityId, detail: 'simplified', geometry }, ties: [], source: { datasetId: 'outlines', sourceKey: localityId, retrieved: '2026-01-01' } }) as const;
		const places = ['E05999901', 'E05999902'].map((id) => ({ kind: 'put', label: 'Locality', id, properties: { name: id, kind: 'neighbourhood' }, ties: [] }) as const);
		const old = await openStore(settings, { create });
		await old.putDataset({ id: 'outlines', title: 'Outlines', publisher: 'Vale Council', licence: 'OGL-UK-3.0', attribution: 'Vale Council', vintage: '2026', retrieved: '2026-01-01', illustrative: false });
		await old.apply({ id: 'planted-of-old', actor: 'test', at: '2026-01-01T10:00:00Z', reason: 'Planted', changes: [
			...places, outline('E05999901', 'E05999901:simplified', '"planted"'), outline('E05999902', 'E05999902:simplified', '"planted"'), outline('E05999902', 'E05999902/simplified', '"imported"')
		] });
		await old.close();
		const engine = await openEngine();
		await engine.transact((run) => run(cypher('set-schema-version'), { version: 1 }));
		await engine.close();

		const store = await openStore(settings, { onCypher });
		expect((await store.listBoundaries({ kind: 'neighbourhood', detail: 'simplified' })).map(({ id, geometry }) => [id, geometry])).toEqual([['E05999901', '"planted"'], ['E05999902', '"imported"']]);
		const renamed = await store.findRecord({ label: 'Boundary', id: 'E05999901/simplified' });
		expect(renamed).toMatchObject({ sources: [{ sourceKey: 'E05999901' }], history: [{ reason: 'Planted', kind: 'added' }] });
		expect(await store.findRecord({ label: 'Boundary', id: 'E05999901:simplified' })).toBeUndefined();
		// an outline drawn since takes its place
		expect(await store.apply({ id: 'drawn-since', actor: 'test', at: '2026-01-02T10:00:00Z', reason: 'Drawn', changes: [outline('E05999901', 'E05999901/simplified', '"drawn"')] })).toMatchObject({ added: 0, changed: 1 });
		expect(await store.listBoundaries({ kind: 'neighbourhood', detail: 'simplified' })).toHaveLength(2);
		await store.close();
		const again = await openStore(settings);
		expect(await again.listBoundaries({ kind: 'neighbourhood', detail: 'simplified' })).toHaveLength(2);
		await again.close();
	});
}

function settingsOf({ uri, user, password }: Neo4jForTests): NonNullable<StoreSettings['neo4j']> {
	return { uri, ...(user ? { user } : {}), ...(password ? { password } : {}) };
}

describe('Workspaces', () => {
	test('every text sent to either engine was known when the program started', () => {
		expect(texts.size).toBeGreaterThan(100);
		expect(unknownTexts).toEqual([]);
	});

	test('a workspace that is not there is refused with the names of those that are, and how to make it', async () => {
		await (await openStore({ home: other, workspace: 'vale' }, { create })).close();
		await expect(openStore({ home: other, workspace: 'hill' })).rejects.toMatchObject({ kind: 'MissingWorkspace', message: expect.stringMatching(/"hill".*vale.*npm run kith -- workspace new hill/) });
		expect(listWorkspaces(other)).toEqual(['vale']);
	});

	test('a workspace written by a newer Kith is refused, and left as it is', async () => {
		await (await openStore({ home: other, workspace: 'newer' }, { create })).close();
		const engine = openEmbedded({ file: join(other, 'newer', 'graph.grafeo'), workspace: 'newer' });
		await engine.transact((run) => run(cypher('set-schema-version'), { version: 99 }));
		await engine.close();
		for (let attempt = 0; attempt < 2; attempt += 1) {
			await expect(openStore({ home: other, workspace: 'newer' }, { create })).rejects.toMatchObject({ kind: 'NotKith', message: expect.stringContaining('newer Kith (schema 99') });
		}
	});

	test('a name that would climb out of the home is not a name', async () => {
		await expect(openStore({ home, workspace: '../elsewhere' }, { create })).rejects.toMatchObject({ kind: 'MissingWorkspace', message: expect.stringContaining('cannot be the name') });
	});

	test('a workspace that is open is not removed from under whoever writes in it', async () => {
		const store = await openStore({ home, workspace: 'in-use' }, { create });
		expect(() => removeWorkspace(home, 'in-use')).toThrow(/has the workspace "in-use" open/);
		expect(listWorkspaces(home)).toContain('in-use');
		await store.close();
		removeWorkspace(home, 'in-use');
		expect(listWorkspaces(home)).not.toContain('in-use');
	});

	test('a damaged workspace can be removed', async () => {
		mkdirSync(join(home, 'spoilt'));
		writeFileSync(join(home, 'spoilt', 'graph.grafeo'), 'not a graph at all');
		removeWorkspace(home, 'spoilt');
		expect(listWorkspaces(home)).not.toContain('spoilt');
	});

	test('a removed workspace is gone, and cannot be removed again', async () => {
		await (await openStore({ home, workspace: 'brief' }, { create })).close();
		expect(listWorkspaces(home)).toContain('brief');
		removeWorkspace(home, 'brief');
		expect(listWorkspaces(home)).not.toContain('brief');
		expect(() => removeWorkspace(home, 'brief')).toThrow(/no workspace called "brief"/);
	});

});
