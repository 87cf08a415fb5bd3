import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CannotBeDone } from './cannot-be-done.ts';
import { requireRoomFor, writeGivenFile } from './write-given-file.ts';

test.each([
	[path.join(tmpdir(), 'no-such-folder', 'out.csv'), 'its folder does not exist'],
	[tmpdir(), 'it is a folder']
])('a file asked for at %s is refused in a sentence: %s', async (file, why) => {
	for (const ask of [() => writeGivenFile(file, 'a'), () => requireRoomFor(file)]) {
		const refused = await ask().catch((reason: unknown) => reason);
		expect(refused).toBeInstanceOf(CannotBeDone);
		expect(refused).toMatchObject({ message: `Could not write ${file}: ${why}. Choose another place for it.` });
	}
});

test('a file beside others has room, before it is there', async () => {
	await expect(requireRoomFor(path.join(tmpdir(), 'not-yet-there.csv'))).resolves.toBeUndefined();
});
