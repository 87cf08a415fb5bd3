import type { PopulationGroup } from '../domain/reference.ts';
import type { CoverageFacts, DemandPoint } from './coverage-facts.ts';
import type { WhoItIsFor } from './supply/who-it-is-for.ts';
import { peopleSharing } from './supply/people-sharing.ts';
import { shareOfResidents } from './supply/share-of-residents.ts';

/** Who lives where, ready to be measured: the same for every question of the same facts. */
export interface PreparedPeople {
	readonly demand: readonly DemandPoint[];
	readonly demandIndexOf: ReadonlyMap<string, number>;
	/** British National Grid metres of each demand point. */
	readonly spots: { readonly easting: Float64Array; readonly northing: Float64Array };
	/** Demand points inside the area, as places in `demand`; everything with a cell is counted over these. */
	readonly area: Uint32Array;
	/** From demand to its place in `area`; −1 outside. */
	readonly areaOf: Int32Array;
	readonly areaIndexOf: ReadonlyMap<string, number>;
	readonly groups: readonly PopulationGroup[];
	readonly groupIndexOf: ReadonlyMap<string, number>;
	/** Per group, per area point; NaN where not known. `anyone` is residents. */
	readonly people: readonly Float64Array[];
	readonly isCounted: readonly boolean[];
	readonly residents: Float64Array;
	/** E(i, j) per demand point: the people a supply for these is shared among. Summed once for all supplies for the same people. */
	readonly sharing: (who: WhoItIsFor) => Float64Array;
}

export function preparePeople({ demand, groups }: Pick<CoverageFacts, 'demand' | 'groups'>): PreparedPeople {
	const area = Uint32Array.from(demand.flatMap((point, i) => (point.isOutsideArea ? [] : [i])));
	const areaOf = new Int32Array(demand.length).fill(-1);
	area.forEach((i, a) => { areaOf[i] = a; });
	const countedIds = new Set(groups.filter((group) => group.indicatorId !== undefined || group.id === 'anyone').map(({ id }) => id));
	// a group whose figures were never taken in is not a group of nobody: what it alone may use is shared among residents
	const heldIds = new Set(demand.flatMap(({ people }) => [...people.keys()]));
	const residents = Float64Array.from(area, (i) => demand[i]!.residents ?? NaN);
	const sharingOf = new Map<string, Float64Array>();
	const shares = new Map<string, { readonly share: number | undefined }>();
	const shareOf = (groupId: string): number | undefined => {
		const known = shares.get(groupId) ?? { share: shareOfResidents(demand, groupId) };
		shares.set(groupId, known);
		return known.share;
	};

	return {
		demand,
		demandIndexOf: new Map(demand.map((point, i) => [point.id, i])),
		spots: { easting: Float64Array.from(demand, (point) => point.easting), northing: Float64Array.from(demand, (point) => point.northing) },
		area,
		areaOf,
		areaIndexOf: new Map([...area].map((i, a) => [demand[i]!.id, a])),
		groups,
		groupIndexOf: new Map(groups.map((group, g) => [group.id, g])),
		people: groups.map((group) => (group.id === 'anyone' ? residents : Float64Array.from(area, (i) => demand[i]!.people.get(group.id) ?? NaN))),
		isCounted: groups.map((group) => countedIds.has(group.id)),
		residents,
		sharing(who) {
			const key = JSON.stringify([[...who.named].sort(), who.ages?.from, who.ages?.to]);
			let sharing = sharingOf.get(key);
			if (!sharing) sharingOf.set(key, sharing = peopleSharing({ demand, who, isCounted: (id) => countedIds.has(id) && heldIds.has(id), shareOf }));
			return sharing;
		}
	};
}
