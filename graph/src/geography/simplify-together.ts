/// <reference path="./topojson.d.ts" />
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Position } from 'geojson';
import type { Boundary } from '../domain/locality.ts';
import { signedArea, toGeometryText, toSnappedTopology } from './snapped-topology.ts';

/**
 * Fewer corners for drawing, taken away for all outlines at once, so that neighbours keep the same line between them
 * and no gap or overlap appears (Visvalingam & Whyatt 1993, on shared lines).
 *
 * As many corners are kept as fit in `maximumBytes` (of all geometry text together). Answers keep the order they came
 * in, with `detail` `simplified`. No locality disappears: its largest part keeps at least a triangle.
 *
 * @throws RangeError when even the plainest drawing is larger than `maximumBytes`, saying how large it is.
 */
export function simplifyTogether({ boundaries, maximumBytes }: {
	readonly boundaries: readonly Boundary[];
	readonly maximumBytes: number;
}): Boundary[] {
	if (boundaries.length === 0) return [];
	const { topology, shapes } = toSnappedTopology(boundaries);
	const weighted = presimplify(topology);
	keepEveryRing(weighted, shapes);

	const weights = [...new Set(weighted.arcs.flatMap((arc) => arc.map((corner) => corner[2] ?? Infinity)))].filter(Number.isFinite).sort((one, other) => one - other);
	weights.push(Infinity);
	const draw = (place: number): Boundary[] => drawAt({ weighted, shapes, minimumWeight: weights[place] ?? Infinity });

	let least = 0;
	let most = weights.length - 1;
	let drawn = draw(most);
	if (bytesOf(drawn) > maximumBytes) {
		throw new RangeError(`${boundaries.length} outlines cannot be drawn in ${maximumBytes} bytes: the plainest drawing takes ${bytesOf(drawn)}. Allow at least that many.`);
	}
	// The first weight at which everything fits: heavier thresholds are always smaller drawings.
	while (least < most) {
		const middle = (least + most) >> 1;
		const attempt = draw(middle);
		if (bytesOf(attempt) <= maximumBytes) {
			most = middle;
			drawn = attempt;
		} else least = middle + 1;
	}
	return drawn;
}

const bytesOf = (boundaries: readonly Boundary[]): number => boundaries.reduce((total, { geometry }) => total + geometry.length, 0);

function drawAt({ weighted, shapes, minimumWeight }: { weighted: KithTopology; shapes: readonly KithTopologyShape[]; minimumWeight: number }): Boundary[] {
	const drawn = simplify(weighted, minimumWeight);
	return shapes.map((shape): Boundary => {
		const { geometry } = feature(drawn, shape);
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return { id: shape.id ?? '', detail: 'simplified', geometry: toGeometryText(withoutFlatRings(polygons)) };
	});
}

/** Small islands and holes may have become lines. The largest part always stays. */
function withoutFlatRings(polygons: Position[][][]): Position[][][] {
	const size = (rings: Position[][]): number => Math.abs(signedArea(rings[0] ?? []));
	const largest = Math.max(...polygons.map(size));
	return polygons
		.filter((rings) => size(rings) === largest || size(rings) > 0)
		.map((rings) => rings.filter((ring, place) => place === 0 || signedArea(ring) !== 0));
}

/** A ring of one or two lines would fold flat if its ends alone were kept: its weightiest corners stay whatever the threshold. */
function keepEveryRing(weighted: KithTopology, shapes: readonly KithTopologyShape[]): void {
	for (const shape of shapes) {
		const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.type === 'MultiPolygon' ? shape.arcs : [];
		for (const ring of polygons.flat()) {
			if (ring.length > 2) continue;
			for (const signed of ring) {
				const inner = (weighted.arcs[signed < 0 ? ~signed : signed] ?? []).slice(1, -1);
				inner.sort((one, other) => (other[2] ?? 0) - (one[2] ?? 0));
				for (const corner of inner.slice(0, ring.length === 1 ? 2 : 1)) corner[2] = Infinity;
			}
		}
	}
}
