import type { Boundary } from '../domain/locality.ts';
import { buildMetresToArea } from '../geography/metres-to-area.ts';
import type { ProvisionRow, VenueRow } from '../store/graph-store.ts';

/** How many of what is held stand beyond the area's edge, held because people of the area reach them. */
export interface BeyondTheEdge {
	readonly venues: number;
	readonly provisions: number;
	/** With everything they run there. */
	readonly organisations: number;
}

/**
 * Counts what stands outside the area: venues beyond its outline that are recorded within none of its places, what is
 * held at them, and the organisations that run nothing else.
 *
 * Absence  a venue nobody has placed, or an area without an outline: not known to be outside, so it is not.
 */
export function countBeyondTheEdge({ venues, provision, outlines, isInArea }: {
	readonly venues: readonly VenueRow[];
	readonly provision: readonly ProvisionRow[];
	/** Of the area itself. */
	readonly outlines: readonly Boundary[];
	readonly isInArea: (localityId: string) => boolean;
}): BeyondTheEdge {
	if (outlines.length === 0) return { venues: 0, provisions: 0, organisations: 0 };
	const metresToArea = buildMetresToArea(outlines);
	const beyond = new Set(venues.flatMap(({ venue: { id, lon, lat }, within }) =>
		(within.some(isInArea) || lon === undefined || lat === undefined || metresToArea({ lon, lat }) === 0 ? [] : [id])));
	const isBeyond = ({ venue }: ProvisionRow): boolean => venue !== undefined && beyond.has(venue.id);
	const runHere = new Set(provision.filter((row) => !isBeyond(row)).flatMap(({ organisations }) => organisations.map(({ id }) => id)));
	const runThere = new Set(provision.filter(isBeyond).flatMap(({ organisations }) => organisations.map(({ id }) => id)));
	return { venues: beyond.size, provisions: provision.filter(isBeyond).length, organisations: [...runThere].filter((id) => !runHere.has(id)).length };
}
