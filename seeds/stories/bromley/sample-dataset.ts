import type { Dataset } from '@kith/graph/domain/provenance.ts';
import { recordId } from '@kith/graph/domain/record-id.ts';

export const sampleDatasetId = 'kith-sample-stories';

/** Where everything invented says it comes from. */
export const sampleDataset = (plantedOn: string): Dataset => ({
	id: sampleDatasetId,
	title: 'Invented organisations, venues and activities',
	publisher: 'The Kith project',
	licence: 'CC0 1.0',
	attribution: 'Invented for illustration: no real organisation, venue or person is described.',
	vintage: `As if on ${plantedOn}`,
	retrieved: plantedOn,
	illustrative: true
});

/** Ids as an import of this dataset would make them. */
export const sampleId = (kind: string, sourceKey: string): string => recordId(kind, { datasetId: sampleDatasetId, sourceKey });
