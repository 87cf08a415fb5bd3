import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CannotBeDone } from './cannot-be-done.ts';

/**
 * Writes a file where somebody said.
 *
 * @throws CannotBeDone  when it cannot stand there, with why
 */
export async function writeGivenFile(file: string, content: string | Uint8Array): Promise<void> {
	try {
		await writeFile(file, content);
	} catch (cause) {
		throw couldNotWrite(file, (cause as { code?: string }).code, cause);
	}
}

/**
 * Refuses what `writeGivenFile` would, so far as it can be told beforehand: for what is done before it is written.
 *
 * @throws CannotBeDone  when its folder is missing, or it is a folder itself
 */
export async function requireRoomFor(file: string): Promise<void> {
	const [folder, there] = await Promise.all([path.dirname(path.resolve(file)), file].map((place) => stat(place).catch(() => undefined)));
	if (folder?.isDirectory() !== true) throw couldNotWrite(file, 'ENOENT');
	if (there?.isDirectory() === true) throw couldNotWrite(file, 'EISDIR');
}

function couldNotWrite(file: string, code: string | undefined, cause?: unknown): CannotBeDone {
	const why = code === 'ENOENT' ? 'its folder does not exist' : code === 'EISDIR' ? 'it is a folder' : code === 'ENOSPC' ? 'the disk is full' : 'it may not be written';
	return new CannotBeDone(`Could not write ${file}: ${why}. Choose another place for it.`, { cause });
}
