import type { CatchmentMethod } from './catchment-method.ts';
import { weighPairs } from './weigh-pairs.ts';

/**
 * Three-step floating catchment area (3SFCA): people with several places to go divide themselves among them.
 *
 *   step 1   choice(i, j) = weight(i, j) / Σⱼ weight(i, j)
 *   step 2   share(j)     = supply(j) / Σᵢ choice(i, j) · people(i) · weight(i, j)
 *   step 3   access(i)    = Σⱼ share(j) · choice(i, j) · weight(i, j)
 *
 * Units   units of supply per person.
 * Source  Wan, Zou and Sternberg (2012), doi:10.1080/13658816.2011.624987.
 */
export const threeStepFloating: CatchmentMethod = {
	id: 'three-step-floating',
	title: 'Three-step floating catchment area (3SFCA)',
	unit: 'units of supply per person',
	source: 'Wan, Zou and Sternberg (2012), doi:10.1080/13658816.2011.624987',
	defaultDecay: 'step:800:0.962,1600:0.704,2400:0.377,3200:0.042',
	usesDecay: true,
	usesPeople: true,
	isShared: false,
	measure({ pairs, people, supply, decay }) {
		const { start, demand } = pairs;
		const { weightOf, allFromPlace, isReached } = weighPairs({ pairs, people, decay });
		const access = new Float64Array(people.length);
		const chosenWeight = (at: number): number => {
			const all = allFromPlace[demand[at]!]!;
			return all > 0 ? (weightOf[at]! / all) * weightOf[at]! : 0;
		};

		for (let j = 0; j < supply.length; j++) {
			let total = 0;
			for (let at = start[j]!; at < start[j + 1]!; at++) total += people[demand[at]!]! * chosenWeight(at);
			if (total === 0) continue; // nobody can come, so there is nothing to share
			for (let at = start[j]!; at < start[j + 1]!; at++) access[demand[at]!]! += supply[j]! * (chosenWeight(at) / total);
		}
		return { access, isReached };
	}
};
