// @ts-check
/**
 * How the server is run so that the sample stays under 400 MB: few memory pools for the native parts (glibc keeps
 * one a thread and gives little back), and a small nursery for what lives a moment. Neither limits how much may be held.
 */
export const leanMemory = {
	flags: ['--max-semi-space-size=8'],
	/** @type {Record<string, string>} */
	env: { MALLOC_ARENA_MAX: '2' }
};
