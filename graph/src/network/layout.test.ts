import { expect, test } from 'vitest';
import { layOutNetwork } from './layout.ts';
import type { NetworkGraph } from './network-graph.ts';
import { seededRandom } from './seeded-random.ts';

/** A town of `size` organisations in which the first are the best known. */
function town(size: number, ties: number): NetworkGraph {
	const random = seededRandom(7);
	const one = (skew: number) => `o${Math.floor(random() ** skew * size)}`;
	return {
		nodes: Array.from({ length: size }, (_, i) => ({ id: `o${i}` })),
		edges: Array.from({ length: ties }, () => ({ source: one(2), target: one(1) })), directed: false
	};
}

test('the same town is laid out the same way tomorrow', () => {
	expect([...layOutNetwork(town(120, 200))]).toEqual([...layOutNetwork(town(120, 200))]);
});

test('every one of 2,300 organisations gets a place of its own', () => {
	const places = layOutNetwork(town(2300, 4000));
	expect(places.size).toBe(2300);
	expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
	expect(new Set([...places.values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBeGreaterThan(2290);
});

test('those who are tied stand nearer each other than those who are not', () => {
	const places = layOutNetwork({
		nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })), directed: false,
		edges: [['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'd'], ['d', 'e'], ['e', 'f'], ['f', 'd']].map(([source, target]) => ({ source: source!, target: target! }))
	});
	const between = (one: string, other: string) => Math.hypot(places.get(one)!.x - places.get(other)!.x, places.get(one)!.y - places.get(other)!.y);
	expect(between('a', 'b')).toBeLessThan(between('a', 'e'));
	expect(between('e', 'f')).toBeLessThan(between('b', 'f'));
});

test('parts that are not joined do not lie on top of each other', () => {
	const pair = (n: number) => [{ source: `l${n}`, target: `m${n}` }, { source: `m${n}`, target: `r${n}` }];
	const numbers = [0, 1, 2, 3, 4, 5, 6];
	const places = layOutNetwork({ nodes: numbers.flatMap((n) => [`l${n}`, `m${n}`, `r${n}`]).map((id) => ({ id })), edges: numbers.flatMap(pair), directed: false });
	const boxes = numbers.map((n) => {
		const points = [`l${n}`, `m${n}`, `r${n}`].map((id) => places.get(id)!);
		return { left: Math.min(...points.map(({ x }) => x)), right: Math.max(...points.map(({ x }) => x)), top: Math.min(...points.map(({ y }) => y)), bottom: Math.max(...points.map(({ y }) => y)) };
	});
	boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => {
		expect(one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top).toBe(true);
	}));
});
