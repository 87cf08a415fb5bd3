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

test('a Word document renamed to .csv is called by its name', () => {
	expect(() => decodeText(file(Buffer.from([0x50, 0x4b, 0x03, 0x04, 9, 9])), 'a table of venues')).toThrow('came a ZIP or Office document; expected a table of venues.');
});
