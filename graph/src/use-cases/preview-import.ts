import type { Change } from '../domain/change.ts';
import type { Dataset } from '../domain/provenance.ts';
import type { KithContext } from './kith-context.ts';
import { type ImportQuestion, type ImportReport, makeReport, prepareImport } from './prepare-import.ts';

/** Says what importing these files would do: the same counts and issues, as what would be, and nothing written. */
export async function previewImport(context: KithContext, question: ImportQuestion): Promise<ImportReport> {
	const { store } = context;
	const prepared = await prepareImport(context, question);
	const { dataset, observations } = prepared.outcome;

	// the dataset itself is not among the counts, but every record points to it
	const putDataset: Change = { kind: 'put', label: 'Dataset', id: dataset.id, ties: [], properties: propertiesOf(dataset) };
	const [whole, alone] = [await store.preview({ ...changeSet(context, prepared.at), changes: [putDataset, ...prepared.changes] }), await store.preview({ ...changeSet(context, prepared.at), changes: [putDataset] })];
	const figures = observations.length === 0 ? undefined : await store.previewFigures({ dataset, observations });
	return makeReport(question, prepared, {
		added: whole.added - alone.added, changed: whole.changed - alone.changed, unchanged: whole.unchanged - alone.unchanged, removed: whole.removed,
		figures, widerPlaces: 0, isPreview: true
	});
}

const changeSet = ({ newId }: KithContext, at: string) => ({ id: newId(), actor: 'kith import', at, reason: 'Preview' });

function propertiesOf({ id: _id, ...dataset }: Dataset) {
	return { ...dataset };
}
