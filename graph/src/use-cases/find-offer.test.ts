import { expect, test } from 'vitest';
import { drawnGroups } from '../../../tests/support/draw-town.ts';
import type { SupplyPoint } from '../coverage/coverage-facts.ts';
import { findOffer } from './find-offer.ts';

const hall = { id: 'hall', name: 'Hall', easting: 540_000, northing: 168_000 };
const offerOf = (more: Partial<SupplyPoint>) => findOffer({
	id: 'one', kind: 'provision', name: 'One', componentId: 'wanted_activity', organisations: [], venue: hall, mode: 'in_person', isActive: true,
	madeFor: [], welcoming: [], excluded: [], coversLsoas: [], languages: [], ...more
}, drawnGroups);
const openTo = (more: Partial<SupplyPoint>) => [...offerOf(more)!.openTo];

test('whoever looks for something for older people is not shown a playgroup, and over-75s lunch is not for anyone', () => {
	expect(openTo({ maximumAge: 5 })).toEqual(['carers', 'children', 'dementia']);
	expect(openTo({ minimumAge: 75 })).toEqual(['older_people', 'carers', 'dementia']);
});

test('what is made for carers is for them and for those it welcomes; what names nobody is for all it does not turn away', () => {
	expect(openTo({ madeFor: ['carers'], welcoming: ['older_people'] })).toEqual(['older_people', 'carers']);
	expect(openTo({ excluded: ['children'] })).toEqual(['anyone', 'older_people', 'carers', 'young_people', 'dementia']);
});

test('what is no longer running is offered to nobody', () => {
	expect(offerOf({ isActive: false })).toBeUndefined();
});

test('a role that goes to people passes every lens, as it does in the matrix; a choir only those it is known to pass', () => {
	expect([...offerOf({ kind: 'connector', venue: undefined })!.without]).toEqual(['step-free', 'free', 'evening-or-weekend', 'no-referral', 'no-car']);
	expect([...offerOf({ isFree: true, venue: { ...hall, stepFree: 'yes' } })!.without]).toEqual(['step-free', 'free', 'no-car']);
	expect([...offerOf({ venue: undefined })!.without], 'nobody has said where it is').not.toContain('step-free');
	expect([...offerOf({ mode: 'phone', venue: undefined })!.without]).toContain('step-free');
});
