import { deliveryModes, fits, provisionStatuses, referralRoutes } from '../../domain/provision.ts';
import { locationTypes } from '../../domain/venue.ts';
import { UnreadableFile } from '../import-issue.ts';
import type { ImportSurroundings } from '../importer.ts';
import { findNearestWord } from '../reading/find-nearest-word.ts';
import { shorten } from '../reading/shorten.ts';
import type { ColumnMap, Word } from './shape.ts';

/** A word of the map that the graph does not know. */
interface UnknownWord {
	/** Where it stands in the map: "provision.for.0.group". */
	readonly field: string;
	readonly word: string;
	/** The words there are. */
	readonly allowed: readonly string[];
}

/** Most that are told at once. */
const MOST_TOLD = 10;

/**
 * Words that a column map puts into records must be words the graph knows: kept as it came, “church_hal” is a kind of place
 * that nothing is assumed for, and “actve” a club that is not running.
 *
 * Looks at fixed words and at what the words of a column are translated into, so that a misspelt map is refused once, with
 * every wrong word, and not in every row. What stands in a column and no word of the map says is told by its row (to-records.ts).
 */
export function refuseUnknownWords(file: string, map: ColumnMap, known: Pick<ImportSurroundings, 'components' | 'groupIds' | 'sectorIds' | 'settings'>): void {
	const { organisation, venue, provision } = map;
	const fields: readonly { readonly field: string; readonly words: readonly string[]; readonly vocabulary: Iterable<string> }[] = [
		{ field: 'organisation.sector', words: wordsOf(organisation?.sector), vocabulary: known.sectorIds },
		{ field: 'venue.locationType', words: wordsOf(venue?.locationType), vocabulary: new Set([...locationTypes, ...known.settings]) },
		{ field: 'provision.component', words: wordsOf(provision?.component), vocabulary: known.components.keys() },
		{ field: 'provision.status', words: wordsOf(provision?.status), vocabulary: provisionStatuses },
		{ field: 'provision.mode', words: wordsOf(provision?.mode), vocabulary: deliveryModes },
		{ field: 'provision.referralRoute', words: wordsOf(provision?.referralRoute), vocabulary: referralRoutes },
		...(provision?.for ?? []).flatMap((whom, at) => {
			const named = 'group' in whom ? [whom] : Object.values(whom.words);
			return [
				{ field: `provision.for.${at}.group`, words: named.map(({ group }) => group), vocabulary: known.groupIds },
				{ field: `provision.for.${at}.fit`, words: named.map(({ fit }) => fit), vocabulary: fits }
			];
		})
	];
	const unknown = fields.flatMap(({ field, words, vocabulary }) => {
		const allowed = [...vocabulary];
		return [...new Set(words)].filter((word) => !allowed.includes(word)).map((word): UnknownWord => ({ field, word, allowed }));
	});
	const [first] = unknown;
	if (first === undefined) return;
	const isOne = unknown.length === 1;
	const more = unknown.length - MOST_TOLD;
	throw new UnreadableFile({
		kind: 'column-map', file, ...(isOne && { field: first.field }),
		came: isOne ? `${nameIn(first)} in the column map` : `${unknown.length} words of the column map that are not known`,
		expected: isOne ? describeExpected(first) : `${unknown.slice(0, MOST_TOLD).map((one) => `for ${nameIn(one)}: ${describeExpected(one)}`).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
		mend: describeMend(unknown), outcome: 'rejected'
	});
}

const nameIn = ({ field, word }: UnknownWord): string => `“${shorten(word)}” as ${field}`;

function describeExpected({ word, allowed }: UnknownWord): string {
	if (allowed.length === 0) return 'no word at all, for the workspace holds none for it';
	const meant = findNearestWord(word, allowed);
	if (meant === undefined) return `one of ${allowed.join(', ')}`;
	const others = allowed.filter((one) => one !== meant);
	return others.length === 0 ? `“${meant}”` : `“${meant}”, or one of ${others.join(', ')}`;
}

/** Where there is no word to put in its place, the map is not what is wrong. */
function describeMend(unknown: readonly UnknownWord[]): string {
	const correctable = unknown.filter(({ allowed }) => allowed.length > 0).length;
	return [
		...(correctable === 0 ? [] : [`Correct ${correctable === 1 ? 'that word' : 'those words'} of the map, or leave the field out where it may be left out.`]),
		...(correctable === unknown.length ? [] : ['Where the workspace holds no words, bring them in first (npm run kith -- workspace new makes a workspace that has them), or leave the field out.'])
	].join(' ');
}

/** Every word that may come of it; none of its own where it is absent. */
function wordsOf(word: Word | undefined): string[] {
	if (word === undefined) return [];
	if (typeof word === 'string') return [word];
	return [...Object.values(word.words), ...(word.otherwise === undefined ? [] : [word.otherwise])];
}
