import { UnreadableFile } from '../import-issue.ts';
import type { Importer } from '../importer.ts';
import { describeDataset } from '../reading/describe-dataset.ts';
import { needPlaces } from '../reading/need-places.ts';
import { onlyFile } from '../reading/only-file.ts';
import { readColumnMap } from './read-column-map.ts';
import { refuseUnknownWords } from './refuse-unknown-words.ts';
import { readSpreadsheet } from './read-workbook.ts';
import { readyColumnMaps } from './ready-column-maps.ts';
import { toChanges } from './to-changes.ts';

const reads = 'any CSV or XLSX table of organisations, venues and what they offer, through a column map';

export const spreadsheet: Importer = {
	id: 'spreadsheet',
	title: 'Any spreadsheet, through a column map drawn once',
	reads,
	standard: 'CSV, or XLSX (Office Open XML)',
	bringsProvision: true,
	options: [{ name: 'map', meaning: `a column map: the path of a JSON file, or a ready one: ${Object.keys(readyColumnMaps).join(', ')}` }],

	async toOutcome(files, surroundings, options) {
		const file = onlyFile(files, reads);
		const map = readColumnMap(options.map);
		refuseUnknownWords(file.name, map, surroundings);
		const table = await readSpreadsheet(file, map.sheet);
		needPlaces(file.name, 'a table of places', surroundings);
		if (map.venue !== undefined && surroundings.metresFromArea({ lon: 0, lat: 52 }) === undefined && surroundings.centroids.size === 0) {
			throw new UnreadableFile({
				kind: 'no-outlines-yet', file: file.name, came: 'venues, before any outline or centre is held', expected: 'an area whose edge is known',
				mend: 'Import the outlines first: npm run kith -- import ons-boundaries FILE.', outcome: 'rejected'
			});
		}
		const { illustrative, url, id = slugOf(map.dataset.title), ...known } = map.dataset;
		const dataset = { ...describeDataset({ id, ...known, ...(url === undefined ? {} : { url }) }, options, surroundings.on), illustrative };
		return { dataset, ...(await toChanges({ file: file.name, table, map, dataset, surroundings, claimsCompleteFor: options.claimsCompleteFor })) };
	}
};

const slugOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'spreadsheet';
