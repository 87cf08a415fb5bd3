import type { CellLocality } from './coverage-facts.ts';
import type { PreparedCoverage } from './prepare-coverage.ts';
import { LONGEST_SCALE } from './prepare-coverage.ts';

/** A supply and how it stands to one locality. */
export interface SupplyAt {
	/** Place in `prepared.supply`. */
	readonly index: number;
	/** Least straight-line metres from any LSOA it may serve; undefined for spread supply. */
	readonly leastMetres: number | undefined;
}

/** A locality ready to be measured: its area points, and what is near or spread over it, by component. */
export interface PreparedLocality {
	readonly locality: CellLocality;
	/** Places in `prepared.area`. LSOAs that are not held are missing. */
	readonly points: Uint32Array;
	/** Within the longest reach, or spread over it: what providers and venues are counted from. */
	readonly nearBy: ReadonlyMap<string, readonly SupplyAt[]>;
	/** Everything with a place that may serve it, at any distance. */
	readonly placed: ReadonlyMap<string, readonly SupplyAt[]>;
}

export function prepareLocality(prepared: PreparedCoverage, locality: CellLocality): PreparedLocality {
	const points = Uint32Array.from(locality.lsoaIds.flatMap((id) => prepared.areaIndexOf.get(id) ?? []));
	const leastOfPlace = new Float64Array(prepared.placeCount).fill(Infinity);
	for (const a of points) {
		for (let p = 0; p < prepared.placeCount; p++) {
			const metres = prepared.metres[a * prepared.placeCount + p]!;
			if (metres < leastOfPlace[p]!) leastOfPlace[p] = metres;
		}
	}

	const longestReach = prepared.parameters.reachMetres * LONGEST_SCALE;
	const nearBy = new Map<string, SupplyAt[]>();
	const placed = new Map<string, SupplyAt[]>();
	prepared.supply.forEach((supply, index) => {
		const leastMetres = leastMetresOf(index);
		if (leastMetres === Infinity) return;
		const at = { index, leastMetres };
		if (leastMetres !== undefined) listOf(placed, supply.point.componentId).push(at);
		if (leastMetres === undefined || leastMetres <= longestReach) listOf(nearBy, supply.point.componentId).push(at);
	});
	return { locality, points, nearBy, placed };

	/** Infinity: it serves nobody here. Undefined: it is spread over some of these points. */
	function leastMetresOf(index: number): number | undefined {
		const { place, declared } = prepared.supply[index]!;
		if (place !== undefined && declared === undefined) return leastOfPlace[place]!;
		let least = Infinity;
		for (const a of points) {
			if (declared![prepared.area[a]!] !== 1) continue;
			if (place === undefined) return undefined;
			least = Math.min(least, prepared.metres[a * prepared.placeCount + place]!);
		}
		return least;
	}
}

function listOf(lists: Map<string, SupplyAt[]>, key: string): SupplyAt[] {
	const list = lists.get(key);
	if (list) return list;
	const made: SupplyAt[] = [];
	lists.set(key, made);
	return made;
}

/**
 * Straight-line metres from a locality's people to every place: the mean over its LSOAs by people of the group,
 * by residents where that is not known or nobody, else all LSOAs alike.
 */
export function weightedMetres({ prepared, points, groupIndex }: { prepared: PreparedCoverage; points: Uint32Array; groupIndex: number }): Float64Array {
	const { placeCount, metres } = prepared;
	if (points.length === 1) return metres.subarray(points[0]! * placeCount, (points[0]! + 1) * placeCount);
	const known = (weights: Float64Array): number[] => Array.from(points, (a) => (weights[a]! > 0 ? weights[a]! : 0));
	const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);
	let weights = prepared.isCounted[groupIndex] ? known(prepared.people[groupIndex]!) : known(prepared.residents);
	if (sumOf(weights) === 0) weights = known(prepared.residents);
	if (sumOf(weights) === 0) weights = weights.map(() => 1);
	const total = sumOf(weights);

	const mean = new Float64Array(placeCount);
	points.forEach((a, at) => {
		const share = weights[at]! / total;
		if (share === 0) return;
		for (let p = 0; p < placeCount; p++) mean[p]! += share * metres[a * placeCount + p]!;
	});
	return mean;
}
