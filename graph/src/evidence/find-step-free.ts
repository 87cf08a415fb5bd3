import type { SiteFinding } from '../coverage/cell-finding.ts';

/** A venue reaching this share of what the best one reaches stands for it. */
const nearlyAsMany = 0.9;

/** The best step-free venue that would bring nearly as many into reach as the first of them; undefined where there is none. */
export function findStepFree(ranked: readonly SiteFinding[]): SiteFinding | undefined {
	const [first] = ranked;
	return first && ranked.find(({ stepFree, peopleNewlyReached }) => stepFree === 'yes' && peopleNewlyReached >= nearlyAsMany * first.peopleNewlyReached);
}
