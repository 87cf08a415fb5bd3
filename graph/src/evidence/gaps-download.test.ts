import { expect, it } from 'vitest';
import { gapsDownload } from './gaps-download.ts';
import { mottinghamForTests } from './mottingham-for-tests.ts';

const { cells, parameters } = mottinghamForTests();
const cell = cells[0]!.cell;
const shortfallOf = (over: Partial<typeof cell>): unknown => {
	const { columns, rows } = gapsDownload({ cells: [{ ...cell, ...over }], localities: [], parameters, need: undefined, sources: [], isIllustrative: false });
	return rows[0]![columns.indexOf('shortfall')];
};

it('never says that more people are short than there are, though the shortfall is rounded to ten', () => {
	expect(shortfallOf({ people: 2628, shortfall: 2628 })).toBe(2628);
	expect(shortfallOf({ people: 2628, shortfall: 2621 })).toBe(2620);
	expect(shortfallOf({ state: 'not_checked', people: 2628, shortfall: 2621 })).toBeUndefined();
	expect(shortfallOf({ people: undefined, shortfall: undefined })).toBeUndefined();
});
