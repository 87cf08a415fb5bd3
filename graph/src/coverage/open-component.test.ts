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

	test('whoever counts only what is free, step-free or within a walk never finds a place better off for it', () => {
		const worst = ['served', 'thin', 'gap'];
		const open = fc.record({ isFree: fc.boolean(), stepFree: fc.constantFrom('yes' as const, 'no' as const) });
		const lens = fc.subarray(['free', 'step-free', 'no-car'] as Barrier[], { minLength: 1 });
		fc.assert(fc.property(places, offers, fc.array(open, { minLength: 12, maxLength: 12 }), lens, question, (somePlaces, someOffers, ways, barriers, { reachMetres, groupId, count }) => {
			const town = drawTown({ places: somePlaces, offers: someOffers.map((offer, i) => ({ ...offer, ...ways[i] })), checks: [{ localityId: 'town' }] });
			const measured = (counted: readonly Barrier[]) => measureCoverage({ facts: town.facts, parameters: { ...today, barriers: counted, reachMetres }, localities: town.wards, count, groupIds: [groupId], componentIds: ['wanted_activity'] });
			const all = measured([]);
			for (const [i, cell] of measured(barriers).entries()) {
				expect(worst.indexOf(cell.state)).toBeGreaterThanOrEqual(worst.indexOf(all[i]!.state));
				expect(cell.comparator).toBe(all[i]!.comparator);
				if (all[i]!.comparator !== undefined) expect(cell.shortfall ?? 0).toBeGreaterThanOrEqual((all[i]!.shortfall ?? 0) - 1e-9);
			}
		}), { numRuns: 400, seed: 23 });
	});

	test('a hall at the very end of the walk is met, with who runs it, and one a step beyond is not', () => {
		const town = drawTown({
			places: [{ name: 'North', at: [0, 0], residents: 100, people: { carers: 10 } }],
			offers: [{ name: 'tea', at: [0, 1_200], runBy: 'Age Friends', capacityPerSession: 20 }, { name: 'choir', at: [0, 1_201], runBy: 'Hill Church', capacityPerSession: 20 }]
		});
		const [cell] = measureCoverage({ facts: town.facts, parameters: today, localities: town.wards, count: 'open-to', groupIds: ['anyone'], componentIds: ['wanted_activity'] });
		expect(cell).toMatchObject({ providers: 1, venues: 1, shareInReach: 1 });
	});

	test('the nearest of each small area is the least of all that counts and may serve it', () => {
		fc.assert(fc.property(places, offers, question, (somePlaces, someOffers, { groupId, count }) => {
			const town = drawTown({ places: somePlaces, offers: someOffers });
			const locality = town.wards[0]!;
			const { lsoas, supply } = explainCell({ facts: town.facts, parameters: today, locality, groupId, componentId: 'wanted_activity', count })!;
			const counted = new Set(supply.map(({ supplyId }) => supplyId));
			for (const { id, nearestMetres } of lsoas) {
				const home = town.facts.demand.find((point) => point.id === id)!;
				// some supply counts and serves another place of the ward only: it is listed, and not near to this one
				const metresTo = town.facts.supply
					.filter((point) => counted.has(point.id) && point.venue && (point.coversLsoas.length === 0 || point.coversLsoas.includes(id)))
					.map(({ venue }) => Math.hypot(venue!.easting - home.easting, venue!.northing - home.northing));
				const least = Math.min(...metresTo);
				if (metresTo.length === 0) expect(nearestMetres).toBeUndefined();
				else expect(nearestMetres).toBeCloseTo(least, 9);
			}
		}), { numRuns: 120, seed: 23 });
	});

	test('without a car, what is beyond a walk gives nothing, at the walk asked and at one a quarter longer', () => {
		// 1,300 m: beyond 1,200, within 1,500
		const town = drawTown({
			places: [{ name: 'North', at: [0, 0], residents: 100, people: { carers: 10 } }, { name: 'South', at: [0, 1_300], residents: 100, people: { carers: 10 } }],
			offers: [{ name: 'tea', at: [0, 1_300], capacityPerSession: 20 }], checks: [{ localityId: 'town' }]
		});
		const component = openComponent({ facts: town.facts, parameters: { ...today, barriers: ['no-car'] }, componentId: 'wanted_activity', people: preparePeople(town.facts) }).atReach(1_200);
		const anyone = { groupIndex: 0, count: 'open-to' } as const;
		const north = town.facts.demand.findIndex(({ id }) => id === 'North');
		expect(component.reading('asked', anyone).access[north]).toBe(0);
		expect(component.reading('longer', anyone).access[north]).toBeGreaterThan(0);
	});
});
