/**
 * The gaps page, in words: the finding, the ranked list, the matrix and the table of every figure.
 *
 * Pure: the API's answer in, exactly what is shown out. Ranked by state, gaps first, and in each state by people short of a fair share;
 * a place nobody looked at comes after all others, by the people of the group there, and nobody is said to be short in it.
 */
import { countViewInWords } from '@kith/graph/wording/count-view-in-words.ts';
import { monthsBackInWords } from '@kith/graph/wording/date-in-words.ts';
import { residentsAsWeights } from '@kith/graph/wording/describe-cell.ts';
import { describeMatrix, type MatrixSentence } from '@kith/graph/wording/describe-matrix.ts';
import { metresInWords } from '@kith/graph/wording/metres-in-words.ts';
import { noNearestInWords } from '@kith/graph/wording/no-nearest-in-words.ts';
import { beginSentence, figureDigits, numberInWords } from '@kith/graph/wording/number-in-words.ts';
import { peopleExactly, roundedToTen } from '@kith/graph/wording/people-in-words.ts';
import { percentInWords } from '@kith/graph/wording/share-in-words.ts';
import { isNotPlaced, stateInWords, type StateName } from '@kith/graph/wording/state-in-words.ts';
import { kithHref, type AddressWords } from '#lib/address/kith-href.ts';
import type { CellOfMatrixFragment, GapsOfComponentQuery } from '#lib/generated/documents.ts';
import { markNeed } from '#lib/need/mark-need.ts';
import { toStateName } from '#lib/states/to-state-name.ts';
import { toStateFacts } from '#lib/views/gaps/cell-facts.ts';
import { peopleWithoutInWords } from '@kith/graph/wording/people-without-in-words.ts';
import { toAddressWords, toCountWord, type GapsAsked } from '#lib/views/gaps/gaps-question.ts';

export const placeNouns = { ward: { one: 'ward', many: 'wards' }, lsoa: { one: 'small area', many: 'small areas' } } as const;

/** One place, for list and table alike. What follows from its id, its address and whether it is chosen, is not sent again. */
export interface RankedPlace {
	readonly id: string;
	readonly name: string;
	readonly state: StateName;
	readonly reason: string;
	/** "1,456 unpaid carers", or "number not counted". */
	readonly people: string;
	/** What it is ranked by, to ten: "1,460"; "—" where there is no count to estimate it from; undefined where nobody looked, for then it is not known. */
	readonly short: string | undefined;
	/** In the order of `figureColumns`. */
	readonly figures: readonly string[];
}

/** Many cells say the same: each is the number of what it says, so that a few hundred of them stay small on the way to the page. */
export interface MatrixTable {
	/** "Mottingham: a gap for five of 12 groups." The count of the first page. */
	readonly chosenInWords: string | undefined;
	/** `hrefTo` wants the id of a place behind it. */
	readonly columns: readonly { readonly id: string; readonly label: string; readonly inSentence: string; readonly isChosen: boolean; readonly hrefTo: string }[];
	readonly answers: readonly { readonly state: StateName; readonly inWords: string }[];
	/** In the order of the ranking. One number of `answers` for each column; -1 where there is no answer. */
	readonly rows: readonly (readonly number[])[];
}

export const figureColumns = ['People', 'Short of a fair share (estimated)', 'With nothing in reach', 'Share of them with something in reach', 'Organisations', 'Venues', 'Nearest', 'Need'] as const;

export interface GapsView {
	readonly question: string;
	readonly finding: MatrixSentence;
	/** Above the list: what it is ranked by. */
	readonly ranking: { readonly heading: string; readonly inWords: string };
	/** What counting the other way would change of the gaps found; undefined where it changes none. */
	readonly otherView: { readonly inWords: string; readonly href: string } | undefined;
	readonly placeNoun: { readonly one: string; readonly many: string };
	/** The chosen place; the first of the ranking until somebody chooses. */
	readonly chosenId: string | undefined;
	/** The address that chooses a place, wanting its id behind it. */
	readonly chooseHref: string;
	/** Of a group nobody counts: who stands in for them where a share is given. */
	readonly weightsNote: string | undefined;
	/** Every place, in order. */
	readonly ranked: readonly RankedPlace[];
	/** What the page of one cell is asked: stands behind its id in the address. */
	readonly cellQuery: string;
	/** Undefined with one group alone: list and table say as much. */
	readonly matrix: MatrixTable | undefined;
}

export function gapsView({ answer, asked }: { answer: GapsOfComponentQuery['gaps']; asked: GapsAsked }): GapsView {
	const placeNoun = placeNouns[asked.level];
	const { reachMetres, checkMonths } = answer.parameters;
	const who = asked.group.inSentence === 'anyone' ? 'people' : asked.group.inSentence;
	const placeOf = new Map(answer.localities.map((place) => [place.id, place]));
	const nameOf = new Map(answer.localities.map(({ id, name }) => [id, name]));
	const factsOf = (cell: CellOfMatrixFragment) => toStateFacts(cell, placeOf.get(cell.localityId));
	const reasonOf = (cell: CellOfMatrixFragment) => stateInWords({ cell: factsOf(cell), reachMetres, checkMonths });

	const column = answer.cells.filter((cell) => cell.groupId === asked.group.id && cell.componentId === asked.component.id);
	const ordered = [...column].sort((a, b) => compareCells({ a, b, nameOf }));
	const chosenId = asked.place ?? ordered[0]?.localityId;

	return {
		question: questionInWords(asked),
		finding: describeMatrix({ cells: column.map(factsOf), groupInSentence: asked.group.inSentence, placeNoun, reachMetres, checkMonths }),
		otherView: otherViewOf({ column, asked }),
		ranking: rankingInWords({ column, who, placeNoun, mayBeChecked: column.some((cell) => cell.state === 'NOT_CHECKED' && !isNotPlaced(factsOf(cell))), checkMonths }),
		placeNoun,
		chosenId,
		chooseHref: wantingPlace(asked),
		weightsNote: asked.group.isCounted ? undefined : `Shares are of all residents: ${residentsAsWeights}.`,
		ranked: ordered.map((cell) => ({
			id: cell.localityId,
			name: nameOf.get(cell.localityId) ?? cell.localityId,
			state: toStateName(cell.state),
			reason: reasonOf(cell).reason,
			people: cell.people == null ? (asked.group.isCounted ? 'number not known' : 'number not counted') : peopleExactly(cell.people, who),
			short: shortInWords(cell),
			figures: [
				cell.people == null ? (asked.group.isCounted ? 'not known' : 'not counted') : figureDigits(cell.people),
				shortInWords(cell) ?? 'not yet checked',
				cell.state === 'NOT_CHECKED' ? 'not yet checked' : cell.peopleWithout == null ? '—' : peopleWithoutInWords(cell, ''),
				percentInWords(cell.shareInReach ?? undefined),
				figureDigits(cell.providers),
				figureDigits(cell.venues),
				cell.nearest ? `${metresInWords(cell.nearest.metres)}, ${cell.nearest.name}` : noNearestInWords(factsOf(cell), asked.barriers),
				markNeed(placeOf.get(cell.localityId)?.need)
			]
		})),
		cellQuery: kithHref('', toAddressWords(asked, { place: undefined })),
		matrix: answer.groups.length < 2 ? undefined : matrixTable({ answer, asked, places: ordered.map(({ localityId }) => localityId), chosenId, nameOf, reasonOf })
	};
}

/** Made for a group is little; where what is open to them closes a gap, that is said beside it. */
function otherViewOf({ column, asked }: { column: readonly CellOfMatrixFragment[]; asked: GapsAsked }): GapsView['otherView'] {
	if (asked.count !== 'made-for' || asked.group.id === 'anyone') return undefined;
	const gaps = column.filter(({ state }) => state === 'GAP');
	const closed = gaps.filter(({ otherState }) => otherState === 'SERVED' || otherState === 'THIN').length;
	if (closed === 0) return undefined;
	const some = gaps.length === 1 ? 'this would not be a gap' : closed === gaps.length ? `none of these ${numberInWords(closed)} would be a gap` : `${numberInWords(closed)} of these ${numberInWords(gaps.length)} would ${closed === 1 ? 'not be a gap' : 'not be gaps'}`;
	return { inWords: `Counting what is open to ${asked.group.inSentence} as well, ${some}`, href: kithHref('/gaps', toAddressWords(asked, { count: 'open-to' })) };
}

export function choosePlace(view: Pick<GapsView, 'chooseHref'>, place: string): string {
	return `${view.chooseHref}${encodeURIComponent(place)}#why`;
}

function matrixTable({ answer, asked, places, chosenId, nameOf, reasonOf }: {
	answer: GapsOfComponentQuery['gaps']; asked: GapsAsked; places: readonly string[]; chosenId: string | undefined;
	nameOf: ReadonlyMap<string, string>; reasonOf: (cell: CellOfMatrixFragment) => { readonly label: string; readonly reason: string };
}): MatrixTable {
	const cellOf = new Map(answer.cells.map((cell) => [`${cell.localityId} ${cell.groupId}`, cell]));
	const answers = new Map<string, { number: number; state: StateName; inWords: string }>();
	const numberOf = (cell: CellOfMatrixFragment | undefined): number => {
		if (!cell) return -1;
		const { label, reason } = reasonOf(cell);
		const inWords = `${label.toLowerCase()}, ${reason}`;
		const known = answers.get(inWords) ?? { number: answers.size, state: toStateName(cell.state), inWords };
		answers.set(inWords, known);
		return known.number;
	};
	const rows = places.map((place) => answer.groups.map(({ id }) => numberOf(cellOf.get(`${place} ${id}`))));
	return {
		chosenInWords: chosenId === undefined ? undefined : gapsOfPlace({ cells: answer.cells.filter(({ localityId }) => localityId === chosenId), name: nameOf.get(chosenId) ?? chosenId }),
		columns: answer.groups.map((group) => ({
			id: group.id, label: group.label, inSentence: group.inSentence, isChosen: group.id === asked.group.id,
			hrefTo: wantingPlace(asked, { group: group.id, count: countFor({ groupId: group.id, asked }) })
		})),
		answers: [...answers.values()].map(({ state, inWords }) => ({ state, inWords })),
		rows
	};
}

/** The address up to the id of a place, which comes last. */
function wantingPlace(asked: GapsAsked, changed: AddressWords = {}): string {
	return `${kithHref('/gaps', toAddressWords(asked, { ...changed, place: undefined }))}&place=`;
}

/** How many groups of one place have a gap, as the first page counts them; a place nobody looked at has no count. */
function gapsOfPlace({ cells, name }: { cells: readonly CellOfMatrixFragment[]; name: string }): string | undefined {
	if (cells.every(({ state }) => state === 'NOT_CHECKED')) return `${name}: not yet checked for any group.`;
	return `${name}: a gap for ${numberInWords(cells.filter(({ state }) => state === 'GAP').length)} of ${numberInWords(cells.length)} groups.`;
}

/** "Where is something to join made for unpaid carers missing, by ward?" */
export function questionInWords(asked: GapsAsked): string {
	return `Where is ${asked.component.inSentence} ${countViewInWords({ count: asked.count, groupInSentence: asked.group.inSentence })} missing, by ${placeNouns[asked.level].one}?`;
}

/** @param mayBeChecked  some would be known if somebody looked; the rest are not known because it is not known where people live */
function rankingInWords({ column, who, placeNoun, mayBeChecked, checkMonths }: { column: readonly CellOfMatrixFragment[]; who: string; placeNoun: { readonly many: string }; mayBeChecked: boolean; checkMonths: number }): GapsView['ranking'] {
	const unchecked = column.filter(({ state }) => state === 'NOT_CHECKED').length;
	const order = column.every(({ people }) => people == null) ? 'by name' : `by how many ${who} live there`;
	if (unchecked > 0 && unchecked === column.length) return { heading: 'Not yet checked', inWords: `The ${placeNoun.many} ${order}: who is short cannot be said until ${mayBeChecked ? 'somebody looks' : 'it is known where people live'}.` };
	const last = unchecked === 0 ? '' : ` Those ${mayBeChecked ? `not checked in ${monthsBackInWords(checkMonths)}` : 'of which it is not known where people live'} come last, ${order}.`;
	const states = rankedStates.filter(({ state }) => column.some((cell) => toStateName(cell.state) === state)).map(({ words }) => words);
	const share = 'people short of a fair share: an estimate, and never more than live there.';
	if (states.length < 2) return { heading: 'Where most are short', inWords: `Ranked by ${share}${last}` };
	return { heading: 'By state, then by who is short', inWords: `${beginSentence(`${states[0]!} first`)}, then ${states.slice(1).join(', then ')}; in each, ranked by ${share}${last}` };
}

/** The states that are ranked, in their order, as the words above the list call them. */
const rankedStates = [{ state: 'gap', words: 'gaps' }, { state: 'thin', words: 'thin' }, { state: 'served', words: 'served' }] as const;

/** An estimate, so to ten; never nought where there is no count to estimate it from, and none where nobody looked. */
function shortInWords(cell: CellOfMatrixFragment): string | undefined {
	if (cell.state === 'NOT_CHECKED') return undefined;
	if (cell.shortfall == null) return '—';
	return cell.shortfall > 0 && cell.shortfall < 5 ? 'fewer than 5' : figureDigits(shortfallToTen(cell.shortfall, cell.people));
}

/** To ten, unless that would say more than live there. */
function shortfallToTen(shortfall: number, people: number | null | undefined): number {
	const toTen = roundedToTen(shortfall)!;
	return people != null && shortfall <= people && toTen > people ? people : toTen;
}

/** The view asked for stays as people move between groups; `anyone` has one view only and says nothing. */
function countFor({ groupId, asked }: { groupId: string; asked: GapsAsked }): string | undefined {
	return groupId === 'anyone' || asked.group.id === 'anyone' ? undefined : toCountWord(asked);
}

const stateOrder: Readonly<Record<StateName, number>> = { gap: 0, thin: 1, served: 2, not_checked: 3 };

function compareCells({ a, b, nameOf }: { a: CellOfMatrixFragment; b: CellOfMatrixFragment; nameOf: ReadonlyMap<string, string> }): number {
	return (
		stateOrder[toStateName(a.state)] - stateOrder[toStateName(b.state)] ||
		(a.state === 'NOT_CHECKED' ? 0 : (b.shortfall ?? 0) - (a.shortfall ?? 0)) ||
		(b.people ?? 0) - (a.people ?? 0) ||
		(nameOf.get(a.localityId) ?? '').localeCompare(nameOf.get(b.localityId) ?? '', 'en-GB')
	);
}
