import type { PreparedCoverage } from './prepare-coverage.ts';
import { weightedMedian } from './weighted-median.ts';

/**
 * What a place's access is set against: the component's fixed standard, or the people-weighted median of the area's
 * LSOAs that have any access in this view (*open to*: for `anyone`), so that one large offer far away moves nobody.
 *
 * Units    units of supply per person.
 * Absence  undefined where nobody has any access, so that no ratio is ever infinite; *open to*, also where a group has some and
 *          `anyone` has none, because all there is was made for groups.
 *
 * @param weights  people per area point: of the group (made for) or residents (open to)
 * @param access   what the component gives the group itself (made for) or `anyone` (open to)
 */
export function measureComparator({ prepared, weights, access }: { prepared: PreparedCoverage; weights: Float64Array; access: Float64Array | undefined }): number | undefined {
	const standard = prepared.facts.components.find(({ id }) => id === prepared.componentId)?.standardPerThousand;
	if (standard !== undefined) return standard > 0 ? standard / 1000 : undefined;
	return access && weightedMedian({ values: access, weights });
}
