import type { Dataset } from '@kith/graph/domain/provenance.ts';
import { heldBeyondEdge } from '@kith/graph/domain/held-beyond-edge.ts';
import { metresBetween } from '@kith/graph/geography/distance-between.ts';
import { openGovernmentAttribution, ordnanceSurveyAttribution } from '@kith/graph/import/reading/describe-dataset.ts';
import { areaId } from './area.ts';
import { readRows } from './read-rows.ts';

/** [code, name, ward, lon, lat, easting, northing]; the ward is empty outside the area. */
export type LsoaRow = [string, string, string, number, number, number, number];

export interface PlacesFile {
	readonly datasets: readonly Dataset[];
	/** [code, name] */
	readonly wards: readonly [string, string][];
	readonly inside: readonly LsoaRow[];
	/** Held only because they share supply near the border. */
	readonly outside: readonly LsoaRow[];
}

/** The area's wards and LSOAs, and the LSOAs whose centroid is within the border distance of one of its own. */
export function gatherPlaces(folder: string, retrieved: string): PlacesFile {
	const lookup = readRows(folder, 'lookups/london_lsoa21_ward24_ltla24_exHF.csv');
	const centroids = readRows(folder, 'scale/england_wales_lsoa21_pop_weighted_centroids_exHF.csv.gz');
	const wardOf = new Map(lookup.filter((row) => row['ltla24_code'] === areaId).map((row) => [row['lsoa21_code'] ?? '', row]));
	const nameOf = new Map(readRows(folder, 'scale/england_lsoa21_ward24_ltla24_exHF.csv.gz').map((row) => [row['lsoa21_code'] ?? '', row['lsoa21_name'] ?? '']));

	const all = centroids
		.map((row): LsoaRow => {
			const code = row['LSOA21CD'] ?? '';
			return [code, wardOf.get(code)?.['lsoa21_name'] ?? nameOf.get(code) ?? code, wardOf.get(code)?.['ward24_code'] ?? '',
				Number(row['lon_wgs84']), Number(row['lat_wgs84']), Number(row['easting_bng']), Number(row['northing_bng'])];
		})
		.sort(([one], [other]) => (one < other ? -1 : 1));
	const inside = all.filter(([code]) => wardOf.has(code));
	const toPoint = ([, , , , , easting, northing]: LsoaRow) => ({ easting, northing });
	const outside = all.filter((row) => !wardOf.has(row[0]) && inside.some((own) => metresBetween(toPoint(row), toPoint(own)) <= heldBeyondEdge.demandMetres));
	const wards = new Map([...wardOf.values()].map((row) => [row['ward24_code'] ?? '', row['ward24_name'] ?? '']));

	return {
		datasets: [
			{
				id: 'ons-lsoa21-ward-lookup', title: 'LSOA (2021) to ward to local authority, best fit', publisher: 'Office for National Statistics', licence: 'Open Government Licence v3.0',
				attribution: openGovernmentAttribution, vintage: 'LSOA 2021, wards 2024', retrieved, url: 'https://geoportal.statistics.gov.uk/', illustrative: false
			},
			{
				id: 'ons-lsoa21-centroids', title: 'Population-weighted centroids, LSOA 2021', publisher: 'Office for National Statistics', licence: 'Open Government Licence v3.0',
				attribution: ordnanceSurveyAttribution, vintage: '2021', retrieved, url: 'https://geoportal.statistics.gov.uk/', illustrative: false
			}
		],
		wards: [...wards].sort(([one], [other]) => (one < other ? -1 : 1)),
		inside,
		outside
	};
}
