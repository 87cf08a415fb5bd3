/// <reference path="./topojson.d.ts" />
import { area } from '@turf/turf';
import { merge } from 'topojson-client';
import type { Position } from 'geojson';
import type { Boundary } from '../domain/locality.ts';
import { toGeometryText, toSnappedTopology } from './snapped-topology.ts';

/**
 * Smaller holes and stray parts are where two outlines of one line disagree, not places: the smallest LSOA of
 * England is some 18,000 m².
 */
const smallestPlaceSquareMetres = 5_000;

/**
 * Joins small outlines into larger ones: LSOAs into wards.
 *
 * `groupOf` says, by the id of each small outline, which larger one it is part of; an outline without an entry is left
 * out. Answers come sorted by id, with `detail` `full`. Lines between members disappear; slivers and holes below
 * 5,000 m² are dropped, real enclaves stay.
 *
 * @throws Error when an outline is not a polygon.
 */
export function dissolveBoundaries({ boundaries, groupOf }: {
	readonly boundaries: readonly Boundary[];
	readonly groupOf: ReadonlyMap<string, string>;
}): Boundary[] {
	const { topology, shapes } = toSnappedTopology(boundaries.filter(({ id }) => groupOf.has(id)));
	const members = new Map<string, KithTopologyShape[]>();
	for (const shape of shapes) {
		const group = groupOf.get(shape.id ?? '');
		if (group === undefined) continue;
		const sofar = members.get(group);
		if (sofar) sofar.push(shape);
		else members.set(group, [shape]);
	}
	return [...members]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([id, parts]): Boundary => ({ id, detail: 'full', geometry: toGeometryText(withoutSlivers(merge(topology, parts).coordinates)) }));
}

function withoutSlivers(polygons: Position[][][]): Position[][][] {
	const sized = polygons
		.map((rings) => ({ rings, squareMetres: squareMetres(rings[0] ?? []) }))
		.sort((one, other) => other.squareMetres - one.squareMetres);
	return sized
		.filter(({ squareMetres: size }, place) => place === 0 || size >= smallestPlaceSquareMetres)
		.map(({ rings }) => rings.filter((ring, place) => place === 0 || squareMetres(ring) >= smallestPlaceSquareMetres));
}

const squareMetres = (ring: Position[]): number => Math.abs(area({ type: 'Polygon', coordinates: [ring] }));
