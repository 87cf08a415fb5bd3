import type { Importer } from '../importer.ts';
import { describeDataset, ordnanceSurveyAttribution } from '../reading/describe-dataset.ts';
import { needPlaces } from '../reading/need-places.ts';
import { onlyFile } from '../reading/only-file.ts';
import { readCsv } from '../reading/read-csv.ts';
import { toCentres } from './to-centres.ts';

const reads = 'a CSV of population-weighted centroids of LSOAs (2021)';

export const onsCentroids: Importer = {
	id: 'ons-centroids',
	title: 'Where people live: population-weighted centres',
	reads,
	standard: 'ONS LSOA (2021) population-weighted centroids, British National Grid or WGS84',
	options: [],

	async toOutcome(files, surroundings, options) {
		const file = onlyFile(files, reads);
		const table = readCsv(file, reads);
		needPlaces(file.name, 'centroids', surroundings);
		const dataset = describeDataset({
			id: 'ons-lsoa21-centroids', title: 'LSOA (2021) population-weighted centroids', publisher: 'Office for National Statistics',
			licence: 'Open Government Licence v3.0', attribution: ordnanceSurveyAttribution, vintage: 'Census Day, 21 March 2021',
			url: 'https://geoportal.statistics.gov.uk/'
		}, options, surroundings.on);
		return { dataset, ...toCentres({ file: file.name, table, dataset, surroundings }) };
	}
};
