/** A question named something that is not there, or a number out of range. The message is for the person who asked. */
export class QuestionNotUnderstood extends Error {
	override readonly name = 'QuestionNotUnderstood';
	/** The part of the question: group, component, locality, method, decay, reachMetres … */
	readonly field: string;
	readonly came: string;
	/** What would have been understood. */
	readonly expected: string;

	constructor({ field, came, expected }: { field: string; came: string; expected: string }) {
		super(`${field} "${came}" is not understood. Expected ${expected}.`);
		this.field = field;
		this.came = came;
		this.expected = expected;
	}
}
