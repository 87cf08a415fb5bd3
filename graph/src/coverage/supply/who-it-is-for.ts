import type { PopulationGroup } from '../../domain/reference.ts';
import type { SupplyPoint } from '../coverage-facts.ts';

export interface WhoItIsFor {
	/** Groups it names itself (exclusive or targeted). Empty: it names nobody. */
	readonly named: readonly string[];
	/** Groups it counts as made for because of its age range, and not named. */
	readonly inferred: readonly string[];
	/** Inclusive ages in whole years; undefined when it has no age range. */
	readonly ages: { readonly from: number; readonly to: number } | undefined;
	isMadeFor(group: PopulationGroup): boolean;
	isOpenTo(group: PopulationGroup): boolean;
}

// the three lives an age range speaks of, by the ids the reference data gives them
const madeForByAge = [
	{ groupId: 'children', fits: ({ to }: { to: number }) => to <= 14 },
	{ groupId: 'young_people', fits: ({ to }: { to: number }) => to > 14 && to <= 25 },
	{ groupId: 'older_people', fits: ({ from }: { from: number }) => from >= 50 }
] as const;

/**
 * Who a supply is made for and who may come.
 *
 *   made for g   it names g, or its age range says so
 *   open to g    it names g, or names nobody, or welcomes g by name; an age range closes it to groups whose ages
 *                it does not touch, and to "anyone"
 *
 * Excluded  wins over everything. `welcoming` restricts nobody.
 */
export function whoItIsFor(point: Pick<SupplyPoint, 'madeFor' | 'welcoming' | 'excluded' | 'minimumAge' | 'maximumAge'>, groups: readonly PopulationGroup[]): WhoItIsFor {
	const named = [...new Set(point.madeFor)].filter((id) => id !== 'anyone' && !point.excluded.includes(id));
	const ages = agesOf(point);
	const touches = (group: PopulationGroup): boolean => !ages
		|| ((group.minimumAge ?? 0) <= ages.to && (group.maximumAge ?? Infinity) >= ages.from);
	const inferred = ages
		? madeForByAge
			.filter(({ groupId, fits }) => fits(ages) && !named.includes(groupId) && !point.excluded.includes(groupId))
			.map(({ groupId }): string => groupId)
			.filter((id) => groups.some((group) => group.id === id && touches(group)))
		: [];

	return {
		named,
		inferred,
		ages,
		isMadeFor: (group) => group.id !== 'anyone' && touches(group) && (named.includes(group.id) || inferred.includes(group.id)),
		isOpenTo(group) {
			if (point.excluded.includes(group.id) || !touches(group)) return false;
			if (group.id === 'anyone') return ages === undefined && (named.length === 0 || point.welcoming.includes('anyone'));
			return named.length === 0 || named.includes(group.id) || point.welcoming.includes(group.id);
		}
	};
}

function agesOf({ minimumAge, maximumAge }: Pick<SupplyPoint, 'minimumAge' | 'maximumAge'>): { from: number; to: number } | undefined {
	const from = minimumAge ?? 0;
	const to = maximumAge ?? Infinity;
	return from <= 0 && to >= 100 ? undefined : { from, to };
}
