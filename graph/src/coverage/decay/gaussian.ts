import type { Decay, DecayKind } from './decay.ts';
import { decayNumbers } from './decay-numbers.ts';

/**
 * Gaussian decay: exp(−d² / 2σ²) up to the limit.
 *
 * Source  Dai (2010), doi:10.1016/j.healthplace.2010.06.012; the bell as PySAL access writes it.
 */
export const gaussian: DecayKind = {
	id: 'gaussian',
	title: 'Bell curve',
	example: 'gaussian:1000:3200',
	source: 'Dai (2010), doi:10.1016/j.healthplace.2010.06.012',
	fromWords(words) {
		const [sigma, limit] = decayNumbers({ words, came: `gaussian:${words}`, least: 2, most: 2, expected: 'sigma and limit, for example gaussian:1000:3200' });
		return bell(sigma!, limit!);
	}
};

function bell(sigma: number, limit: number): Decay {
	const spread = 2 * sigma * sigma;
	return {
		written: `gaussian:${sigma}:${limit}`,
		limit,
		weight: (distance) => (distance <= limit ? Math.exp(-(distance * distance) / spread) : 0),
		scaledBy: (factor) => bell(sigma * factor, limit * factor)
	};
}
