import { expect, test } from 'vitest';
import { drawTown } from '../../../../tests/support/draw-town.ts';
import type { CoverageCheck } from '../../domain/coverage-check.ts';
import { listOtherChecks, openLooked } from './looked-at.ts';

const estate = { name: 'North', at: [0, 0], residents: 100, people: { carers: 10 } } as const;

/** Who is said to have looked for carers' activities on the estate, of these checks. */
function whoLooked(checks: readonly Partial<CoverageCheck>[]): string | undefined {
	const { facts, wards } = drawTown({ places: [estate], offers: [], checks });
	return openLooked({ facts, parameters: { on: '2026-06-01', checkMonths: 12 } })(wards[0]!)('carers', 'wanted_activity')?.by;
}

/** Who is said to have looked at a ward of two estates, and how widely: wardens look at the whole town, each estate's librarians at it alone. */
function whoLookedAtTwo({ town, north, south }: { readonly town?: string; readonly north?: string; readonly south?: string }) {
	const places = [{ ...estate, ward: 'Estates' }, { ...estate, name: 'South', at: [0, 2000] as const, ward: 'Estates' }];
	const checks = [
		{ checkedBy: 'wardens', localityId: 'town', checkedOn: town }, { checkedBy: 'the north’s librarians', localityId: 'North', checkedOn: north }, { checkedBy: 'the south’s librarians', localityId: 'South', checkedOn: south }
	].flatMap(({ checkedOn, ...check }) => (checkedOn === undefined ? [] : [{ ...check, checkedOn }]));
	const { facts, wards } = drawTown({ places, offers: [], checks });
	return openLooked({ facts, parameters: { on: '2026-06-01', checkMonths: 12 } })(wards[0]!)('carers', 'wanted_activity');
}

const wardens = { checkedBy: 'wardens', checkedOn: '2026-05-20' };
const librarians = { checkedBy: 'librarians', checkedOn: '2026-05-20' };

test('the wardens looked after the librarians, so the wardens are named', () => {
	expect(whoLooked([{ ...librarians, checkedOn: '2026-05-19' }, wardens])).toBe('wardens');
	expect(whoLooked([wardens, { ...librarians, checkedOn: '2026-05-19' }])).toBe('wardens');
});

test('both looked on one day: whoever wrote it down later is named, so that a mistake can be put right', () => {
	const [morning, evening] = ['2026-05-20T09:00:00.000Z', '2026-05-20T18:00:00.000Z'];
	for (const ids of [['a', 'b'], ['b', 'a']]) {
		expect(whoLooked([{ ...librarians, id: ids[0]!, recordedAt: morning }, { ...wardens, id: ids[1]!, recordedAt: evening }])).toBe('wardens');
		expect(whoLooked([{ ...librarians, id: ids[0]!, recordedAt: evening }, { ...wardens, id: ids[1]!, recordedAt: morning }])).toBe('librarians');
	}
});

test('a check too old to count and one before the wardens’ are told beside theirs, so that each can be taken back; one that came with a list is not', () => {
	const checks = [
		{ id: 'old', checkedBy: 'clerk', checkedOn: '2024-01-10' }, { id: 'before', ...librarians, checkedOn: '2026-05-19' }, { id: 'counts', ...wardens },
		{ id: 'listed', ...librarians, checkedOn: '2026-05-01', datasetId: 'libraries' }, { id: 'of others', ...librarians, checkedOn: '2026-05-02', groupId: 'older_people' }
	];
	const { facts, wards } = drawTown({ places: [estate], offers: [], checks });
	const looked = openLooked({ facts, parameters: { on: '2026-06-01', checkMonths: 12 } })(wards[0]!)('carers', 'wanted_activity');
	expect(listOtherChecks({ facts, locality: wards[0]!, groupId: 'carers', componentId: 'wanted_activity', looked }).map(({ checkId, by, on }) => [checkId, by, on])).toEqual([['before', 'librarians', '2026-05-19'], ['old', 'clerk', '2024-01-10']]);
});

test('of a place looked at every month for two years the latest twenty of the checks before the wardens’ are told', () => {
	const months = Array.from({ length: 24 }, (_, before) => `${2025 - Math.floor(before / 12)}-${String(12 - before % 12).padStart(2, '0')}-10`);
	const { facts, wards } = drawTown({ places: [estate], offers: [], checks: [{ id: 'counts', ...wardens }, ...months.toReversed().map((checkedOn) => ({ ...librarians, id: checkedOn, checkedOn }))] });
	const looked = openLooked({ facts, parameters: { on: '2026-06-01', checkMonths: 12 } })(wards[0]!)('carers', 'wanted_activity');
	expect(listOtherChecks({ facts, locality: wards[0]!, groupId: 'carers', componentId: 'wanted_activity', looked }).map(({ on }) => on)).toEqual(months.slice(0, 20));
});

test('every small area was looked at after the whole town was: the small areas are named, and the town where it was looked at later', () => {
	expect(whoLookedAtTwo({ town: '2026-01-10', north: '2026-05-20', south: '2026-05-20' })).toMatchObject({ by: 'the north’s librarians' });
	expect(whoLookedAtTwo({ town: '2026-05-20', north: '2026-01-10', south: '2026-01-10' })).toMatchObject({ by: 'wardens' });
});

test('of two estates looked at on different days, both have been looked at since the earlier: its day and its people are named, whichever it is', () => {
	expect(whoLookedAtTwo({ north: '2026-05-20', south: '2026-02-10' })).toMatchObject({ by: 'the south’s librarians', on: '2026-02-10', scope: 'each small area of Estates: every group, every part of the ecosystem' });
	expect(whoLookedAtTwo({ north: '2026-05-20', south: '2026-02-10' })).not.toHaveProperty('checkId');
	expect(whoLookedAtTwo({ north: '2026-02-10', south: '2026-05-20' })).toMatchObject({ by: 'the north’s librarians', on: '2026-02-10' });
});

test('the town was looked at after the one estate and before the other: the town is named, for the first estate was not looked at since', () => {
	expect(whoLookedAtTwo({ town: '2026-03-10', north: '2026-05-20', south: '2026-02-10' })).toMatchObject({ by: 'wardens', on: '2026-03-10' });
});

test('one of two estates was never looked at, or too long ago: nobody has looked at both', () => {
	expect(whoLookedAtTwo({ north: '2026-05-20' })).toBeUndefined();
	expect(whoLookedAtTwo({ north: '2026-05-20', south: '2024-02-10' })).toBeUndefined();
});

test('what a person wrote down stands before what an import took for granted that day', () => {
	expect(whoLooked([{ ...librarians, id: 'z-of-an-import' }, { ...wardens, id: 'a', recordedAt: '2026-05-20T09:00:00.000Z' }])).toBe('wardens');
});

test('checks kept before the hour was: the one made later is named', () => {
	expect(whoLooked([{ ...librarians, id: '0190-a' }, { ...wardens, id: '0190-b' }])).toBe('wardens');
});

test('a check is of this answer alone, with the estates it is made of, only where it names this estate, these carers and this kind of thing', () => {
	const { facts, wards } = drawTown({ places: [estate], offers: [] });
	const ward = { ...wards[0]!, id: 'estates', widerIds: ['estates', 'town'] };
	const isAlone = (check: Partial<CoverageCheck>) => openLooked({ facts: { ...facts, checks: [{ ...wardens, id: 'a', localityId: 'estates', ...check }] }, parameters: { on: '2026-06-01', checkMonths: 12 } })(ward)('carers', 'wanted_activity')?.isOfCellAlone;
	const exactly = { groupId: 'carers', componentId: 'wanted_activity' };
	expect(isAlone(exactly)).toBe(true);
	expect([isAlone({ ...exactly, localityId: 'town' }), isAlone({ ...exactly, localityId: ward.lsoaIds[0]! }), isAlone({ groupId: 'carers' }), isAlone({ componentId: 'wanted_activity' }), isAlone({})]).toEqual(Array(5).fill(false));
});
