/** Chance that is the same every time it is told the same seed. */
export interface SeededRandom {
	/** 0 ≤ x < 1. */
	next(): number;
	/** A whole number from `least` to `most`, both included. */
	between(least: number, most: number): number;
	/** True in about this share of cases. */
	chance(share: number): boolean;
	/** One of these. @throws RangeError when there are none. */
	pick<T>(choices: readonly T[]): T;
	/** One of these names, as often as its weight says. */
	weigh<T extends string>(weights: Readonly<Record<T, number>>): T;
}

/** Mulberry32: a well-known small generator. Never for secrets. */
export function seededRandom(seed: number): SeededRandom {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const pick = <T>(choices: readonly T[]): T => {
		if (choices.length === 0) throw new RangeError('Cannot pick from an empty list. Give at least one choice.');
		return choices[Math.floor(next() * choices.length)] as T;
	};
	return {
		next,
		between: (least, most) => least + Math.floor(next() * (most - least + 1)),
		chance: (share) => next() < share,
		pick,
		weigh<T extends string>(weights: Readonly<Record<T, number>>): T {
			const entries = Object.entries(weights) as [T, number][];
			let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
			for (const [name, weight] of entries) {
				left -= weight;
				if (left < 0) return name;
			}
			return pick(entries.map(([name]) => name));
		}
	};
}
