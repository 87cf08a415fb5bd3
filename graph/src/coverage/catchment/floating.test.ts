import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatchmentMethod } from './catchment-method.ts';
import { allMethods } from './all-methods.ts';
import { enhancedTwoStepFloating } from './enhanced-two-step-floating.ts';
import { findNearest } from './find-nearest.ts';
import { indexPoints } from './spatial-index.ts';
import { measureAccess } from '../measure-access.ts';
import { pairWithin } from './pair-within.ts';
import { parseDecay } from '../decay/parse-decay.ts';
import { threeStepFloating } from './three-step-floating.ts';
import { twoStepFloating } from './two-step-floating.ts';

interface Spot { readonly easting: number; readonly northing: number; readonly amount: number }

const points = (spots: readonly Spot[]) => ({ easting: Float64Array.from(spots, (spot) => spot.easting), northing: Float64Array.from(spots, (spot) => spot.northing) });
const amounts = (spots: readonly Spot[]): Float64Array => Float64Array.from(spots, ({ amount }) => amount);
const metres = (a: Spot, b: Spot): number => Math.sqrt((a.easting - b.easting) ** 2 + (a.northing - b.northing) ** 2);

const measure = ({ method, decay, demand, supply }: { method: CatchmentMethod; decay: string; demand: readonly Spot[]; supply: readonly Spot[] }) =>
	measureAccess({ method, decay: parseDecay(decay), people: amounts(demand), supply: amounts(supply), between: { by: 'distance', demand: points(demand), supply: points(supply) } });

/** The oracle: the two steps as the paper writes them, every place against every supply. */
function sharedByHand({ decay: written, demand, supply }: { decay: string; demand: readonly Spot[]; supply: readonly Spot[] }): { access: number[]; isReached: number[] } {
	const decay = parseDecay(written);
	const access = demand.map(() => 0);
	const isReached = demand.map(() => 0);
	for (const point of supply) {
		if (point.amount === 0) continue;
		demand.forEach((place, i) => { if (metres(place, point) <= decay.limit) isReached[i] = 1; });
		const peopleInReach = demand.reduce((sum, place) => sum + place.amount * decay.weight(metres(place, point)), 0);
		if (peopleInReach === 0) continue;
		const share = point.amount / peopleInReach;
		demand.forEach((place, i) => { access[i]! += share * decay.weight(metres(place, point)); });
	}
	return { access, isReached };
}

const spot = (least: number, most: number) => fc.record({ easting: fc.integer({ min: 0, max: 4000 }), northing: fc.integer({ min: 0, max: 4000 }), amount: fc.integer({ min: least, max: most }) });
const town = fc.record({ demand: fc.array(spot(0, 900), { minLength: 1, maxLength: 40 }), supply: fc.array(spot(0, 60), { minLength: 1, maxLength: 40 }) });
const decays = ['binary:1600', 'step:800:1,1600:0.68,2400:0.22', 'gaussian:1000:3200', 'linear:2400', 'exponential:0.002:3200', 'power:1:3200'];

describe('any town', () => {
	for (const decay of decays) {
		test(`the kernel answers as the sums by hand do: ${decay}`, () => {
			fc.assert(fc.property(town, ({ demand, supply }) => {
				const came = measure({ method: enhancedTwoStepFloating, decay, demand, supply });
				const byHand = sharedByHand({ decay, demand, supply });
				expect([...came.isReached]).toEqual(byHand.isReached);
				came.access.forEach((access, i) => expect(access).toBeCloseTo(byHand.access[i]!, 9));
			}), { numRuns: 60, seed: 11 });
		});

		test(`people times access is exactly the supply that anybody can reach: ${decay}`, () => {
			fc.assert(fc.property(town, ({ demand, supply }) => {
				const { access } = measure({ method: enhancedTwoStepFloating, decay, demand, supply });
				const shape = parseDecay(decay);
				const reachable = supply.filter((point) => demand.some((place) => place.amount > 0 && shape.weight(metres(place, point)) > 0)).reduce((sum, { amount }) => sum + amount, 0);
				expect(access.reduce((sum, each, i) => sum + each * demand[i]!.amount, 0)).toBeCloseTo(reachable, 6);
			}), { numRuns: 60, seed: 12 });
		});
	}

	test('a catchment bigger than the map gives everybody total supply by total people', () => {
		fc.assert(fc.property(town, ({ demand, supply }) => {
			const people = demand.reduce((sum, { amount }) => sum + amount, 0);
			const offered = supply.reduce((sum, { amount }) => sum + amount, 0);
			fc.pre(people > 0 && offered > 0);
			for (const access of measure({ method: twoStepFloating, decay: 'binary:100000', demand, supply }).access) expect(access).toBeCloseTo(offered / people, 9);
		}), { numRuns: 60, seed: 13 });
	});

	test('no method ever answers with infinity or with what is not a number', () => {
		fc.assert(fc.property(town, fc.constantFrom(...allMethods), fc.constantFrom(...decays, 'exponential:0.5', 'power:2'), ({ demand, supply }, method, decay) => {
			const { access, nearestDistance } = measure({ method, decay, demand, supply });
			for (const value of [...access, ...nearestDistance]) expect(Number.isFinite(value)).toBe(true);
		}), { numRuns: 200, seed: 14 });
	});

	test('a hall at the very end of sight, for one person with a library at the door, is never an infinite offer', () => {
		const demand = [{ easting: 0, northing: 0, amount: 1 }];
		const supply = [{ easting: 0, northing: 0, amount: 10 }, { easting: 0, northing: 1379, amount: 1e12 }];
		for (const method of allMethods) {
			const { access } = measure({ method, decay: 'exponential:0.5', demand, supply });
			expect(Number.isFinite(access[0]), method.id).toBe(true);
		}
	});

	test('the nearest is the nearest, and of two as near the first', () => {
		fc.assert(fc.property(fc.array(spot(1, 1), { minLength: 1, maxLength: 300 }), spot(1, 1), (spots, from) => {
			const byHand = spots.reduce((best, each, at) => (metres(each, from) < metres(spots[best]!, from) ? at : best), 0);
			expect(findNearest(indexPoints(points(spots)), from)?.index).toBe(byHand);
		}), { numRuns: 200, seed: 15 });
	});

	test('people with one place to go choose it, so that three steps are two', () => {
		fc.assert(fc.property(fc.array(spot(1, 900), { minLength: 1, maxLength: 20 }), spot(1, 60), (demand, only) => {
			const three = measure({ method: threeStepFloating, decay: 'binary:1600', demand, supply: [only] });
			const two = measure({ method: twoStepFloating, decay: 'binary:1600', demand, supply: [only] });
			three.access.forEach((access, i) => expect(access).toBeCloseTo(two.access[i]!, 12));
		}), { numRuns: 60, seed: 16 });
	});
});

describe('at the limit', () => {
	const home = { easting: 0, northing: 0, amount: 10 };
	test('a hall exactly 2400 m away is inside a catchment of 2400 m, and one at 2400.1 m is not', () => {
		const reachedAt = (easting: number): number => measure({ method: enhancedTwoStepFloating, decay: 'binary:2400', demand: [home], supply: [{ easting, northing: 0, amount: 5 }] }).isReached[0]!;
		expect(reachedAt(2400)).toBe(1);
		expect(reachedAt(2400.1)).toBe(0);
	});

	test('half a metre, made of three and four tenths, is inside a limit of half a metre', () => {
		const supply = [{ easting: 0.3, northing: 0.4, amount: 5 }];
		expect(metres(home, supply[0]!)).toBe(0.5);
		expect(pairWithin({ demand: points([home]), supply: points(supply), limit: 0.5 }).demand).toHaveLength(1);
	});

	test('a hall nobody lives near adds nothing anywhere, and does not make its neighbours infinite', () => {
		const demand = [home, { easting: 0, northing: 100, amount: 0 }];
		const { access, isReached } = measure({ method: enhancedTwoStepFloating, decay: 'binary:200', demand: [{ ...home, amount: 0 }, demand[1]!], supply: [{ easting: 0, northing: 50, amount: 5 }] });
		expect([...access]).toEqual([0, 0]);
		expect([...isReached]).toEqual([1, 1]);
	});

	test('a supply of nought is not supply: not in reach, and nobody’s nearest', () => {
		const { isReached, nearest } = measure({ method: enhancedTwoStepFloating, decay: 'binary:200', demand: [home], supply: [{ ...home, amount: 0 }, { easting: 900, northing: 0, amount: 1 }] });
		expect(isReached[0]).toBe(0);
		expect(nearest[0]).toBe(1);
	});
});

describe('what a method says of itself', () => {
	const home = { easting: 0, northing: 0, amount: 0 };
	const hall = { easting: 0, northing: 500, amount: 5 };

	test.each(allMethods)('$id uses a decay, and people, where it says so and nowhere else', (method) => {
		const isReached = (decay: string) => measure({ method, decay, demand: [home], supply: [hall] }).isReached[0] === 1;
		expect(isReached('binary:400')).toBe(!method.usesDecay);
		expect(isReached('binary:600')).toBe(true);
		// a hall with nobody but empty houses in reach
		expect(measure({ method, decay: 'binary:600', demand: [home], supply: [hall] }).reachedByNobody).toHaveLength(method.usesPeople ? 1 : 0);
	});

	test('a method that goes by its name with one decay only is, with another, one that is listed and takes any', () => {
		const named = allMethods.flatMap(({ onlyDecay }) => onlyDecay ?? []);
		expect(named).not.toEqual([]);
		for (const { otherwise } of named) expect(allMethods.find(({ id }) => id === otherwise)).toMatchObject({ usesDecay: true });
		for (const { otherwise } of named) expect(allMethods.find(({ id }) => id === otherwise)?.onlyDecay).toBeUndefined();
	});
});
