import type { GraphStore } from '../store/graph-store.ts';

const documentId = 'codes-outside-the-area';

/** Codes that lookups, outlines and centres taken in so far have placed outside the area. */
export async function findKnownOutside(store: Pick<GraphStore, 'findDocument'>): Promise<readonly string[]> {
	const document = await store.findDocument({ label: 'ImportReport', id: documentId });
	return document === undefined ? [] : (JSON.parse(document.json) as { codes: string[] }).codes;
}

/** Remembers more of them, so that a later file's codes can be told from codes nobody knows. */
export async function rememberOutside(store: Pick<GraphStore, 'findDocument' | 'putDocument'>, { codes, at }: { readonly codes: readonly string[]; readonly at: string }): Promise<void> {
	const known = new Set(await findKnownOutside(store));
	const before = known.size;
	for (const code of codes) known.add(code);
	if (known.size === before) return;
	await store.putDocument({
		label: 'ImportReport', id: documentId, title: 'Codes that public files place outside the area', createdAt: at, json: JSON.stringify({ codes: [...known].sort() })
	});
}
