import type { CatchmentMethod } from './catchment-method.ts';

/**
 * How far to the nearest, within the decay's limit.
 *
 * Units   metres in a straight line, or the unit of the cost table. Nobody is shared with.
 * Source  Talen and Anselin (1998), doi:10.1068/a300595.
 */
export const nearest: CatchmentMethod = {
	id: 'nearest',
	title: 'Distance to the nearest',
	unit: 'metres',
	source: 'Talen and Anselin (1998), doi:10.1068/a300595',
	defaultDecay: 'binary:2400',
	usesDecay: false,
	usesPeople: false,
	isShared: false,
	measure({ pairs, people, supply, decay }) {
		const access = new Float64Array(people.length).fill(Infinity);
		const isReached = new Uint8Array(people.length);
		for (let j = 0; j < supply.length; j++) {
			for (let at = pairs.start[j]!; at < pairs.start[j + 1]!; at++) {
				const i = pairs.demand[at]!;
				if (pairs.distance[at]! > decay.limit || pairs.distance[at]! >= access[i]!) continue;
				access[i] = pairs.distance[at]!;
				isReached[i] = 1;
			}
		}
		return { access: access.map((metres, i) => (isReached[i] ? metres : 0)), isReached };
	}
};
