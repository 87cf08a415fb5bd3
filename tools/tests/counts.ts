/** How many tests passed and failed. A step that could not run at all is one failure. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

export const addCounts = (one: Counts, other: Counts): Counts => ({
	passed: one.passed + other.passed,
	failed: one.failed + other.failed
});
