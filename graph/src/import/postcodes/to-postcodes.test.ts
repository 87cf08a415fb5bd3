import { expect, test } from 'vitest';
import { readCsv } from '../reading/read-csv.ts';
import { withHeader } from './shape.ts';

test('Code-Point Open as published has no first line of names: its first postcode is not lost', () => {
	const table = withHeader(readCsv({ name: 'br.csv', bytes: Buffer.from('"BR1 1AA",10,540291,168873,"E92000001","E19000003","E18000007","","E09000006","E05000109"\n"BR1 1AB",10,540262,169405,"E92000001","E19000003","E18000007","","E09000006","E05000109"\n') }, 'postcodes'));
	expect(table.header.slice(0, 4)).toEqual(['Postcode', 'Positional_quality_indicator', 'Eastings', 'Northings']);
	expect(table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([[1, 'BR1 1AA'], [2, 'BR1 1AB']]);
});
