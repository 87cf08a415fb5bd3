import { UnreadableFile } from '../import-issue.ts';
import { shorten } from './shorten.ts';

/** What the first three characters of a government code are given to. */
const placesByStart: readonly (readonly [start: RegExp, places: string])[] = [
	[/^[EW]00/, 'output areas'], [/^[EW]02/, 'MSOAs'], [/^[EW]05/, 'wards'], [/^E0[6-9]|^W06/, 'local authorities'], [/^E10/, 'counties'],
	[/^E12/, 'regions'], [/^E14|^W07/, 'constituencies'], [/^[EW]92/, 'countries'], [/^S/, 'places in Scotland'], [/^N/, 'places in Northern Ireland']
];

/**
 * Refuses a file of which no code is of the kind of place that is read: of MSOAs, say, where LSOAs are expected. Nothing of
 * it would be matched, and the report would read as if all were well.
 *
 * A single code that fits is enough to let the file pass: the others are counted one by one.
 */
export function refuseOtherPlaces({ file, holds, codes, fits, expected, mend }: {
	readonly file: string;
	/** What the file has of each place: "outlines". */
	readonly holds: string;
	readonly codes: readonly string[];
	readonly fits: (code: string) => boolean;
	readonly expected: string;
	readonly mend: string;
}): void {
	const [first] = codes;
	if (first === undefined || codes.some(fits)) return;
	const places = /^[A-Z]\d{8}$/.test(first) ? placesByStart.find(([start]) => start.test(first))?.[1] : undefined;
	throw new UnreadableFile({
		kind: 'other-places', file, came: places === undefined ? `${holds} of places with codes such as “${shorten(first)}”` : `${holds} of ${places} (${shorten(first)}${codes.length > 1 ? ' …' : ''})`,
		expected, mend: `Nothing was taken. ${mend}`, outcome: 'rejected'
	});
}
