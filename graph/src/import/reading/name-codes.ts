import { shorten } from './shorten.ts';

/** Codes one after another, to end a sentence with: a full stop, or the mark that some are left out. */
export function nameCodes(codes: readonly string[]): string {
	const named = shorten(codes.join(', '));
	return named.endsWith('…') ? named : `${named}.`;
}
