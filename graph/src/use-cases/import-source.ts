import type { Change } from '../domain/change.ts';
import type { Dataset } from '../domain/provenance.ts';
import { recordId } from '../domain/record-id.ts';
import { allImporters } from '../import/all-importers.ts';
import type { ImportIssue } from '../import/import-issue.ts';
import type { ImportFile, ImportOptions, ImportOutcome } from '../import/importer.ts';
import { runImport } from '../import/run-import.ts';
import { drawWiderPlaces } from './draw-wider-places.ts';
import { gatherImportSurroundings } from './gather-import-surroundings.ts';
import type { KithContext } from './kith-context.ts';
import { rememberOutside } from './known-outside.ts';
import { mayImport } from './may.ts';
import { previewImport } from './preview-import.ts';

export interface ImportQuestion {
	readonly importerId: string;
	readonly files: readonly ImportFile[];
	readonly options: ImportOptions;
	/** Say what would happen, and write nothing. */
	readonly preview?: boolean;
}

/** What an import did, or would do. Counts are of records, except `read` (rows) and `outside` (rows). */
export interface ImportReport {
	readonly importerId: string;
	readonly files: readonly string[];
	readonly dataset: Dataset;
	readonly isPreview: boolean;
	readonly at: string;
	readonly read: number;
	readonly added: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly removed: number;
	/** Issues that cost a row; issues that cost a field or are only worth knowing. */
	readonly rejected: number;
	readonly noted: number;
	readonly outside: number;
	readonly unmatched: readonly { readonly code: string; readonly rows: number }[];
	readonly figuresRecorded: number;
	readonly figuresUnchanged: number;
	/** Wards and the area, drawn or summed up anew from their LSOAs. */
	readonly widerPlaces: number;
	readonly issues: readonly ImportIssue[];
	/** Component the source is taken to list completely, so that its absence in a place is a gap. */
	readonly claimedCompleteFor?: string;
}

/** An import that cannot begin. The message is a sentence for the person who asked. */
export class ImportRefused extends Error {
	override readonly name = 'ImportRefused';
}

/**
 * Takes files in as one source: all of their records or none, then their figures, then what follows for wider places.
 *
 * The same file again changes nothing. Stopped half way and run again, the graph is as if it had run once.
 * Throws UnreadableFile when a file cannot be this source, ImportRefused when the import may not or cannot begin.
 */
export async function importSource(context: KithContext, question: ImportQuestion): Promise<ImportReport> {
	if (question.preview === true) return previewImport(context, question);
	if (!mayImport(context.viewer)) throw new ImportRefused(`Importing changes the graph, and that is not open here${context.viewer.editsInWords === undefined ? '.' : `: ${context.viewer.editsInWords}`}`);

	const { store } = context;
	const prepared = await prepareImport(context, question);
	const { outcome, changes, at } = prepared;

	const about = await store.about();
	if (outcome.areaName !== undefined && about.areaName === about.areaId) await store.setAbout({ areaId: about.areaId, areaName: outcome.areaName });
	await store.putDataset(outcome.dataset);
	const applied = await store.apply({ id: context.newId(), actor: 'kith import', at, reason: `Import of ${outcome.dataset.title}`, changes });
	const figures = outcome.observations.length === 0 ? { recorded: 0, unchanged: 0 } : await store.recordFigures({ dataset: outcome.dataset, observations: outcome.observations });
	await rememberOutside(store, { codes: outcome.knownOutside ?? [], at });
	const widerPlaces = changes.some(isAboutPlaces)
		? await drawWiderPlaces(context, { newOutlines: applied.added + applied.changed === 0 ? 'none' : outlinesAmong(changes) })
		: 0;

	const report = makeReport(question, prepared, {
		...applied, figuresRecorded: figures.recorded, figuresUnchanged: figures.unchanged, widerPlaces, isPreview: false
	});
	await store.putDocument({
		label: 'ImportReport', id: context.newId(), title: `${outcome.dataset.title}: ${report.files.join(', ')}`, createdAt: at,
		json: JSON.stringify({ ...report, issues: report.issues.slice(0, 5000) })
	});
	return report;
}

export interface PreparedImport {
	readonly outcome: ImportOutcome;
	readonly changes: readonly Change[];
	readonly at: string;
}

/** Reads the files in the surroundings of this workspace. Writes nothing. */
export async function prepareImport(context: KithContext, { importerId, files, options }: ImportQuestion): Promise<PreparedImport> {
	const importer = allImporters.find((one) => one.id === importerId);
	if (importer === undefined) {
		throw new ImportRefused(`“${importerId.slice(0, 60)}” is not a source; expected one of ${allImporters.map(({ id }) => id).join(', ')}. \`kith sources\` says what each reads.`);
	}
	const surroundings = await gatherImportSurroundings(context);
	const reference = await context.store.getReferenceData();
	const component = options.claimsCompleteFor;
	if (component !== undefined && !reference.components.some(({ id }) => id === component)) {
		throw new ImportRefused(`“${component.slice(0, 60)}” is not a component held here; expected one of ${reference.components.map(({ id }) => id).join(', ') || '(none: the workspace has no reference data yet)'}.`);
	}
	if (component !== undefined && !surroundings.localities.has(surroundings.areaId)) {
		throw new ImportRefused(`Nothing can be complete for ${surroundings.areaId} before its places are held. Import a lookup first: kith import ons-lookups FILE.`);
	}
	const outcome = await runImport({ importer, files, surroundings, options });
	const { dataset } = outcome;
	const changes = component === undefined ? outcome.changes : [...outcome.changes, toCheck({ dataset, component, areaId: surroundings.areaId, vintage: options.vintage, on: surroundings.on })];
	return { outcome, changes, at: context.now().toISOString() };
}

export function makeReport({ importerId, files, options }: ImportQuestion, { outcome, at }: PreparedImport, done: Pick<ImportReport, 'added' | 'changed' | 'unchanged' | 'removed' | 'figuresRecorded' | 'figuresUnchanged' | 'widerPlaces' | 'isPreview'>): ImportReport {
	const { dataset, read, outside, unmatched, issues } = outcome;
	return {
		importerId, files: files.map(({ name }) => name), dataset, at, read, ...done, outside, unmatched, issues,
		rejected: issues.filter((issue) => issue.outcome === 'rejected').length,
		noted: issues.filter((issue) => issue.outcome === 'noted').length,
		...(options.claimsCompleteFor === undefined ? {} : { claimedCompleteFor: options.claimsCompleteFor })
	};
}

/** The source lists everything of this component in the whole area: where it has nothing, there is nothing. */
function toCheck({ dataset, component, areaId, vintage, on }: {
	readonly dataset: Dataset;
	readonly component: string;
	readonly areaId: string;
	readonly vintage: string | undefined;
	readonly on: string;
}): Change {
	const sourceKey = `complete for ${component}`;
	const checkedOn = vintage !== undefined && /^\d{4}-\d\d-\d\d$/.test(vintage) ? vintage : on; // the day it speaks of, when it names one
	return {
		kind: 'put', label: 'CoverageCheck', id: recordId('check', { datasetId: dataset.id, sourceKey: `${areaId} ${sourceKey}` }),
		properties: { localityId: areaId, componentId: component, checkedBy: dataset.title, checkedOn, note: `Taken to list all of it in the area (${dataset.vintage}).` },
		ties: [{ type: 'CHECKED', direction: 'out', other: { label: 'Locality', id: areaId } }],
		source: { datasetId: dataset.id, sourceKey, retrieved: dataset.retrieved }
	};
}

const isAboutPlaces = ({ label }: Change): boolean => label === 'Locality' || label === 'Boundary';

function outlinesAmong(changes: readonly Change[]): 'lsoa' | 'ward' | 'none' {
	const ids = changes.flatMap(({ label, id }) => (label === 'Boundary' ? [id] : []));
	if (ids.some((id) => /^[EW]01/.test(id))) return 'lsoa';
	if (ids.some((id) => /^[EW]05/.test(id))) return 'ward';
	// a lookup may have moved LSOAs to another ward
	return changes.some((change) => change.kind === 'put' && change.label === 'Locality' && change.ties.length > 0) ? 'lsoa' : 'none';
}
