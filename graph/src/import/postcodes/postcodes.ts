import { ordnanceSurveyAttribution } from '../reading/describe-dataset.ts';
import { importerOfPublicFile } from '../reading/importer-of-public-file.ts';
import { readCsv } from '../reading/read-csv.ts';
import { refuseOtherLists } from './refuse-other-lists.ts';
import { withHeader } from './shape.ts';
import { toPostcodes } from './to-postcodes.ts';

export const postcodes = importerOfPublicFile({
	id: 'postcodes',
	title: 'Postcodes',
	reads: 'a CSV of postcodes with their positions, as published or with a first line of column names',
	standard: 'OS Code-Point Open, or the ONS Postcode Directory',
	read(file, expected) {
		const table = withHeader(readCsv(file, expected));
		refuseOtherLists({ file: file.name, table });
		return table;
	},
	holds: () => 'postcodes',
	dataset: () => ({
		id: 'os-code-point-open', title: 'Code-Point Open', publisher: 'Ordnance Survey', licence: 'Open Government Licence v3.0',
		attribution: ordnanceSurveyAttribution, vintage: 'as published (say which with --vintage)', url: 'https://www.ordnancesurvey.co.uk/products/code-point-open'
	}),
	toOutcome: ({ file, read: table, dataset, surroundings }) => toPostcodes({ file, table, dataset, surroundings })
});
