import type { PreparedCoverage } from './prepare-coverage.ts';

const SECTORS = 8;
/** The ring that is looked round, in outer limits. */
const RING_FROM = 0.5;
const RING_TO = 1.25;
/** A cell's people meet, at the end of their catchment, those at the end of the catchment of what stands there. */
const CATCHMENTS = 2;

/**
 * Which area points stand near an edge beyond which nobody is held: within two outer limits of such a stretch (unheld-edge.ts).
 *
 * Why      supply at such an edge is shared among too few and looks too good.
 * Absence  where no outline is held, and nobody outside either: some eighth of the ring around the point, between half
 *          of the outer limit and a quarter beyond it, has no demand point in it.
 */
export function findPointsNearUnheldEdge(prepared: PreparedCoverage): Uint8Array {
	const limit = prepared.decay.limit * CATCHMENTS;
	const { facts, demand, area } = prepared;
	const isEdgeKnown = area.some((i) => demand[i]!.metresToUnheldEdge !== undefined);
	if (!isEdgeKnown) return facts.holdsDemandOutside ? new Uint8Array(area.length) : findPointsBesideEmptyLand(prepared);
	return Uint8Array.from(area, (i) => Number((demand[i]!.metresToUnheldEdge ?? Infinity) <= limit));
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
