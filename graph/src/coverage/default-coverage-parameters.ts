import type { CoverageParameters } from './coverage-facts.ts';
import { enhancedTwoStepFloating } from './catchment/enhanced-two-step-floating.ts';

/**
 * The parameters used when nobody chooses others.
 *
 * Reach   1200 m in a straight line: "about a 20-minute walk" (× 1.3 for streets, at 80 m a minute).
 *
 * @param on  ISO date the question is asked on
 */
export function defaultCoverageParameters(on: string): CoverageParameters {
	return {
		method: enhancedTwoStepFloating.id,
		decay: enhancedTwoStepFloating.defaultDecay,
		reachMetres: 1200,
		checkMonths: 12,
		on: on.slice(0, 10),
		barriers: []
	};
}
