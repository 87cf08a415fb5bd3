import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnGroups, drawTown, type DrawnOffer, type DrawnPlace } from '../../../tests/support/draw-town.ts';
import type { Barrier } from './coverage-facts.ts';
import { defaultCoverageParameters } from './default-coverage-parameters.ts';
import { explainCell } from './explain-cell.ts';
import { measureCoverage } from './measure-coverage.ts';
import { openComponent } from './open-component.ts';
import { preparePeople } from './prepare-people.ts';

const today = defaultCoverageParameters('2026-06-01');
const metres = fc.integer({ min: 0, max: 5_000 });
const somewhere = fc.tuple(metres, metres);
const named = fc.subarray(['carers', 'older_people', 'dementia'], { maxLength: 2 });

const places = fc.array(fc.record({ at: somewhere, residents: fc.integer({ min: 0, max: 900 }), carers: fc.integer({ min: 0, max: 90 }), ward: fc.constantFrom('East', 'West', 'Hill') }), { minLength: 2, maxLength: 12 })
	.map((drawn) => drawn.map(({ carers, ...place }, i): DrawnPlace => ({ name: `place ${i}`, ...place, people: { carers } })));
const offers = fc.array(fc.record({ at: somewhere, madeFor: named, runBy: fc.constantFrom('Age Friends', 'Hill Church'), covers: fc.nat({ max: 3 }), isSpread: fc.boolean(), capacityPerSession: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 12 })
	.map((drawn) => drawn.map(({ at, covers, isSpread, ...offer }, i): DrawnOffer => ({
		name: `offer ${i}`, ...offer,
		...(isSpread ? { mode: 'phone' as const } : { at }),
		coversLsoas: Array.from({ length: isSpread ? Math.max(1, covers) : covers }, (_, place) => `place ${place}`)
	})));
const question = fc.record({ reachMetres: fc.integer({ min: 200, max: 4_000 }), groupId: fc.constantFrom(...drawnGroups.map(({ id }) => id)), count: fc.constantFrom('made-for' as const, 'open-to' as const) });

describe('a component that is open', () => {
	for (const barriers of [[], ['no-car']] as Barrier[][]) {
		test(`answers every question as if it were the first: ${barriers.join() || 'no lens'}`, () => {
			fc.assert(fc.property(places, offers, fc.array(question, { minLength: 2, maxLength: 6 }), (somePlaces, someOffers, questions) => {
				const town = drawTown({ places: somePlaces, offers: someOffers, checks: [{ localityId: 'town' }] });
				const component = openComponent({ facts: town.facts, parameters: { ...today, barriers }, componentId: 'wanted_activity', people: preparePeople(town.facts) });
				for (const { reachMetres, groupId, count } of questions) {
					const asked = { facts: town.facts, parameters: { ...today, barriers, reachMetres }, count };
					const opened = new Map([['wanted_activity', component.atReach(reachMetres)]]);
					const matrix = { ...asked, localities: [...town.wards, ...town.lsoas], groupIds: [groupId], componentIds: ['wanted_activity'] };
					expect(measureCoverage({ ...matrix, opened })).toEqual(measureCoverage(matrix));
					const cell = { ...asked, locality: town.wards[0]!, groupId, componentId: 'wanted_activity' };
					expect(explainCell({ ...cell, opened })).toEqual(explainCell(cell));
				}
			}), { numRuns: 120, seed: 21 });
		});
	}

	test('counts, at any reach, the organisations and venues that stand within it and no others', () => {
		fc.assert(fc.property(places, offers, question, (somePlaces, someOffers, { reachMetres, groupId, count }) => {
			const town = drawTown({ places: somePlaces, offers: someOffers });
			const parameters = { ...today, reachMetres };
			for (const locality of town.wards) {
				const explained = explainCell({ facts: town.facts, parameters, locality, groupId, componentId: 'wanted_activity', count })!;
				const near = explained.supply.filter(({ isInReach }) => isInReach);
				expect(explained.cell.venues).toBe(new Set(near.map(({ venueId }) => venueId)).size);
				expect(explained.cell.providers).toBe(new Set(near.flatMap(({ organisationNames }) => organisationNames)).size);
			}
		}), { numRuns: 120, seed: 22 });
	});
});
