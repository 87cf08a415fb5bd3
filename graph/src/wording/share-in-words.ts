import { stateThresholds } from '../domain/state-thresholds.ts';

/** Fractions people say, commonest first where two are equally near. */
const sayable: readonly (readonly [number, number])[] = [
	[1, 2], [1, 3], [2, 3], [1, 4], [3, 4], [1, 5], [2, 5], [3, 5], [4, 5], [1, 6], [1, 7], [1, 8], [1, 9], [1, 10], [3, 10], [7, 10], [9, 10]
];

/**
 * A share (0–1) as people say it: "1 in 4", "nobody", "all", "fewer than 1 in 20", "nearly all". One just below what a
 * state asks for is not said as if it were that: "fewer than 1 in 4".
 *
 * Absence  undefined is "not known".
 * Refuses  shares outside 0–1: a share above the whole is a fault upstream, not a phrase.
 */
export function shareInWords(share: number | undefined): string {
	if (share === undefined) return 'not known';
	if (!(share >= 0 && share <= 1 + 1e-9)) throw new RangeError(`A share lies between 0 and 1; ${share} came. Divide by the whole first.`);
	if (share === 0) return 'nobody';
	if (share >= 1 - 1e-9) return 'all';
	if (share < 0.05) return 'fewer than 1 in 20';
	if (share > 0.95) return 'nearly all';
	let best = sayable[0]!;
	for (const candidate of sayable) {
		if (Math.abs(candidate[0] / candidate[1] - share) < Math.abs(best[0] / best[1] - share) - 1e-9) best = candidate;
	}
	const said = `${best[0]} in ${best[1]}`;
	return isJustBelow(share, best[0] / best[1]) ? `fewer than ${said}` : said;
}

/** Whether a threshold lies between the share and what it would be said as. */
const isJustBelow = (share: number, said: number): boolean => Object.values(stateThresholds).some((threshold) => share < threshold && said >= threshold);

/** "24%": for tables, where shares are compared with each other. What is just below a threshold of the states is "under 25%". */
export function percentInWords(share: number | undefined): string {
	if (share === undefined) return 'not known';
	const percent = share * 100;
	if (percent > 0 && percent < 1) return 'under 1%';
	if (percent < 100 && percent > 99) return 'over 99%';
	const said = Math.round(percent);
	return `${isJustBelow(share, said / 100) ? 'under ' : ''}${said}%`;
}
