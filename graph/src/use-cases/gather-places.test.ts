import { expect, test } from 'vitest';
import type { GraphStore } from '../store/graph-store.ts';
import { gatherPlaces } from './gather-places.ts';
import type { KithContext } from './kith-context.ts';

type Held = Awaited<ReturnType<GraphStore['listLocalities']>>[number];

const lsoa = (id: string, ward: string, lon: number, residents: number): Held => ({ id, name: id, kind: 'lsoa', residents, easting: 540_000, northing: 168_000, lon, lat: 51.4, parentIds: [ward] });
const ward = (id: string, more: Partial<Held> = {}): Held => ({ id, name: id, kind: 'ward', parentIds: ['E09'], ...more });
const gather = (held: readonly Held[]) => gatherPlaces({
	store: { about: () => Promise.resolve({ schemaVersion: 1, graphVersion: 1, areaId: 'E09', areaName: 'Town' }), listLocalities: () => Promise.resolve(held) } as Partial<GraphStore> as GraphStore,
	memory: { remember: (_: unknown, make: () => unknown) => make() } as KithContext['memory']
});

test('a ward without a centre stands where its people live, nearer the small area with three in four of them', async () => {
	const { wards, byId } = await gather([ward('Green'), lsoa('L1', 'Green', 0.01, 100), lsoa('L2', 'Green', 0.05, 300)]);
	expect(wards[0]).toMatchObject({ lon: 0.04, lat: 51.4 });
	expect(byId.get('Green')).toMatchObject({ lon: 0.04 });
});

test('a centre that came with the ward is kept, and one nobody can know stays unknown', async () => {
	const { byId } = await gather([ward('Given', { lon: 0.2, lat: 51 }), lsoa('L1', 'Given', 0.01, 100), ward('Nowhere'), { id: 'L2', name: 'L2', kind: 'lsoa', parentIds: ['Nowhere'] }]);
	expect(byId.get('Given')).toMatchObject({ lon: 0.2, lat: 51 });
	expect(byId.get('Nowhere')!.lon).toBeUndefined();
});

test('a ward in which nobody of the area lives any more is not among its wards', async () => {
	const { wards, byId } = await gather([ward('Green'), ward('Old Green'), lsoa('L1', 'Green', 0.01, 100), ward('Ferry'), { ...lsoa('L9', 'Ferry', 0.3, 100), isOutsideArea: true }]);
	expect(wards.map(({ id }) => id)).toEqual(['Green']);
	expect(byId.has('Old Green')).toBe(false);
});
