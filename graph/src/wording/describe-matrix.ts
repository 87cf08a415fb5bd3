import { stateThresholds } from '../domain/state-thresholds.ts';
import { monthsBackInWords } from './date-in-words.ts';
import { beginSentence, countOf, numberInWords, numberToBegin } from './number-in-words.ts';
import { peopleAtLeast, peopleExactly, peopleInWords } from './people-in-words.ts';
import { hasNothing, isNotPlaced, onlyComesToPeople, onlySpread, type StateFacts } from './state-in-words.ts';
import { walkInWords } from './walk-in-words.ts';

/** One place of the column that is described. */
export interface MatrixCellFacts extends StateFacts {
	/** Undefined for an uncounted group or where the count is not known. */
	readonly people: number | undefined;
	/** Share (0–1) of its small areas left out of `people` because their count is not known. Absent: none. */
	readonly shareNotKnown?: number;
}

export interface MatrixSentence {
	/** The finding, one sentence. */
	readonly headline: string;
	/** What else is true; empty only when there is nothing more to say. */
	readonly rest: string;
}

/**
 * The finding of one group and component over all places, made from the states and nothing else.
 *
 * "In six of 22 wards, carers have nothing within a 20-minute walk. About 6,770 carers live there. …"
 * Gaps that have a little say so; places nobody looked at are counted last and never as gaps.
 */
export function describeMatrix({ cells, groupInSentence, placeNoun, reachMetres, checkMonths }: {
	cells: readonly MatrixCellFacts[];
	/** "unpaid carers"; "anyone" is said as people. */
	groupInSentence: string;
	placeNoun: { readonly one: string; readonly many: string };
	reachMetres: number;
	checkMonths: number;
}): MatrixSentence {
	if (cells.length === 0) return { headline: `No ${placeNoun.many} are held for this area yet.`, rest: 'Load its boundaries and figures to begin.' };
	const who = groupInSentence === 'anyone' ? 'people' : groupInSentence;
	const walk = walkInWords(reachMetres);
	const within = (state: StateFacts['state']) => cells.filter((cell) => cell.state === state);
	const [gap, thin, served] = [within('gap'), within('thin'), within('served')];
	// where it is not known where people live, looking would tell nothing: nobody is said not to have looked
	const [unplaced, unchecked] = [cells.filter(isNotPlaced), within('not_checked').filter((cell) => !isNotPlaced(cell))];
	const notPlaced = unplaced.length === 0 ? [] : [`Where people live is not known in ${countOf({ count: unplaced.length, ...placeNoun })}, so looking there tells nothing.`];
	const back = monthsBackInWords(checkMonths);
	const total = cells.length;
	const allPlaces = total === 2 ? `In both ${placeNoun.many}` : `In all ${numberInWords(total)} ${placeNoun.many}`;
	const anyOf = `${total === 2 ? 'either' : 'any'} of the ${numberInWords(total)} ${placeNoun.many}`;
	const places = total === 1 ? placeNoun.one : placeNoun.many;
	const notChecked = unchecked.length === 0 ? [] : [`${numberToBegin(unchecked.length)} ${unchecked.length === 1 ? 'has' : 'have'} not been checked in ${back}, so we cannot say.`];

	if (unchecked.length === total) {
		return {
			headline: `Nobody has checked ${total === 1 ? `this ${placeNoun.one}` : anyOf} for ${who} in ${back}.`,
			rest: 'So we cannot say what is missing. Record a check to find out.'
		};
	}

	if (unplaced.length === total) {
		return { headline: `Nothing can be measured yet for ${who}: where people live is not known in ${total === 1 ? `this ${placeNoun.one}` : anyOf}.`, rest: 'Import the centres of its small areas (population-weighted centroids of LSOAs, from the ONS) to begin.' };
	}

	if (unplaced.length + unchecked.length === total) {
		return { headline: `Nothing can be said yet of what reaches ${who}.`, rest: [...notPlaced, ...notChecked].join(' ') };
	}

	const rest: string[] = [];
	let headline: string;
	if (gap.length > 0) {
		const where = gap.length === total ? (total === 1 ? `In this ${placeNoun.one}` : allPlaces) : `In ${numberInWords(gap.length)} of ${numberInWords(total)} ${places}`;
		headline = `${where}, ${who} have ${lackInWords(gap, walk)}.`;
		rest.push(...peopleLiving({ gap, who, placeNoun }));
	} else if (thin.length > 0 && unplaced.length > 0) {
		headline = `No gap for ${who} was found where it could be told.`;
	} else if (thin.length > 0) {
		headline = unchecked.length > 0
			? somethingWhereChecked({ thin, who, placeNoun, walk })
			: thin.some(isForTooFew) ? `In every ${placeNoun.one} there is something for ${who}, but in places within ${walk} of too few of them.`
			: `In every ${placeNoun.one}, ${who} have something, but ${thin.every(onlyComesToPeople) ? (thin.length === total ? 'only what comes to people' : 'in places only what comes to people') : 'not always enough'}.`;
	} else if (unchecked.length + unplaced.length > 0) {
		headline = `No gap for ${who} was found, but ${unchecked.length > 0 ? `not every ${placeNoun.one} has been checked` : 'where people live is not known everywhere'}.`;
	} else {
		headline = total === 1 ? `This ${placeNoun.one} is served: ${who} have a choice within ${walk}.` : `${allPlaces}, most ${who} have a choice within ${walk}.`;
	}
	if (thin.length > 0) rest.push(thinSentence({ thin, hasGaps: gap.length > 0, placeNoun, who, walk }));
	if (served.length > 0 && gap.length === 0 && (thin.length > 0 || unchecked.length > 0)) rest.push(`${numberToBegin(served.length)} ${served.length === 1 ? 'is' : 'are'} served.`);
	rest.push(...notPlaced, ...notChecked);
	return { headline, rest: rest.join(' ') };
}

/** What those who live in gaps have: what comes to people is not within a walk, however little it is. */
function lackInWords(gap: readonly MatrixCellFacts[], walk: string): string {
	const coming = gap.filter(onlyComesToPeople).length;
	const without = gap.filter((cell) => hasNothing(cell) || onlyComesToPeople(cell)).length;
	if (without === 0) return `far too little within ${walk}`;
	if (without < gap.length) return `nothing, or far too little, within ${walk}`;
	return `nothing within ${walk}${coming === 0 ? '' : `, and ${coming === gap.length ? '' : 'in places '}far too little that comes to them`}`;
}

/** Where what was checked is no gap: something within a walk everywhere, or in places only what comes to people, which is no walk away. */
function somethingWhereChecked({ thin, who, placeNoun, walk }: { thin: readonly MatrixCellFacts[]; who: string; placeNoun: { readonly one: string }; walk: string }): string {
	if (thin.some(isForTooFew)) return `No gap for ${who} was found where somebody checked, but in places too few of them have something within ${walk}.`;
	if (thin.every(({ venues }) => venues > 0)) return `In no ${placeNoun.one} that was checked do ${who} have nothing within ${walk}.`;
	return `No gap for ${who} was found where somebody checked, but not every ${placeNoun.one} has something within ${walk}.`;
}

/** Thin for being out of most people's reach, and not only for being little or on one pair of shoulders. */
const isForTooFew = (cell: MatrixCellFacts): boolean => !onlyComesToPeople(cell) && cell.shareInReach !== undefined && cell.shareInReach < stateThresholds.servedShare;

function peopleLiving({ gap, who, placeNoun }: { gap: readonly MatrixCellFacts[]; who: string; placeNoun: { readonly one: string; readonly many: string } }): string[] {
	const known = gap.flatMap((cell) => (cell.people === undefined ? [] : [cell.people]));
	if (known.length === 0) return [`How many ${who} live there is not counted.`];
	const living = known.reduce((sum, people) => sum + people, 0);
	const isPartial = gap.some(({ people, shareNotKnown = 0 }) => people !== undefined && shareNotKnown > 0);
	if (isPartial && living === 0) return [`How many ${who} live there is not known.`];
	const verb = living === 0 ? 'lives' : 'live';
	// an official count is said as published, and five is five; a sum of several is nobody's publication and is said as people say it
	const told = known.length > 1 && living >= 100 ? peopleInWords(living, who) : peopleExactly(living, who);
	const sentence = `${beginSentence(isPartial ? peopleAtLeast(living, who) : told)} ${verb} there`;
	const missing = gap.length - known.length;
	if (missing === 0) return [`${sentence}.`];
	return [`${sentence}, not counting ${numberInWords(missing)} ${missing === 1 ? placeNoun.one : placeNoun.many} where the number is not known.`];
}

function thinSentence({ thin, hasGaps, placeNoun, who, walk }: { thin: readonly MatrixCellFacts[]; hasGaps: boolean; placeNoun: { readonly one: string; readonly many: string }; who: string; walk: string }): string {
	const more = hasGaps ? ' more' : '';
	const nouns = hasGaps ? '' : ` ${thin.length === 1 ? placeNoun.one : placeNoun.many}`;
	const coming = thin.filter(onlyComesToPeople).length;
	const few = thin.filter(isForTooFew).length;
	const lone = thin.filter((cell) => !onlyComesToPeople(cell) && !isForTooFew(cell) && (cell.providers === 1 || cell.venues === 1)).length;
	// what rests on one, or is out of reach for many, may be too little as well: a reason left out would be read as not there
	const isTooLittle = coming + few + lone < thin.length || thin.some((cell) => !onlyComesToPeople(cell) && cell.ratio !== undefined && cell.ratio < stateThresholds.servedRatio);
	const parts = [
		...(isTooLittle ? [`there is too little for ${who}`] : []),
		...(coming > 0 ? [`${isTooLittle ? '' : 'there is '}${onlySpread}`] : []),
		...(few > 0 ? [`too few ${who} have something within ${walk}`] : []),
		...(lone > 0 ? ['one organisation or one venue carries all of it'] : [])
	];
	return `In ${numberInWords(thin.length)}${more}${nouns}, ${parts.join(thin.length === 1 ? ', and ' : ', or ')}.`;
}
