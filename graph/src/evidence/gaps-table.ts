import type { CellFinding } from '../coverage/cell-finding.ts';

/** Columns of the matrix as a table: those of a pack, and the first of every download (gaps-download.ts). */
export const gapsColumns = [
	'locality', 'locality_name', 'group', 'component', 'count', 'state', 'access', 'ratio', 'share_in_reach', 'people', 'people_without', 'providers', 'venues', 'nearest_metres', 'nearest_name'
] as const;

/** Findings as rows. A figure that is not known is undefined, written as an empty cell, never 0. */
export function gapsTable({ cells, nameOf }: { cells: readonly CellFinding[]; nameOf: (localityId: string) => string }): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | undefined)[])[] } {
	return {
		columns: gapsColumns,
		rows: cells.map((cell) => [
			cell.localityId, nameOf(cell.localityId), cell.groupId, cell.componentId, cell.count, cell.state, cell.access, cell.ratio, cell.shareInReach,
			cell.people, cell.peopleWithout, cell.providers, cell.venues, cell.nearest === undefined ? undefined : Math.round(cell.nearest.metres), cell.nearest?.name
		])
	};
}
