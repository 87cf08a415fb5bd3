/** The known word that a misspelt one most likely meant: at most two slips away, and at most half its letters. */
export function findNearestWord(came: string, known: readonly string[]): string | undefined {
	if (came.length > 40) return undefined;
	const [nearest] = known
		.map((word) => ({ word, slips: countSlips(came.toLowerCase(), word) }))
		.filter(({ word, slips }) => slips <= 2 && slips * 2 <= word.length)
		.sort((a, b) => a.slips - b.slips);
	return nearest?.word;
}

/** Letters added, dropped or changed to make one word of the other (Levenshtein). */
function countSlips(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, i) => i);
	for (const [i, letter] of [...from].entries()) {
		const next = [i + 1];
		for (let j = 0; j < to.length; j += 1) {
			next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === to[j] ? 0 : 1)));
		}
		row = next;
	}
	return row.at(-1)!;
}
