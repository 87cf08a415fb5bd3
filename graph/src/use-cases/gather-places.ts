import type { Locality } from '../domain/locality.ts';
import { centreOfPeople } from './centre-of-people.ts';
import type { KithContext } from './kith-context.ts';
import type { PlaceLevel } from './kith-thing.ts';
import { listWardsOfArea } from './list-wards-of-area.ts';
import { rememberAnswer } from './remember-answer.ts';

type Placed = Locality & { readonly parentIds: readonly string[] };

/** The places of the area itself, by name; those held only because supply near the edge is shared with them, and wards without an LSOA any more, are left out. */
export interface Places {
	readonly wards: readonly Placed[];
	readonly lsoas: readonly Placed[];
	readonly byId: ReadonlyMap<string, Placed>;
	readonly lsoaIdsOfWard: ReadonlyMap<string, readonly string[]>;
	readonly wardIdOfLsoa: ReadonlyMap<string, string>;
	list(level: PlaceLevel): readonly Placed[];
}

export function gatherPlaces(context: Pick<KithContext, 'store' | 'memory'>): Promise<Places> {
	return rememberAnswer(context, ['places'], async () => {
		const held = await context.store.listLocalities(['ward', 'lsoa']);
		const inArea = held.filter((place) => place.isOutsideArea !== true);
		const byName = (a: Placed, b: Placed) => a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);
		const wards = listWardsOfArea(inArea).toSorted(byName);
		const lsoas = inArea.filter(({ kind }) => kind === 'lsoa').sort(byName);
		const wardIds = new Set(wards.map(({ id }) => id));

		const lsoaIdsOfWard = new Map<string, string[]>(wards.map(({ id }) => [id, []]));
		const wardIdOfLsoa = new Map<string, string>();
		for (const lsoa of lsoas) {
			const wardId = lsoa.parentIds.find((id) => wardIds.has(id));
			if (wardId === undefined) continue;
			wardIdOfLsoa.set(lsoa.id, wardId);
			lsoaIdsOfWard.get(wardId)!.push(lsoa.id);
		}
		const lsoaById = new Map(lsoas.map((lsoa) => [lsoa.id, lsoa]));
		// a source of wards gives them no centre: where their people live is known from their LSOAs
		const centred = wards.map((ward): Placed => ward.lon !== undefined ? ward : { ...ward, ...centreOfPeople((lsoaIdsOfWard.get(ward.id) ?? []).map((id) => lsoaById.get(id)!)) });
		return {
			wards: centred, lsoas, lsoaIdsOfWard, wardIdOfLsoa,
			byId: new Map([...centred, ...lsoas].map((place) => [place.id, place])),
			list: (level) => (level === 'ward' ? centred : lsoas)
		};
	});
}
