import { openGovernmentAttribution } from '../reading/describe-dataset.ts';
import { importerOfPublicFile } from '../reading/importer-of-public-file.ts';
import { readCsv } from '../reading/read-csv.ts';
import { toLocalities } from './to-localities.ts';

export const onsLookups = importerOfPublicFile({
	id: 'ons-lookups',
	title: 'Places: LSOA to ward to local authority',
	reads: 'a CSV that says which ward and local authority each LSOA (2021) belongs to',
	standard: 'ONS best-fit lookup, LSOA (2021) to ward to local authority district',
	read: readCsv,
	dataset: () => ({
		id: 'ons-lsoa21-ward-lookup', title: 'LSOA (2021) to ward to local authority, best fit', publisher: 'Office for National Statistics',
		licence: 'Open Government Licence v3.0', attribution: openGovernmentAttribution, vintage: 'LSOA 2021, wards 2024',
		url: 'https://geoportal.statistics.gov.uk/'
	}),
	toOutcome: ({ file, read: table, dataset, surroundings }) => toLocalities({ file, table, dataset, surroundings })
});
