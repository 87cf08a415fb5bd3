import { expect, test } from 'vitest';
import type { ImportSurroundings } from '../importer.ts';
import { areaStatistics } from './area-statistics.ts';

test('a place whose row is there and cannot be taken is not said to be missing from the file', async () => {
	const surroundings: Partial<ImportSurroundings> = { areaId: 'E09000091', areaLsoas: new Set(['E01034001', 'E01034002', 'E01034003']), outsideLsoas: new Set(), localities: new Map(), isKnownOutside: () => false, on: '2026-03-01' };
	const people = 'geography,geography code,Residence type: Total\nLarkford 001A,E01034001,1500\nLarkford 001B,E01034002,16O0\nLarkford 002A,E01034003\n';
	const { issues } = await areaStatistics.toOutcome([{ name: 'people.csv', bytes: Buffer.from(people) }], surroundings as ImportSurroundings, {});
	expect(issues.filter(({ outcome }) => outcome === 'rejected').map(({ row }) => row)).toEqual([4, 3]);
	expect(issues.find(({ kind }) => kind === 'places-missing')).toMatchObject({
		came: '1 of the area’s 3 places', expected: 'figures for each of them', mend: 'Without figures: E01034002, E01034003. What is held of them stays if it is of the same vintage; otherwise they are unknown.'
	});
});
