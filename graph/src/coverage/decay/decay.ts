/**
 * How much a distance is worth: 1 beside the door, 0 beyond the limit.
 *
 * Units    metres in a straight line, or whatever unit a cost table is in.
 * Limit    inclusive: a distance equal to it is inside. `Infinity` means the decay has no end of its own.
 * Weights  finite and never negative.
 */
export interface Decay {
	/** As a person writes it: "step:800:1,1600:0.68,2400:0.22". */
	readonly written: string;
	readonly limit: number;
	weight(distance: number): number;
	/** The same shape with every length multiplied: for sensitivity. */
	scaledBy(factor: number): Decay;
}

/** A family of decays: one file each, listed in all-decays.ts. */
export interface DecayKind {
	/** The word before the first colon. */
	readonly id: string;
	readonly title: string;
	/** Shown when something was written wrongly. */
	readonly example: string;
	readonly source: string;
	/** What follows the first colon, as written. Refuses DecayNotUnderstood. */
	fromWords(words: string): Decay;
}
