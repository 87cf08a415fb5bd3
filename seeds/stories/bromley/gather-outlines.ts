import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Boundary } from '@kith/graph/domain/locality.ts';
import type { Dataset } from '@kith/graph/domain/provenance.ts';
import { dissolveBoundaries } from '@kith/graph/geography/dissolve-boundaries.ts';
import { simplifyTogether } from '@kith/graph/geography/simplify-together.ts';
import { ordnanceSurveyAttribution } from '@kith/graph/import/reading/describe-dataset.ts';
import { areaId } from './area.ts';
import { readRows } from './read-rows.ts';

/** [code, GeoJSON text] */
export type OutlineRow = [string, string];

export interface OutlinesFile {
	readonly dataset: Dataset;
	readonly area: readonly OutlineRow[];
	readonly wards: readonly OutlineRow[];
	readonly lsoas: readonly OutlineRow[];
}

interface LsoaFeature { readonly properties: { readonly LSOA21CD: string }; readonly geometry: unknown }

/**
 * LSOA outlines drawn within 150 kB, and from those the wards and the whole: so that a ward's line is its LSOAs' line.
 */
export function gatherOutlines(folder: string, retrieved: string): { readonly written: OutlinesFile; readonly full: readonly Boundary[] } {
	const { features } = JSON.parse(readFileSync(path.join(folder, 'boundaries/bromley_lsoa21_bgc.geojson'), 'utf8')) as { features: readonly LsoaFeature[] };
	const full = features.map(({ properties, geometry }): Boundary => ({ id: properties.LSOA21CD, detail: 'full', geometry: JSON.stringify(geometry) }));
	const lookup = readRows(folder, 'lookups/london_lsoa21_ward24_ltla24_exHF.csv').filter((row) => row['ltla24_code'] === areaId);
	const wardOf = new Map(lookup.map((row) => [row['lsoa21_code'] ?? '', row['ward24_code'] ?? '']));

	const lsoas = simplifyTogether({ boundaries: full, maximumBytes: 150_000 });
	const toRows = (boundaries: readonly Boundary[]): OutlineRow[] => boundaries.map(({ id, geometry }): OutlineRow => [id, geometry]);
	return {
		full,
		written: {
			dataset: {
				id: 'ons-lsoa21-boundaries', title: 'LSOA 2021 outlines, generalised (BGC), joined into wards and simplified', publisher: 'Office for National Statistics',
				licence: 'Open Government Licence v3.0', attribution: ordnanceSurveyAttribution, vintage: 'December 2021', retrieved, url: 'https://geoportal.statistics.gov.uk/', illustrative: false
			},
			area: toRows(dissolveBoundaries({ boundaries: lsoas, groupOf: new Map(lsoas.map(({ id }) => [id, areaId])) })),
			wards: toRows(dissolveBoundaries({ boundaries: lsoas, groupOf: wardOf })),
			lsoas: toRows(lsoas).sort(([one], [other]) => (one < other ? -1 : 1))
		}
	};
}
