import { isRunning } from '../domain/is-running.ts';
import { notRunningInWords } from '../wording/not-running-in-words.ts';

/** "paused", "closed" …; undefined while it is on. */
export function whyNotRunning(one: { readonly status?: string | undefined }): string | undefined {
	return isRunning(one) ? undefined : notRunningInWords(one.status ?? '');
}
