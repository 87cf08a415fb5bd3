import type { CatchmentMethod } from './catchment-method.ts';
import { weighPairs } from './weigh-pairs.ts';

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
	usesDecay: true,
	usesPeople: true,
	isShared: false,
	measure({ pairs, people, supply, decay }) {
		const { start, demand } = pairs;
		const { weightOf, allFromPlace, isReached } = weighPairs({ pairs, people, decay });
		const access = new Float64Array(people.length);

		for (let j = 0; j < supply.length; j++) {
			let shared = 0;
			let allToSupply = 0;
			for (let at = start[j]!; at < start[j + 1]!; at++) {
				const i = demand[at]!;
				if (weightOf[at]! > 0) shared += people[i]! * (weightOf[at]! / allFromPlace[i]!);
				allToSupply += weightOf[at]!;
			}
			const level = supply[j]! / shared;
			// nobody can come, or so nearly nobody that their share is no number: there is nothing to share
			if (allToSupply === 0 || !Number.isFinite(level)) continue;
			for (let at = start[j]!; at < start[j + 1]!; at++) access[demand[at]!]! += level * (weightOf[at]! / allToSupply);
		}
		return { access, isReached };
	}
};
