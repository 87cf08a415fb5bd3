import { isZipArchive } from './is-zip-archive.ts';
import { readZipDirectory, type ZipPart } from './read-zip-directory.ts';

/** A ZIP archive as whoever sent it knows it, and what to do with it. */
export interface ArchiveDescribed {
	/** A `workbook` is the one that a source may read. */
	readonly kind: 'zip-archive' | 'damaged-archive' | 'workbook' | 'office-document';
	readonly came: string;
	readonly mend: string;
}

const saveSheet = 'Open it in a spreadsheet program, save the sheet with the table as CSV, and import that.';
const saveTable = 'It is a document, whatever its name ends in. Copy the table in it into a spreadsheet program, save that as CSV, and import it.';
const office = (came: string, mend: string): ArchiveDescribed => ({ kind: 'office-document', came, mend });

/** What a part of an archive is called by the program that made it. First that fits. */
const programs: readonly (readonly [part: RegExp, made: ArchiveDescribed])[] = [
	[/^word\/document/, office('a Word document', saveTable)],
	[/^xl\/workbook\.xml$/, { kind: 'workbook', came: 'an Excel workbook', mend: saveSheet }], [/^xl\/workbook/, office('an Excel workbook', saveSheet)],
	[/^ppt\/presentation/, office('a PowerPoint presentation', saveTable)], [/^\[Content_Types\]\.xml$/, office('an Office document', saveTable)]
];

/** What the part “mimetype” of an OpenDocument file says. First that fits. */
const openDocuments: readonly (readonly [type: string, made: ArchiveDescribed])[] = [
	['application/vnd.oasis.opendocument.spreadsheet', office('an OpenDocument spreadsheet', saveSheet)],
	['application/vnd.oasis.opendocument.text', office('an OpenDocument text', saveTable)], ['application/vnd.oasis.opendocument', office('an OpenDocument file', saveTable)]
];

/**
 * What a ZIP archive is: Office and OpenDocument files are ZIP archives too, and nobody who saved one knows that.
 *
 * Told by the names of its own parts: a workbook that lies in an archive, or in a document, makes neither of them one.
 * Undefined when the bytes are no ZIP archive.
 */
export function describeArchive(bytes: Uint8Array): ArchiveDescribed | undefined {
	if (!isZipArchive(bytes)) return undefined;
	let parts: readonly ZipPart[];
	try {
		parts = readZipDirectory(bytes);
	} catch {
		return {
			kind: 'damaged-archive', came: 'a ZIP archive or an Office document that is damaged',
			mend: 'The download may have stopped half way: download it again. A workbook that opens in a spreadsheet program can be saved again from there.'
		};
	}
	if (parts.length === 0) return { kind: 'zip-archive', came: 'a ZIP archive with nothing in it', mend: 'Import the file that was meant to be in it.' };
	const type = typeOf(bytes, parts);
	return openDocuments.find(([start]) => type.startsWith(start))?.[1] ?? programs.find(([part]) => parts.some(({ name }) => part.test(name)))?.[1]
		?? { kind: 'zip-archive', came: 'a ZIP archive', mend: 'Open the archive and import the file that is in it.' };
}

/** What an OpenDocument file says it is, in a part that is never compressed; empty in any other archive. */
function typeOf(bytes: Uint8Array, parts: readonly ZipPart[]): string {
	const part = parts.find(({ name, isDeflated }) => name === 'mimetype' && !isDeflated);
	return part === undefined ? '' : new TextDecoder().decode(bytes.subarray(part.start, part.start + part.packed));
}
