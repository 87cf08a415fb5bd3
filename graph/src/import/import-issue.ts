/** One thing wrong with the input, said so that the sender can mend it; or one worth knowing of it. */
export interface ImportIssue {
	/** Stable kind, kebab-case: "closed-library", "unknown-code". */
	readonly kind: string;
	readonly file: string;
	/** 1-based data row as a spreadsheet shows it (head is row 1); absent for the whole file. */
	readonly row?: number;
	readonly field?: string;
	/** What came, at most 80 characters, addresses and numbers to ring masked; told to whoever imports, and not kept. */
	readonly came: string;
	/** Absent where nothing is wrong: what came is then a plain note, and `mend` goes on from it. */
	readonly expected?: string;
	readonly mend: string;
	/** `rejected`: the row was not taken. `noted`: taken, with this field left out or with all there is. */
	readonly outcome: 'rejected' | 'noted';
}

/** The whole file cannot be read as this source: nothing of it is taken. */
export class UnreadableFile extends Error {
	override readonly name = 'UnreadableFile';
	readonly issue: ImportIssue;
	constructor(issue: ImportIssue & { readonly expected: string }) {
		super(`${issue.file}: came ${issue.came}; expected ${issue.expected}. ${issue.mend}`);
		this.issue = issue;
	}
}
