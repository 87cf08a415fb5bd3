const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day of a moment where Kith's places are, year-month-day: after midnight in summer it is tomorrow there and not yet in UTC. */
export function dayOf(moment: Date): string {
	// a day begins on an hour: one answer serves the quarter of it, for every request asks
	const quarter = Math.floor(moment.getTime() / 900_000);
	if (quarter !== known.quarter) known = { quarter, day: inLondon.format(moment) };
	return known.day;
}

let known = { quarter: NaN, day: '' };
