/**
 * Which component a page opens with when the address names none: something to join where any of it is held or looked for,
 * else what most venues hold, so that an area whose only list is of libraries does not open on a page of dashes.
 *
 * Absence  nothing held at all opens with something to join, or the first there is; undefined where there are no components.
 */
type Component = { readonly id: string };
type Venue = { readonly components: readonly { readonly componentId: string }[] };

export const firstComponentId = 'wanted_activity';

export function openingComponent<Known extends Component>({ components, venues, isFirstLookedFor }: { components: readonly Known[]; venues: readonly Venue[]; isFirstLookedFor: boolean }): Known | undefined {
	const first = components.find(({ id }) => id === firstComponentId) ?? components[0];
	if (first === undefined || isFirstLookedFor || venuesHolding(venues, first.id) > 0) return first;
	// of equals the earlier stays, so nothing held leaves the first
	return components.reduce<Known>((most, one) => (venuesHolding(venues, one.id) > venuesHolding(venues, most.id) ? one : most), first);
}

export function venuesHolding(venues: readonly Venue[], id: string): number {
	return venues.filter(({ components }) => components.some(({ componentId }) => componentId === id)).length;
}
