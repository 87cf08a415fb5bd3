import { boundaryId } from '../domain/boundary-id.ts';
import type { PutRecord } from '../domain/change.ts';
import type { Boundary, Locality } from '../domain/locality.ts';
import { dissolveBoundaries } from '../geography/dissolve-boundaries.ts';
import { simplifyTogether } from '../geography/simplify-together.ts';
import { type DrawnFrom, findDrawnFrom, fingerprintOf } from './drawn-from.ts';
import type { KithContext } from './kith-context.ts';
import { listWardsOfArea } from './list-wards-of-area.ts';

type Placed = Locality & { readonly parentIds: readonly string[] };

const kinds = ['lsoa', 'ward', 'local_authority'] as const;
type Kind = (typeof kinds)[number];
type PlacesOf = Readonly<Record<Kind, readonly Placed[]>>;

/** Bytes of geometry kept for each outline when it is simplified for drawing. */
const bytesEach: Readonly<Record<Kind, number>> = { lsoa: 1500, ward: 4000, local_authority: 30_000 };

/**
 * Outlines of wards and the area, dissolved from those of their LSOAs; and all of them again, simplified for drawing.
 *
 * Drawn anew    where the LSOAs' outlines, or what they lie within, are not those that the wider ones were drawn from.
 * Kept          a ward or area whose own outline has just come, and, until the LSOAs change, any that is held.
 * Without LSOAs wards are drawn as they came, and the area from them once every one of them is there.
 *
 * @param cameIds  places whose outline is in the files just taken in
 * @returns nothing where all is drawn from what is held
 */
export async function drawOutlines({ store }: Pick<KithContext, 'store'>, { places, cameIds }: { readonly places: readonly Placed[]; readonly cameIds: ReadonlySet<string> }): Promise<{ readonly changes: readonly PutRecord[]; readonly drawnFrom: DrawnFrom } | undefined> {
	const wards = listWardsOfArea(places);
	const placesOf: PlacesOf = { ward: wards, lsoa: places.filter(({ kind }) => kind === 'lsoa'), local_authority: places.filter(({ kind }) => kind === 'local_authority') };
	const listHeld = async (kind: Kind, detail: Boundary['detail']): Promise<readonly Boundary[]> => {
		const own = new Set(placesOf[kind].map(({ id }) => id));
		return (await store.listBoundaries({ kind, detail })).filter(({ id }) => own.has(id));
	};
	const [lsoas, heldWards, heldAreas, wardsDrawn, areasDrawn, before] = await Promise.all([
		listHeld('lsoa', 'full'), listHeld('ward', 'full'), listHeld('local_authority', 'full'), listHeld('ward', 'simplified'), listHeld('local_authority', 'simplified'), findDrawnFrom(store)
	]);
	if (lsoas.length + heldWards.length + heldAreas.length === 0) return undefined;

	const { wardOf, areaOf } = widerPlacesOf(placesOf);
	const areEveryWard = wards.length > 0 && heldWards.length === wards.length;
	const parts = lsoas.length > 0 ? lsoas : areEveryWard ? heldWards : [];
	const partPlaces = lsoas.length > 0 ? placesOf.lsoa : wards;
	const wider = fingerprintOf(parts, [wardOf, areaOf]);
	const shared = { parts, partPlaces, cameIds, isStale: before?.wider !== wider };
	const newWards = lsoas.length > 0 ? dissolveWhereDue({ ...shared, held: heldWards, drawn: wardsDrawn, widerOf: wardOf }) : [];
	const newAreas = dissolveWhereDue({ ...shared, held: heldAreas, drawn: areasDrawn, widerOf: areaOf });

	const full: Readonly<Record<Kind, readonly Boundary[]>> = { lsoa: lsoas, ward: withNew(heldWards, newWards), local_authority: withNew(heldAreas, newAreas) };
	const drawnFrom = { wider, simplified: fingerprintOf(kinds.flatMap((kind) => full[kind])) };
	const isDrawn = before?.simplified === drawnFrom.simplified;
	if (isDrawn && before.wider === wider && newWards.length + newAreas.length === 0) return undefined;

	const partsSource = await findSource({ store }, parts[0]);
	const dissolved = new Set([...newWards, ...newAreas].map(({ id }) => id));
	const sourceOf = async (kind: Kind, boundary: Boundary): Promise<Source> => (kind === 'lsoa' || dissolved.has(boundary.id) ? partsSource : findSource({ store }, boundary));
	const simplified = isDrawn ? [] : await Promise.all(kinds.map((kind) => {
		const drawn = simplifyWithin({ boundaries: full[kind], bytes: bytesEach[kind] * full[kind].length });
		return Promise.all(drawn.map(async (boundary) => putBoundary(boundary, await sourceOf(kind, boundary))));
	}));
	return { drawnFrom, changes: [...[...newWards, ...newAreas].map((boundary) => putBoundary(boundary, partsSource)), ...simplified.flat()] };
}

/** Those of the wider places that are to be drawn anew from their parts. */
function dissolveWhereDue({ parts, partPlaces, widerOf, held, drawn, cameIds, isStale }: {
	readonly parts: readonly Boundary[];
	/** Every place that has a part in them, with an outline or without. */
	readonly partPlaces: readonly Placed[];
	readonly widerOf: ReadonlyMap<string, string>;
	readonly held: readonly Boundary[];
	readonly drawn: readonly Boundary[];
	readonly cameIds: ReadonlySet<string>;
	readonly isStale: boolean;
}): readonly Boundary[] {
	const [partIds, heldIds, drawnIds] = [idsOf(parts), idsOf(held), idsOf(drawn)];
	const incomplete = new Set(partPlaces.flatMap(({ id }) => (partIds.has(id) ? [] : widerOf.get(id) ?? [])));
	const isDue = (id: string): boolean => {
		if (cameIds.has(id)) return false;
		if (heldIds.has(id)) return isStale;
		// one that was given for drawing alone is not replaced by a part of itself
		return !drawnIds.has(id) || !incomplete.has(id);
	};
	const due = new Map([...widerOf].filter(([part, wider]) => partIds.has(part) && isDue(wider)));
	return due.size === 0 ? [] : dissolveBoundaries({ boundaries: parts, groupOf: due });
}

const idsOf = (boundaries: readonly Boundary[]): ReadonlySet<string> => new Set(boundaries.map(({ id }) => id));

function withNew(held: readonly Boundary[], anew: readonly Boundary[]): readonly Boundary[] {
	const newIds = idsOf(anew);
	return [...held.filter(({ id }) => !newIds.has(id)), ...anew].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Outlines of many islands are allowed more bytes, as many times the double as they need. */
function simplifyWithin({ boundaries, bytes }: { readonly boundaries: readonly Boundary[]; readonly bytes: number }): Boundary[] {
	try {
		return simplifyTogether({ boundaries, maximumBytes: bytes });
	} catch (error) {
		if (!(error instanceof RangeError) || bytes > 1e9) throw error;
		return simplifyWithin({ boundaries, bytes: bytes * 2 });
	}
}

/** The ward and the area of each LSOA, and the area of each ward. */
function widerPlacesOf(placesOf: PlacesOf): { readonly wardOf: ReadonlyMap<string, string>; readonly areaOf: ReadonlyMap<string, string> } {
	const wardById = new Map(placesOf.ward.map((ward) => [ward.id, ward]));
	const areaIds = new Set(placesOf.local_authority.map(({ id }) => id));
	const wardOf = new Map<string, string>();
	const areaOf = new Map<string, string>();
	for (const { id, parentIds } of [...placesOf.ward, ...placesOf.lsoa]) {
		const ward = parentIds.find((parent) => wardById.has(parent));
		const area = [...parentIds, ...(wardById.get(ward ?? '')?.parentIds ?? [])].find((parent) => areaIds.has(parent));
		if (ward !== undefined) wardOf.set(id, ward);
		if (area !== undefined) areaOf.set(id, area);
	}
	return { wardOf, areaOf };
}

type Source = { readonly datasetId: string; readonly retrieved: string } | undefined;

/** Whoever drew the outlines it was made of is who says so now, and nobody who drew it before. */
const putBoundary = ({ id, detail, geometry }: Boundary, source: Source): PutRecord => ({
	kind: 'put', label: 'Boundary', id: boundaryId({ localityId: id, detail }), properties: { localityId: id, detail, geometry },
	tieKinds: [{ type: 'RECORDED_IN', direction: 'out' }],
	ties: source === undefined ? [] : [{ type: 'RECORDED_IN', direction: 'out', other: { label: 'Dataset', id: source.datasetId }, properties: { sourceKey: id, retrieved: source.retrieved } }]
});

/** Where a full outline was recorded. LSOAs come from one file together, so the first speaks for all. Undefined where none says. */
async function findSource({ store }: Pick<KithContext, 'store'>, boundary: Boundary | undefined): Promise<Source> {
	const [source] = boundary === undefined ? [] : (await store.findRecord({ label: 'Boundary', id: boundaryId({ localityId: boundary.id, detail: 'full' }) }))?.sources ?? [];
	return source && { datasetId: source.dataset.id, retrieved: source.retrieved };
}
