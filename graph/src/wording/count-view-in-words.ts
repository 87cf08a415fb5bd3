/** What counts as supply for a group. */
export const countViewLabels = { 'made-for': 'made for', 'open-to': 'open to' } as const;

export type CountViewName = keyof typeof countViewLabels;

/** "made for unpaid carers", "open to unpaid carers". For everyone there is one view only: "open to anyone". */
export function countViewInWords({ count, groupInSentence }: { count: CountViewName; groupInSentence: string }): string {
	return `${groupInSentence === 'anyone' ? 'open to' : countViewLabels[count]} ${groupInSentence}`;
}

/** What the view counts, for method pages and notes. */
export const countViewMeanings: Readonly<Record<CountViewName, string>> = {
	'made-for': 'Counts only what names this group as the people it is for.',
	'open-to': 'Counts everything this group may go to, including what is open to anyone.'
};
