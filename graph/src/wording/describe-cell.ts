import { dateInWords, monthsBackInWords } from './date-in-words.ts';
import { metresInWords } from './metres-in-words.ts';
import { nameAndVenue } from './name-and-venue.ts';
import { noNearestInWords } from './no-nearest-in-words.ts';
import { beginSentence, countOf, figureDigits } from './number-in-words.ts';
import { percentInWords, shareInWords } from './share-in-words.ts';
import { isNotPlaced, stateLabels, type StateFacts, type StateName } from './state-in-words.ts';
import { walkInWords } from './walk-in-words.ts';

/** Beside every share of a group nobody counts: the share is of somebody else. */
export const residentsAsWeights = 'nobody counts this group here, so everyone who lives here is counted in its place';

/** What a cell is told from: a cell finding has all of it. */
export interface CellFacts extends StateFacts {
	readonly people: number | undefined;
	readonly peopleWithout: number | undefined;
	readonly shareNotKnown: number;
	readonly nearest: { readonly metres: number; readonly name: string; readonly venueName: string } | undefined;
	readonly shareAssumed: number | undefined;
	readonly shareNotAssured: number | undefined;
	readonly looked: { readonly by: string; readonly on: string; readonly note?: string; readonly scope: string } | undefined;
	readonly sensitivity: { readonly shorter: StateName; readonly longer: StateName };
	readonly nearUnheldEdge: boolean;
}

export interface CellRow {
	/** Which row it is, whatever it is called. */
	readonly id: 'people' | 'reach' | 'nearest' | 'looked' | 'sure' | 'fair-share';
	readonly label: string;
	readonly value: string;
	/** Smaller, beneath; empty when there is nothing to add. */
	readonly note: string;
}

/** The explanation beside map and matrix: who, what reaches them, how far, who looked, how sure. Five rows, always. */
export function describeCell({ cell, groupLabel, isCounted, sourceOfPeople, reachMetres, checkMonths, barriers, totalInArea }: {
	cell: CellFacts;
	/** "Unpaid carers": names the first row. */
	groupLabel: string;
	/** False where no small-area figure of the group is held. */
	isCounted: boolean;
	/** "Census 2021, TS039": who counted; undefined when not held. */
	sourceOfPeople: string | undefined;
	reachMetres: number;
	checkMonths: number;
	/** The lens: what only is counted. Empty: everything. */
	barriers: readonly string[];
	/** Provisions of this view in the whole area; undefined leaves the note out. */
	totalInArea: number | undefined;
}): readonly CellRow[] {
	return [
		peopleRow({ cell, groupLabel, isCounted, sourceOfPeople }),
		reachRow({ cell, isCounted, reachMetres, totalInArea }),
		nearestRow(cell, barriers),
		lookedRow({ cell, checkMonths }),
		sureRow(cell)
	];
}

function peopleRow({ cell, groupLabel, isCounted, sourceOfPeople }: { cell: CellFacts; groupLabel: string; isCounted: boolean; sourceOfPeople: string | undefined }): CellRow {
	const label = groupLabel === 'Anyone' ? 'People' : groupLabel;
	if (!isCounted) return { id: 'people', label, value: 'not counted', note: 'No small-area figure of this group is held here, so no rate is given.' };
	if (cell.people === undefined) return { id: 'people', label, value: 'not known', note: sourceOfPeople ?? '' };
	const left = cell.shareNotKnown > 0 ? `${percentInWords(cell.shareNotKnown)} of its small areas are left out: not known there` : '';
	return { id: 'people', label, value: figureDigits(cell.people), note: [sourceOfPeople ?? '', left].filter(Boolean).join('; ') };
}

function reachRow({ cell, isCounted, reachMetres, totalInArea }: { cell: CellFacts; isCounted: boolean; reachMetres: number; totalInArea: number | undefined }): CellRow {
	const runBy = cell.providers === 0 ? '' : countOf({ count: cell.providers, one: 'organisation', many: 'organisations' });
	if (isNotPlaced(cell)) return { id: 'reach', label: 'In reach', value: 'not known', note: 'The centres of its small areas are not held, so nothing can be measured from where people live.' };
	// without a share: what is there says it where it can, and otherwise nothing is in reach of anybody, or of how many is not known
	const value = cell.shareInReach === undefined ? runBy || (cell.venues === 0 ? 'nothing' : 'not known') : shareInWords(cell.shareInReach);
	const held = cell.venues === 0
		? `within ${walkInWords(reachMetres)}${totalInArea === undefined ? '' : `; ${figureDigits(totalInArea)} in the whole area`}`
		: `${runBy && `${runBy} at `}${countOf({ count: cell.venues, one: 'venue', many: 'venues' })} within ${walkInWords(reachMetres)}${runBy === '' ? '; who runs it is not recorded' : ''}`;
	const weights = isCounted ? '' : `of all residents: ${residentsAsWeights}`;
	return { id: 'reach', label: 'In reach', value, note: [weights, cell.isSpreadOver ? `${held}; also by phone, online or at home` : held].filter(Boolean).join('; ') };
}

function nearestRow(cell: CellFacts, barriers: readonly string[]): CellRow {
	if (!cell.nearest) return { id: 'nearest', label: 'Nearest', value: noNearestInWords(cell, barriers), note: '' };
	return { id: 'nearest', label: 'Nearest', value: metresInWords(cell.nearest.metres), note: nameAndVenue(cell.nearest) };
}

function lookedRow({ cell, checkMonths }: { cell: CellFacts; checkMonths: number }): CellRow {
	if (!cell.looked) return { id: 'looked', label: 'Looked', value: `nobody in ${monthsBackInWords(checkMonths)}`, note: 'No record is not the same as no service.' };
	const { by, on, scope, note } = cell.looked;
	return { id: 'looked', label: 'Looked', value: dateInWords(on), note: [[by, scope].filter(Boolean).join(', '), note ?? ''].filter(Boolean).join('. ') };
}

function sureRow(cell: CellFacts): CellRow {
	const { shorter, longer } = cell.sensitivity;
	const state = cell.state;
	const notes: string[] = [];
	let value: string;
	if (state === 'not_checked' && longer === state) {
		value = isNotPlaced(cell) ? 'Not at all: where its people live is not known' : 'Not at all until somebody looks';
	} else if (shorter === state && longer === state) {
		value = 'The same if people walked a quarter less or further';
	} else if (longer === state) {
		value = `${beginSentence(stillA(state))} if people walked a quarter further`;
		notes.push(`a quarter less: ${stateLabels[shorter].toLowerCase()}`);
	} else {
		value = `${stateLabels[longer]} if people walked a quarter further`;
		notes.push(`a quarter less: ${shorter === state ? 'the same' : stateLabels[shorter].toLowerCase()}`);
	}
	if (cell.shareAssumed !== undefined && cell.shareAssumed > 0) notes.push(`${percentInWords(cell.shareAssumed)} of places rest on an assumed size`);
	if (cell.shareNotAssured !== undefined && cell.shareNotAssured > 0) notes.push(`${percentInWords(cell.shareNotAssured)} not confirmed in the last year`);
	if (cell.nearUnheldEdge) notes.push('people and services further out than any that are held could count here');
	return { id: 'sure', label: 'How sure', value, note: notes.join('; ') };
}

function stillA(state: StateName): string {
	return state === 'gap' ? 'still a gap' : `still ${stateLabels[state].toLowerCase()}`;
}
