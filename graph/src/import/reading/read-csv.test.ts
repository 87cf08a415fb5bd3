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

test('a file cut in the middle of its last line is refused whole, naming the line, and not where a line break ends it', () => {
	expect(() => read('Hall,Seats,Step-free\n"Mill\nbridge",24,yes\nHop La')).toThrow('halls.csv: came a table that stops in the middle of line 4 (1 of 3 cells); expected a table of halls. The download may have stopped half way, and nothing was taken: fetch it again.');
	for (const end of ['\n', '\r\n', '\n\n', '\n  ']) {
		const { rows, issues } = read(`Hall,Seats,Step-free\nMillbridge,24,yes\nHop La${end}`);
		expect(rows).toHaveLength(1);
		expect(issues).toMatchObject([{ kind: 'ragged-row', row: 3, outcome: 'rejected' }]);
	}
	expect(read('Hall,Seats,Step-free\nMillbridge,24,yes\nHop Lane,30,no').rows).toHaveLength(2);
	expect(read('Hall,Seats,Step-free\nMillbridge,24,').rows).toHaveLength(1);
});

test('a file that stops inside a quotation, or is JSON, is refused whole', () => {
	expect(() => read('Hall,Seats\n"Millbridge,24\n')).toThrow(/cannot be read/);
	expect(() => read('{"halls": []}')).toThrow(/came JSON/);
});

test('commas after the last name in the first line make no columns, and cost no hall its row', () => {
	const { header, rows, issues } = read('Hall,Seats,,\nMillbridge,24\nHop Lane,30,\nFerry House,12,,\n');
	expect([header, rows.map(({ cells }) => cells.slice(0, 2)), issues]).toEqual([['Hall', 'Seats'], [['Millbridge', '24'], ['Hop Lane', '30'], ['Ferry House', '12']], []]);
	expect(read('Hall,Seats,\nMillbridge,24,upstairs\n').header, 'but a column with something in it stays').toEqual(['Hall', 'Seats', '']);
});

test('a separator is what the first line has most of: a comma in the name of one column is none', () => {
	expect(read('Hall, or room;Seats;"Step-free, or not"\nMillbridge;24;yes\n').header).toEqual(['Hall, or room', 'Seats', 'Step-free, or not']);
	expect(read('Hall\tSeats, at most\tOpen; closed\nMillbridge\t24\tyes\n').rows[0]!.cells).toEqual(['Millbridge', '24', 'yes']);
	expect(read('"Hall; measures","Seats; measures; Value"\nMillbridge,24\n').header, 'nor is a semicolon in quotation marks').toEqual(['Hall; measures', 'Seats; measures; Value']);
});

test('a short row in the middle of a table is not said to be where the file stops', () => {
	const { issues } = read('Hall,Seats,Step-free\nMillbridge,24\nHop Lane,30,no\nFerry House\n');
	expect(issues.map(({ row, mend }) => [row, mend])).toEqual([[2, 'Cells are missing: add them, empty where there is nothing to say, or download the file again.'], [4, 'The file may have stopped half way: download it again.']]);
});
