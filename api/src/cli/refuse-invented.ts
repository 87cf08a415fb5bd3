import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { CannotBeDone } from './cannot-be-done.ts';

/**
 * Keeps what is somebody's own out of a workspace of invented organisations that nobody named: forgetting one option is no purpose.
 *
 * @throws CannotBeDone  where the workspace holds an illustrative dataset
 */
export async function refuseInvented({ store, workspace }: { readonly store: Pick<GraphStore, 'listDatasets' | 'about'>; readonly workspace: string }): Promise<void> {
	const datasets = await store.listDatasets();
	if (!datasets.some(({ illustrative }) => illustrative)) return;
	const { areaName } = await store.about();
	throw new CannotBeDone(`No workspace was named, and the one opened without a name, ${workspace} (${areaName}), holds invented organisations; nothing was taken in. Name yours: --workspace NAME, or make one: npm run kith -- workspace new NAME --area CODE. To put the file beside the invented ones on purpose: --workspace ${workspace}.`);
}
