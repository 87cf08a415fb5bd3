import type { Engine } from '../engines/engine.ts';
import { cypher } from '../known-cypher.ts';
import { GraphStoreError } from '../store-errors.ts';
import { allMigrations } from './all-migrations.ts';

/** Brings a graph up to date. Refuses one written by a newer Kith, and leaves it alone. */
export async function migrate(engine: Engine, schemaVersion: number): Promise<void> {
	const newest = allMigrations.at(-1)?.version ?? 0;
	if (schemaVersion > newest) {
		throw new GraphStoreError('NotKith',
			`This workspace was written by a newer Kith (schema ${schemaVersion}; this one knows ${newest}). Update Kith, then open it again. It was left as it is.`);
	}
	for (const migration of allMigrations.filter(({ version }) => version > schemaVersion)) {
		await migration.run(engine);
		await engine.transact((run) => run(cypher('set-schema-version'), { version: migration.version }));
	}
}
