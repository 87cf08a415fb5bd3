import type { CellFinding } from '../coverage/cell-finding.ts';
import type { CoverageParameters } from '../coverage/coverage-facts.ts';
import type { Figure } from '../domain/provenance.ts';
import type { Indicator } from '../domain/reference.ts';
import type { CsvCell } from './formats/csv.ts';
import { roundedToTen } from '../wording/people-in-words.ts';
import { gapsColumns, gapsTable } from './gaps-table.ts';

/** A matrix of gaps with everything that was asked, and who says so. */
export interface GapsAnswered {
	readonly cells: readonly CellFinding[];
	readonly localities: readonly { readonly id: string; readonly name: string; readonly need: Figure | undefined }[];
	readonly parameters: CoverageParameters;
	/** The need indicator asked for; undefined when none was. */
	readonly need: Indicator | undefined;
	readonly sources: readonly Pick<Figure['source'], 'title' | 'vintage' | 'licence'>[];
	readonly isIllustrative: boolean;
}

/** The first are promised; whatever follows them may grow. */
const columns = [
	...gapsColumns,
	'shortfall', 'need', 'need_unit', 'need_indicator', 'looked_on', 'looked_by',
	'no_rate', 'other_state', 'state_shorter', 'state_longer', 'share_assumed', 'share_not_assured', 'share_not_known', 'is_spread_over', 'near_unheld_edge', 'need_left_out', 'comparator',
	'method', 'decay', 'reach_metres', 'barriers', 'asked_on', 'sources', 'licences', 'illustrative'
] as const;

/**
 * The table that every download gives, of the matrix and of a pack: one row for each cell, each carrying how it was measured and who
 * says so, because rows are cut out of tables and passed on.
 *
 * Absence   an empty cell, never 0. Without a need that was asked for, its columns are empty; `need_left_out` is the share (0–1) of the place that its mean leaves out.
 * Units     access and comparator are units of supply a week for one person; ratio is the one over the other.
 * Estimates the shortfall is rounded to ten, and never more than the people there are; empty where nobody has checked.
 */
export function gapsDownload({ cells, localities, parameters, need, sources, isIllustrative }: GapsAnswered): { readonly columns: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] } {
	const placeOf = new Map(localities.map((place) => [place.id, place]));
	const { rows } = gapsTable({ cells, nameOf: (id) => placeOf.get(id)?.name ?? id });
	const asked: readonly CsvCell[] = [
		parameters.method, parameters.decay, parameters.reachMetres, parameters.barriers.join(' '), parameters.on.slice(0, 10),
		sources.map(({ title, vintage }) => `${title} (${vintage})`).join('; '), [...new Set(sources.map(({ licence }) => licence))].join('; '), String(isIllustrative)
	];
	return {
		columns,
		rows: cells.map((cell, at) => [
			...rows[at]!,
			shortfallOf(cell), placeOf.get(cell.localityId)?.need?.value, placeOf.get(cell.localityId)?.need?.unit, need?.id, cell.looked?.on, cell.looked?.by,
			cell.noRate, cell.otherState, cell.sensitivity.shorter, cell.sensitivity.longer, cell.shareAssumed, cell.shareNotAssured, cell.shareNotKnown,
			String(cell.isSpreadOver), String(cell.nearUnheldEdge), placeOf.get(cell.localityId)?.need?.leftOut?.share, cell.comparator,
			...asked
		])
	};
}

function shortfallOf({ state, shortfall, people }: CellFinding): number | undefined {
	if (state === 'not_checked') return undefined;
	const rounded = roundedToTen(shortfall);
	return rounded === undefined || people === undefined ? rounded : Math.min(rounded, people);
}
