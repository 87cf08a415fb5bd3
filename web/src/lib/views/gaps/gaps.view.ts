/**
 * The gaps page, in words: the finding, the ranked list, the matrix and the table of every figure.
 *
 * Pure: the API's answer in, exactly what is shown out. Ranked by people short of a fair share, gaps first;
 * a place nobody looked at is never ranked above one where somebody did.
 */
import { countViewInWords } from '@kith/graph/wording/count-view-in-words.ts';
import { describeMatrix, type MatrixSentence } from '@kith/graph/wording/describe-matrix.ts';
import { metresInWords } from '@kith/graph/wording/metres-in-words.ts';
import { figureDigits, numberInWords } from '@kith/graph/wording/number-in-words.ts';
import { peopleExactly, roundedToTen } from '@kith/graph/wording/people-in-words.ts';
import { percentInWords } from '@kith/graph/wording/share-in-words.ts';
import { stateInWords, stateLabels, type StateName } from '@kith/graph/wording/state-in-words.ts';
import { kithHref } from '#lib/address/kith-href.ts';
import type { CellOfMatrixFragment, GapsOfComponentQuery } from '#lib/generated/documents.ts';
import { toStateName } from '#lib/states/to-state-name.ts';
import { toStateFacts } from '#lib/views/gaps/cell-facts.ts';
import { peopleWithoutInWords } from '#lib/views/gaps/people-without-in-words.ts';
import { toAddressWords, type GapsAsked } from '#lib/views/gaps/gaps-question.ts';

export const placeNouns = { ward: { one: 'ward', many: 'wards' }, lsoa: { one: 'small area', many: 'small areas' } } as const;

export interface RankedPlace {
	readonly id: string;
	readonly name: string;
	readonly state: StateName;
	readonly stateLabel: string;
	readonly reason: string;
	/** "1,456 unpaid carers", or "number not counted". */
	readonly people: string;
	/** What it is ranked by, to ten: "1,460"; "—" where there is no count to estimate it from. */
	readonly short: string;
	readonly isChosen: boolean;
	readonly href: string;
}

export interface MatrixTable {
	/** "Mottingham: a gap for five of 12 groups." The count of the first page; undefined with one group alone. */
	readonly chosenInWords: string | undefined;
	readonly columns: readonly { readonly id: string; readonly label: string; readonly isChosen: boolean; readonly href: string }[];
	readonly rows: readonly {
		readonly id: string;
		readonly name: string;
		readonly isChosen: boolean;
		readonly href: string;
		readonly cells: readonly { readonly groupId: string; readonly state: StateName; readonly inWords: string; readonly isChosen: boolean; readonly href: string }[];
	}[];
}

export interface FigureRow {
	readonly id: string;
	readonly name: string;
	readonly href: string;
	readonly state: StateName;
	readonly stateLabel: string;
	/** In the order of `figureColumns`. */
	readonly figures: readonly string[];
}

export const figureColumns = ['People', 'Short of a fair share (estimated)', 'With nothing in reach', 'Share of them with something in reach', 'Organisations', 'Venues', 'Nearest', 'Need'] as const;

export interface GapsView {
	readonly question: string;
	readonly finding: MatrixSentence;
	readonly placeNoun: { readonly one: string; readonly many: string };
	/** The chosen place; the first of the ranking until somebody chooses. */
	readonly chosenId: string | undefined;
	readonly ranked: readonly RankedPlace[];
	readonly matrix: MatrixTable;
	readonly figures: readonly FigureRow[];
}

export function gapsView({ answer, asked }: { answer: GapsOfComponentQuery['gaps']; asked: GapsAsked }): GapsView {
	const placeNoun = placeNouns[asked.level];
	const { reachMetres, checkMonths } = answer.parameters;
	const reasonOf = (cell: CellOfMatrixFragment) => stateInWords({ cell: toStateFacts(cell), reachMetres, checkMonths });
	const who = asked.group.inSentence === 'anyone' ? 'people' : asked.group.inSentence;
	const nameOf = new Map(answer.localities.map(({ id, name }) => [id, name]));
	const column = answer.cells.filter((cell) => cell.groupId === asked.group.id && cell.componentId === asked.component.id);
	const cellsByPlace = Map.groupBy(answer.cells, (cell) => cell.localityId);
	const ordered = [...column].sort((a, b) => compareCells({ a, b, nameOf }));
	const chosenId = asked.place ?? ordered[0]?.localityId;
	const hrefTo = (place: string) => kithHref('/gaps', toAddressWords(asked, { place }), 'why');

	return {
		question: questionInWords(asked),
		finding: describeMatrix({ cells: column.map(toStateFacts), groupInSentence: asked.group.inSentence, placeNoun, reachMetres, checkMonths }),
		placeNoun,
		chosenId,
		ranked: ordered.map((cell) => {
			const words = reasonOf(cell);
			return {
				id: cell.localityId,
				name: nameOf.get(cell.localityId) ?? cell.localityId,
				state: toStateName(cell.state),
				stateLabel: words.label,
				reason: words.reason,
				people: cell.people == null ? (asked.group.isCounted ? 'number not known' : 'number not counted') : peopleExactly(cell.people, who),
				short: shortInWords(cell),
				isChosen: cell.localityId === chosenId,
				href: hrefTo(cell.localityId)
			};
		}),
		matrix: {
			chosenInWords: chosenId === undefined ? undefined : gapsOfPlace({ cells: cellsByPlace.get(chosenId) ?? [], name: nameOf.get(chosenId) ?? chosenId }),
			columns: answer.groups.map((group) => ({
				id: group.id,
				label: group.label,
				isChosen: group.id === asked.group.id,
				href: kithHref('/gaps', toAddressWords(asked, { group: group.id, count: countFor({ groupId: group.id, asked }), place: chosenId }))
			})),
			rows: ordered.map(({ localityId }) => ({
				id: localityId,
				name: nameOf.get(localityId) ?? localityId,
				isChosen: localityId === chosenId,
				href: hrefTo(localityId),
				cells: answer.groups.flatMap((group) => {
					const cell = cellsByPlace.get(localityId)?.find(({ groupId }) => groupId === group.id);
					if (!cell) return [];
					const words = reasonOf(cell);
					return {
						groupId: group.id,
						state: toStateName(cell.state),
						inWords: `${nameOf.get(localityId) ?? localityId}, ${group.inSentence}: ${words.label.toLowerCase()}, ${words.reason}`,
						isChosen: localityId === chosenId && group.id === asked.group.id,
						href: kithHref('/gaps', toAddressWords(asked, { group: group.id, count: countFor({ groupId: group.id, asked }), place: localityId }), 'why')
					};
				})
			}))
		},
		figures: ordered.map((cell) => {
			const need = answer.localities.find(({ id }) => id === cell.localityId)?.need;
			return {
				id: cell.localityId,
				name: nameOf.get(cell.localityId) ?? cell.localityId,
				href: kithHref(`/gaps/${cell.localityId}`, toAddressWords(asked, { place: undefined })),
				state: toStateName(cell.state),
				stateLabel: stateLabels[toStateName(cell.state)],
				figures: [
					cell.people == null ? (asked.group.isCounted ? 'not known' : 'not counted') : figureDigits(cell.people),
					shortInWords(cell),
					cell.peopleWithout == null ? '—' : peopleWithoutInWords(cell, ''),
					percentInWords(cell.shareInReach ?? undefined),
					figureDigits(cell.providers),
					figureDigits(cell.venues),
					cell.nearest ? `${metresInWords(cell.nearest.metres)}, ${cell.nearest.name}` : 'none recorded',
					need?.inWords ?? 'not known'
				]
			};
		})
	};
}

/** How many groups of one place have a gap, as the first page counts them; a place nobody looked at has no count. */
function gapsOfPlace({ cells, name }: { cells: readonly CellOfMatrixFragment[]; name: string }): string | undefined {
	if (cells.length < 2) return undefined;
	if (cells.every(({ state }) => state === 'NOT_CHECKED')) return `${name}: not yet checked for any group.`;
	return `${name}: a gap for ${numberInWords(cells.filter(({ state }) => state === 'GAP').length)} of ${numberInWords(cells.length)} groups.`;
}

/** "Where is something to join made for unpaid carers missing, by ward?" */
export function questionInWords(asked: GapsAsked): string {
	return `Where is ${asked.component.inSentence} ${countViewInWords({ count: asked.count, groupInSentence: asked.group.inSentence })} missing, by ${placeNouns[asked.level].one}?`;
}

/** An estimate, so to ten; never nought where there is no count to estimate it from. */
function shortInWords(cell: CellOfMatrixFragment): string {
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
	return groupId !== 'anyone' && asked.group.id !== 'anyone' && asked.count === 'open-to' ? 'open-to' : undefined;
}

const stateOrder: Readonly<Record<StateName, number>> = { gap: 0, thin: 1, not_checked: 2, served: 3 };

function compareCells({ a, b, nameOf }: { a: CellOfMatrixFragment; b: CellOfMatrixFragment; nameOf: ReadonlyMap<string, string> }): number {
	return (
		stateOrder[toStateName(a.state)] - stateOrder[toStateName(b.state)] ||
		(b.shortfall ?? 0) - (a.shortfall ?? 0) ||
		(b.people ?? 0) - (a.people ?? 0) ||
		(nameOf.get(a.localityId) ?? '').localeCompare(nameOf.get(b.localityId) ?? '', 'en-GB')
	);
}
