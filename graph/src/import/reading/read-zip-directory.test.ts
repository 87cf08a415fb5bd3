import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { describeArchive } from './describe-archive.ts';
import { readZipDirectory } from './read-zip-directory.ts';

const halls = zipSync({ 'halls.csv': strToU8('Hall,Seats\nMillbridge,24\n'), 'clubs/tea.csv': strToU8('Club\nTea\n') });

/** The same archive, its directory saying of the second part that it begins somewhere else. */
function pointing(start: number): Uint8Array {
	const bytes = halls.slice();
	const view = new DataView(bytes.buffer);
	const entries = [...bytes.keys()].filter((at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
	view.setUint32(entries[1]! + 42, start, true);
	return bytes;
}

test('the parts of an archive of halls and clubs are named with their folders, and each begins where its bytes do', () => {
	const parts = readZipDirectory(halls);
	expect(parts.map(({ name }) => name)).toEqual(['halls.csv', 'clubs/tea.csv']);
	expect(parts.map(({ start }) => start)).toEqual(['halls.csv', 'clubs/tea.csv'].map((name) => Buffer.from(halls).indexOf(name) + name.length));
});

test('an archive whose directory points into the middle of a list of halls, and to no part, is damaged', () => {
	expect(() => readZipDirectory(pointing(5))).toThrow('The directory of the archive points to no part.');
	expect(() => readZipDirectory(pointing(halls.length)), 'nor is there a part after its end').toThrow(RangeError);
	expect(describeArchive(pointing(5))?.kind).toBe('damaged-archive');
});
