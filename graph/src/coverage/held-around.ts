import type { Boundary } from '../domain/locality.ts';
import type { DemandPoint } from './coverage-facts.ts';
import { heldBeyondEdge } from '../domain/held-beyond-edge.ts';
import type { GridPoint } from '../geography/distance-between.ts';
import { findNearest } from './catchment/find-nearest.ts';
import { indexPoints } from './catchment/spatial-index.ts';
import { buildMetresToArea } from '../geography/metres-to-area.ts';
import { toLonLat } from '../geography/to-lon-lat.ts';
import { listAlongEdge } from './along-edge.ts';
import { findUnheldEdge } from './unheld-edge.ts';

/** Metres between two places along the edge, or along the line where what is held ends; half of it is taken off, for that may come nearer between them. */
const STEP = 250;

/**
 * Each point of the area with how far it is from where what is held ends.
 *
 * To the unheld edge  the nearest stretch beyond which nobody is held at all (unheld-edge.ts). Absent without an outline.
 * Held around         where the land beyond was taken in: a distance within which every LSOA is held, and every supply within
 *                     half of it. Never less than 4.8 km, and never more than is true, though it may be less where circles
 *                     only just cover what lies between them. People are held within a circle around each of the area's own
 *                     LSOAs and within its outline, and end at the line around all of these; supply ends 2.4 km beyond the
 *                     outline or, without one, at the line around circles of that length.
 * Cost                some 120 looks for each LSOA of the area, once for each version of the graph.
 */
export function withHeldAround({ demand, outlines, isWholeCountryHeld }: { readonly demand: readonly DemandPoint[]; readonly outlines: readonly Boundary[]; readonly isWholeCountryHeld: boolean }): readonly DemandPoint[] {
	const own = demand.filter(({ isOutsideArea }) => !isOutsideArea);
	if (own.length === 0) return demand;
	const { demandMetres, supplyMetres } = heldBeyondEdge;
	const edge = listAlongEdge(outlines, STEP);
	const metresToEdge = measureToLine(edge);
	const metresToArea = buildMetresToArea(outlines);
	const metresToOwn = toNearest(own);
	// the whole of the area is held, however far from its centres
	const isEndOfDemand = (at: GridPoint) => metresToEdge(at) <= STEP / 2 || metresToArea(toLonLat(at)) > 0;
	const metresToEndOfDemand = measureToLine([...listLineAround(own, demandMetres).filter(isEndOfDemand), ...edge.filter((at) => metresToOwn(at) >= demandMetres - STEP / 2)]);
	const metresToEndOfSupply = outlines.length === 0 ? measureToLine(listLineAround(own, supplyMetres)) : (point: GridPoint) => metresToEdge(point) + supplyMetres;
	const metresToUnheld = outlines.length === 0 ? undefined : toNearest(findUnheldEdge({ outlines, demand, isWholeCountryHeld }));
	return demand.map((point) => (point.isOutsideArea ? point : {
		...point,
		...(metresToUnheld && { metresToUnheldEdge: metresToUnheld(point) }),
		metresHeldAround: Math.max(demandMetres, Math.min(metresToEndOfDemand(point), 2 * metresToEndOfSupply(point)))
	}));
}

/** Places at most 250 m apart along the line around circles of this radius; those that other circles cover are no part of it. */
function listLineAround(centres: readonly GridPoint[], radius: number): GridPoint[] {
	const index = indexOf(centres);
	const count = Math.ceil((2 * Math.PI * radius) / STEP);
	const around = Array.from({ length: count }, (_, at) => [Math.cos((at * 2 * Math.PI) / count) * radius, Math.sin((at * 2 * Math.PI) / count) * radius] as const);
	return centres.flatMap(({ easting, northing }) => around.flatMap(([east, north]) => {
		const at = { easting: easting + east, northing: northing + north };
		// as near to the line as the next place along the circle may be
		return findNearest(index, at)!.distance >= radius - STEP / 2 ? [at] : [];
	}));
}

function toNearest(places: readonly GridPoint[]): (point: GridPoint) => number {
	const index = indexOf(places);
	return (point) => findNearest(index, point)?.distance ?? Infinity;
}

const indexOf = (places: readonly GridPoint[]) => indexPoints({ easting: Float64Array.from(places, ({ easting }) => easting), northing: Float64Array.from(places, ({ northing }) => northing) });

function measureToLine(places: readonly GridPoint[]): (point: GridPoint) => number {
	const metres = toNearest(places);
	return (point) => Math.max(0, metres(point) - STEP / 2);
}
