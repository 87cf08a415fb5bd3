import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSmallTown, type SmallTown } from '../small-town.ts';
import type { EvidenceQuestion } from '@kith/graph/use-cases/gather-evidence.ts';
import { previewEvidencePack } from '@kith/graph/use-cases/create-evidence-pack.ts';
import { evidenceCommand } from './evidence.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kith-evidence-'));
let town: SmallTown;
beforeAll(async () => {
	town = await openSmallTown();
	await town.context.store.apply({
		id: 'c2', actor: 'test', at: '2026-05-02T09:00:00Z', reason: 'a room for whoever comes',
		changes: [{
			kind: 'put', label: 'Provision', id: 'provision-room', properties: { name: 'Community room', component: 'gateway_space', mode: 'in_person', status: 'active' },
			ties: [{ type: 'HELD_AT', direction: 'out', other: { label: 'Venue', id: 'venue-library' } }], source: { datasetId: 'town-list', sourceKey: 'p2', retrieved: '2026-05-01' }
		}]
	});
});
afterAll(async () => {
	await town.close();
	rmSync(folder, { recursive: true, force: true });
});

async function freeze(...more: readonly string[]): Promise<{ table: string; said: string }> {
	const out = path.join(folder, 'table.csv');
	let said = '';
	const io = { stdout: () => undefined, stderr: (text: string) => { said += text; }, isTerminal: false };
	expect(await evidenceCommand.run(['--place', 'E05000001', '--group', 'carers', ...more, '--out', out], io, () => Promise.resolve(town.context))).toBe(0);
	return { table: readFileSync(out, 'utf8'), said };
}

test('a pack about what names its groups counts what is made for carers, as the page opens', async () => {
	const { table, said } = await freeze('--component', 'wanted_activity');
	expect(table).toContain(',made-for,');
	expect(said).toBe('');
});

test('a pack about spaces, which nobody records for a group, counts whatever carers may come to, and says so', async () => {
	const { table, said } = await freeze('--component', 'gateway_space');
	expect(table).toContain(',open-to,');
	expect(table).not.toContain(',made-for,');
	expect(said).toBe('Of a place to meet, counting whatever each group may come to, since nothing of it is made for any group; --count made-for counts only what is.\n');
	expect((await freeze('--component', 'gateway_space', '--count', 'made-for')).table).toContain(',made-for,');
});

test('a pack of spaces beside something to join counts each as its own page does, and says so', async () => {
	const { table, said } = await freeze('--component', 'wanted_activity', 'gateway_space');
	expect(table).toMatch(/wanted_activity,made-for,/);
	expect(table).toMatch(/gateway_space,open-to,/);
	expect(said).toBe('Of a place to meet, counting whatever each group may come to, since nothing of it is made for any group; --count made-for counts only what is.\n');
	expect(await whatCounts({ groups: ['carers'], components: ['wanted_activity', 'gateway_space'] })).toBe('Made for, of something to join. Counts only what names this group as the people it is for. Open to, of a place to meet. Counts everything this group may go to, including what is open to anyone.');
});

test('a pack about anyone counts what is open to anyone, whatever was asked and whoever stands beside', async () => {
	const asked = { components: ['wanted_activity'], count: 'made-for' } as const;
	expect(await whatCounts({ ...asked, groups: ['anyone'] })).toMatch(/^Open to\. /);
	expect(await whatCounts({ ...asked, groups: ['anyone', 'carers'] })).toMatch(/^Open to, of something to join for anyone\. .*Made for, of something to join\. /);
	const { table } = await freeze('--group', 'anyone', '--component', 'wanted_activity', '--count', 'made-for');
	expect([...table.matchAll(/,(anyone|carers),wanted_activity,(open-to|made-for),/g)].map(([, ...of]) => of)).toEqual([['anyone', 'open-to'], ['carers', 'made-for']]);
});

test('a share in a pack says what it is a share of, for a census table gives it of others', async () => {
	const { sections } = await previewEvidencePack(town.context, { places: ['E05000001'], groups: ['carers'], components: ['wanted_activity'], need: 'unpaid_carers' });
	const [table] = sections.find(({ id }) => id === 'need')!.tables;
	expect(table!.columns).toContain('Unpaid carers, of all residents');
	expect(table!.rows[0]![table!.columns.indexOf('Unpaid carers, of all residents')]).toMatch(/^[\d.]+% \[\d+\]/);
});

async function whatCounts(question: Pick<EvidenceQuestion, 'groups' | 'components' | 'count'>): Promise<string | undefined> {
	const { sections } = await previewEvidencePack(town.context, { places: ['E05000001'], ...question });
	return sections.flatMap(({ tables }) => tables).flatMap(({ rows }) => rows).find(([name]) => name === 'What counts')?.[1];
}

test.each(['', 'abc', '1,200'])('a reach of "%s" is asked after as it was written, before anything is frozen', async (reach) => {
	await expect(freeze('--component', 'gateway_space', '--reach', reach)).rejects.toThrow(`Came --reach "${reach}"; expected metres`);
});
