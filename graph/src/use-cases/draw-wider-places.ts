import type { PutRecord } from '../domain/change.ts';
import type { Boundary, Locality } from '../domain/locality.ts';
import { dissolveBoundaries } from '../geography/dissolve-boundaries.ts';
import { simplifyTogether } from '../geography/simplify-together.ts';
import { centreOfPeople } from './centre-of-people.ts';
import type { KithContext } from './kith-context.ts';

type Placed = Locality & { readonly parentIds: readonly string[] };

/** Bytes of geometry kept for each outline when it is simplified for drawing. */
const bytesEach = { lsoa: 1500, ward: 4000, local_authority: 30_000 } as const;

/**
 * What wards and the area are, worked out from their LSOAs: outlines, residents, and the centre of where people live.
 *
 * @param newOutlines  which outlines a file has just changed: wards are drawn anew from their LSOAs when those changed,
 *                     kept when they came themselves, and drawn where some are missing
 * @returns how many records of wider places were added or changed
 */
export async function drawWiderPlaces(context: KithContext, { newOutlines }: { readonly newOutlines: 'lsoa' | 'ward' | 'none' }): Promise<number> {
	const { store } = context;
	const places = (await store.listLocalities(['local_authority', 'ward', 'lsoa'])).filter((place) => place.isOutsideArea !== true);
	const changes = [...sumUp(places), ...(await drawOutlines(context, { places, newOutlines }))];
	if (changes.length === 0) return 0;
	const applied = await store.apply({
		id: context.newId(), actor: 'kith import', at: context.now().toISOString(), reason: 'Wards and the area, worked out from their LSOAs', changes
	});
	return applied.added + applied.changed;
}

type Source = { readonly datasetId: string; readonly retrieved: string } | undefined;

/** Whoever drew the outlines it was made of is who says so. */
const putBoundaries = (boundaries: readonly Boundary[], source: Source): PutRecord[] => boundaries.map(({ id, detail, geometry }) => ({
	kind: 'put', label: 'Boundary', id: `${id}/${detail}`, ties: [], properties: { localityId: id, detail, geometry }, ...(source && { source: { ...source, sourceKey: id } })
}));

/** Where the full outlines were recorded: they come from one file together. Undefined where the first of them does not say. */
async function findSource({ store }: Pick<KithContext, 'store'>, [first]: readonly Boundary[]): Promise<Source> {
	const [source] = first === undefined ? [] : (await store.findRecord({ label: 'Boundary', id: `${first.id}/full` }))?.sources ?? [];
	return source && { datasetId: source.dataset.id, retrieved: source.retrieved };
}

async function drawOutlines({ store }: KithContext, { places, newOutlines }: { readonly places: readonly Placed[]; readonly newOutlines: 'lsoa' | 'ward' | 'none' }): Promise<readonly PutRecord[]> {
	const lsoas = await store.listBoundaries({ kind: 'lsoa', detail: 'full' });
	if (lsoas.length === 0) return [];
	const [wards, drawn] = await Promise.all([store.listBoundaries({ kind: 'ward', detail: 'full' }), store.listBoundaries({ kind: 'ward', detail: 'simplified' })]);
	const wardIds = places.filter(({ kind }) => kind === 'ward').map(({ id }) => id);
	const isMissing = wards.length < wardIds.length || drawn.length < wardIds.length;
	if (newOutlines === 'none' && !isMissing) return [];

	const groupsOf = (kind: Locality['kind']) => new Set(places.filter((place) => place.kind === kind).map(({ id }) => id));
	const [wardSet, areaSet] = [groupsOf('ward'), groupsOf('local_authority')];
	const wardOf = new Map<string, string>();
	const areaOf = new Map<string, string>();
	const parentsOf = new Map(places.map(({ id, parentIds }) => [id, parentIds]));
	for (const { id, parentIds } of places.filter(({ kind }) => kind === 'lsoa')) {
		const ward = parentIds.find((parent) => wardSet.has(parent));
		const area = [...parentIds, ...(parentsOf.get(ward ?? '') ?? [])].find((parent) => areaSet.has(parent));
		if (ward !== undefined) wardOf.set(id, ward);
		if (area !== undefined) areaOf.set(id, area);
	}
	const isOwn = newOutlines === 'ward' && wards.length >= wardIds.length;
	const newWards = isOwn ? wards : dissolveBoundaries({ boundaries: lsoas, groupOf: wardOf });
	const newAreas = dissolveBoundaries({ boundaries: lsoas, groupOf: areaOf });
	const source = await findSource({ store }, lsoas);
	return [
		...putBoundaries([
			...newAreas,
			...simplifyTogether({ boundaries: lsoas, maximumBytes: bytesEach.lsoa * lsoas.length }),
			...simplifyTogether({ boundaries: newAreas, maximumBytes: bytesEach.local_authority * newAreas.length })
		], source),
		...putBoundaries([...newWards, ...simplifyTogether({ boundaries: newWards, maximumBytes: bytesEach.ward * newWards.length })], isOwn ? await findSource({ store }, wards) : source)
	];
}

/** Residents and centre of each wider place whose LSOAs all have them; a place with one unknown stays unknown. */
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

function residentsOf(lsoas: readonly Locality[]): { readonly residents?: number } {
	return lsoas.some(({ residents }) => residents === undefined) ? {} : { residents: lsoas.reduce((sum, { residents = 0 }) => sum + residents, 0) };
}
