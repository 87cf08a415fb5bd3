import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '@kith/graph/store/open-store.ts';

/** The power goes while records are being written: nothing that was acknowledged is lost, and the workspace opens. */
const home = mkdtempSync(join(tmpdir(), 'kith-kill-'));
const writer = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));
const kills = 10;
afterAll(() => { rmSync(home, { recursive: true, force: true }); });

test('ten power cuts while clubs are written down: every club that was acknowledged is there, whole, with who runs it', async () => {
	let next = 0;
	for (let kill = 0; kill < kills; kill += 1) {
		const acknowledged = await writeUntilKilled('cut', { from: next, forMilliseconds: 250 + 90 * kill });
		expect(acknowledged, `power cut ${kill + 1}: the writer wrote something before it`).toBeGreaterThanOrEqual(next);

		const store = await openStore({ home, workspace: 'cut' });
		try {
			const organisations = await store.listOrganisations();
			const provision = await store.listProvision();
			const ids = new Set(organisations.map(({ organisation }) => organisation.id));
			const lost = Array.from({ length: acknowledged + 1 }, (_, n) => `organisation-${n}`).filter((id) => !ids.has(id));
			expect(lost, `lost at power cut ${kill + 1}`).toEqual([]);
			// one more may have been stored just before it could be acknowledged; never half of it
			expect(provision).toHaveLength(organisations.length);
			expect(provision.every((row) => row.organisations.length === 1)).toBe(true);
			expect(organisations.every(({ organisation }) => (organisation.description ?? '').length >= 200)).toBe(true);
			expect((await store.about()).graphVersion).toBe(organisations.length);
			next = organisations.length;
		} finally {
			await store.close();
		}
	}
}, 120_000);

test('a log torn at any byte opens to what was stored before the tear: a whole beginning, never half a club', async () => {
	await writeUntilKilled('torn', { from: 0, forMilliseconds: 600 });
	const whole = join(home, 'torn');
	const log = join(whole, 'graph.grafeo.wal');
	expect(existsSync(log), 'a killed writer leaves its log').toBe(true);
	const [longest] = readdirSync(log).map((file) => ({ file, bytes: statSync(join(log, file)).size })).sort((a, b) => b.bytes - a.bytes);

	const full = await countClubs('torn-whole', (folder) => cpSync(whole, folder, { recursive: true }));
	expect(full).toBeGreaterThan(0);
	let before = full;
	for (const share of [0.999, 0.97, 0.8, 0.5, 0.2, 0.01]) {
		const held = await countClubs(`torn-${share}`, (folder) => {
			cpSync(whole, folder, { recursive: true });
			truncateSync(join(folder, 'graph.grafeo.wal', longest!.file), Math.floor(longest!.bytes * share));
		});
		expect(held, `cut at ${share} of the log`).toBeLessThanOrEqual(before);
		before = held;
	}
	expect(before).toBeLessThan(full);
}, 60_000);

test('a file that is not a workspace is refused as damaged, with what to do, and is not touched', async () => {
	mkdirSync(join(home, 'spoilt'));
	const file = join(home, 'spoilt', 'graph.grafeo');
	writeFileSync(file, 'not a graph at all '.repeat(1_000));
	copyFileSync(file, `${file}.before`);
	await expect(openStore({ home, workspace: 'spoilt' })).rejects.toMatchObject({ kind: 'Damaged', message: expect.stringMatching(/cannot be read.*backup/) });
	expect(readFileSync(file).equals(readFileSync(`${file}.before`))).toBe(true);
});

test.each([0.1, 0.5, 0.9])('a workspace whose file was cut to %d of itself is damaged, not in use by somebody, and is not touched', async (share) => {
	const workspace = `cut-short-${share * 100}`;
	const store = await openStore({ home, workspace }, { create: { areaId: 'E09999999', areaName: 'Vale' } });
	const clubs = Array.from({ length: 2_000 }, (_, n) => ({ kind: 'put' as const, label: 'Organisation' as const, id: `club-${n}`, properties: { name: `Club ${n}`, description: `${n} `.repeat(60) }, ties: [] }));
	await store.apply({ id: 'clubs', actor: 'editor', at: '2026-06-01T12:00:00Z', reason: 'Testing', changes: clubs });
	await store.close();
	const file = join(home, workspace, 'graph.grafeo');
	truncateSync(file, Math.floor(statSync(file).size * share));
	const before = readFileSync(file);
	await expect(openStore({ home, workspace })).rejects.toMatchObject({ kind: 'Damaged', message: expect.stringMatching(/cannot be read.*Restore it from a backup/) });
	expect(readFileSync(file).equals(before)).toBe(true);
});

test('while one Kith has a workspace open, another is told so', async () => {
	const store = await openStore({ home, workspace: 'busy' }, { create: { areaId: 'E09999999', areaName: 'Vale' } });
	try {
		const second = spawn(process.execPath, [writer, home, 'busy'], { stdio: ['ignore', 'ignore', 'pipe'] });
		let said = '';
		second.stderr.on('data', (data: Buffer) => { said += String(data); });
		const code = await new Promise((resolve) => second.once('exit', resolve));
		expect(code).not.toBe(0);
		expect(said).toContain('Another Kith has the workspace "busy" open');
		expect(said).toContain("kind: 'Locked'");
	} finally {
		await store.close();
	}
});

/** The number of the last record acknowledged before the kill, or one less than the first. */
async function writeUntilKilled(workspace: string, { from, forMilliseconds }: { readonly from: number; readonly forMilliseconds: number }): Promise<number> {
	const child = spawn(process.execPath, [writer, home, workspace, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	const ended = new Promise((resolve) => child.once('close', resolve));
	child.stdout.on('data', (data: Buffer) => {
		if (said === '') setTimeout(() => child.kill('SIGKILL'), forMilliseconds); // in the midst of writing, however slow the start
		said += String(data);
	});
	await ended;
	const whole = said.slice(0, said.lastIndexOf('\n')); // a number cut in two was not heard
	return whole === '' ? from - 1 : Number(whole.slice(whole.lastIndexOf('\n') + 1));
}

/** How many clubs a workspace opens with: the first so many that were written, each with what it runs. */
async function countClubs(workspace: string, prepare: (folder: string) => void): Promise<number> {
	prepare(join(home, workspace));
	const store = await openStore({ home, workspace });
	try {
		const ids = new Set((await store.listOrganisations()).map(({ organisation }) => organisation.id));
		expect([...ids].filter((id) => Number(id.slice('organisation-'.length)) >= ids.size)).toEqual([]);
		expect((await store.listProvision()).filter(({ organisations }) => organisations.length === 1)).toHaveLength(ids.size);
		return ids.size;
	} finally {
		await store.close();
	}
}
