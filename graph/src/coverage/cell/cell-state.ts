import type { CellState } from '../cell-finding.ts';
import { stateThresholds } from '../../domain/state-thresholds.ts';

const { servedShare, servedRatio, gapShare, gapRatio } = stateThresholds;

export interface CellEvidence {
	/** Share (0–1) of people with something in reach on foot; undefined when none of its small areas has a place on the map. */
	readonly share: number | undefined;
	/** Access ÷ comparator; undefined when there is none, and the state rests on the share. */
	readonly ratio: number | undefined;
	readonly providers: number;
	readonly venues: number;
	readonly isSpreadOver: boolean;
	readonly isLooked: boolean;
}

/**
 * Served, not yet checked, gap or thin: the first rule that fits.
 *
 * Records prove presence; only looking proves absence, so nothing is a gap before somebody has looked. Where neither
 * share nor ratio is known nothing can be told from looking either: thin would claim that something is there, and gap
 * that nothing is.
 */
export function cellState({ share, ratio, providers, venues, isSpreadOver, isLooked }: CellEvidence): CellState {
	const isEnough = ratio === undefined || ratio >= servedRatio;
	if (share !== undefined && share >= servedShare && isEnough && providers >= 2 && venues >= 2) return 'served';
	if (!isLooked || (share === undefined && ratio === undefined)) return 'not_checked';
	if (share !== undefined && share < gapShare && !isSpreadOver) return 'gap';
	if (ratio !== undefined && ratio < gapRatio) return 'gap';
	return 'thin';
}

/** Where r falls below this, people are short of a fair share. */
export const FAIR_RATIO = servedRatio;
