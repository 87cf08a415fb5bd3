import type { Boundary } from '../domain/locality.ts';
import { buildMetresToArea } from '../geography/metres-to-area.ts';
import type { ProvisionRow, VenueRow } from '../store/graph-store.ts';

/** What stands beyond the area's edge, by id, with how many metres over it: held because people of the area reach it. */
export interface BeyondTheEdge {
	readonly venues: ReadonlyMap<string, number>;
	readonly provisions: ReadonlyMap<string, number>;
	/** With everything they run there: the metres of the nearest. */
	readonly organisations: ReadonlyMap<string, number>;
}

/**
 * Finds what stands outside the area: venues beyond its outline that are recorded within none of its places, what is
 * held at them, and the organisations that run nothing else.
 *
 * Absence  a venue nobody has placed, or an area without an outline: not known to be outside, so it is not.
 */
export function findBeyondTheEdge({ venues, provision, outlines, isInArea }: {
	readonly venues: readonly VenueRow[];
	readonly provision: readonly ProvisionRow[];
	/** Of the area itself. */
	readonly outlines: readonly Boundary[];
	readonly isInArea: (localityId: string) => boolean;
}): BeyondTheEdge {
	if (outlines.length === 0) return { venues: new Map(), provisions: new Map(), organisations: new Map() };
	const metresToArea = buildMetresToArea(outlines);
	const beyond = new Map(venues.flatMap(({ venue: { id, lon, lat }, within }): [string, number][] => {
		const metres = within.some(isInArea) || lon === undefined || lat === undefined ? 0 : metresToArea({ lon, lat });
		return metres > 0 ? [[id, metres]] : [];
	}));
	const provisions = new Map<string, number>();
	const organisations = new Map<string, number>();
	const runHere = new Set<string>();
	for (const { provision: { id }, venue, organisations: by } of provision) {
		const metres = venue && beyond.get(venue.id);
		if (metres !== undefined) provisions.set(id, metres);
		for (const organisation of by) {
			if (metres === undefined) runHere.add(organisation.id);
			else organisations.set(organisation.id, Math.min(metres, organisations.get(organisation.id) ?? Infinity));
		}
	}
	for (const id of runHere) organisations.delete(id);
	return { venues: beyond, provisions, organisations };
}
