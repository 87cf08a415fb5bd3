import type { Decay, DecayKind } from './decay.ts';
import { decayNumbers } from './decay-numbers.ts';

/**
 * Linear decay: 1 − d / limit. At the limit itself the weight is 0.
 *
 * Source  Schuurman, Bérubé and Crooks (2010), doi:10.1111/j.1541-0064.2009.00301.x.
 */
export const linear: DecayKind = {
	id: 'linear',
	title: 'Straight line',
	example: 'linear:2400',
	source: 'Schuurman, Bérubé and Crooks (2010), doi:10.1111/j.1541-0064.2009.00301.x',
	fromWords(words) {
		const [limit] = decayNumbers({ words, came: `linear:${words}`, least: 1, most: 1, expected: 'one limit above 0, for example linear:2400' });
		return falling(limit!);
	}
};

const falling = (limit: number): Decay => ({
	written: `linear:${limit}`,
	limit,
	weight: (distance) => (distance <= limit ? 1 - distance / limit : 0),
	scaledBy: (factor) => falling(limit * factor)
});
