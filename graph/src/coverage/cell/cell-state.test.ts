import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnGroups, drawTown } from '../../../../tests/support/draw-town.ts';
import { defaultCoverageParameters } from '../default-coverage-parameters.ts';
import { measureCoverage } from '../measure-coverage.ts';
import { cellState } from './cell-state.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat({ max: 4 });
const evidence = fc.record({
	share: fc.option(share, { nil: undefined }), ratio: fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: undefined }),
	providers: count, venues: count, isSpreadOver: fc.boolean(), isLooked: fc.boolean()
});

test('where neither the share of people nor the ratio is known, looking tells neither thin nor gap', () => {
	fc.assert(fc.property(evidence, (drawn) => {
		expect(cellState({ ...drawn, share: undefined, ratio: undefined })).toBe('not_checked');
	}), { seed: 31 });
});

test('a place is thin only where somebody looked and one of the two is known', () => {
	fc.assert(fc.property(evidence, (drawn) => {
		if (cellState(drawn) !== 'thin') return;
		expect(drawn.isLooked).toBe(true);
		expect(drawn.share !== undefined || drawn.ratio !== undefined).toBe(true);
	}), { seed: 32, numRuns: 400 });
});

test('a ward none of whose small areas has a place on the map is never called thin, whatever is offered around it', () => {
	const at = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }));
	fc.assert(fc.property(fc.array(fc.record({ at, isSpread: fc.boolean() }), { maxLength: 6 }), fc.constantFrom(...drawnGroups), (drawn, group) => {
		const { facts } = drawTown({
			places: [{ name: 'North', at: [0, 0], residents: 100, people: { carers: 10 } }],
			offers: drawn.map(({ at, isSpread }, i) => ({ name: `offer ${i}`, ...(isSpread ? { mode: 'phone' as const, coversLsoas: ['North', 'Lost'] } : { at }), capacityPerSession: 10 })),
			checks: [{ localityId: 'town' }]
		});
		for (const lsoaIds of [[], ['Lost']]) {
			const [cell] = measureCoverage({ facts, parameters: defaultCoverageParameters('2026-06-01'), localities: [{ id: 'Lost ward', name: 'Lost ward', lsoaIds, widerIds: ['Lost ward', 'town'] }], count: 'open-to', groupIds: [group.id], componentIds: ['wanted_activity'] });
			expect(cell).toMatchObject({ state: 'not_checked', noRate: group.indicatorId === undefined ? 'uncounted group' : 'not known' });
		}
	}), { seed: 33 });
});
