import type { CellLocality } from './coverage-facts.ts';
import type { PreparedCoverage } from './prepare-coverage.ts';

/** A locality ready to be measured: its area points, and how one component's supply stands to it. */
export interface PreparedLocality {
	readonly locality: CellLocality;
	/** Places in `prepared.area`. LSOAs that are not held are missing. */
	readonly points: Uint32Array;
	/** Places in `prepared.supply` of all that has a place and may serve it, at any distance, in the order of `leastMetres`. */
	readonly placed: Uint32Array;
	/** Of each of `placed`: straight-line metres from the nearest LSOA of the locality, whether or not it may serve that one. */
	readonly leastMetres: Float64Array;
	/** Of each of `placed`: from the nearest LSOA it may serve. */
	readonly metres: Float64Array;
	/** Places in `placed`, in the order of `metres`. */
	readonly byMetres: Uint32Array;
	/** Places in `prepared.supply` of what is spread over some of it. */
	readonly spread: Uint32Array;
}

export function prepareLocality(prepared: PreparedCoverage, locality: CellLocality): PreparedLocality {
	const points = Uint32Array.from(locality.lsoaIds.flatMap((id) => prepared.areaIndexOf.get(id) ?? []));
	const metresBetween = (p: number, a: number): number => prepared.metres[p * prepared.area.length + a]!;
	const leastOfPlace = new Float64Array(prepared.placeCount).fill(Infinity);
	for (let p = 0; p < prepared.placeCount; p++) {
		for (let at = 0; at < points.length; at++) {
			const metres = metresBetween(p, points[at]!);
			if (metres < leastOfPlace[p]!) leastOfPlace[p] = metres;
		}
	}

	const metresOf = new Float64Array(prepared.supply.length);
	const placed: number[] = [];
	const spread: number[] = [];
	prepared.supply.forEach(({ place, declared }, index) => {
		const serves = (a: number): boolean => declared === undefined || declared[prepared.area[a]!] === 1;
		if (place === undefined) {
			if (points.some(serves)) spread.push(index);
			return;
		}
		let least = Infinity;
		if (declared === undefined) least = leastOfPlace[place]!;
		else for (const a of points) if (serves(a)) least = Math.min(least, metresBetween(place, a));
		metresOf[index] = least;
		if (least < Infinity) placed.push(index);
	});
	const leastAtAll = (index: number): number => leastOfPlace[prepared.supply[index]!.place!]!;
	placed.sort((one, other) => leastAtAll(one) - leastAtAll(other) || one - other);
	return {
		locality, points,
		placed: Uint32Array.from(placed),
		leastMetres: Float64Array.from(placed, leastAtAll),
		metres: Float64Array.from(placed, (index) => metresOf[index]!),
		byMetres: Uint32Array.from(placed.keys()).sort((one, other) => metresOf[placed[one]!]! - metresOf[placed[other]!]! || one - other),
		spread: Uint32Array.from(spread)
	};
}

/**
 * How much each of a locality's points counts towards the whole, adding up to 1: by people of the group, by residents
 * where that is not known or nobody, else all alike.
 */
export function sharesOfPoints({ prepared, points, groupIndex }: { prepared: PreparedCoverage; points: Uint32Array; groupIndex: number }): Float64Array {
	const known = (weights: Float64Array): Float64Array => Float64Array.from(points, (a) => (weights[a]! > 0 ? weights[a]! : 0));
	const sumOf = (weights: Float64Array): number => weights.reduce((sum, weight) => sum + weight, 0);
	let weights = prepared.isCounted[groupIndex] ? known(prepared.people[groupIndex]!) : known(prepared.residents);
	if (sumOf(weights) === 0) weights = known(prepared.residents);
	if (sumOf(weights) === 0) weights.fill(1);
	const total = sumOf(weights);
	return weights.map((weight) => weight / total);
}
