import { figureDigits } from './number-in-words.ts';

/** Straight-line distance as people say it: "350 m" to the nearest 10 below a kilometre, "2.4 km" above. */
export function metresInWords(metres: number): string {
	const tens = Math.round(metres / 10) * 10;
	if (tens < 1000) return `${figureDigits(tens)} m`;
	return `${figureDigits(metres / 1000, metres < 100_000 ? 1 : 0)} km`;
}
