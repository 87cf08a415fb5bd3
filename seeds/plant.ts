import { createHash } from 'node:crypto';
import type { PutRecord } from '@kith/graph/domain/change.ts';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { allStories } from './all-stories.ts';
import { plantReference } from './plant-reference.ts';

/**
 * Plants the sample: reference data, real places and figures, invented organisations. For an empty graph only.
 *
 * @param plantedOn  ISO date the sample is as if seen on: dates of checks and assurances stand before it
 * @param actor      a role or a command, written into history
 * @throws Error when the graph holds records already: nothing is written
 */
export async function plantSample(store: GraphStore, { plantedOn, actor }: { readonly plantedOn: string; readonly actor: string }): Promise<void> {
	const [story] = allStories;
	await refuseFull(store);
	await plantReference(store);
	for (const dataset of [...story.placeDatasets, story.sampleDataset(plantedOn)]) await store.putDataset(dataset);

	const apply = (reason: string, changes: readonly PutRecord[]) =>
		store.apply({ id: stableUuid(`${story.id} ${plantedOn} ${reason}`), actor, at: `${plantedOn}T00:00:00.000Z`, reason, changes });
	await apply(`Planted the real places of ${story.areaName}`, story.placeChanges());
	for (const figures of story.figuresToRecord()) await store.recordFigures(figures);
	await apply(`Planted invented organisations in ${story.areaName}`, story.sampleChanges(plantedOn));
	await store.setAbout({ areaId: story.areaId, areaName: story.areaName });
}

/** Reference data may be there: it is the same everywhere. */
async function refuseFull(store: GraphStore): Promise<void> {
	const counts = await store.countNodes();
	const held = ['Organisation', 'Venue', 'Provision', 'Connector', 'Locality'].filter((label) => (counts[label] ?? 0) > 0);
	if (held.length === 0) return;
	const found = held.map((label) => `${counts[label]} ${label}`).join(', ');
	throw new Error(`This workspace already holds ${found}. The sample goes into an empty workspace only: make one with npm run kith -- workspace new NAME --area CODE, or remove this one first. Nothing was written.`);
}

/** A UUID of version 8 made from a text, so that planting the same day twice is the same change set. */
function stableUuid(text: string): string {
	const hex = createHash('sha256').update(text).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
