import type { PreparedCoverage } from './prepare-coverage.ts';

const SECTORS = 8;
/** The ring that is looked round, in outer limits. */
const RING_FROM = 0.5;
const RING_TO = 1.25;
/** A cell's people meet, at the end of their catchment, those at the end of the catchment of what stands there. */
const CATCHMENTS = 2;

/**
 * Which area points ask for more than is held beyond the area's edge: what stands there is shared among too few and looks
 * too good, or something within reach is missing.
 *
 * Held so far    the land beyond was taken in, as far as domain/held-beyond-edge.ts says, and two outer limits or two
 *                reaches go further (held-around.ts). A catchment and a reach of 2.4 km or less never do.
 * Nobody held    an edge beyond which nobody is held (unheld-edge.ts) lies within two outer limits, or within reach.
 * No outline     and nobody outside is held: some eighth of the ring around the point, between half of the outer limit and
 *                a quarter beyond it, has no demand point in it.
 */
export function findPointsNearUnheldEdge(prepared: PreparedCoverage, reachMetres: number): Uint8Array {
	const { facts, demand, area, decay } = prepared;
	const toEdge = Math.max(decay.limit * CATCHMENTS, reachMetres);
	const around = Math.max(decay.limit, reachMetres) * CATCHMENTS;
	const isEdgeKnown = area.some((i) => demand[i]!.metresToUnheldEdge !== undefined);
	const besideEmptyLand = isEdgeKnown || facts.holdsDemandOutside ? undefined : findPointsBesideEmptyLand(prepared);
	return Uint8Array.from(area, (i, a) => {
		const { metresToUnheldEdge = Infinity, metresHeldAround = Infinity } = demand[i]!;
		return Number(metresHeldAround < around || metresToUnheldEdge <= toEdge || besideEmptyLand?.[a] === 1);
	});
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
