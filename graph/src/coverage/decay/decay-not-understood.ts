/** A decay was written in a way that means nothing. Says what came, what was expected, and how to write it. */
export class DecayNotUnderstood extends Error {
	readonly came: string;
	readonly expected: string;

	constructor({ came, expected }: { came: string; expected: string }) {
		super(`The decay "${came}" is not understood. Expected ${expected}.`);
		this.name = 'DecayNotUnderstood';
		this.came = came;
		this.expected = expected;
	}
}
