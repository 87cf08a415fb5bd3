import type { Importer } from '../importer.ts';
import { describeDataset, openGovernmentAttribution } from '../reading/describe-dataset.ts';
import { onlyFile } from '../reading/only-file.ts';
import { readCsv } from '../reading/read-csv.ts';
import { toLocalities } from './to-localities.ts';

const reads = 'a CSV that says which ward and local authority each LSOA (2021) belongs to';

export const onsLookups: Importer = {
	id: 'ons-lookups',
	title: 'Places: LSOA to ward to local authority',
	reads,
	standard: 'ONS best-fit lookup, LSOA (2021) to ward to local authority district',
	options: [],

	async toOutcome(files, surroundings, options) {
		const file = onlyFile(files, reads);
		const table = readCsv(file, reads);
		const dataset = describeDataset({
			id: 'ons-lsoa21-ward-lookup', title: 'LSOA (2021) to ward to local authority, best fit', publisher: 'Office for National Statistics',
			licence: 'Open Government Licence v3.0', attribution: openGovernmentAttribution, vintage: 'LSOA 2021, wards 2024',
			url: 'https://geoportal.statistics.gov.uk/'
		}, options, surroundings.on);
		return { dataset, ...toLocalities({ file: file.name, table, dataset, surroundings }) };
	}
};
