import { findBeyondTheEdge, type BeyondTheEdge } from './find-beyond-the-edge.ts';
import { gatherPlaces } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';
import { rememberAnswer } from './remember-answer.ts';

/** What is held beyond the edge of this area, and the area's name to say so with: once for each version of the graph. */
export function gatherBeyondTheEdge(context: Pick<KithContext, 'store' | 'memory'>): Promise<BeyondTheEdge & { readonly areaName: string }> {
	return rememberAnswer(context, ['beyond-the-edge'], async () => {
		const { store } = context;
		const [{ areaId, areaName }, venues, provision, outlines, places] = await Promise.all([
			store.about(), store.listVenues(), store.listProvision(), store.listBoundaries({ kind: 'local_authority', detail: 'simplified' }), gatherPlaces(context)
		]);
		return { areaName, ...findBeyondTheEdge({ venues, provision, outlines: outlines.filter(({ id }) => id === areaId), isInArea: (id) => places.byId.has(id) }) };
	});
}
