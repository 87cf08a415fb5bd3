import type { RelationshipType } from '../domain/graph-shape.ts';

/** Each relationship read both ways, so that a list of ties reads as sentences from the record it belongs to. */
const readings: Readonly<Record<RelationshipType, { readonly out: string; readonly in: string }>> = {
	RUNS: { out: 'runs', in: 'is run by' },
	HELD_AT: { out: 'is held at', in: 'holds' },
	HAS: { out: 'has', in: 'is a space of' },
	MANAGES: { out: 'manages', in: 'is managed by' },
	FOR: { out: 'is for', in: 'has for them' },
	ADDRESSES: { out: 'helps with', in: 'is helped by' },
	COVERS: { out: 'covers', in: 'is covered by' },
	WITHIN: { out: 'lies within', in: 'contains' },
	PARTNERS_WITH: { out: 'works with', in: 'works with' },
	REFERS_TO: { out: 'refers to', in: 'gets referrals from' },
	HOSTED_BY: { out: 'is hosted by', in: 'hosts' },
	WORKS_IN: { out: 'works in', in: 'has working in it' },
	REACHES: { out: 'reaches', in: 'are reached by' },
	LEADS_TO: { out: 'leads to', in: 'follows from' },
	SEEKS: { out: 'seeks', in: 'is sought by' },
	RECORDED_IN: { out: 'is recorded in', in: 'records' },
	FROM: { out: 'comes from', in: 'gives' },
	CHECKED: { out: 'checked', in: 'was checked by' },
	OBSERVED: { out: 'was observed as', in: 'was observed in' }
};

/** RUNS seen from the organisation: "runs"; seen from what it runs: "is run by". */
export function tieInWords({ type, direction }: { type: RelationshipType; direction: 'out' | 'in' }): string {
	return readings[type][direction];
}
