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
 * Unknown  where the number of h is not known and that of residents is, h is taken to be the share of residents that it
 *          is where both are known: nobody would make the supply look too good for everybody around. It is used for
 *          sharing alone, and is nobody's number of people. Without such a share, all residents.
 * Absence  a point of which neither residents nor the groups are known shares nothing, and is named elsewhere.
 *
 * @param shareOf  people of a group ÷ residents where both are known (share-of-residents.ts)
 */
export function peopleSharing({ demand, who, isCounted, shareOf }: { demand: readonly DemandPoint[]; who: WhoItIsFor; isCounted: (groupId: string) => boolean; shareOf: (groupId: string) => number | undefined }): Float64Array {
	const counted = who.named.filter(isCounted).map((id) => ({ id, share: shareOf(id) ?? 1 }));
	const sharing = new Float64Array(demand.length);
	demand.forEach((point, i) => {
		const ofAges = who.ages && point.ages ? residentsOfAges(point.ages, who.ages) : Infinity;
		if (counted.length === 0) {
			if (point.residents !== undefined) sharing[i] = Math.min(point.residents, ofAges);
			return;
		}
		let people = 0;
		for (const { id, share } of counted) people += point.people.get(id) ?? (point.residents ?? 0) * share;
		sharing[i] = Math.min(point.residents ?? Infinity, ofAges, people);
	});
	return sharing;
}
