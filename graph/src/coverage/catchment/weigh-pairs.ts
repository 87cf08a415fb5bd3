import type { CatchmentQuestion } from './catchment-method.ts';

export interface WeighedPairs {
	/** f of each pair, in the order of the pairs. */
	readonly weightOf: Float64Array;
	/** Σⱼ f(d(i, j)) of each demand point: all its choices together. */
	readonly allFromPlace: Float64Array;
	/** 1 where anything is within the decay's limit. */
	readonly isReached: Uint8Array;
}

/** What every method needs that lets people divide themselves among the places they can go to. */
export function weighPairs({ pairs: { demand, distance }, people, decay }: Pick<CatchmentQuestion, 'pairs' | 'people' | 'decay'>): WeighedPairs {
	const weightOf = distance.map((d) => decay.weight(d));
	const allFromPlace = new Float64Array(people.length);
	const isReached = new Uint8Array(people.length);
	for (let at = 0; at < demand.length; at++) {
		allFromPlace[demand[at]!]! += weightOf[at]!;
		if (distance[at]! <= decay.limit) isReached[demand[at]!] = 1;
	}
	return { weightOf, allFromPlace, isReached };
}
