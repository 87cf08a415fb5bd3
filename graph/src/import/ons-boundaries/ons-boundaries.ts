import { ordnanceSurveyAttribution } from '../reading/describe-dataset.ts';
import { importerOfPublicFile } from '../reading/importer-of-public-file.ts';
import { readFeatures } from './read-features.ts';
import { toBoundaries } from './to-boundaries.ts';

export const onsBoundaries = importerOfPublicFile({
	id: 'ons-boundaries',
	title: 'Outlines of places',
	reads: 'outlines of LSOAs (2021) or wards as GeoJSON or TopoJSON in longitude and latitude',
	standard: 'GeoJSON (RFC 7946) or TopoJSON of ONS digital boundaries',
	read: readFeatures,
	holds: () => 'outlines',
	dataset: () => ({
		id: 'ons-boundaries', title: 'Digital boundaries', publisher: 'Office for National Statistics',
		licence: 'Open Government Licence v3.0', attribution: ordnanceSurveyAttribution, vintage: 'LSOA December 2021',
		url: 'https://geoportal.statistics.gov.uk/'
	}),
	toOutcome({ file, read: { features, issues }, dataset, surroundings }) {
		const outcome = toBoundaries({ file, features, dataset, surroundings });
		return { ...outcome, issues: [...issues, ...outcome.issues] };
	}
});
