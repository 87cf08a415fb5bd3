import { isNotPlaced, type StateFacts } from './state-in-words.ts';

/** Said where nothing has a distance: what comes to people is recorded all the same, and is listed beside this; from a place without a centre nothing has one, however much is recorded. */
export function noNearestInWords(cell: Pick<StateFacts, 'isSpreadOver' | 'isPlaced'>): string {
	if (isNotPlaced(cell)) return 'not known';
	return cell.isSpreadOver ? 'none held at a place' : 'none recorded';
}
