import type { CatchmentQuestion, Reached } from './catchment-method.ts';

/**
 * The two steps of every floating catchment with a decay.
 *
 *   step 1   total(j)  = Σᵢ people(i) · f(d(i, j))
 *   step 2   access(i) = Σⱼ supply(j) · f(d(i, j)) / total(j)
 *
 * Zero      is something reached with nothing to share. A supply that nobody can reach adds nothing anywhere.
 * Never     infinite or not a number: the small weight is divided by its total before it is multiplied.
 * Cost      two passes over every pair.
 */
export function shareSupply({ pairs, people, supply, decay }: CatchmentQuestion): Reached {
	const access = new Float64Array(people.length);
	const isReached = new Uint8Array(people.length);
	const { start, demand, distance } = pairs;
	const { limit } = decay;

	for (let j = 0; j < supply.length; j++) {
		const from = start[j]!;
		const to = start[j + 1]!;
		let total = 0;
		for (let at = from; at < to; at++) {
			if (distance[at]! <= limit) total += people[demand[at]!]! * decay.weight(distance[at]!);
		}
		for (let at = from; at < to; at++) {
			if (distance[at]! > limit) continue;
			const i = demand[at]!;
			isReached[i] = 1;
			if (total > 0) access[i]! += supply[j]! * (decay.weight(distance[at]!) / total);
		}
	}
	return { access, isReached };
}
