import type { ImportIssue } from '../import-issue.ts';
import type { ImportSurroundings } from '../importer.ts';
import { countUnmatched } from './count-unmatched.ts';

/** Codes given to LSOAs of England and Wales for the Census of 2021 end here. */
const isPlausibleLsoa = (code: string): boolean => (/^E01\d{6}$/.test(code) && code <= 'E01035800') || (/^W01\d{6}$/.test(code) && code <= 'W01002050');

/** More of a file than this unknown, and it is a wider file than the lookups held; less, and the codes are wrong. */
const widerFileShare = 0.01;

/**
 * Codes that are not places held, as *outside* (known to lie elsewhere) or *unmatched* (nobody knows them).
 *
 * A lookup, boundary or centroid file that placed a code elsewhere decides. A plausible code that none of them
 * named is outside when its name is another area's, or when the file is plainly wider than the lookups held, and
 * that is noted. A name that begins with the area's own is always unmatched: an older geography, most likely.
 */
export function sortOtherCodes({ file, others, rows, surroundings }: {
	readonly file: string;
	readonly others: readonly { readonly code: string; readonly name?: string | undefined }[];
	/** Rows in the file. */
	readonly rows: number;
	readonly surroundings: ImportSurroundings;
}): { readonly outside: number; readonly unmatched: readonly { readonly code: string; readonly rows: number }[]; readonly issues: readonly ImportIssue[] } {
	const unmatched = countUnmatched();
	const areaName = surroundings.localities.get(surroundings.areaId)?.name;
	const unsettled: string[] = [];
	let outside = 0;

	for (const { code, name } of others) {
		if (surroundings.isKnownOutside(code)) outside += 1;
		else if (!isPlausibleLsoa(code)) unmatched.add(code || '(empty)');
		else if (name !== undefined && name !== '' && areaName !== undefined && areaName !== surroundings.areaId) {
			if (name.startsWith(`${areaName} `)) unmatched.add(code);
			else outside += 1;
		} else unsettled.push(code);
	}

	if (unsettled.length <= widerFileShare * rows) {
		for (const code of unsettled) unmatched.add(code);
		return { outside, unmatched: unmatched.list(), issues: [] };
	}
	return {
		outside: outside + unsettled.length, unmatched: unmatched.list(),
		issues: [{
			kind: 'wider-than-lookup', file, came: `${unsettled.length === 1 ? '1 code' : `${unsettled.length.toLocaleString('en-GB')} codes`} that no lookup held has named`, expected: 'codes that a lookup has placed',
			mend: 'Counted as outside, because the file covers more than the lookup. Import a lookup as wide as this file to be sure.', outcome: 'noted'
		}]
	};
}
