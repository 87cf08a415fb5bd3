import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { referenceData } from './reference.ts';

/** Puts the reference data into a graph: nothing else, so that it suits a workspace of any area. Again changes nothing. */
export async function plantReference(store: GraphStore): Promise<void> {
	await store.putReferenceData(referenceData);
}
