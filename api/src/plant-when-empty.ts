import { dayOf } from '@kith/graph/domain/day-of.ts';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';

/** The workspace a first start makes by itself. */
export const sampleWorkspace = 'sample';

/** Whether nobody has put anything into a graph yet. */
export async function isEmpty(store: GraphStore): Promise<boolean> {
	return Object.values(await store.countNodes()).every((count) => count === 0);
}

/**
 * Fills a graph that holds nothing: the sample, so that a first start shows something to try; or, for a workspace of
 * another name, the reference data alone. A graph that holds anything is left as it is.
 */
export async function plantWhenEmpty(store: GraphStore, { workspace, say, actor }: {
	readonly workspace: string;
	readonly say: (line: string) => void;
	readonly actor: string;
}): Promise<void> {
	if (!await isEmpty(store)) return;
	if (workspace !== sampleWorkspace) {
		await plantReference(store);
		return;
	}
	const began = performance.now();
	say('The graph is empty: planting the sample area, real figures with invented organisations …');
	// loaded only when it is planted: every later start is spared it
	const { plantSample } = await import('@kith/seeds/plant.ts');
	await plantSample(store, { plantedOn: dayOf(new Date()), actor });
	say(`Planted the sample (${Math.round(performance.now() - began)} ms).`);
}
