import { createHash } from 'node:crypto';
import type { EvidencePack } from './evidence-pack.ts';

/** SHA-256 (hex) of a pack's content without id, createdAt and hash: the same content has the same hash on any machine. */
export function hashPack(pack: EvidencePack): string {
	const { id: _id, createdAt: _createdAt, hash: _hash, ...content } = pack;
	return createHash('sha256').update(stableJson(content)).digest('hex');
}

/** Whether a frozen pack still says what it said: false where its content was changed afterwards. */
export const isPackIntact = (pack: EvidencePack): boolean => hashPack(pack) === pack.hash;

/** JSON with keys in order and nothing undefined, so that equal values give equal text. */
export function stableJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => stableJson(item ?? null)).join(',')}]`;
	if (value !== null && typeof value === 'object') {
		const entries = Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
		return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${stableJson(inner)}`).join(',')}}`;
	}
	return JSON.stringify(value);
}
