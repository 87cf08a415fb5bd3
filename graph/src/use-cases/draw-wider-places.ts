import type { PutRecord } from '../domain/change.ts';
import type { Locality } from '../domain/locality.ts';
import { centreOfPeople } from './centre-of-people.ts';
import { drawOutlines } from './draw-outlines.ts';
import { rememberDrawnFrom } from './drawn-from.ts';
import type { KithContext } from './kith-context.ts';

type Placed = Locality & { readonly parentIds: readonly string[] };

/**
 * What wards and the area are, worked out from their LSOAs: outlines, residents, and the centre of where people live.
 *
 * Looks at what is held and not at what has just changed, so that an import cut before this is mended by the next.
 *
 * @param cameIds  places whose own outline is in the files just taken in: it is kept
 * @returns how many records of wider places were added or changed
 */
export async function drawWiderPlaces(context: KithContext, { cameIds }: { readonly cameIds: ReadonlySet<string> }): Promise<number> {
	const { store } = context;
	const at = context.now().toISOString();
	const places = (await store.listLocalities(['local_authority', 'ward', 'lsoa'])).filter((place) => place.isOutsideArea !== true);
	const outlines = await drawOutlines(context, { places, cameIds });
	const changes = [...sumUp(places), ...(outlines?.changes ?? [])];
	const applied = changes.length === 0 ? { added: 0, changed: 0 } : await store.apply({
		id: context.newId(), actor: 'kith import', at, reason: 'Wards and the area, worked out from their LSOAs', changes
	});
	if (outlines !== undefined) await rememberDrawnFrom(store, { drawnFrom: outlines.drawnFrom, at });
	return applied.added + applied.changed;
}

/** Residents and centre of each wider place whose LSOAs all have them; a place with one unknown is unknown. */
function sumUp(places: readonly Placed[]): readonly PutRecord[] {
	const members = new Map<string, Placed[]>();
	const byId = new Map(places.map((place) => [place.id, place]));
	for (const lsoa of places.filter(({ kind }) => kind === 'lsoa')) {
		const parents = lsoa.parentIds.filter((id) => byId.has(id));
		for (const id of new Set([...parents, ...parents.flatMap((parent) => byId.get(parent)?.parentIds ?? [])])) {
			if (byId.has(id)) members.set(id, [...(members.get(id) ?? []), lsoa]);
		}
	}
	return [...members].flatMap(([id, lsoas]): PutRecord[] => {
		const { parentIds: _tie, id: _id, ...held } = byId.get(id)!;
		const summed = { ...residentsOf(lsoas), ...centreOfPeople(lsoas) };
		const isNew = Object.entries(summed).some(([name, value]) => held[name as keyof typeof held] !== value);
		return isNew ? [{ kind: 'put', label: 'Locality', id, ties: [], properties: { ...held, ...summed } }] : [];
	});
}

/** Undefined, and said, where one is not known: a sum that was known goes when a small area comes whose people nobody has counted. */
function residentsOf(lsoas: readonly Locality[]): { readonly residents: number | undefined } {
	return lsoas.some(({ residents }) => residents === undefined) ? { residents: undefined } : { residents: lsoas.reduce((sum, { residents = 0 }) => sum + residents, 0) };
}
