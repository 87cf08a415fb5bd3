import { createHash } from 'node:crypto';
import type { Boundary } from '../domain/locality.ts';
import type { GraphStore } from '../store/graph-store.ts';

const documentId = 'what-wider-places-were-drawn-from';

/** Fingerprints of what the outlines of wider places, and those for drawing, were last made of. */
export interface DrawnFrom {
	readonly wider: string;
	readonly simplified: string;
}

/** Undefined where nothing was drawn yet, or by a Kith that did not say from what. */
export async function findDrawnFrom(store: Pick<GraphStore, 'findDocument'>): Promise<DrawnFrom | undefined> {
	const document = await store.findDocument({ label: 'ImportReport', id: documentId });
	return document === undefined ? undefined : JSON.parse(document.json) as DrawnFrom;
}

/** To be remembered once what was drawn is stored, never before: an import cut in between is then drawn anew. */
export async function rememberDrawnFrom(store: Pick<GraphStore, 'putDocument'>, { drawnFrom, at }: { readonly drawnFrom: DrawnFrom; readonly at: string }): Promise<void> {
	await store.putDocument({ label: 'ImportReport', id: documentId, title: 'What the outlines of wards and the area were drawn from', createdAt: at, json: JSON.stringify(drawnFrom) });
}

/** The same for the same outlines within the same wider places, in any order. */
export function fingerprintOf(boundaries: readonly Boundary[], widerOf: readonly ReadonlyMap<string, string>[] = []): string {
	const hash = createHash('sha256');
	for (const { id, geometry } of boundaries.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		hash.update([id, ...widerOf.map((wider) => wider.get(id) ?? ''), geometry, ''].join('\u0000'));
	}
	return hash.digest('base64url');
}
