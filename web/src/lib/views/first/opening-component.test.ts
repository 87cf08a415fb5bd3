import { expect, test } from 'vitest';
import { openingComponent } from './opening-component.ts';

const components = [{ id: 'gateway_space' }, { id: 'transport' }, { id: 'wanted_activity' }];
const library = { components: [{ componentId: 'gateway_space' }] };
const hall = { components: [{ componentId: 'gateway_space' }, { componentId: 'wanted_activity' }] };
const open = (venues: typeof library[], isFirstLookedFor = false) => openingComponent({ components, venues, isFirstLookedFor })?.id;

test('an area with one choir among many libraries opens with something to join', () => {
	expect(open([library, library, hall])).toBe('wanted_activity');
});

test('an area of libraries alone opens with a place to meet, unless somebody looked for something to join', () => {
	expect(open([library])).toBe('gateway_space');
	expect(open([library], true)).toBe('wanted_activity');
});

test('an area that holds nothing opens with something to join, and one without components with none', () => {
	expect(open([])).toBe('wanted_activity');
	expect(openingComponent({ components: [], venues: [library], isFirstLookedFor: false })).toBeUndefined();
});
