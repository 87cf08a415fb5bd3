// widths of Atkinson Hyperlegible in hundredths of an em, by kind of letter; good to a few per cent
const narrow = new Set("ijlI.,:;'|!()[] ");
const wide = new Set('mwMWG@&%OQ');

/** About how wide a line will stand, in the units of `size`. Errs to the wide side, so that labels keep apart. */
export function textWidth(text: string, size: number, isBold = false): number {
	let em = 0;
	for (const letter of text) em += narrow.has(letter) ? 0.3 : wide.has(letter) ? 0.84 : letter >= 'A' && letter <= 'Z' ? 0.66 : 0.56;
	return em * size * (isBold ? 1.06 : 1);
}

/** A name on one line, or broken where two lines come out most equal. */
export function breakInTwo(text: string): readonly string[] {
	let best: readonly string[] = [text];
	let least = Infinity;
	for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
		const lines = [text.slice(0, at), text.slice(at + 1)];
		// a line does not end in a joining sign
		const longest = Math.max(...lines.map((line) => line.length)) + (/(?:&|and)$/.test(lines[0]!) ? 3 : 0);
		if (longest < least) [best, least] = [lines, longest];
	}
	return best;
}
