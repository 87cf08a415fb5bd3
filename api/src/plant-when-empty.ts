import { plantReference } from '@kith/seeds/plant-reference.ts';
import { plantSample } from '@kith/seeds/plant.ts';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import type { KithSettings } from './settings.ts';

/**
 * Fills a graph that holds nothing: the sample, so that a first start shows something to try; or, for a workspace of
 * another name, the reference data alone. A graph that holds anything is left as it is.
 */
export async function plantWhenEmpty(store: GraphStore, { settings, say }: {
	readonly settings: KithSettings;
	readonly say: (line: string) => void;
}): Promise<void> {
	const counts = await store.countNodes();
	if (Object.values(counts).some((count) => count > 0)) return;
	if (settings.workspace !== 'sample') {
		await plantReference(store);
		return;
	}
	const began = performance.now();
	say('The graph is empty: planting the sample area with invented organisations …');
	await plantSample(store, { plantedOn: new Date().toISOString().slice(0, 10), actor: 'kith start' });
	say(`Planted the sample (${Math.round(performance.now() - began)} ms).`);
}
