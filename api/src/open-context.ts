import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import type { KithContext, Viewer } from '@kith/graph/use-cases/kith-context.ts';
import { createAnswerMemory } from './answer-memory.ts';
import { newId } from './new-id.ts';
import type { KithSettings } from './settings.ts';

/** Opens the graph the settings name. Refuses with a GraphStoreError whose message is a sentence for the operator. */
export function openGraph(settings: KithSettings): Promise<GraphStore> {
	return openStore({ home: settings.home, workspace: settings.workspace, ...(settings.neo4j && { neo4j: settings.neo4j }) });
}

/** What use cases are handed: an opened graph, a memory, a viewer, the clock and ids. */
export function createContext({ store, viewer, now = () => new Date() }: {
	readonly store: GraphStore;
	readonly viewer: Viewer;
	readonly now?: () => Date;
}): KithContext {
	return { store, viewer, memory: createAnswerMemory(), now, newId: () => newId(now().getTime()) };
}
