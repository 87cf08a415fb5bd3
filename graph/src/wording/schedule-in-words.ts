import { listInWords, numberInWords } from './number-in-words.ts';

const days: Readonly<Record<string, string>> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' };
const order = Object.keys(days);

interface Schedule {
	readonly freq?: string;
	readonly interval?: number;
	readonly byday?: string | readonly string[];
	readonly opensAt?: string;
	readonly closesAt?: string;
}

/**
 * When something is on, as a poster says it: "Tuesdays and Thursdays, 10:30 to 12:00", "every second Friday".
 *
 * @param schedules   JSON text as a provision holds it; unreadable text counts as absent
 * @param daysOfWeek  MO, TU …: used where there are no schedules
 * Absence  undefined: nobody has said.
 */
export function scheduleInWords({ schedules, daysOfWeek }: { readonly schedules?: string | undefined; readonly daysOfWeek?: readonly string[] | undefined }): string | undefined {
	const said = readSchedules(schedules).map(describe).filter((text) => text !== undefined);
	if (said.length > 0) return [...new Set(said)].join('; ');
	return daysInWords(daysOfWeek ?? []);
}

function describe({ freq, interval = 1, byday, opensAt, closesAt }: Schedule): string | undefined {
	const codes = typeof byday === 'string' ? byday.split(',') : byday ?? [];
	const named = daysInWords(codes.map((code) => code.trim().toUpperCase().replace(/^[+-]?\d+/, '')));
	const isMonthly = freq?.toUpperCase() === 'MONTHLY';
	const day = named === undefined ? (freq?.toUpperCase() === 'DAILY' ? 'every day' : isMonthly ? 'once a month' : undefined)
		: isMonthly ? `once a month, ${named}`
			: interval > 1 ? `${named}, every ${interval === 2 ? 'second week' : `${numberInWords(interval)} weeks`}` : named;
	const hours = opensAt && closesAt ? `${hour(opensAt)} to ${hour(closesAt)}` : opensAt ? `from ${hour(opensAt)}` : undefined;
	return day === undefined ? hours : hours === undefined ? day : `${day}, ${hours}`;
}

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
