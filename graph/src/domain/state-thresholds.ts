/**
 * Where one state of a cell ends and the next begins: what is calculated and what is said of it hold to the same.
 *
 * Units  shares (0–1) of people with something in reach, and access as a ratio of the comparator.
 */
export const stateThresholds = {
	/** At least so many in reach, and at least so much of the comparator, to be served. */
	servedShare: 0.6,
	servedRatio: 0.6,
	/** Fewer in reach, or less of the comparator, is a gap where somebody looked. */
	gapShare: 0.25,
	gapRatio: 0.25
} as const;
