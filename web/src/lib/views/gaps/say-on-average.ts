/** The explanation's rows. Of a place of several small areas, the nearest is the one place least far from everybody in it taken together: said beside it, for a small area may have a nearer one. */
import type { CellRow } from '@kith/graph/wording/describe-cell.ts';

export function sayOnAverage(rows: readonly CellRow[], { lsoas }: { readonly lsoas: readonly unknown[] }): readonly CellRow[] {
	if (lsoas.length < 2) return rows;
	return rows.map((row) => (row.id === 'nearest' && row.note !== '' ? { ...row, note: `${row.note}; how far it is on average, by where people live. It is the nearest to all of them together: some may have a nearer one` } : row));
}
