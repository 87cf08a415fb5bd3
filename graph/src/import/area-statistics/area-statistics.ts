import { UnreadableFile } from '../import-issue.ts';
import type { Importer } from '../importer.ts';
import { describeDataset } from '../reading/describe-dataset.ts';
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
		if (surroundings.areaLsoas.size === 0) {
			throw new UnreadableFile({
				kind: 'no-places-yet', file: file.name, came: `${known.id}, before any place of the area is held`, expected: 'a workspace that knows its LSOAs',
				mend: 'Import a lookup first: kith import ons-lookups FILE.', outcome: 'rejected'
			});
		}
		const dataset = describeDataset(known.dataset, options, surroundings.on);
		return { dataset, ...toObservations({ file: file.name, table, known, dataset, surroundings }) };
	}
};
