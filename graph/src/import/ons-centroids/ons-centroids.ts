import { ordnanceSurveyAttribution } from '../reading/describe-dataset.ts';
import { importerOfPublicFile } from '../reading/importer-of-public-file.ts';
import { readCsv } from '../reading/read-csv.ts';
import { toCentres } from './to-centres.ts';

const ENGLAND = 'E92000001';
/** LSOAs of England in the geography of 2021. A file with all of them leaves nobody out beyond any edge. */
const LSOAS_OF_ENGLAND = 33_755;

export const onsCentroids = importerOfPublicFile({
	id: 'ons-centroids',
	title: 'Where people live: population-weighted centres',
	reads: 'a CSV of population-weighted centroids of LSOAs (2021)',
	standard: 'ONS LSOA (2021) population-weighted centroids, British National Grid or WGS84',
	read: readCsv,
	holds: () => 'centroids',
	dataset: () => ({
		id: 'ons-lsoa21-centroids', title: 'LSOA (2021) population-weighted centroids', publisher: 'Office for National Statistics',
		licence: 'Open Government Licence v3.0', attribution: ordnanceSurveyAttribution, vintage: 'Census Day, 21 March 2021',
		url: 'https://geoportal.statistics.gov.uk/'
	}),
	toOutcome({ file, read: table, dataset, surroundings }) {
		const { placed, ...outcome } = toCentres({ file, table, dataset, surroundings });
		const named = outcome.knownOutside.filter((code) => code.startsWith('E')).length + placed;
		return { ...outcome, dataset: { ...dataset, ...(named >= LSOAS_OF_ENGLAND && { wholeOf: ENGLAND }) } };
	}
});
