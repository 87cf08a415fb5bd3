import type { CountView } from './coverage-facts.ts';

export type CellState = 'served' | 'thin' | 'gap' | 'not_checked';

/** What is true of one locality × group × component, in one view. The answer behind every mark. */
export interface CellFinding {
	readonly localityId: string;
	readonly groupId: string;
	readonly componentId: string;
	readonly count: CountView;
	/** False where none of its small areas has a centre, so that nothing can be measured from there. */
	readonly isPlaced: boolean;
	readonly state: CellState;
	/** The state in the other view, or undefined for `anyone`, which has only one. */
	readonly otherState: CellState | undefined;
	/** Units of supply per person. Undefined: no rate, and `noRate` says why. */
	readonly access: number | undefined;
	readonly noRate: 'uncounted group' | 'nobody in the group' | 'not known' | 'nothing reached' | undefined;
	/** access ÷ comparator; undefined when there is no comparator or no rate. */
	readonly ratio: number | undefined;
	readonly comparator: number | undefined;
	/** Share (0–1) of the group's people (residents as weights when uncounted) with something in reach on foot. Undefined when there is nobody to weigh. */
	readonly shareInReach: number | undefined;
	/** People of the group; undefined for an uncounted group or when not known. */
	readonly people: number | undefined;
	/** People with nothing in reach on foot. */
	readonly peopleWithout: number | undefined;
	/** Share (0–1) of the locality's LSOAs left out because their count is not known. */
	readonly shareNotKnown: number;
	/** Distinct organisations and venues in reach on foot of any of the locality's people. */
	readonly providers: number;
	readonly venues: number;
	/** True when something phone, online, at-home or connector is spread over the locality. */
	readonly isSpreadOver: boolean;
	/** At any distance: people-weighted least, metres in a straight line. Undefined when none exists at all. */
	readonly nearest: { readonly metres: number; readonly supplyId: string; readonly name: string; readonly venueId: string; readonly venueName: string } | undefined;
	/**
	 * Of all the weekly supply that counts here, in reach on foot or as far as the catchment goes, the share resting on the assumption table,
	 * and the share not assured in 12 months. Undefined when nothing counts.
	 */
	readonly shareAssumed: number | undefined;
	readonly shareNotAssured: number | undefined;
	/** Shortfall U: people · max(0, 1 − r/0.6), or people with nothing in reach where r is undefined. Undefined for uncounted groups. */
	readonly shortfall: number | undefined;
	/**
	 * Who looked last, within the months that count.
	 *
	 * checkId        absent where each small area was looked at on its own: of whichever is oldest the rest is told, and none is the place's
	 * datasetId      the dataset the check came with; absent where a person wrote it down here
	 * isOfCellAlone  of this place, group and component: of no wider place, and of no other group or component. What is looked at for a ward is looked at for its small areas.
	 */
	readonly looked: { readonly checkId?: string; readonly datasetId?: string; readonly by: string; readonly on: string; readonly note?: string; readonly scope: string; readonly isOfCellAlone: boolean } | undefined;
	/** State with reach and decay limits a quarter shorter and a quarter longer. */
	readonly sensitivity: { readonly shorter: CellState; readonly longer: CellState };
	/** True where people and supply further out than any held could count: it is near an edge beyond which nobody is held, or its catchments or reach go further out than people and supply are (near-unheld-edge.ts). */
	readonly nearUnheldEdge: boolean;
}

/** One provision in a cell's explanation: how far, how much of it, shared among how many. */
export interface CellSupply {
	readonly supplyId: string;
	readonly kind: 'provision' | 'space' | 'connector';
	readonly name: string;
	readonly organisationNames: readonly string[];
	readonly venueId: string | undefined;
	readonly venueName: string | undefined;
	/** Least straight-line metres from any LSOA of the locality; undefined for spread supply. */
	readonly metres: number | undefined;
	readonly isInReach: boolean;
	readonly weeklySupply: number;
	readonly isAssumed: boolean;
	/** People it is shared among (Σ E·f). Undefined when nobody can reach it. */
	readonly sharedAmong: number | undefined;
	/** What it adds to the locality's access. */
	readonly adds: number;
	readonly assuredDate: string | undefined;
	readonly isMadeFor: boolean;
	readonly inferredFromAge: boolean;
}

export interface CellExplanation {
	readonly cell: CellFinding;
	/** In reach or spread over first, then beyond, nearest first. All that adds to its access; what adds nothing only while there are fewer than 50. */
	readonly supply: readonly CellSupply[];
	/** All supply of this component that is held and left out, wherever it is: each once, with the first reason that holds. */
	readonly leftOut: readonly { readonly supplyId: string; readonly name: string; readonly reason: string }[];
	readonly lsoas: readonly { readonly id: string; readonly name: string; readonly people: number | undefined; readonly access: number | undefined; readonly nearestMetres: number | undefined; readonly isInReach: boolean }[];
}

/** An existing venue, and what something new there would bring. */
export interface SiteFinding {
	readonly venueId: string;
	readonly venueName: string;
	/** People of the group, in the chosen localities, who would newly have something in reach. */
	readonly peopleNewlyReached: number;
	readonly stepFree: 'yes' | 'no' | 'unknown';
	/** Sessions × capacity of the assumption table for its kind of venue, in the component's unit. Undefined: nothing is assumed. */
	readonly assumedWeeklySupply: number | undefined;
	readonly localityName: string | undefined;
}
