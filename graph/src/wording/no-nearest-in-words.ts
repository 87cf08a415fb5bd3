import { isNotPlaced, type StateFacts } from './state-in-words.ts';

/** Said where nothing has a distance: what comes to people is recorded all the same, and is listed beside this; from a place without a centre nothing has one, however much is recorded. */
export function noNearestInWords(cell: Pick<StateFacts, 'isSpreadOver' | 'isPlaced'>, barriers: readonly string[]): string {
	if (isNotPlaced(cell)) return 'not known';
	if (cell.isSpreadOver) return 'none held at a place';
	// what is recorded and does not pass the lens is there all the same
	return barriers.length > 0 ? 'none that counts' : 'none recorded';
}
