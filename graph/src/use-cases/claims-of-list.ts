import { isCalendarDay } from '../domain/calendar-day.ts';
import type { Change } from '../domain/change.ts';
import { recordId } from '../domain/record-id.ts';
import type { ImportIssue } from '../import/import-issue.ts';
import type { ImportOutcome } from '../import/importer.ts';
import { countOf } from '../wording/number-in-words.ts';
import type { KithContext } from './kith-context.ts';

/** Key of a claim within its dataset, and the id of the check it makes. */
const claimKey = (component: string): string => `complete for ${component}`;
const claimId = ({ datasetId, areaId, component }: { readonly datasetId: string; readonly areaId: string; readonly component: string }): string =>
	recordId('check', { datasetId, sourceKey: `${areaId} ${claimKey(component)}` });

/** What is to be removed where whoever claimed a list to be complete takes that back. Each claim is named, and so is that none is held. */
export async function gatherWithdrawnClaims({ store }: KithContext, { outcome: { dataset }, areaId, file, isPreview }: {
	readonly outcome: ImportOutcome;
	readonly areaId: string;
	readonly file: string;
	/** Nothing is written yet, and nothing is said to have been withdrawn. */
	readonly isPreview: boolean;
}): Promise<{ readonly changes: readonly Change[]; readonly issues: readonly ImportIssue[] }> {
	const claims = (await store.listChecks()).flatMap(({ id, datasetId, componentId }) =>
		(datasetId === dataset.id && componentId !== undefined && id === claimId({ datasetId, areaId, component: componentId }) ? [{ id, componentId }] : []));
	return {
		changes: claims.map(({ id }) => ({ kind: 'remove', label: 'CoverageCheck', id })),
		issues: claims.length === 0
			? [{ kind: 'no-claim', file, came: '--claims-complete-for none, and no claim is held for this list', expected: 'a list that is claimed to be complete', mend: `Nothing ${isPreview ? 'would be' : 'is'} withdrawn, and nothing needs to be done.`, outcome: 'noted' }]
			: claims.map(({ componentId }) => ({
				kind: 'claim-withdrawn', file, came: `--claims-complete-for none, and the list was claimed to have every one of ${componentId}`, expected: 'that claim, or none',
				mend: describeWithdrawal({ componentId, isPreview }), outcome: 'noted'
			}))
	};
}

function describeWithdrawal({ componentId, isPreview }: { readonly componentId: string; readonly isPreview: boolean }): string {
	const [withdrawn, looked, stays] = isPreview ? ['would be withdrawn', 'would have looked', 'would stay'] : ['is withdrawn', 'has looked', 'stays'];
	return `The claim ${withdrawn}: where the list has nothing of ${componentId}, nobody ${looked}. What was closed because the list no longer had it ${stays} closed; put its row back to open it. To claim it again: --claims-complete-for ${componentId}.`;
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
		properties: { localityId: areaId, componentId: component, checkedBy: `whoever imported ${dataset.title}${dataset.vintage === '' ? '' : ` (${dataset.vintage})`}`, checkedOn, note: `Taken to list all of it in the area (${dataset.vintage})${but}.` },
		ties: [{ type: 'CHECKED', direction: 'out', other: { label: 'Locality', id: areaId } }],
		source: { datasetId: dataset.id, sourceKey: claimKey(component), retrieved: dataset.retrieved }
	};
}
