import { QuestionNotUnderstood } from './question-not-understood.ts';

/** Refuses QuestionNotUnderstood unless the number is whole and within its limits, both included. */
export function requireWhole({ what, came, from, to }: { readonly what: string; readonly came: number; readonly from: number; readonly to: number }): void {
	if (Number.isInteger(came) && came >= from && came <= to) return;
	throw new QuestionNotUnderstood(`${what} is ${came}; expected a whole number from ${from} to ${to}.`);
}

/** Refuses QuestionNotUnderstood when a text is longer than can be asked. */
export function requireShort({ what, came, atMost }: { readonly what: string; readonly came: string | undefined; readonly atMost: number }): void {
	if (came === undefined || came.length <= atMost) return;
	throw new QuestionNotUnderstood(`${what} is ${came.length} characters long; at most ${atMost} can be asked. Shorten it.`);
}
