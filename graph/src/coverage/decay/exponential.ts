import type { Decay, DecayKind } from './decay.ts';
import { decayNumbers } from './decay-numbers.ts';

// beyond this exponent a weight is below 1e-300, too small to divide by
const LARGEST_EXPONENT = 690;

/**
 * Exponential decay: exp(−β d), with or without a limit.
 *
 * Units   β per metre, or per unit of the cost table.
 * Limit   where none is written, the distance at which the weight is no longer a number one can share by.
 * Source  Hansen (1959), doi:10.1080/01944365908978307.
 */
export const exponential: DecayKind = {
	id: 'exponential',
	title: 'Exponential',
	example: 'exponential:0.002:3200',
	source: 'Hansen (1959), doi:10.1080/01944365908978307',
	fromWords(words) {
		const [beta, limit] = decayNumbers({ words, came: `exponential:${words}`, least: 1, most: 2, expected: 'beta, and a limit if there is one, for example exponential:0.05 or exponential:0.002:3200' });
		return fading(beta!, limit);
	}
};

function fading(beta: number, written: number | undefined): Decay {
	const limit = Math.min(written ?? Infinity, LARGEST_EXPONENT / beta);
	return {
		written: written === undefined ? `exponential:${beta}` : `exponential:${beta}:${written}`,
		limit,
		weight: (distance) => (distance <= limit ? Math.exp(-beta * distance) : 0),
		scaledBy: (factor) => fading(beta / factor, written === undefined ? undefined : written * factor)
	};
}
