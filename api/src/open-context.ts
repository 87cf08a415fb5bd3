import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openStore, removeWorkspace } from '@kith/graph/store/open-store.ts';
import { GraphStoreError } from '@kith/graph/store/store-errors.ts';
import type { KithContext, Viewer } from '@kith/graph/use-cases/kith-context.ts';
import { createAnswerMemory } from './answer-memory.ts';
import { newId } from './new-id.ts';
import { isEmpty, sampleWorkspace } from './plant-when-empty.ts';
import type { KithSettings } from './settings.ts';
import { storeWithKnownVersion } from './store-with-known-version.ts';

type WhereTheGraphIs = Pick<KithSettings, 'home' | 'workspace'> & { readonly neo4j?: KithSettings['neo4j'] | undefined };

/** Opens the graph the settings name. Refuses with a GraphStoreError whose message is a sentence for the operator. */
export function openGraph({ home, workspace, neo4j }: WhereTheGraphIs): Promise<GraphStore> {
	return openStore({ home, workspace, ...(neo4j && { neo4j }) });
}

/** The same; where there is none yet, a new one for this area. */
export function makeGraph({ home, workspace, neo4j }: WhereTheGraphIs, area: { readonly areaId: string; readonly areaName: string }): Promise<GraphStore> {
	return openStore({ home, workspace, ...(neo4j && { neo4j }) }, { create: area });
}

/** Stands for the area's name until planting has finished: the last thing it does is to name the area. */
const notNamedYet = { areaId: 'not-named-yet', areaName: 'not named yet' };

/**
 * Opens the graph for a server: an empty Neo4j, and the sample where there is none yet, are made; any other name that
 * does not exist is refused, since it is more likely misspelt than meant. A sample whose planting was cut short is
 * made again from nothing.
 */
export async function openOrMakeSample(settings: WhereTheGraphIs): Promise<GraphStore> {
	let store: GraphStore;
	try {
		store = await openGraph(settings);
	} catch (error) {
		if (!isMissingWorkspace(error) || settings.workspace !== sampleWorkspace) throw error;
		return makeGraph(settings, notNamedYet);
	}
	if ((await store.about()).areaId !== notNamedYet.areaId || await isEmpty(store)) return store;
	await store.close();
	if (settings.neo4j) throw new GraphStoreError('Damaged', `The database at ${settings.neo4j.uri} holds a sample whose planting was cut short. Empty it, then start again.`);
	removeWorkspace(settings.home, settings.workspace);
	return makeGraph(settings, notNamedYet);
}

function isMissingWorkspace(error: unknown): boolean {
	return error instanceof GraphStoreError && error.kind === 'MissingWorkspace';
}

/** What use cases are handed: an opened graph, a memory, a viewer, the clock and ids. */
export function createContext({ store, viewer, now = () => new Date() }: {
	readonly store: GraphStore;
	readonly viewer: Viewer;
	readonly now?: () => Date;
}): KithContext {
	return { store: storeWithKnownVersion(store), viewer, memory: createAnswerMemory(), now, newId: () => newId(now().getTime()) };
}
