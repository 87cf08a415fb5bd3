import type { NodeLabel } from '../domain/graph-shape.ts';
import type { Dataset } from '../domain/provenance.ts';
import type { NodeRef, Properties } from '../domain/relationship.ts';
import type { RunCypher } from './engines/engine.ts';
import type { StoredRecord } from './graph-store.ts';
import { cypher, cypherFor } from './known-cypher.ts';
import { keyOf, labelAmong } from './stored-record.ts';

/** One record for its own page: four questions, asked at once. */
export async function findRecord(run: RunCypher, { label, id }: NodeRef): Promise<StoredRecord | undefined> {
	const [nodes, ties, sources, history] = await Promise.all([
		run(cypherFor('list-nodes-by-id', label), { ids: [id] }),
		run(cypherFor('list-ties', label), { ids: [id] }),
		run(cypherFor('list-sources', label), { id }),
		run(cypher('list-history'), { subject: keyOf({ label, id }) })
	]);
	const [node] = nodes;
	if (!node) return undefined;
	return {
		label,
		id,
		properties: node['properties'] as Properties,
		ties: ties.filter(({ type }) => type !== 'RECORDED_IN').map((row) => ({
			type: row['type'] as string,
			direction: row['direction'] as 'out' | 'in',
			label: labelAmong(row['otherLabels'] as string[]) as NodeLabel,
			id: row['otherId'] as string,
			name: row['otherName'] as string,
			properties: row['properties'] as Properties
		})),
		sources: sources.map((row) => ({ dataset: row['dataset'] as Dataset, sourceKey: row['sourceKey'] as string, retrieved: row['retrieved'] as string, ...(typeof row['lastListedIn'] === 'string' ? { lastListedIn: row['lastListedIn'] } : {}) })),
		history: history.map((row) => ({
			at: row['at'] as string,
			actor: row['actor'] as string,
			reason: row['reason'] as string,
			kind: row['kind'] as 'added' | 'changed' | 'removed',
			fields: row['fields'] as string[]
		}))
	};
}
