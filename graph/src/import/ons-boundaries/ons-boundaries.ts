import type { Importer } from '../importer.ts';
import { describeDataset, ordnanceSurveyAttribution } from '../reading/describe-dataset.ts';
import { needPlaces } from '../reading/need-places.ts';
import { onlyFile } from '../reading/only-file.ts';
import { readFeatures } from './read-features.ts';
import { toBoundaries } from './to-boundaries.ts';

const reads = 'outlines of LSOAs (2021) or wards as GeoJSON or TopoJSON in longitude and latitude';

export const onsBoundaries: Importer = {
	id: 'ons-boundaries',
	title: 'Outlines of places',
	reads,
	standard: 'GeoJSON (RFC 7946) or TopoJSON of ONS digital boundaries',
	options: [],

	async toOutcome(files, surroundings, options) {
		const file = onlyFile(files, reads);
		const { features, issues } = readFeatures(file, reads);
		needPlaces(file.name, 'outlines', surroundings);
		const dataset = describeDataset({
			id: 'ons-boundaries', title: 'Digital boundaries', publisher: 'Office for National Statistics',
			licence: 'Open Government Licence v3.0', attribution: ordnanceSurveyAttribution, vintage: 'LSOA December 2021',
			url: 'https://geoportal.statistics.gov.uk/'
		}, options, surroundings.on);
		const outcome = toBoundaries({ file: file.name, features, dataset, surroundings });
		return { dataset, ...outcome, issues: [...issues, ...outcome.issues] };
	}
};
