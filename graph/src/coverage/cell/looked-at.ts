import type { CoverageCheck } from '../../domain/coverage-check.ts';
import type { CellFinding } from '../cell-finding.ts';
import type { CellLocality, CoverageFacts, CoverageParameters } from '../coverage-facts.ts';
import { monthsBefore } from '../months-before.ts';

export type Looked = NonNullable<CellFinding['looked']>;

/** One check, which can be named. */
export type LookedOnce = Looked & { readonly checkId: string };

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
		.sort(compareChecks);
	const checksAt = Map.groupBy(inTime.map((check, order) => ({ check, order })), ({ check }) => check.localityId);
	return (locality) => lookedIn({ facts, checksAt, locality });
}

/** Most checks that are told of one cell beside the one that counts. */
const mostOthers = 20;

/**
 * Checks of a cell that do not count for it and that a person wrote down here, so may take back: too old, or before the
 * one that counts. Latest first, at most 20.
 *
 * Counts  checks of the place itself and of wider places it lies in; one of a part of it stands with that part.
 */
export function listOtherChecks({ facts, locality, groupId, componentId, looked }: { facts: CoverageFacts; locality: CellLocality; groupId: string; componentId: string; looked: Looked | undefined }): readonly LookedOnce[] {
	const places = placesOf(locality);
	return facts.checks
		.filter((check) => check.datasetId === undefined && check.id !== looked?.checkId && places.has(check.localityId) && covers(check, groupId, componentId))
		.sort(compareChecks)
		.slice(0, mostOthers)
		.map((check) => toLookedOf({ check, facts, locality }));
}

/** The place itself and the wider ones it lies in, never its parts. */
function placesOf({ id, lsoaIds, widerIds }: CellLocality): ReadonlySet<string> {
	const parts = new Set(lsoaIds);
	return new Set([id, ...widerIds.filter((wider) => wider === id || !parts.has(wider))]);
}

function covers(check: CoverageCheck, groupId: string, componentId: string): boolean {
	return (check.groupId === undefined || check.groupId === groupId) && (check.componentId === undefined || check.componentId === componentId);
}

/** Latest first: by day, then by when it was written down. */
function compareChecks(a: CoverageCheck, b: CoverageCheck): number {
	return later(a.checkedOn.slice(0, 10), b.checkedOn.slice(0, 10)) || later(a.recordedAt ?? '', b.recordedAt ?? '') || later(a.id, b.id);
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
	const places = placesOf(locality);
	const wide = [...places].flatMap((id) => checksAt.get(id) ?? []).sort((a, b) => a.order - b.order);
	const narrow = locality.lsoaIds.map((id) => (places.has(id) ? [] : checksAt.get(id) ?? []));
	const mayBeComplete = narrow.length > 0 && narrow.every((checks) => checks.length > 0);

	return (groupId, componentId) => {
		const coversCell = ({ check }: CheckInOrder): boolean => covers(check, groupId, componentId);
		const latestWide = wide.find(coversCell);
		// every LSOA on its own: as old as the one looked at longest ago
		const latest = mayBeComplete ? narrow.map((checks) => checks.find(coversCell)) : [];
		const oldest = latest.length === 0 || latest.includes(undefined) ? undefined : latest.reduce((old, each) => (each!.order > old!.order ? each : old));
		if (latestWide !== undefined && (oldest === undefined || latestWide.order < oldest.order)) {
			return toLookedOf({ check: latestWide.check, facts, locality });
		}
		if (oldest === undefined) return undefined;
		// not one check but many: none of them is the place's to be taken back
		const { checkId: _, ...looked } = toLooked({ check: oldest.check, facts, isHere: false, place: `each small area of ${locality.name}` });
		return looked;
	};
}

/** A check of the place itself, or of a wider one. */
function toLookedOf({ check, facts, locality }: { check: CoverageCheck; facts: CoverageFacts; locality: CellLocality }): LookedOnce {
	const isHere = check.localityId === locality.id;
	return toLooked({ check, facts, isHere, place: isHere ? locality.name : `a wider area with ${locality.name} in it` });
}

function toLooked({ check, facts, isHere, place }: { check: CoverageCheck; facts: CoverageFacts; isHere: boolean; place: string }): LookedOnce {
	const group = check.groupId === undefined ? 'every group' : facts.groups.find(({ id }) => id === check.groupId)?.inSentence ?? check.groupId;
	const component = check.componentId === undefined ? 'every part of the ecosystem' : facts.components.find(({ id }) => id === check.componentId)?.inSentence ?? check.componentId;
	return { checkId: check.id, ...(check.datasetId === undefined ? {} : { datasetId: check.datasetId }), by: check.checkedBy, on: check.checkedOn.slice(0, 10), ...(check.note === undefined ? {} : { note: check.note }), scope: `${place}: ${group}, ${component}`, isOfCellAlone: isHere && check.groupId !== undefined && check.componentId !== undefined };
}
