import type { Boundary } from '../domain/locality.ts';
import type { DemandPoint } from './coverage-facts.ts';
import { heldBeyondEdge } from '../domain/held-beyond-edge.ts';
import { metresBetween } from '../geography/distance-between.ts';
import { findNearest } from './catchment/find-nearest.ts';
import { indexPoints } from './catchment/spatial-index.ts';
import { listAlongEdge } from './along-edge.ts';
import { findUnheldEdge } from './unheld-edge.ts';

/** Metres between the places along the edge; it is taken off, for the edge may come nearer between two of them. */
const STEP = 250;

/**
 * Each point of the area with how far it is from where what is held ends.
 *
 * To the unheld edge  the nearest stretch beyond which nobody is held at all (unheld-edge.ts).
 * Held around         a distance within which every LSOA beyond the edge is held, and every supply within half of it, where
 *                     the land beyond was taken in: LSOAs are held to 4.8 km from the nearest of the area's own. Whoever is
 *                     not held lives that far from the LSOA nearest to any place of the edge, so at least so far from this one as
 *                     the edge is, and 4.8 km more, less what that LSOA lies within the edge. Never less than 4.8 km.
 * Absence             without an outline, the points as they were.
 * Cost                one distance for each point and each 250 m of outline, once for each version of the graph.
 */
export function withHeldAround({ demand, outlines, isWholeCountryHeld }: { readonly demand: readonly DemandPoint[]; readonly outlines: readonly Boundary[]; readonly isWholeCountryHeld: boolean }): readonly DemandPoint[] {
	const own = demand.filter(({ isOutsideArea }) => !isOutsideArea);
	if (outlines.length === 0 || own.length === 0) return demand;
	const unheld = findUnheldEdge({ outlines, demand, isWholeCountryHeld });
	const people = indexPoints({ easting: Float64Array.from(own, ({ easting }) => easting), northing: Float64Array.from(own, ({ northing }) => northing) });
	const edge = listAlongEdge(outlines, STEP).map((at) => ({ ...at, within: findNearest(people, at)!.distance }));
	return demand.map((point) => (point.isOutsideArea ? point : {
		...point,
		metresToUnheldEdge: unheld.reduce((least, at) => Math.min(least, metresBetween(point, at)), Infinity),
		metresHeldAround: heldBeyondEdge.demandMetres + edge.reduce((least, at) => Math.min(least, Math.max(0, metresBetween(point, at) - at.within - STEP)), Infinity)
	}));
}
