import type { SiteFinding } from '../coverage/cell-finding.ts';

/** Of venues ranked best first, the first that is known to be step-free; undefined where none is. */
export function findStepFree(ranked: readonly SiteFinding[]): SiteFinding | undefined {
	return ranked.find(({ stepFree }) => stepFree === 'yes');
}
