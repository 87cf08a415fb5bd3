import type { DemandPoint } from '../coverage-facts.ts';

/**
 * What share of residents a group is, over all demand points where both numbers are known, in the area and just beyond it.
 *
 * Absence  undefined where the two are nowhere known together.
 */
export function shareOfResidents(demand: readonly DemandPoint[], groupId: string): number | undefined {
	let people = 0;
	let residents = 0;
	for (const point of demand) {
		const here = point.people.get(groupId);
		if (here === undefined || point.residents === undefined) continue;
		people += here;
		residents += point.residents;
	}
	return residents > 0 ? Math.min(1, people / residents) : undefined;
}
