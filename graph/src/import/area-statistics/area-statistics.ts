import type { Importer } from '../importer.ts';
import { describeDataset } from '../reading/describe-dataset.ts';
import { needPlaces } from '../reading/need-places.ts';
import { onlyFile } from '../reading/only-file.ts';
import { readCsv } from '../reading/read-csv.ts';
import { knownTables } from './known-tables.ts';
import { recogniseTable } from './recognise-table.ts';
import { toObservations } from './to-observations.ts';

const reads = `a CSV of statistics by LSOA (2021): ${knownTables.map((table) => table.id).join(', ')}`;

export const areaStatistics: Importer = {
	id: 'area-statistics',
	title: 'Figures by place: census, deprivation, loneliness',
	reads,
	standard: 'Census 2021 topic summaries (Nomis bulk CSV), Indices of Deprivation 2025, modelled loneliness',
	options: [],

	async toOutcome(files, surroundings, options) {
		const file = onlyFile(files, reads);
		const table = readCsv(file, reads);
		const known = recogniseTable(file.name, table.header);
		needPlaces(file.name, known.id, surroundings);
		const dataset = describeDataset(known.dataset, options, surroundings.on);
		return { dataset, ...toObservations({ file: file.name, table, known, dataset, surroundings }) };
	}
};
