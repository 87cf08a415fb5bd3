import { areaStatistics } from './area-statistics/area-statistics.ts';
import type { Importer } from './importer.ts';
import { onsBoundaries } from './ons-boundaries/ons-boundaries.ts';
import { onsCentroids } from './ons-centroids/ons-centroids.ts';
import { onsLookups } from './ons-lookups/ons-lookups.ts';
import { postcodes } from './postcodes/postcodes.ts';
import { spreadsheet } from './spreadsheet/spreadsheet.ts';

export const allImporters: readonly Importer[] = [
	onsLookups,
	onsBoundaries,
	onsCentroids,
	areaStatistics,
	postcodes,
	spreadsheet
];
