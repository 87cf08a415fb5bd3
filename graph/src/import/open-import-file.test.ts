import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openImportFile } from './open-import-file.ts';
import { readSpreadsheet } from './spreadsheet/read-workbook.ts';

const open = (parts: readonly (readonly [name: string, text: string])[]) => () =>
	openImportFile({ name: 'halls.csv', bytes: zipSync(Object.fromEntries(parts.map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]] as const))) }, 'a table of halls');

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
	expect(open([['[Content_Types].xml', '<Types/>'], ['xl/workbook.xml', '<w/>']])().bytes[0]).toBe(0x50);
});

test('a list of halls whose first column is called PK is a table, and is read', async () => {
	const file = { name: 'halls.csv', bytes: Buffer.from('PK,Hall\n7,Town hall\n') };
	expect(openImportFile(file, 'a table of halls')).toBe(file);
	expect((await readSpreadsheet(file, undefined)).rows).toEqual([{ row: 2, cells: ['7', 'Town hall'] }]);
});

test.each([['with nothing in it', [0x50, 0x4b, 5, 6]], ['cut into pieces', [0x50, 0x4b, 7, 8]]])('an archive %s is an archive', (_, bytes) => {
	expect(() => openImportFile({ name: 'halls.csv', bytes: Uint8Array.from([...bytes, ...Array<number>(18).fill(0)]) }, 'a table of halls')).toThrow(/halls\.csv: came an? .*ZIP archive/);
});
