import { expect, test } from 'vitest';
import type { GraphStore, StoredRecord } from '../store/graph-store.ts';
import { findBoundarySource, listCentreSources } from './find-map-sources.ts';
import type { KithContext } from './kith-context.ts';

/** A town whose ward W1 holds the LSOA L1; the records named come from the datasets named. */
function town(recordedIn: Readonly<Record<string, readonly string[]>>): KithContext {
	const store: Partial<GraphStore> = {
		listLocalities: () => Promise.resolve([{ id: 'L0', name: 'Heath 1', kind: 'lsoa', parentIds: ['W0'] }, { id: 'L1', name: 'Green 1', kind: 'lsoa', parentIds: ['W1'] }]),
		findRecord: ({ label, id }) => Promise.resolve(recordedIn[`${label} ${id}`] && {
			label, id, properties: {}, ties: [], history: [],
			sources: recordedIn[`${label} ${id}`]!.map((dataset) => ({ dataset: { id: dataset }, sourceKey: id, retrieved: '2026-01-01' }))
		} as unknown as StoredRecord)
	};
	return { store: store as GraphStore } as KithContext;
}

test('a ward drawn from its small areas has the boundary file of those as its source, never the lookup that names it', async () => {
	const context = town({ 'Locality W1': ['lookup'], 'Boundary W1/simplified': [], 'Boundary W1/full': [], 'Boundary L0/full': ['other'], 'Boundary L1/full': ['outlines'] });
	expect(await findBoundarySource(context, 'W1')).toBe('outlines');
	expect(await findBoundarySource(context, 'L1')).toBe('outlines');
});

test('a ward whose own outline was imported, or planted, is drawn by whoever gave that', async () => {
	expect(await findBoundarySource(town({ 'Boundary W1/full': ['ward outlines'], 'Boundary L1/full': ['outlines'] }), 'W1')).toBe('ward outlines');
	expect(await findBoundarySource(town({ 'Boundary W1/simplified': ['planted'] }), 'W1')).toBe('planted');
});

test('where no outline says who drew it, nobody is named', async () => {
	expect(await findBoundarySource(town({ 'Locality W1': ['lookup'] }), 'W1')).toBeUndefined();
});

test('the centres at which people of a ward are placed come from who recorded its small areas', async () => {
	const context = town({ 'Locality W1': ['lookup'], 'Locality L1': ['lookup', 'centroids'] });
	expect(await listCentreSources(context, 'W1')).toEqual(['lookup', 'centroids']);
	expect(await listCentreSources(context, 'L1')).toEqual(['lookup', 'centroids']);
});
