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

/** One day's opening as people write it: "09:30-17:00", "9am to 5pm", or words that are kept as they are. */
export function readOpening(byday: string, text: string): ScheduleLine {
	const times = /^(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?\s*(?:-|–|to|until)\s*(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?$/i.exec(text.trim());
	if (times === null) return { freq: 'WEEKLY', byday, description: text.trim() };
	const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = times;
	return { freq: 'WEEKLY', byday, opensAt: clock(fromHour, fromMinute, fromHalf), closesAt: clock(toHour, toMinute, toHalf) };
}

function clock(hour = '0', minute = '00', half: string | undefined): string {
	const twelve = Number(hour) % 12;
	const hours = half === undefined ? Number(hour) : /pm/i.test(half) ? twelve + 12 : twelve;
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
