import { figureDigits } from './number-in-words.ts';

/**
 * An estimate of people, rounded to ten: how many a venue would reach, how many are short. What an office counted and
 * published is said as published, with `peopleExactly`.
 *
 * Zero     "nobody". One to four rounds to nought and is said as "fewer than five".
 * Absence  undefined is "not known", never nobody.
 */
export function peopleInWords(people: number | undefined, noun = 'people'): string {
	if (people === undefined) return 'not known';
	if (people === 0) return 'nobody';
	if (people < 5) return `fewer than five ${noun}`;
	return `about ${figureDigits(Math.round(people / 10) * 10)} ${noun}`;
}

/** A count as published: "908 carers". For official statistics, and for providers and venues, which are exact. */
export function peopleExactly(people: number | undefined, noun = 'people'): string {
	if (people === undefined) return 'not known';
	if (people === 0) return 'nobody';
	return `${figureDigits(people)} ${noun}`;
}

/** An exact count of which a part is not known: "at least 908 carers". Nobody counted where not all were asked is "not known". */
export function peopleAtLeast(people: number | undefined, noun = 'people'): string {
	return people === undefined || people === 0 ? 'not known' : `at least ${figureDigits(people)} ${noun}`;
}

/** To ten, as estimates are exported; undefined stays undefined. */
export function roundedToTen(people: number | undefined): number | undefined {
	return people === undefined ? undefined : Math.round(people / 10) * 10;
}
