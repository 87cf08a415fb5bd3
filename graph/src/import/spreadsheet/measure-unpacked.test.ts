import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { measureUnpacked } from './measure-unpacked.ts';
import { readSpreadsheet } from './read-workbook.ts';

/** An archive of these parts that states `stated` bytes for each of them, whatever is in them. */
function archive(parts: Record<string, Uint8Array>, stated?: number): Uint8Array {
	const bytes = zipSync(parts, { level: 9 });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; stated !== undefined && at + 30 < bytes.length; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50) view.setUint32(at + 22, stated, true);
		if (signature === 0x02014b50) view.setUint32(at + 24, stated, true);
	}
	return bytes;
}
const blanks = (length: number) => new Uint8Array(length).fill(32);

test('an archive is as large as what is in it', () => {
	expect(measureUnpacked(archive({ a: blanks(70_000), b: strToU8('hall') }), 1_000_000)).toBe(70_004);
});

test('an archive that says it is small is measured by unpacking it, and no further than the limit', () => {
	const bytes = archive({ a: blanks(600_000), b: blanks(600_000) }, 10);
	expect(measureUnpacked(bytes, 2_000_000)).toBe(1_200_000);
	expect(measureUnpacked(bytes, 1_000_000)).toBe(Infinity);
});

test('a workbook of a quarter of a gigabyte that says it is small is refused by its true size', async () => {
	const bytes = archive({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': blanks(260_000_000) }, 1000);
	expect(bytes.length).toBeLessThan(1_000_000);
	await expect(readSpreadsheet({ name: 'halls.xlsx', bytes }, undefined)).rejects.toThrow('more than 250 MB unpacked');
});

test('an archive that stops half way, or has nothing where its directory points, cannot be read', async () => {
	const bytes = archive({ a: blanks(70_000) });
	expect(() => measureUnpacked(bytes.subarray(0, 40), 1_000_000)).toThrow();
	const broken = bytes.slice();
	new DataView(broken.buffer).setUint32(broken.length - 6, 7, true);
	expect(() => measureUnpacked(broken, 1_000_000)).toThrow();
	await expect(readSpreadsheet({ name: 'halls.xlsx', bytes: broken }, undefined)).rejects.toThrow('a workbook that cannot be opened');
});
