import type { DemandPoint } from '../coverage-facts.ts';
import type { WhoItIsFor } from './who-it-is-for.ts';
import { residentsOfAges } from './residents-of-ages.ts';

/**
 * E(i, j): the people at each demand point that a supply is shared among.
 *
 *   residents(i)                            when it names nobody, or only groups that are not counted or not held
 *   min(residents(i), Σ people(i, h))       over the counted groups h that it names
 *
 * Ages     an age range cuts both to residents of those ages; where ages are not held, it cuts nothing.
 * Absence  a point whose people are not known shares nothing, and is named elsewhere.
 */
export function peopleSharing({ demand, who, isCounted }: { demand: readonly DemandPoint[]; who: WhoItIsFor; isCounted: (groupId: string) => boolean }): Float64Array {
	const counted = who.named.filter(isCounted);
	const sharing = new Float64Array(demand.length);
	demand.forEach((point, i) => {
		if (point.residents === undefined) return;
		const most = who.ages && point.ages ? Math.min(point.residents, residentsOfAges(point.ages, who.ages)) : point.residents;
		if (counted.length === 0) {
			sharing[i] = most;
			return;
		}
		let people = 0;
		for (const groupId of counted) people += point.people.get(groupId) ?? 0;
		sharing[i] = Math.min(most, people);
	});
	return sharing;
}
