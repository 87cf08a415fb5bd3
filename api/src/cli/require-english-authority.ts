import { WrongUsage } from './command.ts';

const expected = 'expected the GSS code of an English local authority: E06, E07, E08 or E09 and six digits, for example E09000006';

/**
 * Refuses what cannot be the code of an English local authority: the lookups, statistics and outlines Kith reads are England's.
 *
 * A code of the right form that nobody has given out is only found out when a lookup is imported.
 */
export function requireEnglishAuthority(code: string): void {
	if (/^E0[6789]\d{6}$/.test(code)) return;
	const came = `--area is "${code.slice(0, 40)}"`;
	if (/^[WSNK]\d{8}$/.test(code)) throw new WrongUsage(`${came}, the code of a place outside England; ${expected}. Kith reads England’s lookups and statistics only.`);
	if (/^E10\d{6}$/.test(code)) throw new WrongUsage(`${came}, a county; ${expected}. Make a workspace for each of its districts.`);
	throw new WrongUsage(`${came}; ${expected}.`);
}
