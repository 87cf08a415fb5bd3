/** The words a question is asked in, in an address (`group=`) and, with two hyphens, on the command line (`--group`). */
export type QuestionWord = 'level' | 'place' | 'group' | 'component' | 'count' | 'need' | 'barrier' | 'reach' | 'method' | 'decay' | 'first';

/** Which part of a question was not understood, for whoever wants to point at it. */
export interface NotUnderstood {
	/** As the person wrote it: never the name of a field of ours. */
	readonly field: QuestionWord;
	readonly came: string;
	/** What would have been understood. */
	readonly expected: string;
}

/**
 * A word of a question names nothing that is known here, or a figure lies outside what can be asked.
 * The message says what came, what was expected and how to mend it.
 */
export class QuestionNotUnderstood extends Error {
	override readonly name = 'QuestionNotUnderstood';
	readonly field: string | undefined;
	readonly came: string | undefined;
	readonly expected: string | undefined;

	/** @param said  a whole sentence, or the facts to make one of */
	constructor(said: string | NotUnderstood) {
		super(typeof said === 'string' ? said : `${said.field} "${said.came.slice(0, 60)}" is not understood: expected ${said.expected}.`);
		this.field = typeof said === 'string' ? undefined : said.field;
		this.came = typeof said === 'string' ? undefined : said.came;
		this.expected = typeof said === 'string' ? undefined : said.expected;
	}
}
