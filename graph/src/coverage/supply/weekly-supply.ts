import type { SupplyAssumption } from '../../domain/reference.ts';
import type { SupplyPoint } from '../coverage-facts.ts';

export type WeeklySupply =
	| { readonly isSupply: true; readonly amount: number; readonly isAssumed: boolean }
	| { readonly isSupply: false; readonly reason: string };

/**
 * What is offered in a week: sessions × places at each.
 *
 * Units    the component's own: places, people supported or hours a week (bookable, or open).
 * Absence  where sessions or places were never recorded the assumption table stands in, and the result says so.
 * Zero     recorded as zero is not supply.
 */
export function weeklySupply(point: SupplyPoint, assumptions: readonly SupplyAssumption[]): WeeklySupply {
	if (!point.isActive) return { isSupply: false, reason: 'it is not running' };
	const { sessionsPerWeek, capacityPerSession } = point;
	if (sessionsPerWeek === 0) return { isSupply: false, reason: 'it is recorded with no sessions' };
	if (capacityPerSession === 0) return { isSupply: false, reason: 'it is recorded with no places' };
	if (isUnsound(sessionsPerWeek) || isUnsound(capacityPerSession)) return { isSupply: false, reason: 'its sessions or places are recorded as a number that cannot be' };
	if (sessionsPerWeek !== undefined && capacityPerSession !== undefined) {
		return { isSupply: true, amount: sessionsPerWeek * capacityPerSession, isAssumed: false };
	}

	const assumed = findAssumption(assumptions, { componentId: point.componentId, setting: point.venue?.locationType });
	if (!assumed) return { isSupply: false, reason: 'its sessions or places are not recorded, and nothing is assumed for its kind' };
	const amount = (sessionsPerWeek ?? assumed.sessionsPerWeek) * (capacityPerSession ?? assumed.capacityPerSession);
	if (!(amount > 0)) return { isSupply: false, reason: 'its sessions or places are not recorded, and nothing is assumed for its kind' };
	return { isSupply: true, amount, isAssumed: true };
}

/** The row for this component in this kind of place, or for any kind of place. Undefined when there is neither. */
export function findAssumption(assumptions: readonly SupplyAssumption[], { componentId, setting }: { componentId: string; setting: string | undefined }): SupplyAssumption | undefined {
	const rows = assumptions.filter(({ component }) => component === componentId);
	return rows.find((row) => row.setting === setting) ?? rows.find((row) => row.setting === 'any');
}

/** What something new of this component would offer in a week in this kind of place. Undefined where nothing is assumed of it. */
export function findAssumedSupply(assumptions: readonly SupplyAssumption[], what: { componentId: string; setting: string | undefined }): number | undefined {
	const assumed = findAssumption(assumptions, what);
	const amount = assumed && assumed.sessionsPerWeek * assumed.capacityPerSession;
	return amount !== undefined && amount > 0 ? amount : undefined;
}

const isUnsound = (value: number | undefined): boolean => value !== undefined && !(Number.isFinite(value) && value > 0);
