import { isZipArchive } from './is-zip-archive.ts';

/** A ZIP archive as whoever sent it knows it, and what to do with it. */
export interface ArchiveDescribed {
	readonly kind: 'zip-archive' | 'office-document';
	readonly came: string;
	readonly mend: string;
}

const saveSheet = 'Open it in a spreadsheet program, save the sheet with the table as CSV, and import that.';
const saveTable = 'It is a document, whatever its name ends in. Copy the table in it into a spreadsheet program, save that as CSV, and import it.';

/** What the parts of an archive are called, by the program that made it. First that fits. */
const programs: readonly (readonly [part: string, came: string, mend: string])[] = [
	['word/document', 'a Word document', saveTable], ['xl/workbook', 'an Excel workbook', saveSheet], ['ppt/presentation', 'a PowerPoint presentation', saveTable],
	['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet', saveSheet], ['mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text', saveTable],
	['mimetypeapplication/vnd.oasis.opendocument', 'an OpenDocument file', saveTable], ['[Content_Types].xml', 'an Office document', saveTable]
];

/**
 * What a ZIP archive is: Office and OpenDocument files are ZIP archives too, and nobody who saved one knows that.
 *
 * Told by the names of its parts, which stand in it uncompressed. Undefined when the bytes are no ZIP archive.
 */
export function describeArchive(bytes: Uint8Array): ArchiveDescribed | undefined {
	if (!isZipArchive(bytes)) return undefined;
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const program = programs.find(([part]) => whole.includes(part));
	if (program === undefined) return { kind: 'zip-archive', came: 'a ZIP archive', mend: 'Open the archive and import the file that is in it.' };
	return { kind: 'office-document', came: program[1], mend: program[2] };
}
