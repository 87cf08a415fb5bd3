import { UnreadableFile } from '../import-issue.ts';
import { shorten } from './shorten.ts';

/** A header as it is compared: no case, no “; measures: Value”, single spaces. */
export function plainHeader(header: string): string {
	return header.replace(/;\s*measures:\s*value\s*$/i, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Where the first column that fits one of these patterns stands; undefined when there is none. */
export function findColumn(header: readonly string[], patterns: readonly RegExp[]): number | undefined {
	const plain = header.map(plainHeader);
	for (const pattern of patterns) {
		const index = plain.findIndex((name) => pattern.test(name));
		if (index >= 0) return index;
	}
	return undefined;
}

/** As findColumn, and refuses the file when the column is missing, naming the columns that came. */
export function getColumn({ file, header, patterns, called, example }: {
	readonly file: string;
	readonly header: readonly string[];
	readonly patterns: readonly RegExp[];
	/** What the column holds, in words. */
	readonly called: string;
	readonly example: string;
}): number {
	const index = findColumn(header, patterns);
	if (index !== undefined) return index;
	throw new UnreadableFile({
		kind: 'missing-column', file, came: `the columns ${shorten(header.join(', '))}`, expected: `a column with ${called}, for example ${example}`,
		mend: 'Check that it is the right file; `npm run kith -- sources` says what each source reads.', outcome: 'rejected'
	});
}
