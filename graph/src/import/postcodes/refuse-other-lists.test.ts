import { expect, test } from 'vitest';
import type { ImportSurroundings } from '../importer.ts';
import { postcodes } from './postcodes.ts';

const surroundings: Partial<ImportSurroundings> = {
	areaId: 'E09000006', areaLsoas: new Set(['L1']), on: '2026-03-01', lsoaContaining: () => 'L1', hasOutline: () => true,
	toLonLat: () => ({ lon: 0, lat: 51 }), toBritishNationalGrid: () => ({ easting: 540_000, northing: 160_000 })
};
const idsOf = async (text: string) => {
	const { changes } = await postcodes.toOutcome([{ name: 'came.csv', bytes: Buffer.from(text) }], surroundings as ImportSurroundings, {});
	return changes.map((change) => change.kind === 'put' && change.id);
};

test('a list of libraries is no list of postcodes: no sector moves to where the libraries stand', async () => {
	await expect(idsOf('Name,Postcode,Easting,Northing,Longitude,Latitude\nCentral Library,BR1 1EX,540291,168873,0.01,51.4\n'))
		.rejects.toThrow(/came a table that is no list of postcodes: its first line is Name, Postcode.*expected Code-Point Open.*Nothing was taken\..*spreadsheet/);
	await expect(idsOf('BR1 1EX,Central Library,540291,168873,0.01,51.4\nBR2 0DX,Halls,540291,168873,0.01,51.4\n'), 'nor without a first line of names').rejects.toThrow(/its first line is BR1 1EX, Central Library/);
});

test.each([
	['libraries by their number', 'Library code,Postcode,Easting,Northing\nL1,BR1 1EX,540291,168873\n'],
	['surgeries', 'Postcode,Latitude,Longitude,Practice code\nBR1 1EX,51.4,0.01,G84001\n'],
	['parks, in a column called as the directory calls its national parks', 'Park,Postcode,Eastings,Northings\nQueen’s Garden,BR1 1EX,540291,168873\n'],
	['halls whose column has lost its name', ',Postcode,Eastings,Northings\nTown hall,BR1 1EX,540291,168873\n']
])('%s are no extract of a list of postcodes', async (_, text) => {
	await expect(idsOf(text)).rejects.toThrow(/no list of postcodes/);
});

test('where a postcode stands is read in metres from the directory of 2025 too, whose columns have other names than before', async () => {
	const { changes } = await postcodes.toOutcome([{ name: 'came.csv', bytes: Buffer.from('pcd7,pcd8,pcds,dointr,doterm,lad25cd,east1m,north1m,lat,long\nBR1 1AB,BR1  1AB,BR1 1AB,199501,,E09000006,540262,169405,51.4,0.01\n') }], surroundings as ImportSurroundings, {});
	expect(changes.find((change) => change.kind === 'put' && change.id === 'BR1 1AB')).toMatchObject({ properties: { easting: 540_262, northing: 169_405 } });
});

test.each([
	['Code-Point Open as published', 'BR1 1AA,10,540291,168873,E92000001,E19000003,E18000007,,E09000006,E05000109\nBR1 1AB,10,540262,169405,E92000001,E19000003,E18000007,,E09000006,E05000109\n'],
	['the same, its first postcode being one without a position', 'BR1 1AA,90,0,0,,,,,,\nBR1 1AB,10,540262,169405,E92000001,E19000003,E18000007,,E09000006,E05000109\n'],
	['the same with names', 'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code\nBR1 1AB,10,540262,169405,E92000001,,,,E09000006,\n'],
	['somebody’s extract of nothing but postcodes, positions and codes', 'Postcode,Eastings,Northings,Admin_district_code\nBR1 1AB,540262,169405,E09000006\n'],
	['the same with a comma at the end of each line', 'Postcode,Eastings,Northings,Admin_district_code,\nBR1 1AB,540262,169405,E09000006,\n'],
	['an extract of the directory as it was', 'pcds,oseast1m,osnrth1m,oslaua,osward,park,parish,ctry,rgn,nhser,lsoa21,ru11ind,imd\nBR1 1AB,540262,169405,E09000006,E05013987,E65000001,E43000196,E92000001,E12000007,E40000003,E01000001,A1,20000\n'],
	['an extract of the directory as it is', 'pcds,east1m,north1m,lad25cd,wd25cd,parncp25cd,ctry25cd,nhser24cd,lsoa21cd,lep21cd1,ruc21ind\nBR1 1AB,540262,169405,E09000006,E05013987,E43000196,E92000001,E40000003,E01000001,E37000051,UN1\n'],
	['an extract that names its areas in words', 'Postcode,Eastings,Northings,Country code,Admin district code,Ward code\nBR1 1AB,540262,169405,E92000001,E09000006,E05013987\n'],
	['the directory of the statistics office', 'pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,oseast1m,osnrth1m,lat,long\nBR1 1AB,BR1  1AB,BR1 1AB,199501,,E99,E09000006,540262,169405,51.4,0.01\n']
])('%s is taken', async (_, text) => {
	expect(await idsOf(text)).toEqual(expect.arrayContaining(['BR1 1AB', 'BR1 1', 'BR1']));
});
