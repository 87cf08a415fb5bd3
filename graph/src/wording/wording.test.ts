import { describe, expect, it } from 'vitest';
import { barriersInWords } from './barrier-labels.ts';
import { countViewInWords } from './count-view-in-words.ts';
import { dateInWords } from './date-in-words.ts';
import { decayInWords } from './decay-in-words.ts';
import { describeCell, type CellFacts } from './describe-cell.ts';
import { describeMatrix, type MatrixCellFacts } from './describe-matrix.ts';
import { figureInWords } from './figure-in-words.ts';
import { metresBesideReach } from './metres-beside-reach.ts';
import { metresInWords } from './metres-in-words.ts';
import { figureDigits, listInWords, numberInWords } from './number-in-words.ts';
import { peopleWithoutInWords } from './people-without-in-words.ts';
import { peopleExactly, peopleInWords } from './people-in-words.ts';
import { percentInWords, shareInWords } from './share-in-words.ts';
import { stateInWords } from './state-in-words.ts';
import { tieInWords } from './tie-in-words.ts';
import { walkInWords } from './walk-in-words.ts';
import { whereMetInWords } from './where-met-in-words.ts';

const ward = { one: 'ward', many: 'wards' };
const cell = (over: Partial<MatrixCellFacts>): MatrixCellFacts => ({
	state: 'gap', shareInReach: 0, ratio: undefined, providers: 0, venues: 0, isSpreadOver: false, people: 908, ...over
});
const served = cell({ state: 'served', shareInReach: 0.9, providers: 3, venues: 2 });

describe('figures as people say them', () => {
	it('says a distance to ten metres near by and to a tenth of a kilometre further off', () => {
		expect([347, 994, 996, 2380, 12_000].map(metresInWords)).toEqual(['350 m', '990 m', '1 km', '2.4 km', '12 km']);
	});
	it('says 1,200 metres is a 20-minute walk, and chooses the article by ear', () => {
		expect([1200, 1600, 500, 1100].map(walkInWords)).toEqual(['a 20-minute walk', 'a 26-minute walk', 'an 8-minute walk', 'an 18-minute walk']);
	});
	it('tells a library just beyond a walk to the metre, where it would read as the walk itself', () => {
		const said = (metres: number) => metresBesideReach({ metres, reachMetres: 1200 });
		expect([1199.6, 1200, 1200.3, 1204, 1251, 640].map(said)).toEqual(['1,199 m', '1,200 m', '1,201 m', '1,204 m', '1.3 km', '640 m']);
	});
	it('rounds people to ten, and never turns a few or an unknown into nobody', () => {
		expect([1204, 5, 3, 0, undefined].map((people) => peopleInWords(people))).toEqual(['about 1,200 people', 'about 10 people', 'fewer than five people', 'nobody', 'not known']);
		expect(peopleExactly(908, 'carers')).toBe('908 carers');
	});
	it('says how many carers have nothing as they were counted where it is all of them, and to ten where it is some', () => {
		const said = (people: number, peopleWithout: number) => peopleWithoutInWords({ people, peopleWithout }, 'carers');
		expect([said(702, 702), said(896, 893.4), said(702, 463.2), said(896, 895.6)]).toEqual(['702 carers', 'about 890 carers', 'about 460 carers', '896 carers']);
	});
	it('says a share as one in so many, and keeps nearly all apart from all', () => {
		expect([0, 0.01, 0.26, 0.151, 0.5, 0.97, 1, undefined].map(shareInWords)).toEqual(['nobody', 'fewer than 1 in 20', '1 in 4', '1 in 7', '1 in 2', 'nearly all', 'all', 'not known']);
		// a ward is a gap below 1 in 4, and must not be said to have it
		expect([0.246, 0.25, 0.59, 0.6].map(shareInWords)).toEqual(['fewer than 1 in 4', '1 in 4', 'fewer than 3 in 5', '3 in 5']);
		expect([0.246, 0.25, 0.597].map(percentInWords)).toEqual(['under 25%', '25%', 'under 60%']);
		expect(() => shareInWords(1.2)).toThrow(/between 0 and 1/);
		expect(percentInWords(0.004)).toBe('under 1%');
	});
	it('writes a date without a time zone moving it', () => {
		expect(['2026-05-03', '2026-05-03T23:30:00Z', '2026-05', '2021', 'Census Day', undefined].map(dateInWords)).toEqual(['3 May 2026', '3 May 2026', 'May 2026', '2021', 'Census Day', 'not known']);
	});
	it('writes small counts as words and large ones with their thousands parted', () => {
		expect([0, 6, 10, 22, 6770].map(numberInWords)).toEqual(['none', 'six', 'ten', '22', '6,770']);
		expect(() => figureDigits(Number.NaN)).toThrow(/finite/);
		expect(listInWords(['libraries', 'halls', 'parks'])).toBe('libraries, halls and parks');
	});
	it('says that a figure is modelled, and why one is missing', () => {
		expect(figureInWords({ value: 24.13, unit: 'percent', kind: 'modelled' })).toBe('24.1% (modelled)');
		expect(figureInWords({ value: undefined, absence: 'Suppressed', unit: 'people', kind: 'measured' })).toBe('not published, to protect people');
		expect(figureInWords({ value: 0, unit: 'people', kind: 'measured' })).toBe('0 people');
	});
	it('tells how distance counts for every kind of decay, and one it does not know as it was written', () => {
		expect(['step:800:1,1600:0.68', 'binary:1600', 'linear:2400', 'gaussian:1000:3200', 'exponential:0.002:3200', 'power:1'].map(decayInWords)).toEqual([
			'up to 800 m counts 100%, up to 1,600 m counts 68%; nothing beyond', 'counts fully up to 1,600 m, not at all beyond', 'counts less by the same amount with every metre, nothing beyond 2,400 m',
			'falls off smoothly (Gaussian, bandwidth 1,000 m), nothing beyond 3,200 m', 'falls off fast at first and ever more slowly (exponential, 0.002 a metre), nothing beyond 3,200 m', 'falls off with the distance to the power of 1 (gravity), without an end'
		]);
		expect(['of another kind', 'step:near', 'binary:'].map(decayInWords)).toEqual(['of another kind', 'step:near', 'binary:']);
	});
	it('reads a tie from either end', () => {
		expect([tieInWords({ type: 'RUNS', direction: 'out' }), tieInWords({ type: 'RUNS', direction: 'in' })]).toEqual(['runs', 'is run by']);
	});
	it('names the view and the lens', () => {
		expect(countViewInWords({ count: 'made-for', groupInSentence: 'unpaid carers' })).toBe('made for unpaid carers');
		expect(countViewInWords({ count: 'made-for', groupInSentence: 'anyone' })).toBe('open to anyone');
		expect(barriersInWords(['step-free', 'free'])).toBe('only what is step-free and free');
		expect(barriersInWords([])).toBeUndefined();
	});
});

describe('why a cell is in its state', () => {
	const reason = (over: Partial<MatrixCellFacts>) => stateInWords({ cell: cell(over), reachMetres: 1200, checkMonths: 12 }).reason;
	it('says nothing is there only when nothing is', () => {
		expect(reason({})).toBe('nothing within a 20-minute walk');
		expect(reason({ providers: 1, venues: 1, shareInReach: 0.2 })).toBe('something within a 20-minute walk for 1 in 5 only');
		expect(reason({ providers: 2, venues: 2, shareInReach: 0.9, ratio: 0.1 })).toBe('far too little for the number of people');
	});
	it('says what carries a thin cell', () => {
		expect(reason({ state: 'thin', providers: 1, venues: 2, shareInReach: 0.9 })).toBe('one organisation carries all of it');
		expect(reason({ state: 'thin', providers: 2, venues: 1, shareInReach: 0.9 })).toBe('one venue carries all of it');
		expect(reason({ state: 'thin', providers: 1, venues: 1, shareInReach: 0.5, ratio: 0.4 })).toBe('something within a 20-minute walk for 1 in 2 only, and one organisation carries all of it');
		expect(reason({ state: 'thin', providers: 2, venues: 1, shareInReach: 0.9, ratio: 0.4 })).toBe('one venue carries all of it, and too little for the number of people');
		expect(reason({ state: 'thin', isSpreadOver: true })).toBe('only what comes to people, by phone, online or in person');
	});
	it('says where a thing is met, and how it comes to people where it has no door', () => {
		expect(whereMetInWords({ kind: 'provision', venueName: 'Hall' })).toBe('Hall');
		expect(whereMetInWords({ kind: 'provision', venueName: undefined })).toBe('by phone, online or at home');
		expect(whereMetInWords({ kind: 'connector', venueName: undefined })).toBe('goes to people');
	});
	it('calls a place nobody looked at not checked, whatever is recorded there', () => {
		expect(reason({ state: 'not_checked' })).toBe('not checked in the last year; so far nothing within a 20-minute walk');
		expect(stateInWords({ cell: cell({ state: 'not_checked' }), reachMetres: 1200, checkMonths: 6 }).reason).toBe('not checked in the last 6 months; so far nothing within a 20-minute walk');
		expect(reason({ state: 'not_checked', providers: 1, venues: 1, shareInReach: 0.5 })).toBe('not checked in the last year; so far something within a 20-minute walk for 1 in 2 only, and one organisation carries all of it');
	});
});

describe('the finding of a column', () => {
	const said = (cells: readonly MatrixCellFacts[], groupInSentence = 'carers') => describeMatrix({ cells, groupInSentence, placeNoun: ward, reachMetres: 1200, checkMonths: 12 });
	it('tells of six wards with nothing, six resting on one, four unchecked, as the page shows', () => {
		const cells = [
			...Array.from({ length: 6 }, () => cell({ people: 1128 })),
			...Array.from({ length: 6 }, () => cell({ state: 'thin', providers: 1, venues: 1, shareInReach: 0.8 })),
			...Array.from({ length: 4 }, () => cell({ state: 'not_checked' })),
			...Array.from({ length: 6 }, () => served)
		];
		expect(said(cells)).toEqual({
			headline: 'In six of 22 wards, carers have nothing within a 20-minute walk.',
			rest: 'About 6,770 carers live there. In six more, one organisation or one venue carries all of it. Four have not been checked in the last year, so we cannot say.'
		});
	});
	it('does not say nothing where there is a little, nor count unknown people as none', () => {
		const { headline, rest } = said([cell({}), cell({ providers: 1, venues: 1, shareInReach: 0.1, people: undefined }), served]);
		expect(headline).toBe('In two of three wards, carers have nothing, or far too little, within a 20-minute walk.');
		expect(rest).toBe('908 carers live there, not counting one ward where the number is not known.');
	});
	it('says that an uncounted group is not counted', () => {
		expect(said([cell({ people: 5 }), served]).rest).toBe('5 carers live there.');
		expect(said([cell({ people: 5 }), cell({ people: 9 }), served]).rest).toBe('14 carers live there.');
		expect(said([cell({ people: undefined }), served]).rest).toBe('How many carers live there is not counted.');
	});
	it('claims no gap and no service where nobody has looked', () => {
		expect(said([cell({ state: 'not_checked' }), cell({ state: 'not_checked' })]).headline).toBe('Nobody has checked either of the two wards for carers in the last year.');
	});
	it('says nothing of a walk where a checked ward has only a phone line', () => {
		const hall = cell({ state: 'thin', providers: 1, venues: 1, shareInReach: 0.8 });
		const line = cell({ state: 'thin', isSpreadOver: true });
		const unchecked = cell({ state: 'not_checked' });
		expect(said([hall, unchecked]).headline).toBe('In no ward that was checked do carers have nothing within a 20-minute walk.');
		expect(said([hall, line, unchecked]).headline).toBe('No gap for carers was found where somebody checked, but not every ward has something within a 20-minute walk.');
	});
	it('says of wards with only a phone line that only that comes to people, not that there is too little', () => {
		const line = cell({ state: 'thin', isSpreadOver: true });
		expect(said([line, line])).toEqual({ headline: 'In every ward, carers have something, but only what comes to people.', rest: 'In two wards, there is only what comes to people, by phone, online or in person.' });
		const hall = cell({ state: 'thin', providers: 1, venues: 1, shareInReach: 0.8 });
		const little = cell({ state: 'thin', providers: 2, venues: 2, shareInReach: 0.8, ratio: 0.5 });
		expect(said([line, served]).headline).toBe('In every ward, carers have something, but in places only what comes to people.');
		expect(said([line, hall, little]).rest).toBe('In three wards, there is too little for carers, or only what comes to people, by phone, online or in person, or one organisation or one venue carries all of it.');
	});
	it('says of what rests on one that it is too little as well, where it is', () => {
		const hall = cell({ state: 'thin', providers: 1, venues: 1, shareInReach: 0.8 });
		const littleHall = { ...hall, ratio: 0.5 };
		expect(said([hall, littleHall]).rest).toBe('In two wards, there is too little for carers, or one organisation or one venue carries all of it.');
		expect(said([littleHall, served]).rest).toBe('In one ward, there is too little for carers, and one organisation or one venue carries all of it. One is served.');
		expect(said([hall, served]).rest).toBe('In one ward, one organisation or one venue carries all of it. One is served.');
	});
	it('does not say that carers have something where most of them have nothing within a walk', () => {
		const far = cell({ state: 'thin', providers: 1, venues: 1, shareInReach: 0.4 });
		const [hall, unchecked] = [cell({ state: 'thin', providers: 1, venues: 1, shareInReach: 0.8 }), cell({ state: 'not_checked' })];
		expect(said([far, hall])).toEqual({
			headline: 'In every ward there is something for carers, but in places within a 20-minute walk of too few of them.',
			rest: 'In two wards, too few carers have something within a 20-minute walk, or one organisation or one venue carries all of it.'
		});
		expect(said([far, unchecked]).headline).toBe('No gap for carers was found where somebody checked, but in places too few of them have something within a 20-minute walk.');
	});
	it('does not call a phone line far too little within a walk', () => {
		const line = cell({ isSpreadOver: true, ratio: 0.1 });
		expect(said([line, served]).headline).toBe('In one of two wards, carers have nothing within a 20-minute walk, and far too little that comes to them.');
		expect(said([line, cell({}), served]).headline).toBe('In two of three wards, carers have nothing within a 20-minute walk, and in places far too little that comes to them.');
		expect(said([line, cell({ providers: 1, venues: 1, shareInReach: 0.1 }), served]).headline).toBe('In two of three wards, carers have nothing, or far too little, within a 20-minute walk.');
	});
	it('speaks of people, not of anyone', () => {
		expect(said([cell({}), served], 'anyone').headline).toBe('In one of two wards, people have nothing within a 20-minute walk.');
	});
	it('tells an area with no gap at all, and one with no places yet', () => {
		expect(said([served, served]).headline).toBe('In both wards, most carers have a choice within a 20-minute walk.');
		expect(said([]).rest).toMatch(/begin/);
	});
});

describe('the explanation of a cell', () => {
	const mottingham: CellFacts = {
		...cell({}), peopleWithout: 908, shareNotKnown: 0, nearest: { metres: 2400, name: 'Carers Café', venueName: 'Chislehurst Library' },
		shareAssumed: undefined, shareNotAssured: undefined, looked: { by: 'library staff', on: '2026-05-03', scope: 'whole ward' },
		sensitivity: { shorter: 'gap', longer: 'gap' }, nearUnheldEdge: false
	};
	const rows = (over: Partial<CellFacts>, isCounted = true, barriers: string[] = []) => describeCell({ cell: { ...mottingham, ...over }, groupLabel: 'Unpaid carers', isCounted, sourceOfPeople: 'Census 2021, TS039', reachMetres: 1200, checkMonths: 12, barriers, totalInArea: 14 });
	it('tells who, what reaches them, how far, who looked and how sure', () => {
		expect(rows({})).toEqual([
			{ id: 'people', label: 'Unpaid carers', value: '908', note: 'Census 2021, TS039' },
			{ id: 'reach', label: 'In reach', value: 'nobody', note: 'within a 20-minute walk; 14 in the whole area' },
			{ id: 'nearest', label: 'Nearest', value: '2.4 km', note: 'Carers Café, Chislehurst Library' },
			{ id: 'looked', label: 'Looked', value: '3 May 2026', note: 'library staff, whole ward' },
			{ id: 'sure', label: 'How sure', value: 'The same if people walked a quarter less or further', note: '' }
		]);
	});
	it('says a venue once when the name of the offer holds it', () => {
		expect(rows({ nearest: { metres: 960, name: 'Whist drive, Copperacre Pavilion', venueName: 'Copperacre Pavilion' } })[2]).toEqual({ id: 'nearest', label: 'Nearest', value: '960 m', note: 'Whist drive, Copperacre Pavilion' });
	});
	it('says when a gap would not survive a longer walk', () => {
		expect(rows({ sensitivity: { shorter: 'gap', longer: 'thin' } })[4]).toEqual({ id: 'sure', label: 'How sure', value: 'Thin if people walked a quarter further', note: 'a quarter less: the same' });
	});
	it('where a walk or a catchment goes further out than what is held says so, and not that it is near the edge, which with a long one the middle of the area is not', () => {
		expect(rows({ nearUnheldEdge: true })[4]!.note).toBe('people and services further out than any that are held could count here');
	});
	it('does not say nobody is in reach where two venues are and the number of people is not known', () => {
		const unknown = { people: undefined, shareInReach: undefined };
		expect(rows({ ...unknown, providers: 0, venues: 2 })[1]).toEqual({ id: 'reach', label: 'In reach', value: 'not known', note: 'two venues within a 20-minute walk; who runs it is not recorded' });
		expect(rows({ ...unknown, providers: 1, venues: 2 })[1]).toEqual({ id: 'reach', label: 'In reach', value: 'one organisation', note: 'one organisation at two venues within a 20-minute walk' });
		expect(rows({ ...unknown })[1]!.value).toBe('nothing');
	});
	it('of a ward without any centre says what is not known, and not that nothing is there or that somebody should look', () => {
		const nowhere = rows({ state: 'not_checked', isPlaced: false, looked: undefined, people: undefined, shareInReach: undefined, nearest: undefined, sensitivity: { shorter: 'not_checked', longer: 'not_checked' } });
		expect(nowhere.filter(({ label }) => ['In reach', 'Nearest', 'How sure'].includes(label)).map(({ value }) => value)).toEqual(['not known', 'not known', 'Not at all: where its people live is not known']);
	});
	it('does not say that none is recorded where a phone line is, and is listed', () => {
		expect(rows({ nearest: undefined, isSpreadOver: true })[2]).toEqual({ id: 'nearest', label: 'Nearest', value: 'none held at a place', note: '' });
		expect(rows({ nearest: undefined })[2]!.value).toBe('none recorded');
		expect(rows({ nearest: undefined }, true, ['step-free'])[2]!.value).toBe('none that counts');
	});
	it('says that nobody looked, and that an uncounted group has no number', () => {
		expect(rows({ looked: undefined })[3]).toEqual({ id: 'looked', label: 'Looked', value: 'nobody in the last year', note: 'No record is not the same as no service.' });
		const uncounted = rows({ people: undefined, shareInReach: 0.5 }, false);
		expect(uncounted[0]?.value).toBe('not counted');
		expect(uncounted[1]?.note).toMatch(/^of all residents: .*everyone who lives here is counted in its place/);
		expect(rows({ shareInReach: 0.5 })[1]?.note).not.toContain('residents');
	});
});
