import { expect, test } from 'vitest';
import { knownTables } from './known-tables.ts';
import { readFigure } from './read-figure.ts';
import { recogniseTable } from './recognise-table.ts';

test.each([
	['0', { value: 0 }], ['1475', { value: 1475 }], ['1,475', { value: 1475 }],
	['', { absence: 'NotCollected' }], ['..', { absence: 'NotCollected' }], ['c', { absence: 'Suppressed' }], ['<5', { absence: 'Suppressed' }], ['n/a', { absence: 'NotApplicable' }],
	['16O0', { notAFigure: true }], ['-3', { notAFigure: true }], ['2.5', { notAFigure: true }], ['1,47', { notAFigure: true }]
])('“%s” people: a figure, a reason why there is none, or neither', (cell, read) => {
	expect(readFigure(cell, 'counts')).toEqual(read);
});

test('a score may be a fraction or below nought', () => {
	expect([readFigure('-1.771', 'numbers'), readFigure('8.742', 'numbers')]).toEqual([{ value: -1.771 }, { value: 8.742 }]);
});

test('a table is known with “; measures: Value” behind its columns and without', () => {
	const plain = ['date', 'geography', 'geography code', 'Residence type: Total'];
	expect(recogniseTable('a.csv', plain).id).toBe('TS001');
	expect(recogniseTable('a.csv', plain.map((name) => `${name}; measures: Value`)).id).toBe('TS001');
});

test('deprivation is known by the short names and by those of the ministry', () => {
	const ministry = ['LSOA code (2021)', 'Index of Multiple Deprivation (IMD) Score', 'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)', 'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)'];
	expect(recogniseTable('File_7.csv', ministry).id).toBe('IMD 2025');
	expect(recogniseTable('imd.csv', ['lsoa21_code', 'IMD_decile', 'IMD_rank', 'IMD_score']).id).toBe('IMD 2025');
});

test('a table with one age band missing is named, with the band; an unknown one lists those that are known', () => {
	const header = ['geography code', ...knownTables.find(({ id }) => id === 'TS007A')!.columns.flatMap(({ columns }) => columns)];
	expect(() => recogniseTable('ages.csv', header.filter((name) => name !== 'Age: Aged 70 to 74 years'))).toThrow('came TS007A without the column “Age: Aged 70 to 74 years”');
	expect(() => recogniseTable('shops.csv', ['shop', 'street'])).toThrow(/expected one of the tables TS001 \(Number of usual residents in households and communal establishments\); TS003 .*IMD 2025; .*No other figures by LSOA or ward are read yet.*column map/);
	expect(() => recogniseTable('shops.csv', ['shop', 'street'])).not.toThrow(/\.ts\b/);
});

test('no sum takes a column twice or a total beside its parts', () => {
	for (const { sums } of knownTables) {
		for (const { sumOf } of sums) {
			expect(new Set(sumOf).size).toBe(sumOf.length);
			for (const one of sumOf) expect(sumOf.filter((other) => other !== one && other.startsWith(`${one}:`)), one).toEqual([]);
		}
	}
});
