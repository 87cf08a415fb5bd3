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

test('a separator is what gives the rows as many cells as the first line, so that a name with another mark in it stays whole', () => {
	const people = read('geography code,Sex: All; Age: Total; measures: Value,Sex: F; Age: 0 to 4; measures: Value\nE01000001,1500,80\n');
	expect([people.header.length, people.rows.map(({ cells }) => cells)], 'people of a place by sex and age').toEqual([3, [['E01000001', '1500', '80']]]);
	expect(read('Postcode,Hall (step-free; ramp; lift)\nBR1 1AA,Millbridge\n').header).toEqual(['Postcode', 'Hall (step-free; ramp; lift)']);
	expect(read('Hall\tSeats, standing, or both\nMillbridge\t24\n').header).toEqual(['Hall', 'Seats, standing, or both']);
	expect(read('Hall, or room;Seats;"Step-free, or not"\nMillbridge;24;yes\n').header).toEqual(['Hall, or room', 'Seats', 'Step-free, or not']);
	expect(read('Hall\tSeats, at most\tOpen; closed\nMillbridge\t24\tyes\n').rows[0]!.cells).toEqual(['Millbridge', '24', 'yes']);
	expect(read('"Hall; measures","Seats; measures; Value"\nMillbridge,24\n').header, 'nor does a mark within quotation marks separate').toEqual(['Hall; measures', 'Seats; measures; Value']);
});

test('where two separators give every row as many cells as the first line, the one that makes more columns is taken, and a comma before others', () => {
	expect(read('Hall;Seats;Note, if any\nMillbridge;24;warm, light\n').header).toEqual(['Hall', 'Seats', 'Note, if any']);
	expect(read('Hall,Open; closed\nMillbridge,Monday; Sunday\n').header).toEqual(['Hall', 'Open; closed']);
});

test('a separator is found over blank lines, commas that end lines, quoted line breaks and a hall whose row is short', () => {
	expect(read('Hall; or room,Seats; standing; or both,\n\n"Mill\nbridge; west",24\n;\nHop Lane\nFerry House,12,,\n').rows.map(({ cells }) => cells[1])).toEqual(['24', '12']);
	expect(() => read('Hall; or room,Seats\n'), 'nor does it need a row').toThrow(/a table without rows/);
	expect(() => read('Hall\nMillbridge, west\nHop Lane, east\n'), 'one column is no table, whatever its rows hold').toThrow(/a first line “Hall”/);
});

test('the first rows of a long table say what separates it, though they end in the middle of a quotation', () => {
	const long = `Hall; or room,Note; if any; at all\nMillbridge,"${'warm; light, '.repeat(20_000)}"\n`;
	expect(read(long).rows).toHaveLength(1);
	const many = `Hall; or room,Note; if any; at all\n${'Millbridge,warm\n'.repeat(20_000)}`;
	expect(read(many).rows).toHaveLength(20_000);
});

test('a short row in the middle of a table is not said to be where the file stops', () => {
	const { issues } = read('Hall,Seats,Step-free\nMillbridge,24\nHop Lane,30,no\nFerry House\n');
	expect(issues.map(({ row, mend }) => [row, mend])).toEqual([[2, 'Cells are missing: add them, empty where there is nothing to say, or download the file again.'], [4, 'The file may have stopped half way: download it again.']]);
});
