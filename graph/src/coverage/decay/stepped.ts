import type { Decay, DecayKind } from './decay.ts';
import { decayNumbers } from './decay-numbers.ts';
import { DecayNotUnderstood } from './decay-not-understood.ts';

interface Step { readonly limit: number; readonly weight: number }

/**
 * Stepped decay: zones with one weight each, from the inside outwards.
 *
 * Limits  each belongs to its own zone: 800 m is still in the zone that ends at 800 m.
 * Source  Luo and Qi (2009), doi:10.1016/j.healthplace.2009.06.002.
 */
export const stepped: DecayKind = {
	id: 'step',
	title: 'Zones',
	example: 'step:800:1,1600:0.68,2400:0.22',
	source: 'Luo and Qi (2009), doi:10.1016/j.healthplace.2009.06.002',
	fromWords(words) {
		const came = `step:${words}`;
		const expected = 'limit:weight pairs with growing limits, for example step:800:1,1600:0.68,2400:0.22';
		const steps = words.split(',').map((pair) => {
			const [limit, weight] = decayNumbers({ words: pair, came, least: 2, most: 2, expected });
			return { limit: limit!, weight: weight! };
		});
		steps.forEach((step, at) => {
			if (at > 0 && step.limit <= steps[at - 1]!.limit) throw new DecayNotUnderstood({ came, expected });
		});
		return zones(steps);
	}
};

function zones(steps: readonly Step[]): Decay {
	return {
		written: `step:${steps.map(({ limit, weight }) => `${limit}:${weight}`).join(',')}`,
		limit: steps.at(-1)!.limit,
		weight(distance) {
			for (const step of steps) if (distance <= step.limit) return step.weight;
			return 0;
		},
		scaledBy: (factor) => zones(steps.map(({ limit, weight }) => ({ limit: limit * factor, weight })))
	};
}
