import type { PreparedCoverage } from './prepare-coverage.ts';
import { heldBeyondEdge } from '../domain/held-beyond-edge.ts';
import { findNearest } from './catchment/find-nearest.ts';
import { indexPoints } from './catchment/spatial-index.ts';

const SECTORS = 8;
/** The ring that is looked round, in outer limits. */
const RING_FROM = 0.5;
const RING_TO = 1.25;
/** A cell's people meet, at the end of their catchment, those at the end of the catchment of what stands there. */
const CATCHMENTS = 2;

/** Looks straight out, where no outline says how far the edge is. */
const DIRECTIONS = Array.from({ length: 32 }, (_, at) => (at * Math.PI) / 16);

/**
 * Which area points ask for more than is held beyond the area's edge: what stands there is shared among too few and looks
 * too good, or something within reach is missing.
 *
 * Nobody held    an edge beyond which nobody is held (unheld-edge.ts) lies within two outer limits, or within reach.
 * Held so far    the land beyond was taken in, as far as domain/held-beyond-edge.ts says, and two outer limits or two
 *                reaches go further (held-around.ts). A catchment and a reach of 2.4 km or less never do.
 * No outline     where nobody outside is held: some eighth of the ring around the point, between half of the outer limit
 *                and a quarter beyond it, has no demand point in it. Where somebody is: two limits straight out, in some
 *                direction, is further from all of the area than LSOAs are held.
 */
export function findPointsNearUnheldEdge(prepared: PreparedCoverage, reachMetres: number): Uint8Array {
	const { facts, demand, area, decay } = prepared;
	const sharing = decay.limit * CATCHMENTS;
	const asked = Math.max(sharing, reachMetres * CATCHMENTS);
	const isEdgeKnown = area.some((i) => demand[i]!.metresToUnheldEdge !== undefined);
	if (!isEdgeKnown) return facts.holdsDemandOutside ? findPointsPastHeld(prepared, asked) : findPointsBesideEmptyLand(prepared);
	const toEdge = Math.max(sharing, reachMetres);
	return Uint8Array.from(area, (i) => {
		const { metresToUnheldEdge = Infinity, metresHeldAround = Infinity } = demand[i]!;
		return Number(metresToUnheldEdge <= toEdge || metresHeldAround < asked);
	});
}

function findPointsPastHeld({ demand, area, spots }: PreparedCoverage, asked: number): Uint8Array {
	if (asked <= heldBeyondEdge.demandMetres) return new Uint8Array(area.length);
	if (asked === Infinity) return new Uint8Array(area.length).fill(1);
	const own = indexPoints({ easting: Float64Array.from(area, (i) => spots.easting[i]!), northing: Float64Array.from(area, (i) => spots.northing[i]!) });
	return Uint8Array.from(area, (i) => Number(DIRECTIONS.some((direction) => {
		const out = { easting: demand[i]!.easting + asked * Math.cos(direction), northing: demand[i]!.northing + asked * Math.sin(direction) };
		return findNearest(own, out)!.distance > heldBeyondEdge.demandMetres;
	})));
}

function findPointsBesideEmptyLand(prepared: PreparedCoverage): Uint8Array {
	const near = new Uint8Array(prepared.area.length);
	const inner = prepared.decay.limit * RING_FROM;
	const outer = prepared.decay.limit * RING_TO;
	prepared.area.forEach((i, a) => {
		const here = prepared.demand[i]!;
		let seen = 0;
		for (const other of prepared.demand) {
			const dx = other.easting - here.easting;
			const dy = other.northing - here.northing;
			const metres = Math.hypot(dx, dy);
			if (metres < inner || metres > outer) continue;
			seen |= 1 << (Math.floor(((Math.atan2(dy, dx) + Math.PI) / (2 * Math.PI)) * SECTORS) % SECTORS);
		}
		if (seen !== (1 << SECTORS) - 1) near[a] = 1;
	});
	return near;
}
