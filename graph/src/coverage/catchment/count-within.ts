import type { CatchmentMethod } from './catchment-method.ts';

/**
 * How much supply stands within the limit, whoever else may want it.
 *
 * Units   units of supply, each weighted by the decay (all or nothing unless another is asked for).
 * Source  Talen and Anselin (1998), doi:10.1068/a300595 (the "container" and cumulative-opportunity measures).
 */
export const countWithin: CatchmentMethod = {
	id: 'count-within',
	title: 'Supply within reach',
	unit: 'units of supply',
	source: 'Talen and Anselin (1998), doi:10.1068/a300595',
	defaultDecay: 'binary:1600',
	usesDecay: true,
	usesPeople: false,
	isShared: false,
	measure({ pairs, people, supply, decay }) {
		const access = new Float64Array(people.length);
		const isReached = new Uint8Array(people.length);
		for (let j = 0; j < supply.length; j++) {
			for (let at = pairs.start[j]!; at < pairs.start[j + 1]!; at++) {
				if (pairs.distance[at]! > decay.limit) continue;
				const i = pairs.demand[at]!;
				access[i]! += supply[j]! * decay.weight(pairs.distance[at]!);
				isReached[i] = 1;
			}
		}
		return { access, isReached };
	}
};
