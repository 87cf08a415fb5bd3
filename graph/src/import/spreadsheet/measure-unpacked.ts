import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

/**
 * How large a ZIP archive is once unpacked, found by unpacking it within a limit: the sizes an archive states of itself
 * are whatever its maker wrote.
 *
 * Units    bytes. Infinity as soon as it is more than `most`; no more than that is ever held.
 * Refuses  with an error an archive whose directory or parts cannot be read.
 */
export function measureUnpacked(bytes: Uint8Array, most: number): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
	if (end < 0) throw new RangeError('The archive has no directory.');

	let sum = 0;
	let at = view.getUint32(end + 16, true);
	for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
		if (view.getUint32(at, true) !== ENTRY) throw new RangeError('The directory of the archive is broken.');
		const local = view.getUint32(at + 42, true);
		const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		if (view.getUint16(at + 10, true) === DEFLATED) {
			try {
				sum += inflateRawSync(bytes.subarray(start), { maxOutputLength: Math.max(1, most - sum) }).length;
			} catch (error) {
				if (error instanceof RangeError) return Infinity;
				throw error;
			}
		} else sum += view.getUint32(at + 20, true);
		if (sum > most) return Infinity;
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return sum;
}
