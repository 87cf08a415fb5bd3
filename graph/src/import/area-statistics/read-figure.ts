import type { Absence } from '../../domain/absence.ts';

/** A cell as a number, a reason why there is none, or text that is neither. */
export type FigureRead = { readonly value: number } | { readonly absence: Absence } | { readonly notAFigure: true };

const suppressed = new Set(['c', '*', '..c', '[c]', 'x', '[x]', 'suppressed', '<5']);
const notApplicable = new Set(['n/a', 'na', '[z]', 'z']);
const notCollected = new Set(['', '-', '..', ':', '[u]', 'null']);

/**
 * Reads one cell of statistics.
 *
 * Zero   is a figure. An empty or marked cell is never 0: it says why nothing is there.
 */
export function readFigure(cell: string, values: 'counts' | 'numbers'): FigureRead {
	const text = cell.trim();
	const mark = text.toLowerCase();
	if (notCollected.has(mark)) return { absence: 'NotCollected' };
	if (suppressed.has(mark)) return { absence: 'Suppressed' };
	if (notApplicable.has(mark)) return { absence: 'NotApplicable' };

	const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
	if (!/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(plain)) return { notAFigure: true };
	const value = Number(plain);
	const isPossible = Number.isFinite(value) && (values === 'numbers' || (value >= 0 && Number.isInteger(value)));
	return isPossible ? { value } : { notAFigure: true };
}
