import { expect, test } from 'vitest';
import { refuseOlderPlaces } from './refuse-older-places.ts';
import { recogniseTable } from './recognise-table.ts';

const imd = ['Index of Multiple Deprivation (IMD) Score', 'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)', 'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)'];
const row = (code: string, at: number) => ({ row: at + 2, cells: [code] });
const check = (header: readonly string[], codes: readonly string[] = ['E01000645']) =>
	refuseOlderPlaces({ file: 'deprivation.csv', table: { header, rows: codes.map(row), issues: [] }, known: recogniseTable('deprivation.csv', header) });

test.each([
	['geography code', 'LSOA name (2011)', 'Local Authority District name (2019)'], ['LSOA code', 'lsoa11nm', 'LA (2019)'], ['lsoa11_code', 'x', 'y'], ['LSOA code (2011)', 'LSOA name (2011)', 'z']
])('deprivation of 2019 by LSOAs of 2011 (%s, %s) is not taken for that of 2025', (code, name, authority) => {
	expect(() => check([code, name, authority, ...imd])).toThrow(/LSOAs of 2011.*expected .*2025.* by LSOA of 2021.*gov\.uk\/government\/statistics\/english-indices-of-deprivation-2025/);
});

test('a file that says nothing of 2011 but speaks of 2019 beside deprivation is refused too', () => {
	expect(() => check(['LSOA code', 'Local Authority District name (2019)', ...imd])).toThrow(/districts of 2019/);
});

test('deprivation of 2025 as the ministry names it, and as it is passed on, is taken', () => {
	expect(() => check(['LSOA code (2021)', 'LSOA name (2021)', 'Local Authority District code (2024)', ...imd])).not.toThrow();
	expect(() => check(['lsoa21_code', 'IMD_decile', 'IMD_rank', 'IMD_score'])).not.toThrow();
	expect(() => check(['LSOA11CD', 'LSOA21CD', ...imd])).not.toThrow();
});

test('a thousand codes without one that was new in 2021 are codes of 2011, whatever the columns are called', () => {
	const ofOldest = Array.from({ length: 1000 }, (_, i) => `E0100${String(i).padStart(4, '0')}`);
	expect(() => check(['lsoa_code', 'IMD_decile', 'IMD_rank', 'IMD_score'], ofOldest)).toThrow(/none of them new in 2021/);
	expect(() => check(['lsoa_code', 'IMD_decile', 'IMD_rank', 'IMD_score'], ofOldest.map((code) => code.toLowerCase())), 'in small letters as well').toThrow(/none of them new in 2021/);
	expect(() => check(['lsoa_code', 'IMD_decile', 'IMD_rank', 'IMD_score'], [...ofOldest, 'E01033800'])).not.toThrow();
	expect(() => check(['lsoa_code', 'IMD_decile', 'IMD_rank', 'IMD_score'], ofOldest.slice(0, 999))).not.toThrow();
});
