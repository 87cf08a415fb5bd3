import type { CellFinding, CellState } from '../coverage/cell-finding.ts';
import type { CountView } from '../coverage/coverage-facts.ts';
import type { Figure } from '../domain/provenance.ts';
import type { CellPlace } from './gather-cell-places.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import type { Need } from './gather-need.ts';

/** A place of an answer about gaps. */
export interface GapLocality {
	readonly id: string;
	readonly name: string;
	readonly need: Figure | undefined;
	readonly residents: Figure;
	/** Gaps among looked-at cells of this answer, in its `gapView`; `anyone` has only one view. */
	readonly gapCount: number;
	readonly lookedAt: number;
	/** Cells of this answer of which something is known, in its `gapView`: any state but not yet checked. What is plainly served needs nobody to look. */
	readonly known: number;
	/** False where none of its small areas has a centre: nothing can be measured from there, whoever looks. */
	readonly isPlaced: boolean;
	readonly lon: number | undefined;
	readonly lat: number | undefined;
}

export function toGapLocality({ place, need, cells, gapView }: { place: CellPlace; need: Need | undefined; cells: readonly CellFinding[]; gapView: CountView }): GapLocality {
	let gapCount = 0;
	let lookedAt = 0;
	let known = 0;
	for (const cell of cells) {
		const state = stateInView(cell, gapView);
		if (state !== 'not_checked') known++;
		if (cell.looked === undefined) continue;
		lookedAt++;
		if (state === 'gap') gapCount++;
	}
	return { ...place, need: need?.figures.get(place.id), gapCount, lookedAt, known, isPlaced: cells[0]?.isPlaced ?? true };
}

/** A named group's state in a view; `anyone` has only the one it has. */
const stateInView = ({ count, state, otherState }: CellFinding, view: CountView): CellState => (count === view ? state : otherState ?? state);

/**
 * The view gaps are counted in: made for, unless something is offered under these components and none of it is made
 * for any group. A list that names nobody (libraries, say) would otherwise make every place a gap for everyone.
 *
 * Lens  plays no part: what is shown must not change what is counted.
 */
export function toGapView({ isMadeForSomebody }: Pick<AreaCoverage, 'isMadeForSomebody'>, componentIds: readonly string[]): CountView {
	const offered = componentIds.filter((id) => isMadeForSomebody.has(id));
	return offered.length > 0 && !offered.some((id) => isMadeForSomebody.get(id)) ? 'open-to' : 'made-for';
}
