import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { GraphStoreError } from '@kith/graph/store/store-errors.ts';
import type { KithContext, Viewer } from '@kith/graph/use-cases/kith-context.ts';
import { createAnswerMemory } from './answer-memory.ts';
import { newId } from './new-id.ts';
import { sampleWorkspace } from './plant-when-empty.ts';
import type { KithSettings } from './settings.ts';

type WhereTheGraphIs = Pick<KithSettings, 'home' | 'workspace' | 'neo4j'>;

/** Opens the graph the settings name. Refuses with a GraphStoreError whose message is a sentence for the operator. */
export function openGraph({ home, workspace, neo4j }: WhereTheGraphIs): Promise<GraphStore> {
	return openStore({ home, workspace, ...(neo4j && { neo4j }) });
}

/** The same; where there is none yet, a new one for this area. */
export function makeGraph({ home, workspace, neo4j }: WhereTheGraphIs, area: { readonly areaId: string; readonly areaName: string }): Promise<GraphStore> {
	return openStore({ home, workspace, ...(neo4j && { neo4j }) }, { create: area });
}

/**
 * Opens the graph for a server: an empty Neo4j, and the sample where there is none yet, are made; any other name that
 * does not exist is refused, since it is more likely misspelt than meant.
 */
export async function openOrMakeSample(settings: WhereTheGraphIs): Promise<GraphStore> {
	try {
		return await openGraph(settings);
	} catch (error) {
		if (!isMissingWorkspace(error) || settings.workspace !== sampleWorkspace) throw error;
		// named by what is planted next
		return makeGraph(settings, { areaId: 'not-named-yet', areaName: 'not named yet' });
	}
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
	return { store, viewer, memory: createAnswerMemory(), now, newId: () => newId(now().getTime()) };
}
