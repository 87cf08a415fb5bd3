import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEvidencePack } from '../build-evidence-pack.ts';
import { mottinghamForTests } from '../mottingham-for-tests.ts';
import { toWord } from './word.ts';

describe('a pack about carers that is fetched as Word twice', () => {
	const pack = { ...buildEvidencePack(mottinghamForTests({ venuesHeld: { count: 12, kinds: ['library'] }, createdAt: '2026-06-12T09:30:00.123Z' })), title: 'Carers & friends <of Bromley>' };
	let parts: Record<string, Uint8Array>;
	const part = (name: string) => strFromU8(parts[name]!);
	beforeAll(async () => { parts = unzipSync(await toWord(pack)); });

	it('was made and last changed by Kith when the pack was, and not when somebody fetched it', () => {
		const core = part('docProps/core.xml');
		for (const name of ['created', 'modified']) expect(core).toContain(`<dcterms:${name} xsi:type="dcterms:W3CDTF">2026-06-12T09:30:00Z</dcterms:${name}>`);
		expect(core).toContain('<cp:lastModifiedBy>Kith</cp:lastModifiedBy>');
		expect(core).toContain('<dc:title>Carers &amp; friends &lt;of Bromley&gt;</dc:title>');
	});
	it('says the same both times, in every part of the document', async () => {
		const again = unzipSync(await toWord(pack));
		// ids of links are drawn anew; what is read is not
		const textOf = (xml: string) => xml.replace(/<[^>]+>/g, ' ');
		for (const name of ['word/document.xml', 'docProps/core.xml']) expect(textOf(strFromU8(again[name]!))).toBe(textOf(part(name)));
	});
	it('keeps what leads to a table or a map on the page where it begins', () => {
		const paragraphs = part('word/document.xml').split('<w:p>').map((xml) => ({ text: xml.replace(/<[^>]+>/g, ''), isKept: /<w:keepNext(?! w:val="false")/.test(xml) }));
		for (const { paragraphs: told, tables, pictures, heading } of pack.sections) {
			expect(paragraphs.find(({ text }) => text === heading)!.isKept).toBe(true);
			if (heading === 'What would close it') expect(told.map(({ text }) => paragraphs.find((one) => one.text === text)!.isKept)).toEqual(told.map(() => true));
			const last = told.at(-1)?.text;
			if (last !== undefined) expect(paragraphs.find(({ text }) => text === last.replaceAll('&', '&amp;'))?.isKept ?? false).toBe(tables.length + pictures.length > 0);
		}
	});
});
