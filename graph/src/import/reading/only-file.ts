import { UnreadableFile } from '../import-issue.ts';
import type { ImportFile } from '../importer.ts';

/** The one file of a source that reads one. Refuses none and several. */
export function onlyFile(files: readonly ImportFile[], expected: string): ImportFile {
	const [file, second] = files;
	if (file === undefined || second !== undefined) {
		throw new UnreadableFile({
			kind: 'one-file', file: second?.name ?? '(none)', came: file === undefined ? 'no file' : `${files.length} files`, expected: `one file: ${expected}`,
			mend: 'Import the files one after another.', outcome: 'rejected'
		});
	}
	return file;
}
