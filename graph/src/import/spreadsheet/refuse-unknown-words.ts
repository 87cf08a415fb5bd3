import { deliveryModes, fits, provisionStatuses, referralRoutes } from '../../domain/provision.ts';
import { locationTypes } from '../../domain/venue.ts';
import { UnreadableFile } from '../import-issue.ts';
import type { ImportSurroundings } from '../importer.ts';
import { findNearestWord } from '../reading/find-nearest-word.ts';
import { shorten } from '../reading/shorten.ts';
import type { ColumnMap, Word } from './shape.ts';

/**
 * Words that a column map puts into records must be words the graph knows: kept as it came, “church_hal” is a kind of place
 * that nothing is assumed for, and “actve” a club that is not running.
 *
 * Looks at fixed words and at what the words of a column are translated into, so that a misspelt map is refused once and not
 * in every row. What stands in a column and no word of the map says is told by its row (to-records.ts).
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
		{ field: 'provision.for.group', words: (provision?.for ?? []).map(({ group }) => group), vocabulary: known.groupIds },
		{ field: 'provision.for.fit', words: (provision?.for ?? []).map(({ fit }) => fit), vocabulary: fits }
	];
	for (const { field, words, vocabulary } of fields) {
		const allowed = [...vocabulary];
		const unknown = words.find((word) => !allowed.includes(word));
		if (unknown === undefined) continue;
		const meant = findNearestWord(unknown, allowed);
		throw new UnreadableFile({
			kind: 'column-map', file, field, came: `“${shorten(unknown)}” as ${field} in the column map`,
			expected: allowed.length === 0 ? 'a word that is held (none is: the workspace has no reference data yet)' : `${meant === undefined ? '' : `“${meant}”, or another of its words: `}${meant === undefined ? 'one of ' : ''}${allowed.join(', ')}`,
			mend: 'Correct that word of the map, or leave the field out where it may be left out.', outcome: 'rejected'
		});
	}
}

/** Every word that may come of it; none of its own where it is absent. */
function wordsOf(word: Word | undefined): string[] {
	if (word === undefined) return [];
	if (typeof word === 'string') return [word];
	return [...Object.values(word.words), ...(word.otherwise === undefined ? [] : [word.otherwise])];
}
