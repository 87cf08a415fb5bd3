import type { CellFinding } from '../cell-finding.ts';
import type { CountedFor } from '../combine-offers.ts';
import type { PreparedCoverage } from '../prepare-coverage.ts';
import type { PreparedLocality } from '../prepare-locality.ts';
import { isCountedFor } from '../combine-offers.ts';
import { sharesOfPoints } from '../prepare-locality.ts';

/**
 * The supply that is nearest to a locality's people taken together, at any distance.
 *
 * Units  metres in a straight line, the mean over the people who live there.
 * Ties   the one whose id comes first, so that the answer is the same every time.
 */
export function findNearestSupply({ prepared, place: { points, placed, leastMetres }, counted }: { prepared: PreparedCoverage; place: PreparedLocality; counted: CountedFor }): CellFinding['nearest'] {
	const shares = sharesOfPoints({ prepared, points, groupIndex: counted.groupIndex });
	let best = -1;
	let bestMetres = Infinity;
	// a mean is never less than the least it is made of: what comes later cannot be nearer
	for (let at = 0; at < placed.length && leastMetres[at]! <= bestMetres; at++) {
		const index = placed[at]!;
		const supply = prepared.supply[index]!;
		if (!isCountedFor(prepared.offers[supply.offer]!, counted)) continue;
		const metres = meanMetres(supply.place!);
		if (metres > bestMetres) continue;
		if (metres === bestMetres && supply.point.id >= prepared.supply[best]!.point.id) continue;
		best = index;
		bestMetres = metres;
	}
	if (best < 0) return undefined;
	const { point } = prepared.supply[best]!;
	return { metres: bestMetres, supplyId: point.id, name: point.name, venueId: point.venue!.id, venueName: point.venue!.name };

	function meanMetres(place: number): number {
		const from = place * prepared.area.length;
		if (points.length === 1) return prepared.metres[from + points[0]!]!;
		let mean = 0;
		for (let at = 0; at < points.length; at++) mean += shares[at]! * prepared.metres[from + points[at]!]!;
		return mean;
	}
}
