import { createHash } from 'node:crypto';
import type { RecordSeen } from './plan-changes.ts';
import { stableText } from './stored-record.ts';

/** Outlines are too long to keep twice: history keeps their fingerprint. */
const longestText = 16_000;

/** A record as it was, as JSON: {properties, alsoLabel, ties}. */
export function toHistoryText({ node, ties }: RecordSeen): string {
	return stableText({
		properties: Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [name, shortened(value)])),
		alsoLabel: node.alsoLabel,
		ties: ties.map(({ type, from, to, properties }) => ({ type, from, to, properties }))
	});
}

function shortened(value: unknown): unknown {
	if (typeof value !== 'string' || value.length <= longestText) return value;
	return `${value.length} characters, sha256:${createHash('sha256').update(value).digest('hex')}`;
}
