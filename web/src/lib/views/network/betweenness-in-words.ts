/**
 * How much stands between others, in words: rank among those shown first, because the share itself says little.
 *
 * @param share  normalised betweenness, 0 to 1: of all pairs, how many meet through it
 */
export function betweennessInWords(share: number): string {
	if (share <= 0) return 'joins nobody else';
	if (share >= 0.005) return `on the way between ${Math.max(1, Math.round(share * 100))} in 100 pairs`;
	if (share >= 0.0005) return `on the way between ${Math.max(1, Math.round(share * 1000))} in 1,000 pairs`;
	return 'on the way between very few pairs';
}
