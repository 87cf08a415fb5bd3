import type { Change, PutRecord } from '../domain/change.ts';
import type { ImportIssue } from '../import/import-issue.ts';
import type { ImportOutcome } from '../import/importer.ts';
import type { RecordedThing } from '../store/graph-store.ts';
import { countOf } from '../wording/number-in-words.ts';
import type { KithContext } from './kith-context.ts';

/**
 * The changes of an import, with which edition listed a record last where this one does not: a dataset has one vintage,
 * and a record that is kept would otherwise be cited to an edition it is not in.
 *
 * Noted    where this edition is of another vintage than the one held, on what its file has in no row: the vintage held.
 *          A later edition that does not list it either leaves the note as it is.
 * Removed  where its file has it in a row, taken or not.
 * Absence  a source that does not say what it lists, and a file with nothing of the area, change no note.
 */
export async function noteLastListed({ store }: KithContext, { outcome, file }: { readonly outcome: ImportOutcome; readonly file: string }): Promise<{ readonly changes: readonly Change[]; readonly issues: readonly ImportIssue[] }> {
	const { dataset, changes, keysListed } = outcome;
	if (keysListed === undefined || changes.length === 0) return { changes, issues: [] };
	const [datasets, things] = await Promise.all([store.listDatasets(), store.listRecordedIn(dataset.id)]);
	const heldVintage = datasets.find(({ id }) => id === dataset.id)?.vintage;
	const isListed = ({ label, sourceKey }: RecordedThing) => keysListed[label]?.has(sourceKey) === true;

	const puts = new Map(changes.flatMap((change) => (change.kind === 'put' ? [[keyOf(change), change] as const] : [])));
	const noted = new Map<string, PutRecord>();
	let came = 0;
	for (const [key, recorded] of Map.groupBy(things, keyOf)) {
		const held = recorded.find(({ lastListedIn }) => lastListedIn !== undefined)?.lastListedIn;
		const lastListedIn = recorded.some(isListed) ? undefined : held ?? (heldVintage === dataset.vintage ? undefined : heldVintage);
		if (lastListedIn === held && !(held !== undefined && puts.has(key))) continue; // as it is, and nothing would overwrite it
		if (lastListedIn !== held && lastListedIn !== undefined) came += 1;
		const { label, id, alsoLabel, properties, sourceKey, retrieved } = recorded[0]!;
		const put = puts.get(key) ?? { kind: 'put', label, id, ...(alsoLabel === undefined ? {} : { alsoLabel }), properties, ties: [], source: { datasetId: dataset.id, sourceKey, retrieved } };
		const { lastListedIn: _, ...source } = put.source ?? { datasetId: dataset.id, sourceKey, retrieved };
		noted.set(key, { ...put, source: { ...source, ...(lastListedIn === undefined ? {} : { lastListedIn }) } });
	}
	return {
		changes: [
			...changes.map((change) => (change.kind === 'put' ? noted.get(keyOf(change)) ?? change : change)),
			...[...noted].flatMap(([key, change]) => (puts.has(key) ? [] : [change]))
		],
		issues: came === 0 ? [] : [{
			kind: 'last-listed-before', file, came: `no row for ${countOf({ count: came, one: 'organisation, venue or activity', many: 'organisations, venues or activities' })} of the edition “${heldVintage}”`,
			expected: 'each of them again', mend: `They stay, each with a note that “${heldVintage}” listed it last.`, outcome: 'noted'
		}]
	};
}

const keyOf = ({ label, id }: { readonly label: string; readonly id: string }): string => `${label}/${id}`;
