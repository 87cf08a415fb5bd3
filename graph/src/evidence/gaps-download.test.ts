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

it('says beside a need that is a mean how much of the place it leaves out', () => {
	const figure = { value: 2, unit: 'score', kind: 'modelled', source: { title: 'Survey', licence: 'OGL v3', vintage: '2021' }, inWords: 'score 2', leftOut: { share: 0.25, of: 'residents' } } as const;
	const { columns, rows } = gapsDownload({ cells: [cell], localities: [{ id: cell.localityId, name: 'Mottingham', need: figure }], parameters, need: undefined, sources: [], isIllustrative: false });
	expect([rows[0]![columns.indexOf('need')], rows[0]![columns.indexOf('need_left_out')]]).toEqual([2, 0.25]);
});

it('gives beside the rate of a ward what it is set against, so that the ratio can be worked out again', () => {
	const { columns, rows } = gapsDownload({ cells: [{ ...cell, access: 0.01, comparator: 0.02, ratio: 0.5 }], localities: [], parameters, need: undefined, sources: [], isIllustrative: false });
	expect(['access', 'comparator', 'ratio'].map((name) => rows[0]![columns.indexOf(name)])).toEqual([0.01, 0.02, 0.5]);
});
