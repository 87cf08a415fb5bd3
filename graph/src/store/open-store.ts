import { dirname } from 'node:path';
import { openEmbedded } from './engines/embedded.ts';
import type { Engine } from './engines/engine.ts';
import { openNeo4j } from './engines/neo4j.ts';
import type { GraphStore, StoreSettings } from './graph-store.ts';
import { graphStoreOverEngine } from './graph-store-over-engine.ts';
import { cypher } from './known-cypher.ts';
import { migrate } from './migrations/migrate.ts';
import { GraphStoreError } from './store-errors.ts';
import { isThere, makeFolder, requireWritable } from './workspace-folder.ts';
import { fileOfWorkspace, missingWorkspace } from './workspaces.ts';

export { knownCypherTexts } from './known-cypher.ts';
export { listWorkspaces, removeWorkspace } from './workspaces.ts';

export interface OpenOptions {
	/** Makes the workspace where there is none. One that exists is opened as it is. */
	readonly create?: { readonly areaId: string; readonly areaName: string };
	/** Told every text before it is sent: for tests that hold the engines to the known ones. */
	readonly onCypher?: (text: string) => void;
}

/**
 * Opens a workspace, brings its schema up to date, and hands over the graph store.
 *
 * Refuses  MissingWorkspace · Locked · Damaged · Unavailable: the disk does not let Kith at it (embedded); Unavailable · WrongCredentials · NotKith (Neo4j).
 */
export async function openStore(settings: StoreSettings, options: OpenOptions = {}): Promise<GraphStore> {
	const engine = listenedTo(settings.neo4j ? await openNeo4j(settings.neo4j) : openWorkspace(settings, options), options.onCypher);
	try {
		await prepare(engine, { settings, options });
		return graphStoreOverEngine(engine);
	} catch (error) {
		await engine.close();
		throw error;
	}
}

function openWorkspace({ home, workspace }: StoreSettings, { create }: OpenOptions): Engine {
	const file = fileOfWorkspace({ home, workspace });
	if (!isThere(file)) {
		if (!create) throw missingWorkspace(home, workspace);
		makeFolder(dirname(file));
	}
	requireWritable(file);
	return openEmbedded({ file, workspace });
}

async function prepare(engine: Engine, { settings, options: { create } }: { readonly settings: StoreSettings; readonly options: OpenOptions }): Promise<void> {
	const [graph] = await engine.run(cypher('get-graph'));
	if (graph) return migrate(engine, graph['schemaVersion'] as number);

	const found = await engine.run(cypher('list-labels-found'));
	if (found.length > 0) {
		const labels = [...new Set(found.flatMap((row) => row['labels'] as string[]))].sort();
		throw new GraphStoreError('NotKith',
			`This database holds something that is not Kith's: records labelled ${labels.slice(0, 8).join(', ') || '(nothing)'}. It was left alone. Give Kith an empty database of its own.`);
	}
	if (!create) {
		throw settings.neo4j
			? new GraphStoreError('MissingWorkspace', `The database at ${settings.neo4j.uri} is empty. Make a workspace in it with: npm run kith -- workspace new NAME --area CODE`)
			: missingWorkspace(settings.home, settings.workspace);
	}
	await engine.transact((run) => run(cypher('put-graph'), create));
	await migrate(engine, 0);
}

function listenedTo(engine: Engine, onCypher: OpenOptions['onCypher']): Engine {
	if (!onCypher) return engine;
	const heard = (run: Engine['run']): Engine['run'] => (text, parameters) => { onCypher(text); return run(text, parameters); };
	return { ...engine, run: heard(engine.run), define: heard(engine.define), transact: (work) => engine.transact((run) => work(heard(run))) };
}
