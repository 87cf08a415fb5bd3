import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureNetworkCommand } from './measure-network.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'kith-measure-')); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

async function run(...argv: string[]) {
	let said = '';
	const io = { stdout: (text: string) => { said += text; }, stderr: () => undefined, isTerminal: false };
	const code = await measureNetworkCommand.run(argv, io, () => Promise.reject(new Error('no workspace is needed')));
	return { code, said };
}

test('a club whose name holds a comma, tied to a library, is measured and its bridge written', async () => {
	const [file, out, bridges] = ['ties.csv', 'out.csv', 'bridges.csv'].map((name) => path.join(folder, name)) as [string, string, string];
	await writeFile(file, 'source,target\n"Tea, Talk",library\n');
	const { code, said } = await run(file, '--out', out, '--bridges', bridges);
	expect(code).toBe(0);
	expect(await readFile(out, 'utf8')).toBe('id,degree,betweenness,closeness,clustering,core,community,is_articulation\n"Tea, Talk",1,0,1,0,1,0,false\nlibrary,1,0,1,0,1,0,false\n');
	expect(await readFile(bridges, 'utf8')).toBe('source,target\n"Tea, Talk",library\n');
	expect(said).toContain('1 connected part, 1 community, 1 bridge, 0 articulation points.');
});

test('a gzipped file is opened', async () => {
	const [file, out] = [path.join(folder, 'ties.csv.gz'), path.join(folder, 'gz.csv')];
	await writeFile(file, gzipSync('source,target\na,b\n'));
	expect((await run(file, '--out', out)).said).toContain('Read 2 nodes and 1 tie from');
});

test('--directed regards the way ties go', async () => {
	const [file, out] = [path.join(folder, 'way.csv'), path.join(folder, 'way-out.csv')];
	await writeFile(file, 'source,target\na,b\n');
	await run(file, '--out', out, '--directed');
	// b is reached by all the others there are, a by nobody
	expect(await readFile(out, 'utf8')).toMatch(/^a,1,0,0,0,1,\d,false\nb,1,0,1,0,1,\d,false\n$/m);
});

test.each([
	[['--out', 'm.csv'], 'Came no file; expected one network file.'],
	[['ties.csv'], 'Came no --out; expected where to write the measures.'],
	[['a.csv', 'b.csv', '--out', 'm.csv'], 'Came 2 files; expected one network file.'],
	[['ties.csv', '--out', 'm.csv', '--weighted'], "Unknown option '--weighted'"],
	[['no-such.csv', '--out', 'm.csv'], 'Came no-such.csv, and there is no such file; expected a network file.']
])('%j is refused with a sentence', async (argv, sentence) => {
	await expect(run(...argv)).rejects.toThrow(sentence);
});
