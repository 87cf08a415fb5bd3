import { AlignmentType, Document, ExternalHyperlink, Footer, Header, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import { escapeXml } from '../../pictures/escape-xml.ts';
import { dateInWords } from '../../wording/date-in-words.ts';
import type { EvidencePack, PackSection } from '../evidence-pack.ts';
import { pictureToPng } from './picture-to-png.ts';
import { wordStyles } from './word-styles.ts';
import { contentWidth, wordTable } from './word-table.ts';

// dots of a Word picture are 96 to the inch, twips 1440
const widestPicture = Math.floor(contentWidth / 15);
// low enough to share a page with what goes before and after it
const tallestPicture = 500;

/** The pack as a Word document (A4, 11 pt), with real styles, repeated table heads, pictures described in words, and page numbers. */
export async function toWord(pack: EvidencePack): Promise<Uint8Array> {
	const children: FileChild[] = [
		new Paragraph({ text: pack.title, heading: HeadingLevel.TITLE }),
		new Paragraph({ style: 'Byline', text: `${pack.id === '' ? 'Preview of an evidence pack' : 'Evidence pack'}, ${dateInWords(pack.createdAt)}` }),
		...(pack.isIllustrative ? [new Paragraph({ style: 'Notice', text: illustrativeNotice })] : []),
		new Paragraph({ text: 'Summary', heading: HeadingLevel.HEADING_1 }),
		new Paragraph({ style: 'Answer', text: pack.summary }),
		...numbered(pack.sections),
		new Paragraph({ text: 'Sources', heading: HeadingLevel.HEADING_2 }),
		...pack.citations.map(({ number, text, url }) => new Paragraph({
			style: 'Source',
			children: [new TextRun(`[${number}]\t${text}`), ...(url === undefined ? [] : [new TextRun(' '), new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: 'Hyperlink' })] })])]
		})),
		...(pack.hash === '' ? [] : [new Paragraph({ style: 'Frozen', text: `Frozen as ${pack.id}. Fingerprint of what it says (SHA-256): ${pack.hash}. Kith checks it whenever the pack is opened there.` })])
	];
	const document = new Document({
		styles: wordStyles,
		features: { updateFields: false },
		sections: [{
			properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1250, bottom: 1134, left: 1134, right: 1134, header: 560, footer: 500 } } },
			headers: { default: new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(pack.isIllustrative ? { text: illustrativeNotice, bold: true, color: 'A03408' } : pack.title)] })] }) },
			footers: { default: new Footer({ children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [`${pack.id === '' ? 'Kith, preview' : `Kith, evidence pack ${pack.id}`}   `, 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] }) },
			children
		}]
	});
	return new Uint8Array(await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(pack) }]));
}

/** Who made it and when, of the pack and not of this machine: the same frozen pack has the same dates whenever it is fetched. */
function coreProperties({ title, createdAt, isIllustrative }: EvidencePack): string {
	const day = `${createdAt.slice(0, 19)}Z`;
	const names = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
	const told = [
		['dc:title', title], ['dc:subject', 'Evidence pack'], ['dc:creator', 'Kith'], ['dc:language', 'en-GB'], ['cp:lastModifiedBy', 'Kith'],
		['dc:description', isIllustrative ? illustrativeNotice : 'Evidence of need, provision and gaps, with sources.']
	].map(([name, text]) => `<${name}>${escapeXml(text!)}</${name}>`);
	const times = ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`);
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}>${[...told, ...times].join('')}</cp:coreProperties>`;
}

const illustrativeNotice = 'Illustrative: organisations and activities are invented. Not for submission.';

/** Sections with their tables and figures numbered through the document. */
function numbered(sections: readonly PackSection[]): readonly FileChild[] {
	let [tables, figures] = [0, 0];
	return sections.flatMap((section): FileChild[] => [
		new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_1, keepNext: true }),
		...section.paragraphs.map(({ text }, at) => new Paragraph({ text, keepNext: isLead(section, at) })),
		...section.tables.flatMap((table): FileChild[] => [
			caption({ label: `Table ${++tables}.`, text: table.title, keepNext: true }),
			wordTable(table),
			new Paragraph({ style: 'AfterTable', text: '' })
		]),
		// last: a map cannot be split, and what stands before it fills the page it does not fit on
		...section.pictures.flatMap((picture) => pictureBlock(picture, ++figures))
	]);
}

// a lead no longer than this goes over the page whole: about eight lines
const shortLead = 700;

/** What leads to a table or a picture goes with it over the page: all of a short lead, the last paragraph of a long one. */
function isLead({ paragraphs, tables, pictures }: PackSection, at: number): boolean {
	if (tables.length + pictures.length === 0) return false;
	return at === paragraphs.length - 1 || paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= shortLead;
}

function caption({ label, text, keepNext }: { label: string; text: string; keepNext: boolean }): Paragraph {
	return new Paragraph({ style: 'Caption', keepNext, children: [new TextRun({ text: `${label} `, bold: true }), new TextRun(text)] });
}

function pictureBlock(picture: PackSection['pictures'][number], number: number): FileChild[] {
	const scale = Math.min(widestPicture / picture.width, tallestPicture / picture.height, 1);
	return [
		new Paragraph({
			keepNext: true,
			alignment: AlignmentType.CENTER,
			children: [new ImageRun({
				type: 'png', data: pictureToPng(picture.svg),
				transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
				altText: { name: `Figure ${number}`, title: `Figure ${number}`, description: picture.alternative }
			})]
		}),
		caption({ label: `Figure ${number}.`, text: picture.caption, keepNext: false })
	];
}
