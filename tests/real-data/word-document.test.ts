import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEvidencePack } from '@kith/graph/evidence/build-evidence-pack.ts';
import type { EvidencePack } from '@kith/graph/evidence/evidence-pack.ts';
import { toWord } from '@kith/graph/evidence/formats/word.ts';
import { hashPack } from '@kith/graph/evidence/hash-pack.ts';
import { mottinghamForTests } from '@kith/graph/evidence/mottingham-for-tests.ts';
import { hasRealFiles, realFile } from '../support/real-files.ts';

const run = promisify(execFile);
const answers = (command: string, flag: string) => run(command, [flag], { timeout: 60_000 }).then(() => true, () => false);
const hasOffice = (await answers('soffice', '--version')) && (await answers('pdftotext', '-v'));
if (!hasOffice) console.warn('NOT RUN: LibreOffice and pdftotext are not installed here, so no Word document was opened and printed; its XML is read instead.');
if (!hasRealFiles) console.warn(`NOT RUN: the real wards are not at ${realFile('boundaries')}; the map of the document has three invented squares instead.`);

interface Ward { readonly properties: { readonly ward22_code: string; readonly ward22_name: string }; readonly geometry: unknown }

/** Real wards where they are held, with invented provision: the document says it is illustrative. */
function packOfThreeWards(): EvidencePack {
	const wards = hasRealFiles ? (JSON.parse(readFileSync(realFile('boundaries/bromley_wards_2022_simplified.geojson'), 'utf8')) as { features: readonly Ward[] }).features : undefined;
	const outlines = wards?.map(({ properties, geometry }, index) => ({ id: properties.ward22_code, name: properties.ward22_name, outline: JSON.stringify(geometry), at: undefined, needClass: index === 9 ? undefined : index % 5 }));
	const pack = { ...buildEvidencePack(mottinghamForTests({ isIllustrative: true, ...(outlines ? { outlines } : {}) })), id: '0197e6a2-6c1e-7d3a-9b3e-4f1d0a5b7c11' };
	return { ...pack, hash: hashPack(pack) };
}

/** Everything a reader must find: summary, headings, paragraphs, table cells, captions, sources. */
function wordsOf(pack: EvidencePack): readonly string[] {
	return [
		pack.title, pack.summary, pack.hash,
		...pack.sections.flatMap(({ heading, paragraphs, tables, pictures }) => [heading, ...paragraphs.map(({ text }) => text), ...tables.flatMap(({ title, columns, rows }) => [title, ...columns, ...rows.flat()]), ...pictures.map(({ caption }) => caption)]),
		...pack.citations.flatMap(({ text, url }) => [text, ...(url === undefined ? [] : [url])])
	];
}

const bare = (text: string) => text.replace(/\s+/g, '');
const textOfXml = (xml: string) => xml.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

describe('a pack about three wards, as a Word document', () => {
	const pack = packOfThreeWards();
	let bytes: Uint8Array;
	let parts: Record<string, Uint8Array>;
	let folder: string;
	const part = (name: string) => strFromU8(parts[name]!);
	const named = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));
	beforeAll(async () => {
		bytes = await toWord(pack);
		parts = unzipSync(bytes);
		folder = await mkdtemp(path.join(tmpdir(), 'kith-word-'));
	});
	afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

	test('holds every sentence, figure and source of the pack', () => {
		const text = bare(textOfXml(part('word/document.xml')));
		for (const words of wordsOf(pack)) expect(text).toContain(bare(words));
	});

	test('is built of real styles: a title, headings, captions, and body at 11 points or more', () => {
		const xml = part('word/document.xml');
		const styles = part('word/styles.xml');
		expect(xml.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
		expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(pack.sections.length + 1);
		expect(xml.match(/<w:pStyle w:val="Caption"\/>/g)).toHaveLength(pack.sections.reduce((sum, { tables, pictures }) => sum + tables.length + pictures.length, 0));
		expect(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(styles)![1]).toBe('22');
		expect(styles).toContain('w:val="en-GB"');
	});

	test('repeats the head of every table on each page, and splits no row', () => {
		const xml = part('word/document.xml');
		const tables = pack.sections.flatMap((section) => section.tables);
		expect(xml.match(/<w:tblHeader(?: [^>]*)?\/>/g)).toHaveLength(tables.length);
		expect(xml.match(/<w:cantSplit(?: [^>]*)?\/>/g)).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length + 1, 0));
	});

	test('says on every page that it is illustrative, and numbers its pages', () => {
		for (const header of named(/^word\/header\d*\.xml$/)) expect(textOfXml(part(header))).toContain('Illustrative: organisations and activities are invented');
		const footers = named(/^word\/footer\d*\.xml$/).map(part).join('');
		expect(footers).toContain('NUMPAGES');
		expect(footers).toMatch(/>\s*PAGE\s*</);
		expect(named(/^word\/header\d*\.xml$/).length).toBeGreaterThan(0);
	});

	test('shows the map as a picture with its words for those who do not see it', () => {
		const [map] = pack.sections.find(({ id }) => id === 'map')!.pictures;
		expect(textOfXml(/descr="([^"]*)"/.exec(part('word/document.xml'))![1]!)).toBe(map!.alternative);
		const [image] = named(/^word\/media\/.*\.png$/);
		const png = Buffer.from(parts[image!]!);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		// two dots and a half to each unit of the drawing, so that print is sharp
		expect(png.readUInt32BE(16)).toBe(Math.round(map!.width * 2.5));
		expect(png.length).toBeGreaterThan(20_000);
	});

	test('links each source to where it can be fetched, and nowhere else', () => {
		const links = [...part('word/_rels/document.xml.rels').matchAll(/Target="(https?:[^"]+)"[^>]*TargetMode="External"/g)].map((found) => found[1]);
		expect(links).toEqual(pack.citations.flatMap(({ url }) => (url === undefined ? [] : [url])));
	});

	test(hasOffice ? 'opens and prints: every page carries the notice, and no sentence is lost' : 'is at least a whole archive of well-named parts (LibreOffice is not here to print it)', async () => {
		if (!hasOffice) {
			expect(Object.keys(parts)).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']));
			return;
		}
		const file = path.join(folder, 'pack.docx');
		await writeFile(file, bytes);
		await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { timeout: 110_000 });
		await run('pdftotext', ['-raw', path.join(folder, 'pack.pdf'), path.join(folder, 'pack.txt')]);
		const pages = (await readFile(path.join(folder, 'pack.txt'), 'utf8')).split('\f').filter((page) => page.trim() !== '');
		expect(pages.length).toBeGreaterThan(2);
		expect(pages.length).toBeLessThanOrEqual(15);
		for (const [index, page] of pages.entries()) {
			expect(page).toContain('Illustrative');
			expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
		}
		// what runs over a page is parted by header and footer: those lines are not the pack's
		const printed = bare(pages.map((page) => page.split('\n').filter((line) => !/^Illustrative: organisations|Page \d+ of \d+$/.test(line)).join('\n')).join('\n'));
		for (const words of wordsOf(pack)) expect(printed).toContain(bare(words));
	}, 120_000);

	test('says nothing of illustration when every record is real', async () => {
		const real = unzipSync(await toWord(buildEvidencePack(mottinghamForTests())));
		for (const [name, content] of Object.entries(real)) if (name.endsWith('.xml')) expect(strFromU8(content)).not.toMatch(/Illustrative|invented/);
	});
});
