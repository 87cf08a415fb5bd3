import type { Boundary } from '../domain/locality.ts';
import type { GridPoint } from '../geography/distance-between.ts';
import type { DemandPoint } from './coverage-facts.ts';
import { buildMetresToArea } from '../geography/metres-to-area.ts';
import { toLonLat } from '../geography/to-lon-lat.ts';
import { listAlongEdge } from './along-edge.ts';
import { findNearest } from './catchment/find-nearest.ts';
import { indexPoints } from './catchment/spatial-index.ts';

/** Metres between the places along the edge that are asked about. */
const STEP = 500;
/**
 * Metres out from the edge at which we look who lives nearest. Nearer, the last houses within may be closer than the
 * first beyond, though both are held: all around Bromley this happens up to 1.7 km from its edge, and no further.
 */
const OUT = 2000;
const DIRECTIONS = Array.from({ length: 8 }, (_, at) => (at * Math.PI) / 4);
/** A point counts as straight out from an edge when no other edge is much nearer to it. */
const STRAIGHT = 0.9;

/**
 * Where along an area's edge does what is held end?
 *
 * From every 500 m of the outline, look 2 km straight out: land belongs to whoever lives nearest. Where the nearest
 * LSOA is still one of the area's own, or one beyond it whose residents are not known, nobody is held beyond that stretch.
 *
 * @param isWholeCountryHeld  no LSOA of the country is missing: where the area's own are the nearest, there are no others
 *
 * Units   British National Grid metres.
 * Limits  the sea and empty hills look like a side that was never taken in. Bays too narrow to look out of say nothing.
 *         What is missing behind a held neighbour wider than 2 km is not seen: looked for further out, it cannot be told
 *         from parks, farmland and rivers.
 * Cost    eight looks for each 500 m of outline, once for each version of the graph.
 */
export function findUnheldEdge({ outlines, demand, isWholeCountryHeld = false }: { readonly outlines: readonly Boundary[]; readonly demand: readonly DemandPoint[]; readonly isWholeCountryHeld?: boolean }): readonly GridPoint[] {
	if (demand.length === 0) return [];
	const metresToArea = buildMetresToArea(outlines);
	const people = indexPoints({ easting: Float64Array.from(demand, ({ easting }) => easting), northing: Float64Array.from(demand, ({ northing }) => northing) });

	const edges = listAlongEdge(outlines, STEP);
	const alongEdge = indexPoints({ easting: Float64Array.from(edges, ({ easting }) => easting), northing: Float64Array.from(edges, ({ northing }) => northing) });

	return edges.filter((edge) => DIRECTIONS.some((direction) => {
		const out = { easting: edge.easting + OUT * Math.cos(direction), northing: edge.northing + OUT * Math.sin(direction) };
		// most directions are told from the places alone, which saves a look at every turn of the outline
		if (findNearest(alongEdge, out)!.distance < OUT * STRAIGHT || metresToArea(toLonLat(out)) < OUT * STRAIGHT) return false;
		const { isOutsideArea, residents } = demand[findNearest(people, out)!.index]!;
		return isOutsideArea ? residents === undefined : !isWholeCountryHeld;
	}));
}
