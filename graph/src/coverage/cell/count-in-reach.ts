import type { CountView } from '../coverage-facts.ts';
import type { PreparedCoverage } from '../prepare-coverage.ts';
import type { SupplyAt } from '../prepare-locality.ts';
import { isCountedFor } from '../combine-offers.ts';

export interface InReach {
	/** Distinct organisations and venues in reach on foot. */
	readonly providers: number;
	readonly venues: number;
	/** Of the weekly supply in reach or spread over it; undefined when there is none. */
	readonly shareAssumed: number | undefined;
	readonly shareNotAssured: number | undefined;
}

/** Who and where, within reach on foot of any of a locality's LSOAs. Providers and venues are always exact. */
export function countInReach({ prepared, nearBy, groupIndex, count, reachMetres }: { prepared: PreparedCoverage; nearBy: readonly SupplyAt[]; groupIndex: number; count: CountView; reachMetres: number }): InReach {
	const providers = new Set<string>();
	const venues = new Set<string>();
	let amount = 0;
	let assumed = 0;
	let notAssured = 0;
	for (const { index, leastMetres } of nearBy) {
		if (leastMetres !== undefined && leastMetres > reachMetres) continue;
		const supply = prepared.supply[index]!;
		if (!isCountedFor(prepared.offers[supply.offer]!, { groupIndex, count })) continue;
		amount += supply.amount;
		if (supply.isAssumed) assumed += supply.amount;
		if (supply.isNotAssured) notAssured += supply.amount;
		if (leastMetres === undefined) continue;
		for (const { id } of supply.point.organisations) providers.add(id);
		venues.add(supply.point.venue!.id);
	}
	return {
		providers: providers.size,
		venues: venues.size,
		shareAssumed: amount > 0 ? assumed / amount : undefined,
		shareNotAssured: amount > 0 ? notAssured / amount : undefined
	};
}
