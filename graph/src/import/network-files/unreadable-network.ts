import { UnreadableFile } from '../import-issue.ts';

/** The refusal of a whole network file, in the words of whoever sent it. */
export function unreadableNetwork({ file, kind, row, field, came, expected, mend }: {
	file: string; kind: string; row?: number; field?: string; came: string; expected: string; mend: string;
}): UnreadableFile {
	return new UnreadableFile({
		kind, file, came: came.length > 80 ? `${came.slice(0, 79)}…` : came, expected, mend, outcome: 'rejected',
		...(row === undefined ? {} : { row }), ...(field === undefined ? {} : { field })
	});
}
