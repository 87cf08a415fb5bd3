/** What may follow the letters PK: a first part, the directory of an archive without parts, the mark of one in pieces. */
const afterLetters = ['\u0003\u0004', '\u0005\u0006', '\u0007\u0008'];

/**
 * True for bytes that begin as a ZIP archive does. The letters PK alone are no sign of one: a table may begin with a column “PK”.
 *
 * Source  PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.16 and 8.5.
 */
export function isZipArchive(bytes: Uint8Array): boolean {
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	return start.startsWith('PK') && afterLetters.includes(start.slice(2));
}
