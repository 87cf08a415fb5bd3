import type { Boundary } from '@kith/graph/domain/locality.ts';
import type { Dataset } from '@kith/graph/domain/provenance.ts';
import { buildLocalityFinder } from '@kith/graph/geography/locality-containing.ts';
import { normalisePostcode, toDistrict, toSector } from '@kith/graph/geography/normalise-postcode.ts';
import { toLonLat } from '@kith/graph/geography/to-lon-lat.ts';
import { ordnanceSurveyAttribution } from '@kith/graph/import/reading/describe-dataset.ts';
import { readRows } from './read-rows.ts';

/** [sector or district, kind, lon, lat, easting, northing, LSOA or empty] */
export type PostcodeRow = [string, 'sector' | 'district', number, number, number, number, string];

export interface PostcodesFile {
	readonly dataset: Dataset;
	readonly places: readonly PostcodeRow[];
}

/** Where each postcode sector and district lies: the middle of its postcodes inside the area. Single postcodes are not written out. */
export function gatherPostcodes(folder: string, { lsoaOutlines, retrieved }: { readonly lsoaOutlines: readonly Boundary[]; readonly retrieved: string }): PostcodesFile {
	const findLsoa = buildLocalityFinder(lsoaOutlines);
	const held = new Map<string, { kind: 'sector' | 'district'; eastings: number[]; northings: number[] }>();
	for (const row of readRows(folder, 'lookups/bromley_postcodes_codepoint_2018.csv')) {
		const postcode = normalisePostcode(row['Postcode'] ?? '');
		if (postcode === undefined || Number(row['Positional_quality_indicator']) > 20) continue; // 50 is the middle of a sector, not a place
		for (const [id, kind] of [[toSector(postcode), 'sector'], [toDistrict(postcode), 'district']] as const) {
			if (id === undefined) continue;
			const place = held.get(id) ?? { kind, eastings: [], northings: [] };
			place.eastings.push(Number(row['Eastings']));
			place.northings.push(Number(row['Northings']));
			held.set(id, place);
		}
	}
	const middle = (numbers: readonly number[]): number => Math.round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
	return {
		dataset: {
			id: 'os-code-point-open-sectors', title: 'Postcode sectors and districts, from Code-Point Open', publisher: 'Ordnance Survey', licence: 'Open Government Licence v3.0',
			attribution: ordnanceSurveyAttribution, vintage: 'August 2018', retrieved, url: 'https://osdatahub.os.uk/downloads/open/CodePointOpen', illustrative: false
		},
		places: [...held]
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([id, { kind, eastings, northings }]): PostcodeRow => {
				const point = { easting: middle(eastings), northing: middle(northings) };
				const { lon, lat } = toLonLat(point);
				return [id, kind, lon, lat, point.easting, point.northing, findLsoa({ lon, lat }) ?? ''];
			})
	};
}
