import type { CellFinding } from '../cell-finding.ts';
import type { CountView } from '../coverage-facts.ts';
import type { PreparedCoverage } from '../prepare-coverage.ts';
import type { SupplyAt } from '../prepare-locality.ts';
import { isCountedFor } from '../combine-offers.ts';

/**
 * The supply that is nearest to a locality's people taken together, at any distance.
 *
 * Units  metres in a straight line, the mean over the people who live there.
 * Ties   the one whose id comes first, so that the answer is the same every time.
 */
export function findNearestSupply({ prepared, placed, metresToPlace, groupIndex, count }: { prepared: PreparedCoverage; placed: readonly SupplyAt[]; metresToPlace: Float64Array; groupIndex: number; count: CountView }): CellFinding['nearest'] {
	let best = -1;
	let bestMetres = Infinity;
	for (const { index } of placed) {
		const supply = prepared.supply[index]!;
		const metres = metresToPlace[supply.place!]!;
		if (metres > bestMetres || !isCountedFor(prepared.offers[supply.offer]!, groupIndex, count)) continue;
		if (metres === bestMetres && supply.point.id >= prepared.supply[best]!.point.id) continue;
		best = index;
		bestMetres = metres;
	}
	if (best < 0) return undefined;
	const { point } = prepared.supply[best]!;
	return { metres: bestMetres, supplyId: point.id, name: point.name, venueId: point.venue!.id, venueName: point.venue!.name };
}
