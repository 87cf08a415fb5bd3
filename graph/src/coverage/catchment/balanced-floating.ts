import type { CatchmentMethod } from './catchment-method.ts';

/**
 * Balanced floating catchment area (BFCA): weights are made to add up to one on both sides, so that nobody is
 * counted twice as a person or as a place.
 *
 *   step 1   level(j)  = supply(j) / Σᵢ people(i) · weight(i, j) / Σⱼ weight(i, j)
 *   step 2   access(i) = Σⱼ level(j) · weight(i, j) / Σᵢ weight(i, j)
 *
 * Units   units of supply per person, as a level of service.
 * Source  Paez, Higgins and Vivona (2019), doi:10.1371/journal.pone.0218773.
 */
export const balancedFloating: CatchmentMethod = {
	id: 'balanced-floating',
	title: 'Balanced floating catchment area (BFCA)',
	unit: 'units of supply per person',
	source: 'Paez, Higgins and Vivona (2019), doi:10.1371/journal.pone.0218773',
	defaultDecay: 'step:800:1,1600:0.68,2400:0.22',
	isShared: false,
	measure({ pairs, people, supply, decay }) {
		const { start, demand, distance } = pairs;
		const access = new Float64Array(people.length);
		const isReached = new Uint8Array(people.length);
		const weightOf = distance.map((d) => decay.weight(d));
		const allFromPlace = new Float64Array(people.length);
		for (let at = 0; at < demand.length; at++) {
			allFromPlace[demand[at]!]! += weightOf[at]!;
			if (distance[at]! <= decay.limit) isReached[demand[at]!] = 1;
		}

		for (let j = 0; j < supply.length; j++) {
			let shared = 0;
			let allToSupply = 0;
			for (let at = start[j]!; at < start[j + 1]!; at++) {
				const i = demand[at]!;
				if (weightOf[at]! > 0) shared += people[i]! * (weightOf[at]! / allFromPlace[i]!);
				allToSupply += weightOf[at]!;
			}
			if (shared === 0 || allToSupply === 0) continue; // nobody can come, so there is nothing to share
			for (let at = start[j]!; at < start[j + 1]!; at++) {
				access[demand[at]!]! += (supply[j]! / shared) * (weightOf[at]! / allToSupply);
			}
		}
		return { access, isReached };
	}
};
