import { boundaryId } from '../domain/boundary-id.ts';
import type { KithContext } from './kith-context.ts';

/**
 * Who drew the outline of a ward or LSOA: the dataset of its own outline, or, where it was dissolved from LSOAs,
 * the dataset of theirs.
 *
 * Undefined when no outline of it says where it came from. Whoever named the place did not draw it, and is never the answer.
 */
export async function findBoundarySource(context: KithContext, placeId: string): Promise<string | undefined> {
	const own = await findOutlineSource(context, placeId);
	if (own !== undefined) return own;
	const member = await findMember(context, placeId);
	return member === undefined ? undefined : findOutlineSource(context, member);
}

/** Who recorded the small areas in which people are placed, and the centres they are placed at. Empty when nobody says so. */
export async function listCentreSources(context: KithContext, placeId: string): Promise<readonly string[]> {
	const id = (await findMember(context, placeId)) ?? placeId;
	return (await context.store.findRecord({ label: 'Locality', id }))?.sources.map(({ dataset }) => dataset.id) ?? [];
}

/** One LSOA of a ward: they come from one file together. Undefined for an LSOA itself. */
async function findMember({ store }: KithContext, placeId: string): Promise<string | undefined> {
	return (await store.listLocalities(['lsoa'])).find(({ parentIds }) => parentIds.includes(placeId))?.id;
}

/** Whoever is named for what pages draw, else for the outline in full. */
async function findOutlineSource({ store }: KithContext, placeId: string): Promise<string | undefined> {
	for (const detail of ['simplified', 'full'] as const) {
		const found = (await store.findRecord({ label: 'Boundary', id: boundaryId({ localityId: placeId, detail }) }))?.sources[0]?.dataset.id;
		if (found !== undefined) return found;
	}
	return undefined;
}
