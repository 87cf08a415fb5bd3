import { area, featureCollection, intersect, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Boundary } from '../domain/locality.ts';
import { buildLocalityFinder } from './locality-containing.ts';
import { dissolveBoundaries } from './dissolve-boundaries.ts';
import { simplifyTogether } from './simplify-together.ts';

const outline = (id: string, rings: Position[][]): Boundary => ({ id, detail: 'full', geometry: JSON.stringify({ type: 'Polygon', coordinates: rings }) });
const shapeOf = ({ geometry }: Boundary): Feature<Polygon | MultiPolygon> => ({ type: 'Feature', properties: {}, geometry: JSON.parse(geometry) as Polygon | MultiPolygon });
const wholeArea = (boundaries: readonly Boundary[]): number => boundaries.reduce((total, one) => total + area(shapeOf(one)), 0);

/** A square town of 4 × 4 blocks of 0.01°, with wavering streets between them that both sides draw alike. */
function town({ jitter = 0 } = {}): Boundary[] {
	const wave = (part: number): number => Math.sin(part * Math.PI * 6) * 0.0002;
	const side = (from: [number, number], to: [number, number]): Position[] =>
		Array.from({ length: 24 }, (_, step): Position => {
			const part = step / 24;
			const lon = from[0] + (to[0] - from[0]) * part;
			const lat = from[1] + (to[1] - from[1]) * part;
			return from[1] === to[1] ? [lon, lat + wave(part)] : [lon + wave(part), lat];
		});
	const blocks: Boundary[] = [];
	for (let column = 0; column < 4; column += 1) {
		for (let row = 0; row < 4; row += 1) {
			const [west, south, east, north] = [column / 100, 51.4 + row / 100, (column + 1) / 100, 51.4 + (row + 1) / 100];
			const corner = (lon: number, lat: number): [number, number] => [lon, lat];
			// Every side is drawn from its lower end, so that both neighbours name the same points.
			const ring = [
				...side(corner(west, south), corner(east, south)),
				...side(corner(east, south), corner(east, north)),
				...side(corner(west, north), corner(east, north)).concat([[east, north]]).reverse().slice(0, -1),
				...side(corner(west, south), corner(west, north)).concat([[west, north]]).reverse().slice(0, -1)
			].map(([lon = 0, lat = 0], at): Position => [lon + (((at + column + row) % 3) - 1) * jitter, lat + ((at % 2) - 0.5) * jitter]);
			blocks.push(outline(`block-${column}${row}`, [[...ring, ring[0] as Position]]));
		}
	}
	return blocks;
}

describe('which place a point lies in', () => {
	const hole: Position[] = [[0.004, 51.404], [0.004, 51.406], [0.006, 51.406], [0.006, 51.404], [0.004, 51.404]];
	const square = (west: number, south: number, size: number): Position[] => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
	const find = buildLocalityFinder([
		outline('ring-road', [square(0, 51.4, 0.01), hole]),
		outline('old-town', [hole]),
		{ id: 'two-villages', detail: 'full', geometry: JSON.stringify({ type: 'MultiPolygon', coordinates: [[square(0.02, 51.4, 0.01)], [square(0.05, 51.4, 0.01)]] }) },
		outline('next-door', [square(0.01, 51.4, 0.01)])
	]);

	test('a house in the enclave is in the enclave, not in the town round it', () => {
		expect(find({ lon: 0.005, lat: 51.405 })).toBe('old-town');
		expect(find({ lon: 0.002, lat: 51.405 })).toBe('ring-road');
	});

	test('both villages of one parish are found, the field between them is not', () => {
		expect(find({ lon: 0.025, lat: 51.405 })).toBe('two-villages');
		expect(find({ lon: 0.055, lat: 51.405 })).toBe('two-villages');
		expect(find({ lon: 0.04, lat: 51.405 })).toBeUndefined();
	});

	test('a point on the line between neighbours belongs to one of them, whatever the order of the file', () => {
		expect(find({ lon: 0.01, lat: 51.405 })).toBe('next-door');
	});

	test('a place that is not known is nowhere', () => {
		expect(find({ lon: Number.NaN, lat: 51.4 })).toBeUndefined();
	});

	test('an outline that is a point is refused by name', () => {
		expect(() => buildLocalityFinder([{ id: 'E01', detail: 'full', geometry: '{"type":"Point","coordinates":[0,51]}' }])).toThrow(/The outline of E01 is a Point/);
		expect(() => buildLocalityFinder([{ id: 'E01', detail: 'full', geometry: 'POLYGON ((0 51))' }])).toThrow(/The outline of E01 is not JSON/);
	});
});

describe('joining small outlines into larger ones', () => {
	const halves = new Map(town().map(({ id }) => [id, id < 'block-2' ? 'west' : 'east']));

	test('sixteen blocks become two halves that cover the same ground', () => {
		const joined = dissolveBoundaries({ boundaries: town(), groupOf: halves });
		expect(joined.map(({ id }) => id)).toEqual(['east', 'west']);
		expect(Math.abs(wholeArea(joined) / wholeArea(town()) - 1)).toBeLessThan(1e-4);
		expect(joined.map((one) => shapeOf(one).geometry.type)).toEqual(['Polygon', 'Polygon']);
	});

	test('corners written with digits that differ in the seventh decimal leave no slivers', () => {
		const joined = dissolveBoundaries({ boundaries: town({ jitter: 2e-7 }), groupOf: halves });
		for (const half of joined) {
			const { geometry } = shapeOf(half);
			expect(geometry.type).toBe('Polygon');
			expect(geometry.coordinates).toHaveLength(1);
		}
	});

	test('a real enclave stays a hole, a crack of a few metres does not', () => {
		const groupOf = new Map(town().map(({ id }) => [id, 'town']));
		groupOf.delete('block-11');
		const [withEnclave] = dissolveBoundaries({ boundaries: town(), groupOf });
		expect(shapeOf(withEnclave as Boundary).geometry.coordinates).toHaveLength(2);

		const crack: Position[] = [[0.005, 51.405], [0.00502, 51.4055], [0.00504, 51.405], [0.005, 51.405]];
		const cracked = outline('cracked', [[[0, 51.4], [0.01, 51.4], [0.01, 51.41], [0, 51.41], [0, 51.4]], crack]);
		const [mended] = dissolveBoundaries({ boundaries: [cracked], groupOf: new Map([['cracked', 'whole']]) });
		expect(shapeOf(mended as Boundary).geometry.coordinates).toHaveLength(1);
	});

	test('an outline nobody places in a group is left out', () => {
		expect(dissolveBoundaries({ boundaries: town(), groupOf: new Map([['block-00', 'only']]) })).toHaveLength(1);
		expect(dissolveBoundaries({ boundaries: town(), groupOf: new Map() })).toEqual([]);
	});
});

describe('drawing with fewer corners', () => {
	const before = town();
	const bytes = before.reduce((total, { geometry }) => total + geometry.length, 0);
	const after = simplifyTogether({ boundaries: before, maximumBytes: Math.round(bytes / 8) });

	test('the drawing fits and keeps every block, in order', () => {
		expect(after.reduce((total, { geometry }) => total + geometry.length, 0)).toBeLessThanOrEqual(bytes / 8);
		expect(after.map(({ id, detail }) => `${id} ${detail}`)).toEqual(before.map(({ id }) => `${id} simplified`));
	});

	test('neighbours neither part nor overlap', () => {
		const [whole] = dissolveBoundaries({ boundaries: after, groupOf: new Map(after.map(({ id }) => [id, 'town'])) });
		expect(shapeOf(whole as Boundary).geometry.coordinates).toHaveLength(1);
		expect(Math.abs(wholeArea(after) / area(shapeOf(whole as Boundary)) - 1)).toBeLessThan(1e-6);
		const [one, other] = [shapeOf(after[0] as Boundary), shapeOf(after[1] as Boundary)];
		const overlap = intersect(featureCollection([one, other]));
		expect(overlap === null ? 0 : area(overlap)).toBeLessThan(1);
	});

	test('an island keeps at least a triangle', () => {
		const round = Array.from({ length: 60 }, (_, step): Position => [0.2 + Math.cos(step / 9.55) * 0.01, 51.5 + Math.sin(step / 9.55) * 0.006]);
		const island = polygon([[...round, round[0] as Position]]).geometry;
		const [drawn] = simplifyTogether({ boundaries: [{ id: 'island', detail: 'full', geometry: JSON.stringify(island) }], maximumBytes: 130 });
		expect(area(shapeOf(drawn as Boundary))).toBeGreaterThan(100_000);
	});

	test('asking for the impossible says how much it would take', () => {
		expect(() => simplifyTogether({ boundaries: before, maximumBytes: 10 })).toThrow(/16 outlines cannot be drawn in 10 bytes: the plainest drawing takes \d+/);
	});
});
