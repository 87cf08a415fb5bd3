import type { Change } from '../domain/change.ts';
import { drawWiderPlaces } from './draw-wider-places.ts';
import type { KithContext } from './kith-context.ts';
import { rememberOutside } from './known-outside.ts';
import { mayImport } from './may.ts';
import { type ImportQuestion, ImportRefused, type ImportReport, makeReport, prepareImport } from './prepare-import.ts';
import { previewImport } from './preview-import.ts';

export { type ImportQuestion, ImportRefused, type ImportReport } from './prepare-import.ts';

/**
 * Takes files in as one source: their figures, all of their records or none, then what follows for wider places.
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
	// figures come with their dataset, whose vintage is theirs; a file with nothing of the area leaves the dataset as it is
	const figures = outcome.observations.length === 0 ? undefined : await store.recordFigures({ dataset: outcome.dataset, observations: outcome.observations });
	const bringsRecords = figures === undefined && changes.length > 0;
	// a dataset held keeps its vintage until its records are in: cut in between and run again, what this edition no longer lists is still told from it
	const isHeld = bringsRecords && (await store.listDatasets()).some(({ id }) => id === outcome.dataset.id);
	if (bringsRecords && !isHeld) await store.putDataset(outcome.dataset);
	const applied = await store.apply({ id: context.newId(), actor: 'kith import', at, reason: `Import of ${outcome.dataset.title}`, changes });
	if (bringsRecords && isHeld) await store.putDataset(outcome.dataset);
	await rememberOutside(store, { codes: outcome.knownOutside ?? [], at });
	const widerPlaces = changes.some(isAboutPlaces) || figures !== undefined ? await drawWiderPlaces(context, { cameIds: outlinesAmong(changes) }) : 0;

	const report = makeReport(question, prepared, {
		...applied, figures, widerPlaces, isPreview: false
	});
	await store.putDocument({
		label: 'ImportReport', id: context.newId(), title: `${outcome.dataset.title}: ${report.files.join(', ')}`, createdAt: at,
		// what came may be anything a person wrote: it is told once, and not kept
		json: JSON.stringify({ ...report, issues: report.issues.slice(0, 5000).map(({ came: _, ...issue }) => issue) })
	});
	return report;
}

const isAboutPlaces = ({ label }: Change): boolean => label === 'Locality' || label === 'Boundary';

const outlinesAmong = (changes: readonly Change[]): ReadonlySet<string> =>
	new Set(changes.flatMap((change) => (change.kind === 'put' && change.label === 'Boundary' ? [String(change.properties['localityId'])] : [])));
