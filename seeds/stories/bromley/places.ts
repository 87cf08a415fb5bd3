import type { Boundary } from '@kith/graph/domain/locality.ts';
import { buildLocalityFinder } from '@kith/graph/geography/locality-containing.ts';
import type { FindLocality } from '@kith/graph/geography/locality-containing.ts';
import type { OutlinesFile } from './gather-outlines.ts';
import type { PlacesFile } from './gather-places.ts';
import type { PostcodesFile } from './gather-postcodes.ts';
import type { StatisticsFile } from './gather-statistics.ts';
import outlinesJson from './figures/outlines.json' with { type: 'json' };
import placesJson from './figures/places.json' with { type: 'json' };
import postcodesJson from './figures/postcodes.json' with { type: 'json' };
import statisticsJson from './figures/statistics.json' with { type: 'json' };

/** The real figures as committed. */
export const places = placesJson as unknown as PlacesFile;
export const outlines = outlinesJson as unknown as OutlinesFile;
export const postcodes = postcodesJson as unknown as PostcodesFile;
export const statistics = statisticsJson as unknown as StatisticsFile;

export interface SampleLsoa {
	readonly id: string;
	readonly name: string;
	readonly ward: string;
	readonly easting: number;
	readonly northing: number;
	readonly residents: number;
}

/** Usual residents of every LSOA held, from whichever table says so. */
export const residentsOf: ReadonlyMap<string, number> = new Map(
	statistics.tables.flatMap(({ parts }) => parts.flatMap(({ indicators, rows }) => {
		const at = indicators.indexOf('residents');
		return at < 0 ? [] : rows.flatMap((row) => (typeof row[at + 1] === 'number' ? [[String(row[0]), Number(row[at + 1])] as const] : []));
	}))
);

export const lsoas: readonly SampleLsoa[] = places.inside.map(([id, name, ward, , , easting, northing]) =>
	({ id, name, ward, easting, northing, residents: residentsOf.get(id) ?? 0 }));

export const wardNames: ReadonlyMap<string, string> = new Map(places.wards);

/** Which of the area's LSOAs holds a point. */
export const findLsoa: FindLocality = buildLocalityFinder(outlines.lsoas.map(([id, geometry]): Boundary => ({ id, geometry, detail: 'simplified' })));
