import type { PutRecord } from '../../domain/change.ts';
import type { Dataset } from '../../domain/provenance.ts';
import type { ImportIssue } from '../import-issue.ts';
import type { HeldProvision } from '../importer.ts';

/** First names of a list that issues give. */
const named = 3;
const longestName = 26;

/**
 * What a new edition of a list says of the provision its earlier editions brought.
 *
 * Refused     a row that the map's own rules refuse closes what was taken of it before: its status, and nothing else.
 * Not listed  what is in no row any more, or has moved out of reach, stays, and is named; where the list is said to have every one of a component,
 *             it is closed.
 * Absence     what is closed already is closed no second time; a row that is taken again opens it, for it says its status.
 */
export function closeWhatEnded({ file, dataset, held, keysListed, keysRefused, claimsCompleteFor }: {
	readonly file: string;
	readonly dataset: Dataset;
	/** Provision that this dataset brought before. */
	readonly held: readonly HeldProvision[];
	/** Keys of every row in or near the area, taken or not, and of those rows that the map's rules refuse and no other row brings. */
	readonly keysListed: ReadonlySet<string>;
	readonly keysRefused: ReadonlySet<string>;
	readonly claimsCompleteFor: string | undefined;
}): { readonly changes: readonly PutRecord[]; readonly issues: readonly ImportIssue[] } {
	const open = held.filter(({ properties }) => properties['status'] !== 'closed');
	const isClaimed = ({ properties }: HeldProvision) => properties['component'] === claimsCompleteFor;
	const isMissing = ({ sourceKey }: HeldProvision) => !keysListed.has(sourceKey);
	const missing = open.filter(isMissing);
	const refused = open.filter(({ sourceKey }) => keysRefused.has(sourceKey));
	const ended = open.filter((one) => refused.includes(one) || (isMissing(one) && isClaimed(one)));
	return {
		changes: ended.map(({ sourceKey, id, alsoLabel, properties }) => ({
			kind: 'put', label: 'Provision', id, ...(alsoLabel === undefined ? {} : { alsoLabel }), properties: { ...properties, status: 'closed' },
			ties: [], source: { datasetId: dataset.id, sourceKey, retrieved: dataset.retrieved }
		})),
		issues: [...(refused.length === 0 ? [] : [{
			kind: 'closed-by-rule', file,
			came: `rows that the column map’s rules leave out, for ${refused.length} taken from it before: ${namesOf(refused)}`, expected: 'rows that have ended, as the rules of an edition’s map say',
			mend: `${refused.length === 1 ? 'It is' : 'They are'} closed. Where this map only reads another part of the same list, give it a dataset.title of its own, and import the file again with the map that ${refused.length === 1 ? 'it' : 'they'} came with, which opens ${refused.length === 1 ? 'it' : 'them'}.`,
			outcome: 'noted'
		} as const]), ...[...new Set(missing.map(({ properties }) => String(properties['component'])))].sort().map((component): ImportIssue => {
			const ofComponent = missing.filter(({ properties }) => properties['component'] === component);
			return {
				kind: component === claimsCompleteFor ? 'closed-by-claim' : 'no-longer-listed', file,
				came: `no row in or near the area for ${ofComponent.length} taken from it before: ${namesOf(ofComponent)}`, expected: 'each of them again, or a row that says it has ended',
				mend: component === claimsCompleteFor
					? `The list is said to have every one of ${component}, so they are closed. Where one still runs, put its row back and import the file again.`
					: `They stay as they were. If the list is whole, import it with --claims-complete-for ${component} and what it no longer has is closed.`,
				outcome: 'noted'
			};
		})]
	};
}

function namesOf(held: readonly HeldProvision[]): string {
	const names = held.slice(0, named).map(({ id, properties }) => String(properties['name'] ?? id)).map((name) => (name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`));
	return held.length <= named ? names.join(', ') : `${names.join(', ')} and ${held.length - named} more`;
}
