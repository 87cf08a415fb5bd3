/**
 * What a text holds that may be a person's: said instead of it in a report, and never kept where hours belong.
 *
 * Absence  undefined where it holds neither an e-mail address nor figures that make a British telephone number.
 */
export function contactIn(text: string): string | undefined {
	if (text.includes('@')) return 'an e-mail address';
	return /(?<!\d)(?:\+44|0)(?:[\s()-]*\d){9,10}(?![\s()-]*\d)/.test(text) ? 'a telephone number' : undefined;
}
