import { describe, expect, test } from 'vitest';
import type { CellOfMatrixFragment, GapsOfComponentQuery } from '../../generated/documents.ts';
import type { GapsAsked } from './gaps-question.ts';
import { choosePlace, gapsView } from './gaps.view.ts';
import { needLegend } from '../../need/need-legend.view.ts';
import { gapsMapView } from './gaps-map.view.ts';

type Answer = GapsOfComponentQuery['gaps'];

const carers = { id: 'carers', label: 'Unpaid carers', inSentence: 'unpaid carers', isCounted: true, indicatorId: 'unpaid_carers' };
const anyone = { id: 'anyone', label: 'Anyone', inSentence: 'anyone', isCounted: true, indicatorId: null };
const toJoin = { id: 'wanted_activity', label: 'Something to join', inSentence: 'something to join', supplyUnit: 'places a week', standardPerThousand: null };
const asked: GapsAsked = { group: carers, component: toJoin, count: 'made-for', openingCount: 'made-for', openingNeed: undefined, level: 'ward', barriers: [], reachMetres: undefined, method: undefined, need: undefined, place: undefined };

function cell(localityId: string, state: CellOfMatrixFragment['state'], more: Partial<CellOfMatrixFragment> = {}): CellOfMatrixFragment {
	const isServed = state === 'SERVED';
	return {
		localityId, groupId: 'carers', componentId: 'wanted_activity', state, otherState: state, ratio: null, shareInReach: isServed ? 1 : 0, people: 900, peopleWithout: isServed ? 0 : 900,
		providers: isServed ? 3 : 0, venues: isServed ? 2 : 0, isSpreadOver: false, shareNotKnown: 0, shortfall: isServed ? 0 : 900, nearest: null, ...more
	};
}

function answer(cells: CellOfMatrixFragment[], { isPlaced = true } = {}): Answer {
	const place = (id: string) => ({ id, name: id, isPlaced, need: null });
	return {
		parameters: { method: 'm', methodTitle: 'M', methodSource: 's', decay: 'step:800:1', reachMetres: 1200, checkMonths: 12, on: '2026-11-22', barriers: [] },
		localities: [...new Set(cells.map(({ localityId }) => localityId))].map(place),
		groups: [carers, anyone], cells, sources: []
	};
}

describe('where something to join is missing for carers', () => {
	test('where nobody has checked nobody is said to be short, and where most carers live comes first', () => {
		const view = gapsView({ asked, answer: answer([cell('Small', 'NOT_CHECKED', { people: 100, shortfall: 90 }), cell('Large', 'NOT_CHECKED', { people: 4219, shortfall: 20 })]) });
		expect(view.ranked.map(({ name, short }) => [name, short])).toEqual([['Large', undefined], ['Small', undefined]]);
		expect(view.ranked[0]!.figures.slice(0, 3)).toEqual(['4,219', 'not yet checked', 'not yet checked']);
		expect(view.ranking).toEqual({ heading: 'Not yet checked', inWords: 'The wards by how many unpaid carers live there: who is short cannot be said until somebody looks.' });
	});

	test('where no small area has a centre nobody is said not to have looked: nothing can be measured, and the page says what to import', () => {
		const view = gapsView({ asked, answer: answer([cell('North', 'NOT_CHECKED', { people: null, shortfall: null }), cell('South', 'NOT_CHECKED', { people: null, shortfall: null })], { isPlaced: false }) });
		expect(view.finding).toEqual({
			headline: 'Nothing can be measured yet for unpaid carers: where people live is not known in either of the two wards.',
			rest: 'Import the centres of its small areas (population-weighted centroids of LSOAs, from the ONS) to begin.'
		});
		expect(view.ranking.inWords).toBe('The wards by name: who is short cannot be said until it is known where people live.');
		expect([view.ranked[0]!.reason, view.ranked[0]!.figures[6]]).toEqual(['where its people live is not known', 'not known']);
	});

	test('the ward where most are short comes first, an unchecked ward last of all', () => {
		const view = gapsView({
			asked,
			answer: answer([cell('Upland', 'SERVED'), cell('Unasked', 'NOT_CHECKED', { shortfall: 5000 }), cell('Fewer', 'GAP', { shortfall: 500 }), cell('Most', 'GAP', { shortfall: 1456 })])
		});
		expect(view.ranked.map(({ name }) => name)).toEqual(['Most', 'Fewer', 'Upland', 'Unasked']);
		expect(view.ranked[0]).toMatchObject({ short: '1,460', people: '900 unpaid carers', reason: 'nothing within a 20-minute walk' });
		expect(view.chosenId).toBe('Most');
	});

	test('a gap where fewer are short stands before a thin ward where more are, and the words above the list say that order', () => {
		const view = gapsView({ asked, answer: answer([cell('Thin', 'THIN', { shortfall: 3000 }), cell('Gap', 'GAP', { shortfall: 5 }), cell('Served', 'SERVED')]) });
		expect(view.ranked.map(({ name }) => name)).toEqual(['Gap', 'Thin', 'Served']);
		expect(view.ranking).toEqual({ heading: 'By state, then by who is short', inWords: 'Gaps first, then thin, then served; in each, ranked by people short of a fair share: an estimate, and never more than live there.' });
		expect(gapsView({ asked, answer: answer([cell('Gap', 'GAP')]) }).ranking.inWords).toMatch(/^Ranked by people short/);
	});

	test('the place chosen in the address is chosen in list, matrix and map alike', () => {
		const cells = [cell('North', 'GAP'), cell('South', 'GAP')];
		const view = gapsView({ asked: { ...asked, place: 'South' }, answer: answer(cells) });
		expect(view.chosenId).toBe('South');
		expect(view.matrix?.chosenInWords).toMatch(/^South: /);
		const layer = { localities: cells.map(({ localityId: id }) => ({ id, name: id, outline: null, lon: 0, lat: 51, needClass: null, need: null })), needBreaks: [], needShareOf: null, need: null, sources: [] };
		expect(gapsMapView({ layer, view }).places.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(['South']);
	});

	test('a group nobody counts has no number of people and nobody short, and neither is nought', () => {
		const uncounted = { ...carers, isCounted: false };
		const view = gapsView({ asked: { ...asked, group: uncounted }, answer: answer([cell('North', 'GAP', { people: null, peopleWithout: null, shortfall: null })]) });
		expect(view.ranked[0]).toMatchObject({ people: 'number not counted', short: '—' });
		expect(view.ranked[0]!.figures.slice(0, 3)).toEqual(['not counted', '—', '—']);
	});

	test('the ward opened from the first page says again for how many groups it has a gap, and an unchecked one that nobody looked', () => {
		const north = [cell('North', 'GAP'), cell('North', 'THIN', { groupId: 'over_65' }), cell('North', 'NOT_CHECKED', { groupId: 'anyone' })];
		const view = (cells: CellOfMatrixFragment[]) => gapsView({ asked: { ...asked, place: 'North' }, answer: answer(cells) }).matrix?.chosenInWords;
		expect(view(north)).toBe('North: a gap for one of three groups.');
		expect(view(north.map((one) => ({ ...one, state: 'NOT_CHECKED' as const })))).toBe('North: not yet checked for any group.');
	});

	test('every mark of the matrix is named in words and leads to its own explanation', () => {
		const view = gapsView({ asked, answer: answer([cell('South', 'GAP'), cell('North', 'GAP'), cell('North', 'SERVED', { groupId: 'anyone' })]) });
		const at = (place: string, group: string) => {
			const column = view.matrix!.columns.findIndex(({ id }) => id === group);
			const number = view.matrix!.rows[view.ranked.findIndex(({ id }) => id === place)]![column]!;
			return { href: `${view.matrix!.columns[column]!.hrefTo}${place}`, inWords: view.matrix!.answers[number]?.inWords };
		};
		expect(at('North', 'carers')).toEqual({ inWords: 'gap, nothing within a 20-minute walk', href: '/gaps?component=wanted_activity&group=carers&place=North' });
		expect(at('North', 'anyone').inWords).toBe('served, three organisations within a 20-minute walk');
		expect(at('South', 'anyone').inWords).toBeUndefined();
	});

	test('where a page opens on what is open to carers, choosing what is made for them stays in every address', () => {
		const hrefs = (more: Partial<GapsAsked>) => gapsView({ asked: { ...asked, openingCount: 'open-to', ...more }, answer: answer([cell('North', 'GAP')]) });
		expect(hrefs({}).chooseHref).toContain('count=made-for');
		expect(hrefs({}).matrix!.columns.map(({ hrefTo }) => /count=[\w-]+/.exec(hrefTo)?.[0])).toEqual(['count=made-for', undefined]);
		expect(hrefs({ count: 'open-to' }).chooseHref).toContain('count=open-to');
	});

	test('asked of one group alone there is no matrix, for the list says as much', () => {
		expect(gapsView({ asked, answer: { ...answer([cell('North', 'GAP')]), groups: [carers] } }).matrix).toBeUndefined();
	});

	test('where what is open to carers closes a gap, the finding says so; where it closes none, it says nothing', () => {
		const other = (cells: CellOfMatrixFragment[], more: Partial<GapsAsked> = {}) => gapsView({ asked: { ...asked, ...more }, answer: answer(cells) }).otherView;
		const cells = [cell('North', 'GAP', { otherState: 'SERVED' }), cell('South', 'GAP'), cell('East', 'SERVED')];
		expect(other(cells)).toEqual({ inWords: 'Counting what is open to unpaid carers as well, one of these two would not be a gap', href: '/gaps?component=wanted_activity&count=open-to&group=carers' });
		expect(other(cells, { count: 'open-to' })).toBeUndefined();
		expect(other([cell('South', 'GAP')])).toBeUndefined();
	});

	test('for anyone the address does not speak of a view, for there is only one', () => {
		const view = gapsView({ asked: { ...asked, group: anyone, count: 'open-to' }, answer: { ...answer([cell('North', 'GAP', { groupId: 'anyone' })]), groups: [anyone] } });
		expect(view.question).toBe('Where is something to join open to anyone missing, by ward?');
		expect(choosePlace(view, 'North')).toBe('/gaps?component=wanted_activity&group=anyone&place=North#why');
	});
});

test('classes of need are written in the unit of the figures, which are shares, and not of the count behind them', () => {
	const legend = needLegend({
		need: { id: 'one_person_66', label: 'Living alone', unit: 'households' },
		needBreaks: [10.88, 16.94], needShareOf: 'households',
		localities: [{ id: 'a', name: 'A', outline: null, lon: null, lat: null, needClass: 0, need: { unit: 'percent', leftOut: null } }]
	});
	expect(legend).toMatchObject({ unit: 'percent of all households', hasUnknown: false, classes: [{ range: 'up to 10.9%' }, { range: '10.9 to 16.9%' }] });
});
