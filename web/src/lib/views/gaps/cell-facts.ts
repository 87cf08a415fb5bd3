import type { CellFacts } from '@kith/graph/wording/describe-cell.ts';
import type { MatrixCellFacts } from '@kith/graph/wording/describe-matrix.ts';
import type { CellOfMatrixFragment, ChosenCellQuery } from '#lib/generated/documents.ts';
import { toStateName } from '#lib/states/to-state-name.ts';

type ChosenCell = ChosenCellQuery['cell']['cell'];

/** A place of the API, for whether anything can be measured from it. */
type PlaceOfCell = { readonly isPlaced: boolean } | undefined;

/** A cell of the API as the wording reads one: an absent number is undefined, never nought. */
export function toStateFacts(cell: CellOfMatrixFragment, place: PlaceOfCell): MatrixCellFacts {
	return {
		state: toStateName(cell.state),
		shareInReach: cell.shareInReach ?? undefined,
		ratio: cell.ratio ?? undefined,
		providers: cell.providers,
		venues: cell.venues,
		isSpreadOver: cell.isSpreadOver,
		people: cell.people ?? undefined,
		shareNotKnown: cell.shareNotKnown,
		...(place?.isPlaced === false && { isPlaced: false })
	};
}

export function toCellFacts(cell: ChosenCell, place: PlaceOfCell): CellFacts {
	return {
		...toStateFacts(cell, place),
		peopleWithout: cell.peopleWithout ?? undefined,
		shareNotKnown: cell.shareNotKnown,
		nearest: cell.nearest ?? undefined,
		shareAssumed: cell.shareAssumed ?? undefined,
		shareNotAssured: cell.shareNotAssured ?? undefined,
		looked: cell.looked ? { by: cell.looked.by, on: cell.looked.on, scope: cell.looked.scope, ...(cell.looked.note ? { note: cell.looked.note } : {}) } : undefined,
		sensitivity: { shorter: toStateName(cell.stateShorter), longer: toStateName(cell.stateLonger) },
		nearUnheldEdge: cell.nearUnheldEdge
	};
}
