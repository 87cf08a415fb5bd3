import { figureDigits } from './number-in-words.ts';

/** So much for each person, as so much for every 1,000, in two figures that count: 0.042, 0.42, 4.2, 42. */
export function perThousandInWords(perPerson: number): string {
	const value = perPerson * 1000;
	return figureDigits(value, value === 0 || value >= 10 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3);
}
