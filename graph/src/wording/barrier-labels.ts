/** The lens "only count what is …", in the words of the page. */
export const barrierLabels = {
	'step-free': 'step-free',
	free: 'free',
	'evening-or-weekend': 'evening or weekend',
	'no-referral': 'open without referral',
	'no-car': 'reachable without a car'
} as const;

export type BarrierName = keyof typeof barrierLabels;

/** "only what is step-free and free"; undefined when nothing is left out. */
export function barriersInWords(barriers: readonly BarrierName[]): string | undefined {
	if (barriers.length === 0) return undefined;
	const labels = barriers.map((barrier) => barrierLabels[barrier]);
	const last = labels.at(-1)!;
	return `only what is ${labels.length === 1 ? last : `${labels.slice(0, -1).join(', ')} and ${last}`}`;
}
