import { isCountedInHours } from '../../domain/is-counted-in-hours.ts';

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
/** Before this, nobody means the morning without saying so: "02:00-04:00" is a slip for the afternoon. */
const firstMorningHour = 6;
/** In minutes: no half of the day is worked out, and no midnight passed, for what would last longer. */
const longest = 12 * 60;

/** What is wanted where hours cannot be read. */
export const hoursExpected = 'hours that can be read one way only, for example 10:00-12:00 or 2pm-4pm';

/**
 * One day's opening as people write it: "09:30-17:00", "9am to 5pm", "1 to 3pm", "10am-4", "8pm-1am".
 *
 * Words  whatever is not two times that can be read one way only is kept as it is: "2-4", "2.00-4.00" and "7.30-9.30"
 *        may be morning or afternoon, and are not guessed.
 * Times  `closesAt` is after `opensAt`, or is in the night that follows it, at most twelve hours on.
 */
export function readOpening(byday: string, text: string): ScheduleLine {
	const inWords: ScheduleLine = { freq: 'WEEKLY', byday, description: text.trim() };
	const times = /^(\d{1,2})(?:[:.]([0-5]\d))?\s*(am|pm)?\s*(?:-|–|to|until)\s*(\d{1,2})(?:[:.]([0-5]\d))?\s*(am|pm)?$/i.exec(text.trim());
	if (times === null) return inWords;
	const [, fromHour = '', fromMinute, fromHalf, toHour = '', toMinute, toHalf] = times;
	const [from, to] = [{ hour: fromHour, minute: fromMinute, half: fromHalf }, { hour: toHour, minute: toMinute, half: toHalf }];
	const [opens, closes] = (from.half === undefined && to.half === undefined ? byClock(from, to) : byHalf(from, to)) ?? [];
	return opens === undefined || closes === undefined ? inWords : { freq: 'WEEKLY', byday, opensAt: inFull(opens), closesAt: inFull(closes) };
}

interface TimeWritten {
	readonly hour: string;
	readonly minute: string | undefined;
	readonly half: string | undefined;
}

/** Minutes after midnight at which it opens and closes. */
type Hours = readonly [number, number];

/** Neither side says am or pm. */
function byClock(from: TimeWritten, to: TimeWritten): Hours | undefined {
	const [opens, closes] = [minutesOf(from), minutesOf(to)];
	if (opens === undefined || closes === undefined) return undefined;
	const isOfTwentyFour = ({ hour }: TimeWritten) => Number(hour) > 12 || hour === '00';
	if (isOfTwentyFour(from)) return closes > opens || (to.hour.length === 2 && isNextNight([opens, closes])) ? [opens, closes] : undefined;
	if (closes <= opens || Number(from.hour) < firstMorningHour) return undefined;
	if (isOfTwentyFour(to)) return from.hour.length === 2 || opens + longest >= closes ? [opens, closes] : undefined; // "9.30-17:00": half past nine at night is too late
	return from.hour.length === 2 && (from.minute ?? to.minute) !== undefined ? [opens, closes] : undefined;
}

/** One side says am or pm, or both do. */
function byHalf(from: TimeWritten, to: TimeWritten): Hours | undefined {
	const readings = [from, to].map((time) => (isWhole(time) ? [minutesOf(time)] : [minutesOf({ ...time, half: 'am' }), minutesOf({ ...time, half: 'pm' })]));
	const pairs = (readings[0] ?? []).flatMap((opens) => (readings[1] ?? []).flatMap((closes) => (opens === undefined || closes === undefined ? [] : [[opens, closes] as const])));
	const isSaid = from.half !== undefined && to.half !== undefined;
	const fitting = pairs.filter(([opens, closes]) => closes > opens && (isSaid || closes - opens <= longest));
	if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
	return isSaid ? pairs.find(isNextNight) : undefined;
}

/** Said to the half of the day; "16:00" says it by itself. */
const isWhole = ({ hour, half }: TimeWritten): boolean => half !== undefined || Number(hour) > 12 || (hour.length === 2 && hour.startsWith('0'));

/** From the afternoon or evening past midnight. */
const isNextNight = ([opens, closes]: Hours): boolean => opens >= longest && closes < longest && closes + 24 * 60 - opens <= longest;

/** Minutes after midnight; undefined for an hour that is not on a clock. */
function minutesOf({ hour, minute = '00', half }: TimeWritten): number | undefined {
	const came = Number(hour);
	if (half === undefined ? came > 24 || (came === 24 && minute !== '00') : came < 1 || came > 12) return undefined;
	return (half === undefined ? came : /pm/i.test(half) ? (came % 12) + 12 : came % 12) * 60 + Number(minute);
}

const inFull = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The scalars that questions need, beside the timetable itself. What no line says is left out, never false. */
export function deriveFromSchedule(lines: readonly ScheduleLine[]): { readonly daysOfWeek?: readonly string[]; readonly isWeekend?: boolean; readonly isEvening?: boolean } {
	if (lines.length === 0) return {};
	const days = [...new Set(lines.map(({ byday }) => byday))];
	const saysEvening = lines.some(({ opensAt, closesAt, description }) => (opensAt !== undefined && closesAt !== undefined && (closesAt > evening || closesAt < opensAt)) || /\beve(ning)?s?\b/i.test(description ?? ''));
	const allTimed = lines.every(({ closesAt }) => closesAt !== undefined);
	return {
		daysOfWeek: days, isWeekend: days.some((day) => day === 'SA' || day === 'SU'),
		...(saysEvening ? { isEvening: true } : allTimed ? { isEvening: false } : {})
	};
}

/**
 * How much a timetable of weekly lines comes to in a week, in what its component is counted in.
 *
 * Units    sessions where supply is "places a week"; hours where it is hours ("hours a week").
 * Absence  undefined where a line is in words, for it may be monthly or by arrangement, and for people supported, of
 *          whom a timetable says nothing: the assumption table stands in.
 */
export function sessionsInSchedule(lines: readonly ScheduleLine[], { supplyUnit }: { readonly supplyUnit: string }): number | undefined {
	const lasting = new Map(lines.map(({ byday, opensAt, closesAt }) => [`${byday} ${opensAt} ${closesAt}`, minutesBetween(opensAt, closesAt)]));
	const minutes = [...lasting.values()].filter((one) => one !== undefined);
	if (minutes.length === 0 || minutes.length < lasting.size) return undefined;
	if (isCountedInHours(supplyUnit)) return Math.round((minutes.reduce((sum, one) => sum + one, 0) / 60) * 100) / 100;
	return /^places\b/i.test(supplyUnit) ? minutes.length : undefined;
}

function minutesBetween(opensAt: string | undefined, closesAt: string | undefined): number | undefined {
	if (opensAt === undefined || closesAt === undefined) return undefined;
	const [from, to] = [opensAt, closesAt].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) as [number, number];
	return to > from ? to - from : to + 24 * 60 - from;
}
