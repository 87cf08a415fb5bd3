/**
 * A word of a question names nothing that is known here, or a figure lies outside what can be asked.
 * The message says what came, what was expected and how to mend it.
 */
export class QuestionNotUnderstood extends Error {
	override readonly name = 'QuestionNotUnderstood';
}
