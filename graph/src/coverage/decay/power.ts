import type { Decay, DecayKind } from './decay.ts';
import { decayNumbers } from './decay-numbers.ts';

/**
 * Power decay (gravity): d^−β, with or without a limit.
 *
 * Near zero  a distance below one unit counts as one, so that nothing is divided by zero.
 * Source     Joseph and Bantock (1982), doi:10.1016/0277-9536(82)90428-2.
 */
export const power: DecayKind = {
	id: 'power',
	title: 'Gravity',
	example: 'power:1:3200',
	source: 'Joseph and Bantock (1982), doi:10.1016/0277-9536(82)90428-2',
	fromWords(words) {
		const [beta, limit] = decayNumbers({ words, came: `power:${words}`, least: 1, most: 2, expected: 'beta, and a limit if there is one, for example power:1 or power:1:3200' });
		return gravity({ beta: beta!, limit, unit: 1 });
	}
};

function gravity({ beta, limit, unit }: { beta: number; limit: number | undefined; unit: number }): Decay {
	const outer = limit ?? Infinity;
	return {
		written: limit === undefined ? `power:${beta}` : `power:${beta}:${limit}`,
		limit: outer,
		weight: (distance) => (distance <= outer ? Math.max(distance / unit, 1) ** -beta : 0),
		scaledBy: (factor) => gravity({ beta, limit: limit === undefined ? undefined : limit * factor, unit: unit * factor })
	};
}
