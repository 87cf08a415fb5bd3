import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldBeyondEdge } from '../domain/held-beyond-edge.ts';
import { toLonLat } from '../geography/to-lon-lat.ts';
import { type DrawnOffer, type DrawnPlace, drawTown } from '../../../tests/support/draw-town.ts';
import { defaultCoverageParameters } from './default-coverage-parameters.ts';
import { withHeldAround } from './held-around.ts';
import { measureCoverage } from './measure-coverage.ts';

type At = readonly [number, number];

/** A parish of 6 × 6 km, with a bay in its east side: its corner is the town's. A wide one is so many times as wide and as long. */
const corners = [[0, 0], [6000, 0], [6000, 2000], [5600, 3000], [6000, 4000], [6000, 6000], [0, 6000], [0, 0]] as const;
const outlinesOf = (times: number) => [{
	id: 'parish', detail: 'simplified' as const,
	geometry: JSON.stringify({ type: 'Polygon', coordinates: [corners.map(([east, north]) => {
		const { lon, lat } = toLonLat({ easting: 540_000 + east * times, northing: 168_000 + north * times });
		return [lon, lat];
	})] })
}];
const widened = ([east, north]: At, times: number): At => [east * times, north * times];
const isInBay = ([east, north]: At): boolean => east > 5600 && Math.abs(north - 3000) < (east - 5600) * 2.5;
const isInParish = (at: At): boolean => at.every((metres) => metres >= 0 && metres <= 6000) && !isInBay(at);
const metresToSide = ([x, y]: At, at: number): number => {
	const [[fromX, fromY], [toX, toY]] = [corners[at]!, corners[at + 1]!];
	const along = Math.min(1, Math.max(0, ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / ((toX - fromX) ** 2 + (toY - fromY) ** 2)));
	return Math.hypot(x - fromX - along * (toX - fromX), y - fromY - along * (toY - fromY));
};
const metresBeyond = (at: At): number => (isInParish(at) ? 0 : Math.min(...corners.slice(1).map((_, side) => metresToSide(at, side))));
const apart = (a: At, b: At): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const today = defaultCoverageParameters('2026-06-01');
const parish: readonly DrawnPlace[] = [1000, 3000, 5000].flatMap((east) => [1000, 3000, 5000].map((north) => ({ name: `${east} ${north}`, at: [east, north] as const, residents: 100 }))).filter(({ at }) => !isInBay(at));
const cellsOf = ({ places, offers, decay, reachMetres, isOutlined = true, times = 1 }: { places: readonly DrawnPlace[]; offers: readonly DrawnOffer[]; decay: string; reachMetres: number; isOutlined?: boolean; times?: number }) => {
	const { facts, lsoas } = drawTown({ places, offers });
	const demand = withHeldAround({ demand: facts.demand, outlines: isOutlined ? outlinesOf(times) : [], isWholeCountryHeld: true });
	return measureCoverage({ facts: { ...facts, demand }, parameters: { ...today, decay, reachMetres }, localities: lsoas, count: 'open-to', groupIds: ['anyone'], componentIds: ['wanted_activity'] });
};
const near = (decay: string, more: { readonly reachMetres?: number; readonly isOutlined?: boolean } = {}): string[] =>
	cellsOf({ places: [...parish, { name: 'neighbour', at: [3000, 9000], residents: 100, isOutsideArea: true }], offers: [], decay, reachMetres: 1200, ...more }).filter(({ nearUnheldEdge }) => nearUnheldEdge).map(({ localityId }) => localityId);

describe('how far out a catchment asks', () => {
	test('with a catchment of 2.4 km all that can matter is held, and no hamlet says otherwise', () => {
		expect(near('binary:2400')).toEqual([]);
		expect(near('binary:2400', { isOutlined: false })).toEqual([]);
	});

	test('with one of 2.8 km the hamlets near the edge say so and the one in the middle does not, with one of 9 km all of them', () => {
		expect(near('gaussian:1000:2800')).toEqual(parish.map(({ name }) => name).filter((name) => name !== '3000 3000'));
		expect(near('binary:9000')).toHaveLength(parish.length);
	});

	test('a walk that goes further than supply is held asks for as much', () => {
		expect(near('binary:2400', { reachMetres: 9000 })).toHaveLength(parish.length);
	});

	test('without an outline too the hamlet in the middle of a wide parish is the last to say so', () => {
		const hamlets = near('binary:2800', { isOutlined: false });
		expect(hamlets).toContain('1000 1000');
		expect(hamlets).not.toContain('3000 3000');
	});
});

/** Thirty kilometres wide, its hamlets in two rows behind its border, and nobody in the middle. */
const hollow = [1000, 5000, 9000, 13_000, 17_000, 21_000, 25_000, 29_000].flatMap((east) => [1000, 5000, 9000, 13_000, 17_000, 21_000, 25_000, 29_000].map((north) => ({ name: `${east} ${north}`, at: [east, north] as const, residents: 100 })))
	.filter(({ at: [east, north] }) => Math.min(east, north, 30_000 - east, 30_000 - north) <= 5000);

test('a wide parish with nobody in its middle: the hamlets round the middle say nothing of it, those behind the border say that more lies beyond', () => {
	const near = cellsOf({ places: [...hollow, { name: 'neighbour', at: [33_000, 3000], residents: 100, isOutsideArea: true }], offers: [], decay: 'binary:4000', reachMetres: 1200, times: 5 }).filter(({ nearUnheldEdge }) => nearUnheldEdge).map(({ localityId }) => localityId);
	expect(near).toContain('1000 13000');
	expect(near).not.toContain('5000 13000');
});

test('a wide parish with one hamlet, seven kilometres from its border: who lives just beyond that is not held, and a catchment of 4 km says so', () => {
	const lone = (decay: string) => cellsOf({ places: [{ name: 'lone', at: [7000, 15_000], residents: 100 }, { name: 'neighbour', at: [33_000, 3000], residents: 100, isOutsideArea: true }], offers: [], decay, reachMetres: 1200, times: 5 }).map(({ nearUnheldEdge }) => nearUnheldEdge);
	expect(lone('binary:3000')).toEqual([false]);
	expect(lone('binary:4000')).toEqual([true]);
});

const somewhere = fc.tuple(fc.integer({ min: -8000, max: 14_000 }), fc.integer({ min: -8000, max: 14_000 }));

test('every hamlet that would have more or less within reach, or another share of it, were people and services further out held as well, says so', () => {
	fc.assert(fc.property(
		fc.array(somewhere.filter(isInParish), { minLength: 1, maxLength: 8, size: 'max' }), fc.array(somewhere.filter((at) => !isInParish(at)), { minLength: 40, maxLength: 80, size: 'max' }), fc.array(somewhere, { minLength: 40, maxLength: 80, size: 'max' }),
		fc.integer({ min: 2000, max: 5000 }), fc.integer({ min: 400, max: 4000 }), fc.constantFrom(1, 1.5, 3),
		(ownAt, othersAt, hallsAt, catchment, reachMetres, times) => {
			const [own, others, halls] = [ownAt, othersAt, hallsAt].map((places) => places.map((at) => widened(at, times))) as [At[], At[], At[]];
			const places: DrawnPlace[] = [...own.map((at, i) => ({ name: `own ${i}`, at, residents: 100 })), ...others.map((at, i) => ({ name: `other ${i}`, at, residents: 100, isOutsideArea: true }))];
			const offers: DrawnOffer[] = halls.map((at, i) => ({ name: `hall ${i}`, at, capacityPerSession: 20 }));
			const asked = { decay: `binary:${catchment}`, reachMetres, times };
			const held = cellsOf({
				...asked, places: places.filter(({ at, isOutsideArea }) => isOutsideArea !== true || own.some((one) => apart(one, at) <= heldBeyondEdge.demandMetres)),
				offers: offers.filter(({ at }) => metresBeyond(widened(at!, 1 / times)) * times <= heldBeyondEdge.supplyMetres)
			});
			const whole = cellsOf({ ...asked, places, offers });
			held.forEach((cell, i) => {
				if (cell.nearUnheldEdge) return;
				const { access, noRate, shareInReach, providers, venues } = whole[i]!;
				// nothing reached is no access of 0, and stays nothing reached
				if (access === undefined || cell.access === undefined) expect(access, cell.localityId).toBe(cell.access);
				else expect(access, cell.localityId).toBeCloseTo(cell.access, 9);
				expect({ noRate, shareInReach, providers, venues }, cell.localityId).toEqual({ noRate: cell.noRate, shareInReach: cell.shareInReach, providers: cell.providers, venues: cell.venues });
			});
		}
	), { numRuns: 200 });
});
