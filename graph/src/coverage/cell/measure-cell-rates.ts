import type { Reading } from '../open-component.ts';
import type { PreparedCoverage } from '../prepare-coverage.ts';
import type { CellFinding } from '../cell-finding.ts';
import { FAIR_RATIO } from './cell-state.ts';

export type CellRates = Pick<CellFinding, 'access' | 'ratio' | 'comparator' | 'shareInReach' | 'people' | 'peopleWithout' | 'shareNotKnown' | 'shortfall' | 'isSpreadOver'> & {
	readonly noRate: CellFinding['noRate'] | undefined;
	/** `shareInReach`, else that of residents, else of LSOAs all alike: what a state can rest on where nobody is recorded. */
	readonly shareForState: number | undefined;
	/** `ratio`, or 0 where nothing is reached and others reach something: what a state can rest on. */
	readonly ratioForState: number | undefined;
};

/**
 * Access, share in reach and shortfall of one locality for one group and component.
 *
 *   access     mean of its LSOAs' access, weighted by people; an LSOA that reaches nothing brings 0 to the mean
 *   shortfall  Σᵢ people(i) · max(0, 1 − r(i) / 0.6), or people with nothing in reach where there is no comparator
 *
 * Absence  LSOAs whose count is not known are left out, and their share named. No rate says why.
 */
export function measureCellRates({ prepared, points, lsoaCount, groupIndex, reading, reachMetres }: { prepared: PreparedCoverage; points: Uint32Array; lsoaCount: number; groupIndex: number; reading: Reading; reachMetres: number }): CellRates {
	const { comparator } = reading;
	const isCounted = prepared.isCounted[groupIndex]!;
	const weights = isCounted ? prepared.people[groupIndex]! : prepared.residents;
	let known = 0;
	let people = 0;
	let peopleInReach = 0;
	let peopleTimesAccess = 0;
	let short = 0;
	let residents = 0;
	let residentsInReach = 0;
	let pointsInReach = 0;
	let isReached = false;
	let isSpreadOver = false;

	for (const a of points) {
		if (reading.isSpreadOver[a] === 1) isSpreadOver = true;
		const isInReach = reading.nearestMetres[a]! <= reachMetres;
		if (isInReach) pointsInReach++;
		const here = prepared.residents[a]!;
		if (here > 0) {
			residents += here;
			if (isInReach) residentsInReach += here;
		}
		const weight = weights[a]!;
		if (Number.isNaN(weight)) continue;
		known++;
		if (weight === 0) continue;
		people += weight;
		if (isInReach) peopleInReach += weight;
		if (reading.isReached[a] === 1) isReached = true;
		peopleTimesAccess += weight * reading.access[a]!;
		if (comparator !== undefined) short += weight * Math.max(0, 1 - reading.access[a]! / comparator / FAIR_RATIO);
	}

	const noRate = !isCounted ? 'uncounted group' : known === 0 ? 'not known' : people === 0 ? 'nobody in the group' : !isReached ? 'nothing reached' : undefined;
	const access = noRate === undefined ? peopleTimesAccess / people : undefined;
	const ratio = access !== undefined && comparator !== undefined ? access / comparator : undefined;
	const shareInReach = people > 0 ? peopleInReach / people : undefined;
	const shareOfPoints = points.length > 0 ? pointsInReach / points.length : undefined;
	return {
		noRate,
		access,
		comparator: isCounted ? comparator : undefined,
		ratio,
		// a reach longer than the catchment brings something within a walk that gives nobody anything
		ratioForState: noRate === 'nothing reached' && comparator !== undefined ? 0 : ratio,
		shareInReach,
		shareForState: shareInReach ?? (residents > 0 ? residentsInReach / residents : shareOfPoints),
		people: isCounted && known > 0 ? people : undefined,
		peopleWithout: isCounted && known > 0 ? people - peopleInReach : undefined,
		shortfall: isCounted && known > 0 ? (comparator === undefined ? people - peopleInReach : short) : undefined,
		shareNotKnown: lsoaCount === 0 ? 0 : (lsoaCount - known) / lsoaCount,
		isSpreadOver
	};
}
