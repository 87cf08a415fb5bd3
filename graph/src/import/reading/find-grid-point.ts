import type { ImportSurroundings } from '../importer.ts';

export interface FullPoint {
	readonly easting: number;
	readonly northing: number;
	readonly lon: number;
	readonly lat: number;
}

const read = (text: string | undefined): number | undefined => {
	const plain = (text ?? '').trim();
	return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(plain) ? Number(plain) : undefined;
};

/**
 * A point with both kinds of coordinates, from whichever came: those that came are kept, the other pair is derived.
 *
 * Undefined when neither pair is there and possible in Great Britain. (0, 0) is nowhere.
 */
export function findFullPoint({ easting, northing, lon, lat, surroundings }: {
	readonly easting?: string | undefined;
	readonly northing?: string | undefined;
	readonly lon?: string | undefined;
	readonly lat?: string | undefined;
	readonly surroundings: Pick<ImportSurroundings, 'toBritishNationalGrid' | 'toLonLat'>;
}): FullPoint | undefined {
	const [east, north, x, y] = [read(easting), read(northing), read(lon), read(lat)];
	const grid = east !== undefined && north !== undefined && east > 1000 && east < 700_000 && north > 1000 && north < 1_300_000 ? { easting: east, northing: north } : undefined;
	const degrees = x !== undefined && y !== undefined && x >= -9 && x <= 3 && y >= 49 && y <= 61.5 ? { lon: x, lat: y } : undefined;
	if (grid !== undefined) return { ...grid, ...(degrees ?? surroundings.toLonLat(grid)) };
	if (degrees !== undefined) return { ...degrees, ...surroundings.toBritishNationalGrid(degrees) };
	return undefined;
}
