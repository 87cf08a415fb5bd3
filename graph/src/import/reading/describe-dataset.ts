import type { Dataset } from '../../domain/provenance.ts';
import type { ImportOptions } from '../importer.ts';

/** The line that Ordnance Survey, Royal Mail and ONS ask to be shown beside boundaries, centroids and postcodes. */
export const ordnanceSurveyAttribution =
	'Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right. Contains National Statistics data © Crown copyright and database right.';

export const openGovernmentAttribution =
	'Contains National Statistics / public sector information licensed under the Open Government Licence v3.0.';

/** The dataset of a known public file, with what the person said of it instead where they said something. */
export function describeDataset(known: Omit<Dataset, 'retrieved' | 'illustrative'>, options: ImportOptions, retrieved: string): Dataset {
	return {
		...known,
		...(options.datasetId === undefined ? {} : { id: options.datasetId }),
		...(options.licence === undefined ? {} : { licence: options.licence }),
		...(options.vintage === undefined ? {} : { vintage: options.vintage }),
		retrieved,
		illustrative: false
	};
}
