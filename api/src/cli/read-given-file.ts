import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/**
 * The bytes of a file somebody named, unpacked where it is gzipped.
 *
 * @param expected  what it should have been, for the sentence: "a CSV file"
 * @throws Error  a sentence, when it cannot be read
 */
export async function readGivenFile(file: string, expected: string): Promise<Uint8Array> {
	try {
		const bytes = await readFile(file);
		return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
	} catch (cause) {
		const code = (cause as { code?: string }).code;
		const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code === 'EACCES' ? 'it may not be read' : 'it could not be read';
		throw new Error(`Came ${file}, and ${why}; expected ${expected}. Check the path.`, { cause });
	}
}
