import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

const read = (text: string) => readCsv({ name: 'halls.csv', bytes: Buffer.from(text) }, 'a table of halls');

test('rows keep the number a spreadsheet shows, over blank lines and quoted line breaks', () => {
	const { header, rows } = read('Hall,Seats\nMillbridge,24\n\n"Hop, Lane",30\n');
	expect(header).toEqual(['Hall', 'Seats']);
	expect(rows).toEqual([{ row: 2, cells: ['Millbridge', '24'] }, { row: 4, cells: ['Hop, Lane', '30'] }]);
});

test('semicolons and tabs are separators too, as spreadsheets of other countries save them', () => {
	expect(read('Hall;Seats\nMillbridge;24\n').rows[0]!.cells).toEqual(['Millbridge', '24']);
	expect(read('Hall\tSeats\nMillbridge\t24\n').rows[0]!.cells).toEqual(['Millbridge', '24']);
});

test('a last row that stops half way is rejected by its number, and the rest is kept', () => {
	const { rows, issues } = read('Hall,Seats,Step-free\nMillbridge,24,yes\nHop La');
	expect(rows).toHaveLength(1);
	expect(issues).toMatchObject([{ kind: 'ragged-row', row: 3, outcome: 'rejected' }]);
});

test('a file that stops inside a quotation, or is JSON, is refused whole', () => {
	expect(() => read('Hall,Seats\n"Millbridge,24\n')).toThrow(/cannot be read/);
	expect(() => read('{"halls": []}')).toThrow(/came JSON/);
});
