import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allCommands } from './all-commands.ts';

const home = mkdtempSync(path.join(tmpdir(), 'kith-cli-'));
afterAll(() => rmSync(home, { recursive: true }));

function kith(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'kith.ts'), ...words], {
		encoding: 'utf8', env: { ...process.env, KITH_HOME: home, KITH_WORKSPACE: 'town', NEO4J_URI: '', PORT: '0' }
	});
	return { status, stdout, stderr };
}

test('a workspace named beside a Neo4j is refused before anything is opened: the files would go into the database', () => {
	for (const words of [['gaps'], ['import', 'ons-lookups', import.meta.filename], ['start']]) {
		const { status, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'kith.ts'), ...words, '--workspace', 'own'], {
			encoding: 'utf8', env: { ...process.env, KITH_HOME: home, NEO4J_URI: 'bolt://127.0.0.1:1', PORT: '0' }
		});
		expect({ words, status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('--workspace own names a folder in KITH_HOME, but NEO4J_URI is set') as string });
	}
});

test('an officer who forgets to name the workspace does not put real places among the invented ones; one who names theirs may', () => {
	const forgetful = (...words: string[]) => spawnSync(process.execPath, [path.join(import.meta.dirname, 'kith.ts'), ...words], {
		encoding: 'utf8', env: { ...process.env, KITH_HOME: path.join(home, 'forgetful'), KITH_WORKSPACE: '', NEO4J_URI: '', PORT: '0' }
	});
	const lookup = path.resolve(import.meta.dirname, '../../../graph/src/import/ons-lookups/samples/larkford.csv');
	expect(forgetful('seed')).toMatchObject({ status: 0 });
	expect(forgetful('import', 'ons-lookups', lookup)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/No workspace was named.*sample \(Bromley\), holds invented organisations; nothing was taken in/) as string });
	expect(forgetful('import', 'ons-lookups', lookup, '--preview').stdout).toMatch(/^For Bromley \(E09000006\)\n/);
	expect(forgetful('import', 'ons-lookups', lookup, '--workspace', 'sample').stdout).toMatch(/^Into Bromley \(E09000006\), workspace sample\n/);
}, 60_000);

test('a verb nobody knows: 2, with the list of those there are', () => {
	const { status, stderr } = kith('dance');
	expect(status).toBe(2);
	for (const { name } of allCommands) expect(stderr).toContain(name);
	expect(stderr).not.toContain('Did you mean');
});

test.each([['imprt', 'import'], ['gasp', 'gaps'], ['evidnece', 'evidence'], ['worksapce', 'workspace']])('a misspelt verb, %s, is asked after: %s?', (came, meant) => {
	const { status, stderr } = kith(came);
	expect(status).toBe(2);
	expect(stderr).toContain(`Did you mean ${meant}?`);
	for (const { name } of allCommands) expect(stderr).toContain(name);
});

test.each(allCommands.map(({ name }) => name))('kith %s --help says how it is used', (name) => {
	const { status, stdout } = kith(name, '--help');
	expect(status).toBe(0);
	expect(stdout).toMatch(new RegExp(`^npm run kith -- ${name}`));
	expect(commandsNotAsRunHere(stdout)).toEqual([]);
	expect(stdout.split('\n').filter((line) => line.length > 110), 'lines that a window of ordinary width would break').toEqual([]);
});

test('the list of verbs says each command as it is run here', () => {
	expect(commandsNotAsRunHere(kith('--help').stdout)).toEqual([]);
});

/** Words that look like a command of ours, but could not be copied. */
function commandsNotAsRunHere(text: string): readonly string[] {
	return text.match(new RegExp(`(?<!npm run (?:--silent )?)\\bkith (?:--|<|${allCommands.map(({ name }) => name).join('|')}).*`, 'g')) ?? [];
}

test('a workspace is made, listed, described, kept from being made twice, and removed only on purpose', () => {
	const made = kith('workspace', 'new', 'town', '--area', 'E09000099');
	expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/npm run kith -- import ons-lookups FILE --workspace town.*Whether there is an area E09000099 is only found out then/) as string });
	const empty = kith('gaps');
	expect(empty).toMatchObject({ status: 0, stdout: expect.stringContaining('no places') as string });
	expect(empty.stdout).toContain('npm run kith -- import ons-lookups FILE --workspace town');
	expect(empty.stdout).not.toContain('Sources:');
	expect(kith('gaps', '--decay', 'steep')).toMatchObject({ status: 2, stderr: expect.stringMatching(/steep.*expected[^]*See: npm run kith -- gaps --help/) as string });
	expect(kith('gaps', '--group', 'nobody')).toMatchObject({ status: 1, stderr: expect.stringContaining('"nobody"') as string });
	expect(kith('workspace', 'list').stdout).toBe('town\n');
	expect(kith('doctor').stdout).toMatch(/KITH_WORKSPACE\s+town\s+E09000099/);
	const twice = kith('workspace', 'new', 'town', '--area', 'E09000099');
	expect(twice).toMatchObject({ status: 1, stderr: expect.stringContaining('already') as string });
	expect(kith('workspace', 'remove', 'town').status).toBe(1);
	expect(kith('workspace', 'remove', 'town', '--yes').status).toBe(0);
	expect(existsSync(path.join(home, 'town'))).toBe(false);
});

test.each([
	[['workspace', 'new', 'town'], 2, /--area is missing/],
	[['workspace', 'new', 'Ü', '--area', 'E09000099'], 2, /cannot be the name/],
	[['workspace', 'new', 'town', '--area', 'Bromley'], 2, /--area is "Bromley".*E06, E07, E08 or E09 and six digits/],
	[['workspace', 'new', 'town', '--area', 'E99999999'], 2, /--area is "E99999999".*E06, E07, E08 or E09 and six digits/],
	[['workspace', 'new', 'town', '--area', 'W06000015'], 2, /"W06000015", the code of a place outside England.*E06, E07, E08 or E09/],
	[['workspace', 'new', 'town', '--area', 'E10000016'], 2, /"E10000016".*a county.*each of its districts/],
	[['start', '--prot', '1'], 2, /--prot/],
	[['evidence', '--place', 'x', '--group', 'carers', '--component', 'find', '--out', 'pack.xlsx'], 1, /Word \(\.docx\)/],
	[['evidence', '--place', 'x', '--group', 'carers', '--component', 'find', '--out', 'pack.docx'], 1, /no workspace called "town"/]
] as const)('%s is refused with %d', (words, code, said) => {
	const { status, stderr } = kith(...words);
	expect(status).toBe(code);
	expect(stderr).toMatch(said);
	expect(stderr).not.toMatch(/\n\s+at /);
});
