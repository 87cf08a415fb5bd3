import { areaStatistics } from './area-statistics/area-statistics.ts';
import type { Importer } from './importer.ts';
import { onsLookups } from './ons-lookups/ons-lookups.ts';

export const allImporters: readonly Importer[] = [
	onsLookups,
	areaStatistics
];
