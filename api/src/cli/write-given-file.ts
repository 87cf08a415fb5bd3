import { writeFile } from 'node:fs/promises';
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
		const code = (cause as { code?: string }).code;
		const why = code === 'ENOENT' ? 'its folder does not exist' : code === 'EISDIR' ? 'it is a folder' : code === 'ENOSPC' ? 'the disk is full' : 'it may not be written';
		throw new CannotBeDone(`Could not write ${file}: ${why}. Choose another place for it.`, { cause });
	}
}
