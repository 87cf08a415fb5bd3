import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const café = 'name\nCafé “Lark”\n';
const file = (bytes: Uint8Array) => ({ name: 'cafés.csv', bytes });

test('a café keeps its accent however the file was saved', () => {
	const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(café, 'utf16le')]);
	for (const bytes of [Buffer.from(café), Buffer.from(`\uFEFF${café}`), utf16]) {
		const { text, issues } = decodeText(file(bytes), 'a table');
		expect(text.replace(/^\uFEFF/, '')).toBe(café);
		expect(issues).toEqual([]);
	}
});

test('Windows-1252 is a guess, and the guess is told', () => {
	// é is 0xE9, curly quotes are 0x93 and 0x94
	const bytes = Buffer.from([...Buffer.from('name\nCaf'), 0xe9, 0x20, 0x93, ...Buffer.from('Lark'), 0x94, 0x0a]);
	const { text, issues } = decodeText(file(bytes), 'a table');
	expect(text).toBe(café);
	expect(issues).toMatchObject([{ kind: 'guessed-encoding', outcome: 'noted', file: 'cafés.csv' }]);
});

test('a Word document or a workbook renamed to .csv is called by its name', () => {
	const refusalOf = (part: string) => () => decodeText(file(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [part]: strToU8('<x/>') })), 'a table of venues');
	expect(refusalOf('word/document.xml')).toThrow('came a Word document; expected a table of venues. It is a document, whatever its name ends in. Copy the table');
	expect(refusalOf('xl/workbook.xml')).toThrow('came an Excel workbook; expected a table of venues. Open it in a spreadsheet program, save the sheet with the table as CSV');
});
