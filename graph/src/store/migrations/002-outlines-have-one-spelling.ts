import { boundaryId } from '../../domain/boundary-id.ts';
import type { Boundary } from '../../domain/locality.ts';
import { inParts } from '../in-parts.ts';
import { cypher, cypherFor } from '../known-cypher.ts';
import type { Migration } from './migration.ts';

/**
 * Outlines that were planted are called as those imported are, with their sources and their history.
 *
 * Where one was imported over a planted one both were held; the imported is kept.
 */
export const outlinesHaveOneSpelling: Migration = {
	version: 2,
	title: 'Outlines have one spelling',
	run: (engine) => engine.transact(async (run) => {
		const old = (await run(cypher('list-outlines-of-old-spelling'))).map((row) => ({
			from: row['id'] as string, to: boundaryId({ localityId: row['localityId'] as string, detail: row['detail'] as Boundary['detail'] })
		}));
		for (const rows of inParts(old)) {
			const held = new Set((await run(cypherFor('list-ids-held', 'Boundary'), { ids: rows.map(({ to }) => to) })).map((row) => row['id']));
			await run(cypherFor('remove-nodes', 'Boundary'), { ids: rows.flatMap(({ from, to }) => (held.has(to) ? [from] : [])) });
			const renamed = rows.filter(({ to }) => !held.has(to));
			await run(cypher('rename-outlines'), { rows: renamed });
			await run(cypher('rename-subjects'), { rows: renamed.map(({ from, to }) => ({ from: `Boundary/${from}`, to: `Boundary/${to}` })) });
		}
	})
};
