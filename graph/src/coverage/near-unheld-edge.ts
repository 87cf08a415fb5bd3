import type { PreparedCoverage } from './prepare-coverage.ts';

const SECTORS = 8;

/**
 * Which area points stand near an edge beyond which nobody is held: in some eighth of the ring around them, between
 * half of the outer limit and a quarter beyond it, no demand point is known.
 *
 * Why  supply at such an edge is shared among too few and looks too good.
 */
export function findPointsNearUnheldEdge(prepared: PreparedCoverage): Uint8Array {
	const near = new Uint8Array(prepared.area.length);
	if (prepared.facts.holdsDemandOutside) return near;
	const inner = prepared.decay.limit / 2;
	const outer = prepared.decay.limit * 1.25;
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
