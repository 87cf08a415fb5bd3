/** A command was understood and refused. The message is a sentence: what stands against it and how to mend it. */
export class CannotBeDone extends Error {
	override readonly name = 'CannotBeDone';
}
