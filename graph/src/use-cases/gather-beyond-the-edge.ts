import { outsideInWords, runsOutsideInWords } from '../wording/outside-in-words.ts';
import { findBeyondTheEdge } from './find-beyond-the-edge.ts';
import { gatherPlaces } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';
import { rememberAnswer } from './remember-answer.ts';

/** What is held beyond the edge of this area, by id, each with how far over it in words: once for each version of the graph. */
export function gatherBeyondTheEdge(context: Pick<KithContext, 'store' | 'memory'>): Promise<ReadonlyMap<string, string>> {
	return rememberAnswer(context, ['beyond-the-edge'], async () => {
		const { store } = context;
		const [{ areaId, areaName }, venues, provision, outlines, places] = await Promise.all([
			store.about(), store.listVenues(), store.listProvision(), store.listBoundaries({ kind: 'local_authority', detail: 'simplified' }), gatherPlaces(context)
		]);
		const beyond = findBeyondTheEdge({ venues, provision, outlines: outlines.filter(({ id }) => id === areaId), isInArea: (id) => places.byId.has(id) });
		return new Map([
			...[...beyond.venues, ...beyond.provisions].map(([id, metres]) => [id, outsideInWords({ areaName, metres })] as const),
			...[...beyond.organisations].map(([id, metres]) => [id, runsOutsideInWords({ areaName, metres })] as const)
		]);
	});
}
