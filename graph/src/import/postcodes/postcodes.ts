import type { Importer } from '../importer.ts';
import { describeDataset, ordnanceSurveyAttribution } from '../reading/describe-dataset.ts';
import { needPlaces } from '../reading/need-places.ts';
import { onlyFile } from '../reading/only-file.ts';
import { readCsv } from '../reading/read-csv.ts';
import { withHeader } from './shape.ts';
import { toPostcodes } from './to-postcodes.ts';

const reads = 'a CSV of postcodes with their positions, as published or with a first line of column names';

export const postcodes: Importer = {
	id: 'postcodes',
	title: 'Postcodes',
	reads,
	standard: 'OS Code-Point Open, or the ONS Postcode Directory',
	options: [],

	async toOutcome(files, surroundings, options) {
		const file = onlyFile(files, reads);
		const table = withHeader(readCsv(file, reads));
		needPlaces(file.name, 'postcodes', surroundings);
		const dataset = describeDataset({
			id: 'os-code-point-open', title: 'Code-Point Open', publisher: 'Ordnance Survey', licence: 'Open Government Licence v3.0',
			attribution: ordnanceSurveyAttribution, vintage: 'as published (say which with --vintage)', url: 'https://www.ordnancesurvey.co.uk/products/code-point-open'
		}, options, surroundings.on);
		return { dataset, ...toPostcodes({ file: file.name, table, dataset, surroundings }) };
	}
};
