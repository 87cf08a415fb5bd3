import { listInWords, numberInWords } from './number-in-words.ts';

const days: Readonly<Record<string, string>> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' };
const order = Object.keys(days);

interface Schedule {
	readonly freq?: string;
	readonly interval?: number;
	readonly byday?: string | readonly string[];
	readonly opensAt?: string;
	readonly closesAt?: string;
	/** What the record says where it gives no hours that can be read, or beside them. */
	readonly description?: string;
}

/**
 * When something is on, as a poster says it: "Tuesdays and Thursdays, 10:30 to 12:00", "every second Friday".
 * What a record says in words of its own stands in quotation marks, so that nobody takes it for Kith's.
 *
 * @param schedules   JSON text as a provision holds it; unreadable text counts as absent
 * @param daysOfWeek  MO, TU …: used where there are no schedules
 * Absence  undefined: nobody has said.
 */
export function scheduleInWords({ schedules, daysOfWeek }: { readonly schedules?: string | undefined; readonly daysOfWeek?: readonly string[] | undefined }): string | undefined {
	const said = joinDays(readSchedules(schedules)).map(describe).filter((text) => text !== undefined);
	if (said.length > 0) return [...new Set(said)].join('; ');
	return daysInWords(daysOfWeek ?? []);
}

function describe({ freq, interval = 1, byday, opensAt, closesAt, description }: Schedule): string | undefined {
	const named = daysInWords(codesOf(byday).map((code) => code.trim().toUpperCase().replace(/^[+-]?\d+/, '')));
	const isMonthly = freq?.toUpperCase() === 'MONTHLY';
	const day = named === undefined ? (freq?.toUpperCase() === 'DAILY' ? 'every day' : isMonthly ? 'once a month' : undefined)
		: isMonthly ? `once a month, ${named}`
			: interval > 1 ? `${named}, every ${interval === 2 ? 'second week' : `${numberInWords(interval)} weeks`}` : named;
	const hours = opensAt && closesAt ? `${hour(opensAt)} to ${hour(closesAt)}` : opensAt ? `from ${hour(opensAt)}` : undefined;
	const timed = day === undefined ? hours : hours === undefined ? day : `${day}, ${hours}`;
	const words = quote(description);
	return timed === undefined ? words : words === undefined ? timed : hours === undefined ? `${timed}: ${words}` : `${timed} (${words})`;
}

/** Longest words of a record that are told whole. */
const longestWords = 120;

function quote(description: unknown): string | undefined {
	const words = typeof description === 'string' ? description.trim() : '';
	if (words === '') return undefined;
	return `“${words.length > longestWords ? `${words.slice(0, longestWords - 1).trimEnd()}…` : words}”`;
}

/** The same words on several days are said once. */
function joinDays(lines: readonly Schedule[]): readonly Schedule[] {
	const isInWords = ({ opensAt, description }: Schedule) => opensAt === undefined && quote(description) !== undefined;
	const groups = Map.groupBy(lines, (line) => (isInWords(line) ? JSON.stringify([line.freq, line.interval, line.description]) : line));
	return [...groups.values()].map((group) => (group.length === 1 ? group[0]! : { ...group[0]!, byday: group.flatMap(({ byday }) => codesOf(byday)) }));
}

const codesOf = (byday: Schedule['byday']): readonly string[] => (typeof byday === 'string' ? byday.split(',') : byday ?? []);

function daysInWords(codes: readonly string[]): string | undefined {
	const known = order.filter((code) => codes.includes(code)).map((code) => `${days[code]}s`);
	if (known.length === 7) return 'every day';
	return known.length === 0 ? undefined : listInWords(known);
}

function hour(time: string): string {
	return time.slice(0, 5);
}

function readSchedules(text: string | undefined): readonly Schedule[] {
	if (text === undefined) return [];
	try {
		const read: unknown = JSON.parse(text);
		return Array.isArray(read) ? read.filter((one): one is Schedule => typeof one === 'object' && one !== null) : [];
	} catch {
		return [];
	}
}
