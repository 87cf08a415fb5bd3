import type { Decay, DecayKind } from './decay.ts';
import { decayNumbers } from './decay-numbers.ts';

/**
 * Binary decay: everything within the limit counts in full, nothing beyond it counts.
 *
 * Source  Luo and Wang (2003), doi:10.1068/b29120.
 */
export const binary: DecayKind = {
	id: 'binary',
	title: 'All or nothing',
	example: 'binary:1600',
	source: 'Luo and Wang (2003), doi:10.1068/b29120',
	fromWords(words) {
		const [limit] = decayNumbers({ words, came: `binary:${words}`, least: 1, most: 1, expected: 'one limit above 0, for example binary:1600' });
		return within(limit!);
	}
};

const within = (limit: number): Decay => ({
	written: `binary:${limit}`,
	limit,
	weight: (distance) => (distance <= limit ? 1 : 0),
	scaledBy: (factor) => within(limit * factor)
});
