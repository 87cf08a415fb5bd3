const BAND_YEARS = 5;

/**
 * Residents between two ages, from the five-year bands of TS007a (0–4 … 80–84, 85 and over).
 *
 * Units   people. A band cut in the middle counts by its share of years.
 * Limits  the last band has no end: whoever asks for part of it gets the whole of it.
 */
export function residentsOfAges(bands: readonly number[], { from, to }: { from: number; to: number }): number {
	let residents = 0;
	bands.forEach((people, band) => {
		const first = band * BAND_YEARS;
		const isLast = band === bands.length - 1;
		if (isLast) {
			if (to >= first) residents += people;
			return;
		}
		// ages are whole years: 10 to 14 is five of them
		const years = Math.min(to, first + BAND_YEARS - 1) - Math.max(from, first) + 1;
		if (years > 0) residents += people * Math.min(1, years / BAND_YEARS);
	});
	return residents;
}
