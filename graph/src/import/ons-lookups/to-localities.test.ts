import { expect, test } from 'vitest';
import type { ImportSurroundings } from '../importer.ts';
import { onsLookups } from './ons-lookups.ts';

const surroundings: Partial<ImportSurroundings> = { areaId: 'E07000091', localities: new Map(), on: '2026-03-01' };
const take = async (text: string) => onsLookups.toOutcome([{ name: 'lookup.csv', bytes: Buffer.from(text) }], surroundings as ImportSurroundings, {});

test('a district is found by its own code and name though its county stands before it', async () => {
	const { areaName, changes } = await take('LSOA21CD,LSOA21NM,UTLA24CD,UTLA24NM,LTLA24CD,LTLA24NM,WD24CD,WD24NM\nE01034001,Larkford 001A,E10000099,Shire,E07000091,Larkford,E05099001,Millbridge\n');
	expect([areaName, changes.map((change) => change.kind === 'put' && change.id)]).toEqual(['Larkford', ['E07000091', 'E05099001', 'E01034001']]);
});

test('a lookup saved with a mark at its beginning and line ends of Windows, its codes in small letters, its columns the other way round, is the same lookup', async () => {
	const { changes, issues } = await take('\uFEFFLTLA24NM,LTLA24CD,WD24NM,WD24CD,LSOA21NM,LSOA21CD\r\nLarkford,e07000091,Millbridge,e05099001,Larkford 001A,e01034001\r\n');
	expect([changes.map((change) => change.kind === 'put' && [change.id, change.properties['name']]), issues]).toEqual([[['E07000091', 'Larkford'], ['E05099001', 'Millbridge'], ['E01034001', 'Larkford 001A']], []]);
});

test('a lookup of elsewhere is told by how many districts it has; one of none, by that', async () => {
	const row = (authority: string) => `E01034001,Elsewhere 001A,E05099001,Mill,${authority},Elsewhere\n`;
	const head = 'LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM\n';
	await expect(take(head + row('E07000001'))).rejects.toThrow('came 1 local authority, which is not E07000091; expected rows whose LAD24CD is E07000091');
	await expect(take(head + row('E07000001') + row('E07000002'))).rejects.toThrow('came 2 local authorities, none of them E07000091');
	await expect(take(head + row('?'))).rejects.toThrow('came no row that names a place');
});

test('wards and districts are of the year that their columns name, and of no year where they name none', async () => {
	const yearsIn = async (head: string) => (await take(`${head}\nE01034001,E05099001,E07000091\n`)).changes.map((change) => change.kind === 'put' && change.properties['vintage']);
	expect(await yearsIn('LSOA21CD,WD24CD,LAD23CD')).toEqual(['2023', '2024', '2021']);
	expect(await yearsIn('lsoa_code,ward_code,ltla_code')).toEqual([undefined, undefined, '2021']);
});
