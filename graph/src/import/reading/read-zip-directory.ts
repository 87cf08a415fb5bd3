const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
/** The end of the directory, and the longest comment that may follow it, in bytes. */
const endLength = 22;
const longestComment = 65_535;

/** One part of a ZIP archive, as the directory of the archive has it. */
export interface ZipPart {
	/** With its folders: "xl/workbook.xml". */
	readonly name: string;
	readonly isDeflated: boolean;
	/** Where its bytes begin in the archive. */
	readonly start: number;
	/** How many bytes it takes up there: what the archive says of itself. */
	readonly packed: number;
}

/**
 * The parts of a ZIP archive, from the directory at its end: bytes before it may belong to another archive that is packed in this one.
 *
 * Refuses  with a RangeError an archive whose directory is not there, is broken, or points to no part.
 * Source   PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. The ZIP64 extension is not read.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipPart[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const first = Math.max(0, bytes.length - endLength - longestComment);
	let end = bytes.length - endLength;
	while (end >= first && view.getUint32(end, true) !== END) end -= 1;
	if (end < first) throw new RangeError('The archive has no directory.');

	const parts: ZipPart[] = [];
	let at = view.getUint32(end + 16, true);
	for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
		if (view.getUint32(at, true) !== ENTRY) throw new RangeError('The directory of the archive is broken.');
		const local = view.getUint32(at + 42, true);
		if (view.getUint32(local, true) !== LOCAL) throw new RangeError('The directory of the archive points to no part.');
		const nameLength = view.getUint16(at + 28, true);
		parts.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), isDeflated: view.getUint16(at + 10, true) === DEFLATED,
			start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true), packed: view.getUint32(at + 20, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return parts;
}
