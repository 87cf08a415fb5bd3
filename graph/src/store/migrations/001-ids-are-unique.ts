import { nodeLabels } from '../../domain/graph-shape.ts';
import { cypher, cypherFor, internalLabels } from '../known-cypher.ts';
import type { Migration } from './migration.ts';

/** Every record is found by its id, and no two of a kind share one. */
export const idsAreUnique: Migration = {
	version: 1,
	title: 'Ids are unique',
	async run(engine) {
		for (const label of [...nodeLabels, ...internalLabels]) {
			await engine.define(cypherFor('constrain-id', label));
			if (engine.needsIndexBesideConstraint) await engine.define(cypherFor('index-id', label));
		}
		await engine.define(cypher('index-boundary-by-locality'));
		await engine.define(cypher('index-change-by-subject'));
	}
};
