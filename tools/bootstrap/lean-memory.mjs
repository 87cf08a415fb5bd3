// @ts-check
/**
 * How the server is run so that the sample stays under 400 MB: few memory pools for the native parts (glibc keeps
 * one a thread and gives little back), a small nursery for what lives a moment, and the right to give back at once
 * what starting used (api/src/warm-answers.ts). None limits how much may be held.
 */
export const leanMemory = {
	flags: ['--max-semi-space-size=8', '--expose-gc'],
	/** @type {Record<string, string>} */
	env: { MALLOC_ARENA_MAX: '2' }
};
