import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openImportFile } from './open-import-file.ts';
import { readSpreadsheet } from './spreadsheet/read-workbook.ts';

type Parts = readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[];
const pack = (parts: Parts, level: 0 | 6 = 6) =>
	zipSync(Object.fromEntries(parts.map(([name, content]) => [name, [typeof content === 'string' ? strToU8(content) : content, { level: name === 'mimetype' ? 0 : level }]] as const)));
const open = (parts: Parts) => () => openImportFile({ name: 'halls.csv', bytes: pack(parts) }, 'a table of halls');
const workbook = pack([['[Content_Types].xml', '<Types/>'], ['xl/workbook.xml', '<w/>']]);
const openDocument = pack([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml', '<o/>']]);

test.each([
	['a Word document', [['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<w/>']], /Copy the table in it into a spreadsheet program, save that as CSV/],
	['an OpenDocument spreadsheet', [['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml', '<o/>']], /save the sheet with the table as CSV/],
	['an OpenDocument text', [['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<o/>']], /Copy the table/],
	['an Office document', [['[Content_Types].xml', '<Types/>'], ['visio/document.xml', '<v/>']], /It is a document/],
	['a ZIP archive', [['halls.csv', 'Hall\nTown hall\n']], /Open the archive and import the file that is in it\./]
] as const)('%s that is called halls.csv is told what it is and what to save', (came, parts, mend) => {
	expect(open(parts)).toThrow(`halls.csv: came ${came}; expected a table of halls.`);
	expect(open(parts)).toThrow(mend);
});

test('a workbook is let through: the list of halls may be one', () => {
	expect(openImportFile({ name: 'halls.xlsx', bytes: workbook }, 'a table of halls').bytes).toBe(workbook);
});

test.each([
	['a ZIP archive', 'with the workbook of the libraries in it', [['libraries.xlsx', workbook]], 'Open the archive and import the file that is in it.'],
	['a ZIP archive', 'with an OpenDocument sheet in it', [['libraries.ods', openDocument]], 'Open the archive and import the file that is in it.'],
	['a Word document', 'with a sheet of the halls in it', [['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<w/>'], ['word/embeddings/Sheet1.xlsx', workbook]], 'Copy the table in it']
] as const)('%s %s is no workbook itself', (came, _, parts, mend) => {
	// an archive is packed once: what is in it stands there byte for byte
	const bytes = pack(parts, 0);
	expect(() => openImportFile({ name: 'halls.xlsx', bytes }, 'a table of halls')).toThrow(`halls.xlsx: came ${came}; expected a table of halls.`);
	expect(() => openImportFile({ name: 'halls.xlsx', bytes }, 'a table of halls')).toThrow(mend);
	expect(() => openImportFile({ name: 'halls.xlsx.gz', bytes: gzipSync(bytes) }, 'a table of halls'), 'nor behind gzip').toThrow(`came ${came};`);
});

test('a workbook that stops half way is damaged, and said to be', () => {
	expect(() => openImportFile({ name: 'halls.xlsx', bytes: workbook.subarray(0, 120) }, 'a table of halls')).toThrow(/came a ZIP archive or an Office document that is damaged.*download it again/);
});

test('a list of halls whose first column is called PK is a table, and is read', async () => {
	const file = { name: 'halls.csv', bytes: Buffer.from('PK,Hall\n7,Town hall\n') };
	expect(openImportFile(file, 'a table of halls')).toBe(file);
	expect((await readSpreadsheet(file, undefined)).rows).toEqual([{ row: 2, cells: ['7', 'Town hall'] }]);
});

test.each([
	['with nothing in it', [0x50, 0x4b, 5, 6], 'a ZIP archive with nothing in it'], ['cut into pieces', [0x50, 0x4b, 7, 8], 'a ZIP archive or an Office document that is damaged']
] as const)('an archive %s is an archive', (_, bytes, came) => {
	expect(() => openImportFile({ name: 'halls.csv', bytes: Uint8Array.from([...bytes, ...Array<number>(18).fill(0)]) }, 'a table of halls')).toThrow(`halls.csv: came ${came};`);
});
