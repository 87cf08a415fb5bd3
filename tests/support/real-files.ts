import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './kith-server.ts';

/** Real public files stand beside the checkout; they are never part of it. */
export const realFiles = path.resolve(root, '..', 'shared', 'data');
export const hasRealFiles = existsSync(path.join(realFiles, 'README.md'));

export const realFile = (place: string): string => path.join(realFiles, place);

/** The files of one London borough, in the order the README takes them. */
export function filesOfBorough({ postcodes }: { postcodes: string }): readonly { readonly source: string; readonly file: string; readonly options?: readonly string[] }[] {
	return [
		{ source: 'ons-lookups', file: realFile('lookups/london_lsoa21_ward24_ltla24_exHF.csv') },
		{ source: 'ons-centroids', file: realFile('lookups/london_lsoa21_pop_weighted_centroids_exHF.csv') },
		{ source: 'ons-boundaries', file: realFile('boundaries/london_lsoa21_bgc_exHF.geojson') },
		...['london_ts001_usual_residents', 'london_ts003_household_composition', 'london_ts007a_age_bands_5yr', 'london_ts039_unpaid_care', 'london_ts038_disability']
			.map((table) => ({ source: 'area-statistics', file: realFile(`census2021/${table}_lsoa21_exHF.csv`) })),
		{ source: 'area-statistics', file: realFile('need/london_imd2025_lsoa21_exHF.csv') },
		{ source: 'area-statistics', file: realFile('need/london_loneliness_cls2020_lsoa21_exHF.csv') },
		{ source: 'postcodes', file: realFile(postcodes) },
		{ source: 'spreadsheet', file: realFile('organisations/london_libraries_2023_exHF.csv'), options: ['--map', 'arts-council-libraries', '--claims-complete-for', 'gateway_space'] }
	];
}
