import { boundaryId } from '@kith/graph/domain/boundary-id.ts';
import type { PutRecord } from '@kith/graph/domain/change.ts';
import type { Dataset } from '@kith/graph/domain/provenance.ts';
import type { Observation } from '@kith/graph/domain/observation.ts';
import { areaId, areaName } from './area.ts';
import { outlines, places, postcodes, residentsOf, statistics } from './places.ts';

/** Datasets of the real figures that are not recorded with them. */
export const placeDatasets: readonly Dataset[] = [...places.datasets, outlines.dataset, postcodes.dataset];

/** The real places: the area, its wards and LSOAs, the LSOAs around it, outlines, postcode sectors and districts. */
export function placeChanges(): readonly PutRecord[] {
	const [lookup, centroids] = places.datasets as readonly [Dataset, Dataset];
	const sourceOf = ({ id, retrieved }: Dataset, sourceKey: string) => ({ datasetId: id, sourceKey, retrieved });
	const within = (id: string) => [{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id } }] as const;

	return [
		{ kind: 'put', label: 'Locality', id: areaId, properties: { name: areaName, kind: 'local_authority', vintage: '2024', ...sumOf(places.inside.map(([id]) => id)) }, ties: [], source: sourceOf(lookup, areaId) },
		...places.wards.map(([id, name]): PutRecord => ({
			kind: 'put', label: 'Locality', id, ties: within(areaId), source: sourceOf(lookup, id),
			properties: { name, kind: 'ward', vintage: '2024', ...sumOf(places.inside.filter(([, , ward]) => ward === id).map(([lsoa]) => lsoa)) }
		})),
		...[...places.inside, ...places.outside].map(([id, name, ward, lon, lat, easting, northing]): PutRecord => ({
			kind: 'put', label: 'Locality', id, ties: ward === '' ? [] : within(ward), source: sourceOf(centroids, id),
			properties: { name, kind: 'lsoa', vintage: '2021', lon, lat, easting, northing, ...sumOf([id]), isOutsideArea: ward === '' }
		})),
		...[...outlines.area, ...outlines.wards, ...outlines.lsoas].map(([localityId, geometry]): PutRecord => ({
			kind: 'put', label: 'Boundary', id: boundaryId({ localityId, detail: 'simplified' }), ties: [], source: sourceOf(outlines.dataset, localityId),
			properties: { localityId, kind: kindOf(localityId), detail: 'simplified', geometry }
		})),
		...postcodes.places.map(([id, kind, lon, lat, easting, northing, lsoa]): PutRecord => ({
			kind: 'put', label: 'Postcode', id, ties: [], source: sourceOf(postcodes.dataset, id),
			properties: { kind, lon, lat, easting, northing, ...(lsoa === '' ? {} : { lsoa }) }
		}))
	];
}

/** The real figures of each dataset. A figure that was not collected says so. */
export function figuresToRecord(): readonly { readonly dataset: Dataset; readonly observations: readonly Observation[] }[] {
	return statistics.tables.map(({ dataset, period, parts }) => ({
		dataset,
		observations: parts.flatMap(({ indicators, rows }) => rows.flatMap(([localityId, ...values]) => indicators.map((indicatorId, at): Observation => {
			const value = values[at];
			return { localityId: String(localityId), indicatorId, period, ...(typeof value === 'number' ? { value } : { absence: 'NotCollected' }) };
		})))
	}));
}

function sumOf(ids: readonly string[]): { readonly residents?: number } {
	const counts = ids.map((id) => residentsOf.get(id));
	return counts.every((count) => count !== undefined) ? { residents: counts.reduce((sum, count) => sum + count, 0) } : {};
}

const kindOf = (code: string): string => (code === areaId ? 'local_authority' : code.startsWith('E05') ? 'ward' : 'lsoa');
