import { amountInWords } from './amount-in-words.ts';
import type { CellRow } from './describe-cell.ts';
import type { CountViewName } from './count-view-in-words.ts';
import { figureDigits } from './number-in-words.ts';
import { roundedToTen } from './people-in-words.ts';
import { perThousandInWords } from './per-thousand-in-words.ts';
import { percentInWords } from './share-in-words.ts';
import type { StateName } from './state-in-words.ts';
import { stateThresholds } from '../domain/state-thresholds.ts';

/** What a fair share is told from. Access and comparator in units a week for one person. */
export interface FairShareFacts {
	readonly state: StateName;
	readonly access: number | undefined;
	readonly comparator: number | undefined;
	readonly ratio: number | undefined;
	readonly shortfall: number | undefined;
	readonly people: number | undefined;
}

/**
 * How much there is for each person, what it is set against, and how many are short by it: the figures that, with those
 * in reach, decide the state.
 *
 * Absence  nothing to set it against, a group nobody counts, and nothing reached are each said as such; nobody is short where nobody has checked.
 */
export function describeFairShare({ cell, isCounted, component: { supplyUnit, standardPerThousand }, groupInSentence, count, barriers }: {
	cell: FairShareFacts;
	isCounted: boolean;
	component: { readonly supplyUnit: string; readonly standardPerThousand?: number | null | undefined };
	groupInSentence: string;
	/** Open to, it is set against what anyone has. */
	count: CountViewName;
	/** The lens: what only is counted. The median is of everything all the same. */
	barriers: readonly string[];
}): CellRow {
	const row = { id: 'fair-share', label: 'Fair share' } as const;
	const who = groupInSentence === 'anyone' ? 'people' : groupInSentence;
	const against = standardPerThousand != null ? 'the standard' : 'the median';
	if (!isCounted) return { ...row, value: 'no rate', note: 'nobody counts this group here' };
	const isAgainstAnyone = count === 'open-to' && who !== 'people';
	// what is open to a group is shared among all who may come
	const sharers = isAgainstAnyone ? 'people who share it' : who;
	if (cell.comparator === undefined) return { ...row, value: 'nothing to compare with', note: nothingToCompare({ access: cell.access, supplyUnit, who, sharers, isAgainstAnyone }) };
	const forWhom = `${isAgainstAnyone ? ' for anyone' : ''}${barriers.length > 0 ? ', counting everything' : ''}`;
	const whole = `${perThousandInWords(cell.comparator)} is ${standardPerThousand != null ? 'the standard set for it' : `the median across the area${forWhom}`}`;
	const short = shortInWords(cell, against);
	if (cell.access === undefined || cell.ratio === undefined) {
		return { ...row, value: cell.people === undefined || cell.people === 0 ? 'no rate' : 'none of it', note: [`nothing for every 1,000 ${sharers}, where ${whole} (${supplyUnit})`, short].filter(Boolean).join('; ') };
	}
	return { ...row, value: `${percentInWords(cell.ratio)} of ${against}`, note: [`${amountInWords(perThousandInWords(cell.access), supplyUnit)} for every 1,000 ${sharers}, where ${whole}`, short].filter(Boolean).join('; ') };
}

/** Why there is no comparator: what is open to a group is set against what anyone has, and all there is may be made for groups. */
function nothingToCompare({ access, supplyUnit, who, sharers, isAgainstAnyone }: { access: number | undefined; supplyUnit: string; who: string; sharers: string; isAgainstAnyone: boolean }): string {
	const rate = access === undefined ? '' : `${amountInWords(perThousandInWords(access), supplyUnit)} for every 1,000 ${sharers}; `;
	const why = isAgainstAnyone ? 'it would be set against what anyone has, and nothing that reaches people in the area is open to anyone' : `nobody in the area has any of what counts for ${who}`;
	return `${rate}${why}: the state rests on who has something in reach`;
}

function shortInWords({ state, shortfall, people }: FairShareFacts, against: string): string {
	if (state === 'not_checked' || shortfall === undefined || shortfall === 0) return '';
	const toTen = Math.min(roundedToTen(shortfall)!, people ?? Infinity);
	return `${shortfall < 5 ? 'fewer than 5' : figureDigits(toTen)} short: its people, small area by small area, by the part that is missing to ${percentInWords(stateThresholds.servedRatio)} of ${against}`;
}
