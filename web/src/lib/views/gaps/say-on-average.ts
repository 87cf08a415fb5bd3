/** The explanation's rows, with "on average" beside the nearest: its distance is weighed by where people live, small area by small area. */
import type { CellRow } from '@kith/graph/wording/describe-cell.ts';

export function sayOnAverage(rows: readonly CellRow[]): readonly CellRow[] {
	return rows.map((row) => (row.id === 'nearest' && row.note !== '' ? { ...row, note: `${row.note}; on average, by where people live` } : row));
}
