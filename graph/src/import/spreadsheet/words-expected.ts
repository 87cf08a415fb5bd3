/** The cells that a column map has a word for, as an issue says what was expected: at most twelve of them. */
export function wordsExpected(words: Readonly<Record<string, unknown>>): string {
	const cells = Object.keys(words);
	const more = cells.length - 12;
	return `one of the words of the column map: ${cells.slice(0, 12).map((cell) => `“${cell}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
