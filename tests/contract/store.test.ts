import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeGraphStore } from '@kith/graph/store/graph-store.contract.ts';
import { openEmbedded } from '@kith/graph/store/engines/embedded.ts';
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

const longTerm = await startNeo4jForTests();
if ('uri' in longTerm) {
	afterAll(longTerm.stop);
	describeGraphStore('Neo4j', openKnown({ home, workspace: 'unused', neo4j: settingsOf(longTerm) }));
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

	test('a removed workspace is gone, and cannot be removed again', async () => {
		await (await openStore({ home, workspace: 'brief' }, { create })).close();
		expect(listWorkspaces(home)).toContain('brief');
		removeWorkspace(home, 'brief');
		expect(listWorkspaces(home)).not.toContain('brief');
		expect(() => removeWorkspace(home, 'brief')).toThrow(/no workspace called "brief"/);
	});

});
