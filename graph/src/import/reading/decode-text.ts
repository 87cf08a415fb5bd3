import type { ImportIssue } from '../import-issue.ts';
import { UnreadableFile } from '../import-issue.ts';
import type { ImportFile } from '../importer.ts';
import { describeArchive } from './describe-archive.ts';

/**
 * The text of a file, whatever it was saved as: UTF-8 (with or without a byte order mark), UTF-16 with one,
 * or Windows-1252, which is noted because it is a guess.
 *
 * Refuses an empty file, a picture, a PDF, a Word or Excel document, a web page: each by its name.
 */
export function decodeText(file: ImportFile, expected: string): { readonly text: string; readonly issues: readonly ImportIssue[] } {
	const { name, bytes } = file;
	const refuse = (came: string, mend: string): never => {
		throw new UnreadableFile({ kind: 'wrong-format', file: name, came, expected, mend, outcome: 'rejected' });
	};

	if (bytes.length === 0) refuse('an empty file', 'Download it again, and check that its size is not 0.');
	const archive = describeArchive(bytes);
	if (archive !== undefined) refuse(archive.came, archive.mend);
	const kind = knownBinary(bytes);
	if (kind !== undefined) refuse(kind, 'Save or export it in the format expected, and import that.');

	const { text, encoding } = decode(bytes);
	const start = text.slice(0, 400).trimStart();
	if (start === '') refuse('a file of blanks', 'Download it again, and look at it before importing.');
	if (/^<(!doctype html|html|head|body)\b/i.test(start)) {
		refuse('a web page', 'Use the download link of the file itself, not the page that describes it.');
	}
	if (text.includes('\u0000')) refuse('a file that is not text', 'Check that it is the right file and download it again.');

	const issues: ImportIssue[] = encoding === 'windows-1252'
		? [{
			kind: 'guessed-encoding', file: name, came: 'bytes that are not UTF-8', expected: 'text saved as UTF-8',
			mend: 'It was read as Windows-1252. If names look wrong, save it again as “CSV UTF-8”.', outcome: 'noted'
		}]
		: [];
	return { text, issues };
}

function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'utf-16' | 'windows-1252' } {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
	}
}

/** What a file that is not text says it is, from its first bytes. */
function knownBinary(bytes: Uint8Array): string | undefined {
	const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'an old Office document';
	if (starts(0x25, 0x50, 0x44, 0x46)) return 'a PDF';
	if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff)) return 'a picture';
	if (starts(0x1f, 0x8b)) return 'a gzip file inside another';
	return undefined;
}
