import { dateInWords, monthsBackInWords } from '@kith/graph/wording/date-in-words.ts';

/**
 * What a check that was just recorded changes on the page of its cell: nothing, where it is older than the months that
 * count, or where somebody looked later. On other pages that it covers it may be the one that counts.
 *
 * @param looked  who looked last, as the page says it now; undefined where nobody did within the months that count
 */
export function checkRecordedInWords({ recorded, looked, checkMonths, placeName }: {
	recorded: { readonly id: string; readonly checkedOn: string };
	looked: { readonly checkId?: string | null; readonly by: string; readonly on: string } | undefined;
	checkMonths: number;
	placeName: string;
}): string {
	if (looked?.checkId === recorded.id) return `This page now counts that somebody looked in ${placeName}.`;
	const old = `It is of ${dateInWords(recorded.checkedOn)}, and`;
	if (looked === undefined) return `${old} too old to count: checks of ${monthsBackInWords(checkMonths)} count. This page says what it said before.`;
	return `${old} a later check counts on this page: ${looked.by}, ${dateInWords(looked.on)}.`;
}
