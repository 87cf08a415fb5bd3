import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listWorkspaces, openStore, removeWorkspace } from '@kith/graph/store/open-store.ts';

/** What somebody reads whose disk does not let Kith in: the path, what came, how to mend it, and nothing of a backup. */
const home = mkdtempSync(join(tmpdir(), 'kith-closed-'));
const create = { areaId: 'E09999999', areaName: 'Vale' };
const nobody = 65_534;

beforeAll(async () => {
	await (await openStore({ home, workspace: 'vale' }, { create })).close();
	chmodSync(home, 0o755);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The superuser may do everything, so what is forbidden is tried as somebody else; Kith then learns of it from the engine, not before. */
async function tryAsSomebody(attempt: () => unknown): Promise<string> {
	const isSuperuser = process.geteuid?.() === 0;
	if (isSuperuser) process.seteuid!(nobody);
	try {
		await attempt();
		return 'it was let in';
	} catch (error) {
		expect(error).toMatchObject({ name: 'GraphStoreError', kind: 'Unavailable' });
		return (error as Error).message;
	} finally {
		if (isSuperuser) process.seteuid!(0);
	}
}

function copyOf(name: string): { readonly folder: string; readonly file: string } {
	const folder = join(home, name);
	cpSync(join(home, 'vale'), folder, { recursive: true });
	const file = join(folder, 'graph.grafeo');
	if (process.geteuid?.() === 0) for (const path of [folder, file]) chownSync(path, nobody, nobody);
	return { folder, file };
}

test.each([['only read', 0o444], ['not even read', 0o000]])('a workspace whose file may be %s is named with who may not, and is not called damaged', async (_, mode) => {
	const { file } = copyOf(`file-${mode}`);
	expect(await tryAsSomebody(async () => (await openStore({ home, workspace: `file-${mode}` })).close())).toBe('it was let in');
	chmodSync(file, mode);
	const said = await tryAsSomebody(() => openStore({ home, workspace: `file-${mode}` }));
	expect(said).toMatch(/graph\.grafeo(, or its log beside it,)? cannot be read and written: the user that runs Kith \(number \d+\) has no leave to\. Give that user leave .* or set KITH_HOME to a folder/);
	expect(said).toContain(file);
	expect(said).not.toMatch(/backup|EACCES|damaged/i);
});

test('a folder that may not be written, where the log would stand, is named', async () => {
	const { folder } = copyOf('folder');
	chmodSync(folder, 0o555);
	expect(await tryAsSomebody(() => openStore({ home, workspace: 'folder' }))).toMatch(new RegExp(`^${folder}(/graph.grafeo, or its log beside it,)? cannot be read and written: the user`));
});

test('a home that may not be written: a new workspace is refused, an old one is not removed, each with its path', async () => {
	const closed = join(home, 'closed');
	mkdirSync(join(closed, 'vale'), { recursive: true });
	writeFileSync(join(closed, 'vale', 'graph.grafeo'), '');
	for (const path of [join(closed, 'vale'), closed]) chmodSync(path, 0o555);
	expect(await tryAsSomebody(() => openStore({ home: closed, workspace: 'hill' }, { create }))).toMatch(new RegExp(`^${join(closed, 'hill')} cannot be made: the user`));
	expect(await tryAsSomebody(() => removeWorkspace(closed, 'vale'))).toMatch(new RegExp(`^${join(closed, 'vale')} cannot be removed: the user`));
	chmodSync(closed, 0o000);
	expect(await tryAsSomebody(() => listWorkspaces(closed))).toMatch(new RegExp(`^${closed} cannot be read: the user`));
	chmodSync(closed, 0o755);
});

test('a home that is a file, or lies under one, is told to be a file', async () => {
	const file = join(home, 'a-file');
	writeFileSync(file, 'not a folder');
	for (const attempt of [() => listWorkspaces(file), () => openStore({ home: file, workspace: 'vale' }), () => openStore({ home: join(file, 'under'), workspace: 'vale' }, { create })]) {
		expect(await tryAsSomebody(attempt)).toMatch(/a-file.* cannot be (read|looked at|made): there is a file where a folder was expected\. Set KITH_HOME to a folder/);
	}
});
