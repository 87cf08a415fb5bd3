/**
 * Whether something is on, by its status word: the one rule, for what counts as supply and for what is offered to people.
 *
 * Absence  no word at all is running: most lists hold only what is. Any word but `active` (paused, closed, ended, not
 *          started yet, or one nobody here knows) is not.
 */
export function isRunning({ status }: { readonly status?: string | undefined }): boolean {
	return status === undefined || status === 'active';
}
