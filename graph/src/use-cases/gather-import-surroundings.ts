import type { Locality } from '../domain/locality.ts';
import { dayOf } from '../domain/day-of.ts';
import { buildLocalityFinder } from '../geography/locality-containing.ts';
import { buildMetresToArea } from '../geography/metres-to-area.ts';
import { toBritishNationalGrid } from '../geography/to-british-national-grid.ts';
import { toLonLat } from '../geography/to-lon-lat.ts';
import type { ImportSurroundings } from '../import/importer.ts';
import type { KithContext } from './kith-context.ts';
import { findKnownOutside } from './known-outside.ts';

const everyKind = ['country', 'region', 'local_authority', 'ward', 'msoa', 'lsoa', 'primary_care_network', 'neighbourhood', 'own'] as const;

/** What an importer may know of the workspace, read from the graph once for each import. */
export async function gatherImportSurroundings({ store, now }: Pick<KithContext, 'store' | 'now'>): Promise<ImportSurroundings> {
	const [{ areaId }, places, outlines, wardOutlines, areaOutlines, knownOutside, reference] = await Promise.all([
		store.about(),
		store.listLocalities(everyKind),
		store.listBoundaries({ kind: 'lsoa', detail: 'full' }),
		store.listBoundaries({ kind: 'ward', detail: 'full' }),
		store.listBoundaries({ kind: 'local_authority', detail: 'full' }),
		findKnownOutside(store),
		store.getReferenceData()
	]);
	const lsoas = places.filter((place) => place.kind === 'lsoa');
	const isOutside = (place: Locality) => place.isOutsideArea === true;
	const wards = new Set(places.filter((place) => place.kind === 'ward').map((place) => place.id));
	const known = new Set(knownOutside);
	const outlined = new Set([...outlines, ...wardOutlines, ...areaOutlines].map(({ id }) => id));

	return {
		areaId,
		areaLsoas: new Set(lsoas.filter((place) => !isOutside(place)).map((place) => place.id)),
		outsideLsoas: new Set(lsoas.filter(isOutside).map((place) => place.id)),
		localities: new Map(places.map((place) => [place.id, place])),
		centroids: new Map(lsoas.flatMap(({ id, easting, northing }) => (easting === undefined || northing === undefined ? [] : [[id, { easting, northing }]]))),
		wardOfLsoa: new Map(lsoas.flatMap(({ id, parentIds }) => {
			const ward = parentIds.find((parent) => wards.has(parent));
			return ward === undefined ? [] : [[id, ward]];
		})),
		lsoaContaining: buildLocalityFinder(outlines),
		metresFromArea: outlines.length === 0 ? () => undefined : buildMetresToArea(outlines),
		hasOutline: (id) => outlined.has(id),
		isKnownOutside: (code) => known.has(code),
		toBritishNationalGrid,
		toLonLat,
		findPostcodes: async (ids) => new Map((await store.listPostcodes(ids)).map(({ id, lon, lat, easting, northing, lsoa }) => {
			const grid = easting === undefined || northing === undefined ? toBritishNationalGrid({ lon, lat }) : { easting, northing };
			return [id, { lon, lat, ...grid, ...(lsoa === undefined ? {} : { lsoa }) }];
		})),
		holdsPostcodes: () => store.holdsPostcodes(),
		listProvisionOfDataset: (datasetId) => store.listProvisionOfDataset(datasetId),
		listVenues: async () => (await store.listVenues()).map(({ venue: { name, postcode, easting, northing }, datasetIds }) => ({ name, postcode, easting, northing, datasetIds })),
		components: new Map(reference.components.map(({ id, provisionLabel, supplyUnit }) => [id, { provisionLabel, supplyUnit }])),
		groupIds: new Set(reference.groups.map(({ id }) => id)),
		sectorIds: new Set(reference.sectors.map(({ id }) => id)),
		settings: new Set(reference.assumptions.map(({ setting }) => setting).filter((setting) => setting !== 'any')),
		on: dayOf(now())
	};
}
