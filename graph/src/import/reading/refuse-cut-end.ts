import { UnreadableFile } from '../import-issue.ts';

/**
 * Refuses a CSV that was cut in the middle of a line: its last line has fewer cells than the first, and no line break
 * ends it. What comes before is whole, but nobody can say how much is missing after.
 */
export function refuseCutEnd({ file, text, header, lastCells, expected }: {
	readonly file: string;
	readonly text: string;
	readonly header: readonly string[];
	/** Cells of the last line. */
	readonly lastCells: readonly string[];
	/** What the file is taken for, in words. */
	readonly expected: string;
}): void {
	if (lastCells.length >= header.length || /[\r\n]\s*$/.test(text.slice(-200))) return;
	throw new UnreadableFile({
		kind: 'truncated', file, row: lineCount(text),
		came: `a table that stops in the middle of line ${lineCount(text).toLocaleString('en-GB')} (${lastCells.length} of ${header.length} cells)`, expected,
		mend: 'The download may have stopped half way, and nothing was taken: fetch it again. If that line is the last one and whole, end it with a line break.', outcome: 'rejected'
	});
}

const lineCount = (text: string): number => text.split(/\r\n|\r|\n/).length;
