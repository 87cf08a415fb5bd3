import { importerOfPublicFile } from '../reading/importer-of-public-file.ts';
import { readCsv } from '../reading/read-csv.ts';
import { knownTables } from './known-tables.ts';
import { recogniseTable } from './recognise-table.ts';
import { refuseOlderPlaces } from './refuse-older-places.ts';
import { toObservations } from './to-observations.ts';

export const areaStatistics = importerOfPublicFile({
	id: 'area-statistics',
	title: 'Figures by place: census, deprivation, loneliness',
	reads: `a CSV of statistics by LSOA (2021): ${knownTables.map((table) => table.id).join(', ')}`,
	standard: 'Census 2021 topic summaries (Nomis bulk CSV), Indices of Deprivation 2025, modelled loneliness',
	read(file, expected) {
		const table = readCsv(file, expected);
		const known = recogniseTable(file.name, table.header);
		refuseOlderPlaces({ file: file.name, table, known });
		return { table, known };
	},
	holds: ({ known }) => known.id,
	dataset: ({ known }) => known.dataset,
	toOutcome: ({ file, read: { table, known }, dataset, surroundings }) => toObservations({ file, table, known, dataset, surroundings })
});
