/** One line of a timetable, as Provision.schedules keeps it. Times are "18:30". */
export interface ScheduleLine {
	readonly freq: 'WEEKLY';
	readonly byday: string;
	readonly opensAt?: string;
	readonly closesAt?: string;
	readonly description?: string;
}

/** Evening begins at six. */
const evening = '18:00';

/**
 * One day's opening as people write it: "09:30-17:00", "9am to 5pm", "1 to 3pm".
 *
 * Words  whatever is not two times of a day is kept as it is: "2-4" may be morning or afternoon, and is not guessed.
 */
export function readOpening(byday: string, text: string): ScheduleLine {
	const inWords: ScheduleLine = { freq: 'WEEKLY', byday, description: text.trim() };
	const times = /^(\d{1,2})(?:[:.]([0-5]\d))?\s*(am|pm)?\s*(?:-|–|to|until)\s*(\d{1,2})(?:[:.]([0-5]\d))?\s*(am|pm)?$/i.exec(text.trim());
	if (times === null) return inWords;
	const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = times;
	const isBare = fromHalf === undefined && toHalf === undefined && fromMinute === undefined && toMinute === undefined;
	if (isBare && Number(toHour) <= 12) return inWords;
	const closes = clock(toHour, toMinute, toHalf);
	// "1 to 3pm": the half of the day said last holds for both, unless that would begin after it ends
	const sameHalf = fromHalf === undefined && toHalf !== undefined ? clock(fromHour, fromMinute, toHalf) : undefined;
	const opens = sameHalf !== undefined && closes !== undefined && sameHalf < closes ? sameHalf : clock(fromHour, fromMinute, fromHalf);
	return opens === undefined || closes === undefined ? inWords : { freq: 'WEEKLY', byday, opensAt: opens, closesAt: closes };
}

/** "18:30" of an hour, minutes and the half of the day; undefined for an hour that is not on a clock. */
function clock(hour = '', minute = '00', half: string | undefined): string | undefined {
	const came = Number(hour);
	if (half === undefined ? came > 24 : came < 1 || came > 12) return undefined;
	const hours = half === undefined ? came : /pm/i.test(half) ? (came % 12) + 12 : came % 12;
	return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** The scalars that questions need, beside the timetable itself. What no line says is left out, never false. */
export function deriveFromSchedule(lines: readonly ScheduleLine[]): { readonly daysOfWeek?: readonly string[]; readonly isWeekend?: boolean; readonly isEvening?: boolean } {
	if (lines.length === 0) return {};
	const days = [...new Set(lines.map(({ byday }) => byday))];
	const saysEvening = lines.some(({ closesAt, description }) => (closesAt !== undefined && closesAt > evening) || /\beve(ning)?s?\b/i.test(description ?? ''));
	const allTimed = lines.every(({ closesAt }) => closesAt !== undefined);
	return {
		daysOfWeek: days, isWeekend: days.some((day) => day === 'SA' || day === 'SU'),
		...(saysEvening ? { isEvening: true } : allTimed ? { isEvening: false } : {})
	};
}
