import { inflateRawSync } from 'node:zlib';
import { readZipDirectory } from '../reading/read-zip-directory.ts';

/**
 * How large a ZIP archive is once unpacked, found by unpacking it within a limit: the sizes an archive states of itself
 * are whatever its maker wrote.
 *
 * Units    bytes. Infinity as soon as it is more than `most`; no more than that is ever held.
 * Refuses  with an error an archive whose directory or parts cannot be read.
 */
export function measureUnpacked(bytes: Uint8Array, most: number): number {
	let sum = 0;
	for (const { isDeflated, start, packed } of readZipDirectory(bytes)) {
		if (isDeflated) {
			try {
				sum += inflateRawSync(bytes.subarray(start), { maxOutputLength: Math.max(1, most - sum) }).length;
			} catch (error) {
				if (error instanceof RangeError) return Infinity;
				throw error;
			}
		} else sum += packed;
		if (sum > most) return Infinity;
	}
	return sum;
}
