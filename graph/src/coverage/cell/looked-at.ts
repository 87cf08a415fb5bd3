import type { CoverageCheck } from '../../domain/coverage-check.ts';
import type { CellFinding } from '../cell-finding.ts';
import type { CellLocality, CoverageFacts, CoverageParameters } from '../coverage-facts.ts';
import { monthsBefore } from '../months-before.ts';

export type Looked = NonNullable<CellFinding['looked']>;

export type LookedIn = (groupId: string, componentId: string) => Looked | undefined;

/**
 * Who looked last, per cell of any locality: by the day they looked, then by when it was written down.
 *
 * Counts   a check of the place itself, of a wider place it lies in, or of every one of its LSOAs.
 * Refuses  a check older than the months that count, and one dated after the day the question is asked on.
 */
export function openLooked({ facts, parameters }: { facts: CoverageFacts; parameters: Pick<CoverageParameters, 'on' | 'checkMonths'> }): (locality: CellLocality) => LookedIn {
	const since = monthsBefore(parameters.on, parameters.checkMonths);
	const inTime = facts.checks
		.filter(({ checkedOn }) => checkedOn.slice(0, 10) <= parameters.on && checkedOn.slice(0, 10) >= since)
		.sort((a, b) => later(a.checkedOn.slice(0, 10), b.checkedOn.slice(0, 10)) || later(a.recordedAt ?? '', b.recordedAt ?? '') || later(a.id, b.id));
	const checksAt = Map.groupBy(inTime.map((check, order) => ({ check, order })), ({ check }) => check.localityId);
	return (locality) => lookedIn({ facts, checksAt, locality });
}

/** Orders the later first: days, instants, and ids made as time goes. */
function later(a: string, b: string): number {
	return a < b ? 1 : a > b ? -1 : 0;
}

/** A check that counts, and its place among all of them: the latest is nought. */
interface CheckInOrder { readonly check: CoverageCheck; readonly order: number }

/** Checks that count by place, each list latest first. */
type ChecksAt = ReadonlyMap<string, readonly CheckInOrder[]>;

function lookedIn({ facts, checksAt, locality }: { facts: CoverageFacts; checksAt: ChecksAt; locality: CellLocality }): LookedIn {
	const parts = new Set(locality.lsoaIds);
	const places = new Set([locality.id, ...locality.widerIds.filter((id) => locality.id === id || !parts.has(id))]);
	const wide = [...places].flatMap((id) => checksAt.get(id) ?? []).sort((a, b) => a.order - b.order);
	const narrow = locality.lsoaIds.map((id) => (places.has(id) ? [] : checksAt.get(id) ?? []));
	const mayBeComplete = narrow.length > 0 && narrow.every((checks) => checks.length > 0);

	return (groupId, componentId) => {
		const covers = ({ check }: CheckInOrder): boolean => (check.groupId === undefined || check.groupId === groupId)
			&& (check.componentId === undefined || check.componentId === componentId);
		const latestWide = wide.find(covers);
		// every LSOA on its own: as old as the one looked at longest ago
		const latest = mayBeComplete ? narrow.map((checks) => checks.find(covers)) : [];
		const oldest = latest.length === 0 || latest.includes(undefined) ? undefined : latest.reduce((old, each) => (each!.order > old!.order ? each : old));
		if (latestWide !== undefined && (oldest === undefined || latestWide.order < oldest.order)) {
			const { check } = latestWide;
			const isHere = check.localityId === locality.id;
			return toLooked({ check, facts, isHere, place: isHere ? locality.name : `a wider area with ${locality.name} in it` });
		}
		return oldest && toLooked({ check: oldest.check, facts, isHere: false, place: `each small area of ${locality.name}` });
	};
}

function toLooked({ check, facts, isHere, place }: { check: CoverageCheck; facts: CoverageFacts; isHere: boolean; place: string }): Looked {
	const group = check.groupId === undefined ? 'every group' : facts.groups.find(({ id }) => id === check.groupId)?.inSentence ?? check.groupId;
	const component = check.componentId === undefined ? 'every part of the ecosystem' : facts.components.find(({ id }) => id === check.componentId)?.inSentence ?? check.componentId;
	return { checkId: check.id, ...(check.datasetId === undefined ? {} : { datasetId: check.datasetId }), by: check.checkedBy, on: check.checkedOn.slice(0, 10), ...(check.note === undefined ? {} : { note: check.note }), scope: `${place}: ${group}, ${component}`, isOfCellAlone: isHere && check.groupId !== undefined && check.componentId !== undefined };
}
