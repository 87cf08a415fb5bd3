import { gunzipSync } from 'node:zlib';
import { UnreadableFile } from './import-issue.ts';
import type { ImportFile } from './importer.ts';
import { describeArchive } from './reading/describe-archive.ts';

/** Largest file taken in, and largest once unpacked, in bytes. */
const mostBytes = 25_000_000;
const mostUnpacked = 250_000_000;

/**
 * A file ready to be read: gzip opened.
 *
 * Refuses more than 25 MB in, more than 250 MB unpacked, a broken gzip, and a ZIP archive that is not a workbook: a Word document, say.
 *
 * @param reads  what the source reads, for the sentence: "a CSV of …"
 */
export function openImportFile(file: ImportFile, reads: string): ImportFile {
	const { name, bytes } = file;
	const refuse = (kind: string, came: string, expected: string, mend: string): never => {
		throw new UnreadableFile({ kind, file: name, came, expected, mend, outcome: 'rejected' });
	};
	if (bytes.length > mostBytes) {
		refuse('too-large', `${Math.round(bytes.length / 1e6)} MB`, `at most ${mostBytes / 1e6} MB`, 'Cut the file to your area, or compress it with gzip.');
	}
	const opened = bytes[0] === 0x1f && bytes[1] === 0x8b ? { name, bytes: unpack() } : file;
	const archive = describeArchive(opened.bytes);
	if (archive !== undefined && archive.kind !== 'workbook') refuse(archive.kind, archive.came, reads, archive.mend);
	return opened;

	function unpack(): Uint8Array {
		try {
			return gunzipSync(bytes, { maxOutputLength: mostUnpacked });
		} catch (error) {
			const isTooLarge = error instanceof RangeError;
			return refuse(isTooLarge ? 'too-large' : 'truncated', isTooLarge ? 'a gzip file of more than 250 MB unpacked' : 'a gzip file that cannot be opened',
				isTooLarge ? 'at most 250 MB unpacked' : 'a whole gzip file', isTooLarge ? 'Cut the file to your area first.' : 'The download may have stopped half way: download it again.');
		}
	}
}
