import type { CellFinding } from '../coverage/cell-finding.ts';
import { figureDigits } from '../wording/number-in-words.ts';

/** How many people of a group a place has, as published; "at least" where some of its small areas are not known. */
export function countedInWords({ people, shareNotKnown }: Pick<CellFinding, 'people' | 'shareNotKnown'>, noun = ''): string {
	const counted = people === undefined ? 'not known' : `${shareNotKnown > 0 ? 'at least ' : ''}${figureDigits(people)}`;
	return noun === '' || people === undefined ? counted : `${counted} ${noun}`;
}
