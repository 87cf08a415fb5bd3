import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawTown } from '../../../tests/support/draw-town.ts';
import { defaultCoverageParameters } from './default-coverage-parameters.ts';
import { enhancedTwoStepFloating } from './catchment/enhanced-two-step-floating.ts';
import { explainCell } from './explain-cell.ts';
import { measureAccess } from './measure-access.ts';
import { measureCoverage } from './measure-coverage.ts';
import { parseDecay } from './decay/parse-decay.ts';

const spot = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }));
const places = fc.array(fc.record({ at: spot, carers: fc.integer({ min: 0, max: 60 }) }), { minLength: 1, maxLength: 15 });
const offers = fc.array(fc.record({ at: spot, places: fc.integer({ min: 1, max: 40 }) }), { minLength: 1, maxLength: 15 });

const draw = (homes: readonly { at: [number, number]; carers: number }[], halls: readonly { at: [number, number]; places: number }[]) => drawTown({
	places: homes.map(({ at, carers }, i) => ({ name: `home ${i}`, at, residents: carers + 100, people: { carers }, ward: 'Town' })),
	offers: halls.map(({ at, places: capacityPerSession }, j) => ({ name: `hall ${j}`, at, capacityPerSession, madeFor: ['carers'] }))
});
const parameters = defaultCoverageParameters('2026-06-01');

test('with one group and every provision naming it, the matrix is textbook E2SFCA', () => {
	fc.assert(fc.property(places, offers, (homes, halls) => {
		const town = draw(homes, halls);
		const cells = measureCoverage({ facts: town.facts, parameters, localities: town.lsoas, count: 'made-for', groupIds: ['carers'], componentIds: ['wanted_activity'] });
		const column = (spots: readonly { at: [number, number] }[], axis: 0 | 1): Float64Array => Float64Array.from(spots, ({ at }) => at[axis]);
		const textbook = measureAccess({
			method: enhancedTwoStepFloating, decay: parseDecay(parameters.decay), people: Float64Array.from(homes, ({ carers }) => carers), supply: Float64Array.from(halls, (hall) => hall.places),
			between: { by: 'distance', demand: { easting: column(homes, 0), northing: column(homes, 1) }, supply: { easting: column(halls, 0), northing: column(halls, 1) } }
		});
		cells.forEach((cell, i) => {
			if (homes[i]!.carers === 0) return expect(cell.noRate).toBe('nobody in the group');
			if (textbook.isReached[i] === 0) return expect(cell.noRate).toBe('nothing reached');
			expect(cell.access).toBeCloseTo(textbook.access[i]!, 9);
		});
	}), { numRuns: 60, seed: 21 });
});

test('in any town, what the supplies add is the cell’s access, and nothing is infinite or not a number', () => {
	fc.assert(fc.property(places, offers, (homes, halls) => {
		const town = draw(homes, halls);
		const explained = explainCell({ facts: town.facts, parameters, locality: town.wards[0]!, groupId: 'carers', componentId: 'wanted_activity', count: 'made-for' })!;
		expect(explained.supply.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(explained.cell.access ?? 0, 9);
		for (const value of Object.values(explained.cell)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
	}), { numRuns: 60, seed: 22 });
});
