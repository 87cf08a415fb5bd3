import { createHash } from 'node:crypto';
import type { SourceKey } from './provenance.ts';

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The id of a record that came from outside: `<kind>-` and the first 16 characters of
 * base32(SHA-256(dataset id, source key)). Stable, and the same on every engine.
 *
 * @param kind  lower-case label, for example "venue"
 */
export function recordId(kind: string, { datasetId, sourceKey }: SourceKey): string {
	const digest = createHash('sha256').update(datasetId).update('\u0000').update(sourceKey).digest();
	let bits = 0;
	let held = 0;
	let text = '';
	for (const byte of digest) {
		held = (held << 8) | byte;
		bits += 8;
		while (bits >= 5 && text.length < 16) {
			text += base32[(held >>> (bits - 5)) & 31];
			bits -= 5;
		}
		held &= (1 << bits) - 1;
		if (text.length === 16) break;
	}
	return `${kind}-${text}`;
}
