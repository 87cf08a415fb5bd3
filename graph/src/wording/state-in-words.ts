import { stateThresholds } from '../domain/state-thresholds.ts';
import { monthsBackInWords } from './date-in-words.ts';
import { numberInWords } from './number-in-words.ts';
import { shareInWords } from './share-in-words.ts';
import { walkInWords } from './walk-in-words.ts';

/** The four states, as legend, list and table name them. */
export const stateLabels = { served: 'Served', thin: 'Thin', gap: 'Gap', not_checked: 'Not yet checked' } as const;

export type StateName = keyof typeof stateLabels;

/** What a state rests on: the part of a cell finding that its reason is made of. */
export interface StateFacts {
	readonly state: StateName;
	/** 0–1; undefined when there is nobody to weigh. */
	readonly shareInReach: number | undefined;
	/** Of the comparator; undefined when there is none. */
	readonly ratio: number | undefined;
	readonly providers: number;
	readonly venues: number;
	/** Something by phone, online, at home or through a connector covers the place. */
	readonly isSpreadOver: boolean;
	/** False where none of its small areas has a centre. Absent: it has. */
	readonly isPlaced?: boolean;
}

export interface StateInWords {
	readonly label: string;
	/** Lower case, no full stop, so that it stands after a name: "nothing within a 20-minute walk". */
	readonly reason: string;
}

/** A state with the reason it was given, true to the rule that gave it. */
export function stateInWords({ cell, reachMetres, checkMonths }: { cell: StateFacts; reachMetres: number; checkMonths: number }): StateInWords {
	return { label: stateLabels[cell.state], reason: reasonOf({ cell, walk: walkInWords(reachMetres), checkMonths }) };
}

/** True when nothing at all reaches the place, on foot or otherwise. */
export function hasNothing(cell: StateFacts): boolean {
	return cell.providers === 0 && cell.venues === 0 && !cell.isSpreadOver;
}

/** True when what reaches the place comes to people, and nothing is within a walk. */
export function onlyComesToPeople(cell: StateFacts): boolean {
	return cell.venues === 0 && cell.isSpreadOver;
}

/** True where nothing can be measured, whether or not somebody looked: it is not known where its people live. Such a cell is always not yet checked. */
export function isNotPlaced({ isPlaced }: Pick<StateFacts, 'isPlaced'>): boolean {
	return isPlaced === false;
}

/** Lines and visits, and connectors, who go to people too. */
export const onlySpread = 'only what comes to people, by phone, online or in person';

function reasonOf({ cell, walk, checkMonths }: { cell: StateFacts; walk: string; checkMonths: number }): string {
	switch (cell.state) {
		case 'not_checked':
			return isNotPlaced(cell) ? 'where its people live is not known' : `not checked in ${monthsBackInWords(checkMonths)}; so far ${hasNothing(cell) ? `nothing within ${walk}` : whyNotServed({ cell, walk })}`;
		case 'served':
			return `${numberInWords(cell.providers)} organisations within ${walk}`;
		case 'gap':
			if (hasNothing(cell)) return `nothing within ${walk}`;
			if (!cell.isSpreadOver && cell.shareInReach !== undefined && cell.shareInReach < stateThresholds.gapShare) {
				return cell.shareInReach === 0 ? `nothing within ${walk}` : `something within ${walk} for ${onlySoMany(cell.shareInReach)}`;
			}
			if (onlyComesToPeople(cell)) return `${onlySpread}, and far too little of it`;
			return 'far too little for the number of people';
		case 'thin':
			return whyNotServed({ cell, walk });
	}
}

/** What keeps a place from being served although something reaches it: for how many of its people, on whom it rests, how much; the first two that hold. */
function whyNotServed({ cell, walk }: { cell: StateFacts; walk: string }): string {
	if (onlyComesToPeople(cell)) return onlySpread;
	const short = [
		cell.shareInReach !== undefined && cell.shareInReach < stateThresholds.servedShare && (cell.shareInReach === 0 ? `nothing within ${walk}` : `something within ${walk} for ${onlySoMany(cell.shareInReach)}`),
		cell.providers === 1 ? 'one organisation carries all of it' : cell.venues === 1 && 'one venue carries all of it',
		cell.ratio !== undefined && cell.ratio < stateThresholds.servedRatio && 'too little for the number of people'
	].filter((one) => one !== false);
	return short.length === 0 ? 'too little to rely on' : short.slice(0, 2).join(', and ');
}

function onlySoMany(share: number): string {
	const said = shareInWords(share);
	return said.startsWith('fewer') ? said : `${said} only`;
}
