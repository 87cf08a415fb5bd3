import { isCalendarDay } from '../domain/calendar-day.ts';
import type { Change } from '../domain/change.ts';
import { recordId } from '../domain/record-id.ts';
import type { ImportIssue } from '../import/import-issue.ts';
import type { ImportOptions, ImportOutcome } from '../import/importer.ts';
import { countOf } from '../wording/number-in-words.ts';
import type { KithContext } from './kith-context.ts';

/** Key of a claim within its dataset, and the id of the check it makes. */
const claimKey = (component: string): string => `complete for ${component}`;
const claimId = ({ datasetId, areaId, component }: { readonly datasetId: string; readonly areaId: string; readonly component: string }): string =>
	recordId('check', { datasetId, sourceKey: `${areaId} ${claimKey(component)}` });

/** How the note of a claim begins: it names the edition that was looked at. */
const takenToList = (vintage: string): string => `Taken to list all of it in the area (${vintage})`;

interface Withdrawn { readonly changes: readonly Change[]; readonly issues: readonly ImportIssue[] }

/**
 * What is to be removed where an import no longer says what was claimed of its list. Each claim is named, with how to make it again.
 *
 * None      whoever claims the list to be complete for none takes back all of it; that none is held is said.
 * Editions  an edition of another vintage gives up what it is not itself claimed for: nobody said of it that it is complete.
 *           The same edition again, and a file with nothing of the area, leave every claim as it is.
 */
export async function gatherWithdrawnClaims({ store }: KithContext, { outcome: { dataset, changes }, areaId, file, options: { claimsCompleteFor, withdrawsClaims = false }, isPreview }: {
	readonly outcome: ImportOutcome;
	readonly areaId: string;
	readonly file: string;
	readonly options: Pick<ImportOptions, 'claimsCompleteFor' | 'withdrawsClaims'>;
	/** Nothing is written yet, and nothing is said to have been withdrawn. */
	readonly isPreview: boolean;
}): Promise<Withdrawn> {
	const held = (await store.listChecks()).flatMap(({ id, datasetId, componentId, checkedBy, note }) =>
		(datasetId === dataset.id && componentId !== undefined && id === claimId({ datasetId, areaId, component: componentId }) ? [{ id, component: componentId, checkedBy, note }] : []));
	const isOfAnotherEdition = ({ note }: { readonly note?: string | undefined }) => note?.startsWith(takenToList(dataset.vintage)) !== true;
	const withdrawn = withdrawsClaims ? held : changes.length === 0 ? [] : held.filter((claim) => claim.component !== claimsCompleteFor && isOfAnotherEdition(claim));
	if (withdrawsClaims && withdrawn.length === 0) {
		return { changes: [], issues: [{ kind: 'no-claim', file, came: '--claims-complete-for none, and no claim is held for this list', expected: 'a list that is claimed to be complete', mend: `Nothing ${isPreview ? 'would be' : 'is'} withdrawn, and nothing needs to be done.`, outcome: 'noted' }] };
	}
	return {
		changes: withdrawn.map(({ id }) => ({ kind: 'remove', label: 'CoverageCheck', id })),
		issues: withdrawn.map(({ component, checkedBy }) => ({
			kind: 'claim-withdrawn', file,
			...(withdrawsClaims
				? { came: `--claims-complete-for none, and the list was claimed to have every one of ${component}`, expected: 'that claim, or none' }
				: { came: `the edition “${dataset.vintage}” with no claim that it has every one of ${component}, which ${checkedBy} had claimed`, expected: 'the claim again, where this edition is as complete' }),
			mend: describeWithdrawal({ component, isPreview, again: withdrawsClaims ? 'again' : 'of this edition' }), outcome: 'noted'
		}))
	};
}

function describeWithdrawal({ component, isPreview, again }: { readonly component: string; readonly isPreview: boolean; readonly again: string }): string {
	const [withdrawn, looked, stays] = isPreview ? ['would be withdrawn', 'would have looked', 'would stay'] : ['is withdrawn', 'has looked', 'stays'];
	return `The claim ${withdrawn}: where the list has nothing of ${component}, nobody ${looked}. What was closed because the list no longer had it ${stays} closed; put its row back to open it. To claim it ${again}: --claims-complete-for ${component}.`;
}

/**
 * Whoever imports says that the source lists everything of this component in the whole area (they claim it, not the publisher): where it has nothing, there is nothing.
 *
 * Rows that were wrong and could not be taken stand in its note, for a gap may be one of them.
 */
export function toCheckOfClaim({ outcome: { dataset, issues }, component, areaId, vintage, on }: {
	readonly outcome: ImportOutcome;
	readonly component: string;
	readonly areaId: string;
	readonly vintage: string | undefined;
	readonly on: string;
}): Change {
	const lost = issues.filter(({ outcome, kind }) => outcome === 'rejected' && kind !== 'refused-by-map').length;
	const but = lost === 0 ? '' : `, but ${countOf({ count: lost, one: 'row of it', many: 'rows of it' })} could not be taken`;
	// the day it speaks of, when it names one that has come
	const checkedOn = vintage !== undefined && isCalendarDay(vintage) && vintage <= on ? vintage : on;
	return {
		kind: 'put', label: 'CoverageCheck', id: claimId({ datasetId: dataset.id, areaId, component }),
		properties: { localityId: areaId, componentId: component, checkedBy: `whoever imported ${dataset.title}${dataset.vintage === '' ? '' : ` (${dataset.vintage})`}`, checkedOn, note: `${takenToList(dataset.vintage)}${but}.` },
		ties: [{ type: 'CHECKED', direction: 'out', other: { label: 'Locality', id: areaId } }],
		source: { datasetId: dataset.id, sourceKey: claimKey(component), retrieved: dataset.retrieved }
	};
}
