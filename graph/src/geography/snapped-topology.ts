/// <reference path="./topojson.d.ts" />
import { topology } from 'topojson-server';
import type { Feature, Polygon, MultiPolygon, Position } from 'geojson';
import type { Boundary } from '../domain/locality.ts';
import { readGeometry } from './read-geometry.ts';

/** Steps to a degree: 0.00001° is 1.1 m north to south and 0.7 m east to west at London's latitude. */
const stepsPerDegree = 100_000;

/**
 * Outlines as lines drawn once each, so that neighbours share the line between them.
 *
 * Corners are snapped to a grid of 0.00001° first: published outlines write the same corner with digits that differ
 * in the sixth decimal or so. Rings that are nothing at that size are left out.
 *
 * Limits: a corner that one neighbour has and the other lacks altogether is not shared, and the line there stays two.
 */
export function toSnappedTopology(boundaries: readonly Boundary[]): { readonly topology: KithTopology; readonly shapes: readonly KithTopologyShape[] } {
	const features = boundaries.map((boundary): Feature<MultiPolygon> => {
		const shape = readGeometry(boundary);
		const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
		const snapped = polygons.map((rings) => rings.map(snapRing)).filter(([outer]) => outer !== undefined && outer.length >= 4);
		if (snapped.length === 0) throw new Error(`The outline of ${boundary.id} encloses nothing at a size of one metre. Expected an area.`);
		return {
			type: 'Feature',
			id: boundary.id,
			properties: {},
			geometry: { type: 'MultiPolygon', coordinates: snapped.map((rings) => rings.filter((ring) => ring.length >= 4)) }
		};
	});
	const built = topology({ outlines: { type: 'FeatureCollection', features } });
	return { topology: built, shapes: built.objects['outlines']?.geometries ?? [] };
}

/** Never -0: on the Greenwich meridian it would be another corner than 0. */
const snap = (degrees: number): number => Math.round(degrees * stepsPerDegree) / stepsPerDegree + 0;

function snapRing(ring: readonly Position[]): Position[] {
	const snapped: Position[] = [];
	for (const [lon = 0, lat = 0] of ring) {
		const corner: Position = [snap(lon), snap(lat)];
		const last = snapped.at(-1);
		if (last === undefined || last[0] !== corner[0] || last[1] !== corner[1]) snapped.push(corner);
	}
	return snapped;
}

/** As RFC 7946 wants it: outer rings anticlockwise, holes clockwise, Polygon when there is one part. */
export function toGeometryText(polygons: readonly (readonly Position[][])[]): string {
	const wound = polygons.map((rings) => rings.map((ring, place) => ((signedArea(ring) > 0) === (place === 0) ? ring : [...ring].reverse())));
	const shape: Polygon | MultiPolygon =
		wound.length === 1 ? { type: 'Polygon', coordinates: wound[0] ?? [] } : { type: 'MultiPolygon', coordinates: wound };
	return JSON.stringify(shape);
}

/** Square degrees, positive when anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
	let doubled = 0;
	for (let at = 1; at < ring.length; at += 1) {
		const [x1 = 0, y1 = 0] = ring[at - 1] ?? [];
		const [x2 = 0, y2 = 0] = ring[at] ?? [];
		doubled += x1 * y2 - x2 * y1;
	}
	return doubled / 2;
}
