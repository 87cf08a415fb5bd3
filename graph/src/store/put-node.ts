import type { NodeLabel } from '../domain/graph-shape.ts';
import type { Properties } from '../domain/relationship.ts';
import type { RunCypher } from './engines/engine.ts';
import { inParts } from './in-parts.ts';
import { cypherFor } from './known-cypher.ts';
import { stableText, toStoredProperties } from './stored-record.ts';

interface NodeToPut { readonly label: NodeLabel; readonly id: string; readonly properties: Properties }

/** Stores one record that keeps no history, where it differs. True when something was written. */
export const putNode = (run: RunCypher, { label, id, properties }: NodeToPut): Promise<boolean> =>
	putNodesWhereDifferent(run, label, [{ id, properties }]);

/** The same for many of one label: two questions, however many there are. */
export async function putNodesWhereDifferent(run: RunCypher, label: NodeLabel, nodes: readonly Omit<NodeToPut, 'label'>[]): Promise<boolean> {
	let hasWritten = false;
	for (const part of inParts(nodes, 500)) {
		const rows = part.map(({ id, properties }) => ({ id, properties: toStoredProperties({ ...properties, id }) }));
		const held = new Map((await run(cypherFor('list-nodes-by-id', label), { ids: rows.map(({ id }) => id) })).map((row) => [row['id'], stableText(row['properties'])]));
		const different = rows.filter(({ id, properties }) => held.get(id) !== stableText(properties));
		if (different.length === 0) continue;
		await run(cypherFor('put-nodes', label), { rows: different });
		hasWritten = true;
	}
	return hasWritten;
}
