import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { expect, test } from 'vitest';
import { storeWithKnownVersion } from './store-with-known-version.ts';

function countingStore() {
	let asked = 0;
	let graphVersion = 1;
	const store = {
		about: async () => { asked += 1; return { schemaVersion: 1, graphVersion, areaId: 'E09000006', areaName: 'Bromley' }; },
		apply: async () => { graphVersion += 1; return { added: 1, changed: 0, unchanged: 0, removed: 0 }; },
		recordFigures: async () => ({ recorded: 0, unchanged: 0, removed: 0, keptPlaceIds: [] }),
		putDataset: async () => undefined,
		putReferenceData: async () => undefined,
		setAbout: async () => undefined
	} as unknown as GraphStore;
	return { store, asked: () => asked, writeElsewhere: () => { graphVersion += 1; } };
}

test('many askers in the same moment share one look at the version', async () => {
	const { store, asked } = countingStore();
	const known = storeWithKnownVersion(store, () => 0);
	await Promise.all([known.about(), known.about(), known.about()]);
	expect(asked()).toBe(1);
});

test('an editor sees their own change at once', async () => {
	const known = storeWithKnownVersion(countingStore().store, () => 0);
	expect((await known.about()).graphVersion).toBe(1);
	await known.apply({ id: '', actor: '', at: '', reason: '', changes: [] });
	expect((await known.about()).graphVersion).toBe(2);
});

test('a change made through another server is seen half a second later', async () => {
	const { store, writeElsewhere } = countingStore();
	let time = 0;
	const known = storeWithKnownVersion(store, () => time);
	expect((await known.about()).graphVersion).toBe(1);
	writeElsewhere();
	time = 499;
	expect((await known.about()).graphVersion).toBe(1);
	time = 500;
	expect((await known.about()).graphVersion).toBe(2);
});

test('a look that failed is not remembered', async () => {
	const { store } = countingStore();
	let isAway = true;
	const known = storeWithKnownVersion({ ...store, about: async () => { if (isAway) throw new Error('away'); return store.about(); } }, () => 0);
	await expect(known.about()).rejects.toThrow('away');
	isAway = false;
	expect((await known.about()).graphVersion).toBe(1);
});
