import type { NodeLabel } from '../domain/graph-shape.ts';
import type { ReferenceData } from '../domain/reference.ts';
import type { Properties } from '../domain/relationship.ts';
import type { Engine } from './engines/engine.ts';
import { cypher, cypherFor } from './known-cypher.ts';
import { putNodesWhereDifferent } from './put-node.ts';

const labelFor = {
	groups: 'PopulationGroup', components: 'EcosystemComponent', assumptions: 'SupplyAssumption', indicators: 'Indicator',
	needs: 'Need', sectors: 'Sector', connectorKinds: 'ConnectorKind'
} as const satisfies Record<keyof ReferenceData, NodeLabel>;
const kinds = Object.keys(labelFor) as (keyof ReferenceData)[];

/** Names of what the store adds to a row, to give it back as it came. */
const added = ['listOrder', 'structured'] as const;

/**
 * Reference rows as nodes, in the order given. A row that is no longer listed stays: records may still point to it.
 * Structured values travel as JSON text.
 */
export function putReferenceData(engine: Engine, reference: ReferenceData): Promise<void> {
	return engine.transact(async (run) => {
		await run(cypher('lock-graph'));
		let hasWritten = false;
		for (const kind of kinds) {
			const rows = reference[kind].map((row, listOrder) => toNode(kind, { ...row }, listOrder));
			hasWritten = await putNodesWhereDifferent(run, labelFor[kind], rows) || hasWritten;
		}
		if (hasWritten) await run(cypher('bump-graph-version'));
	});
}

export async function getReferenceData(engine: Engine): Promise<ReferenceData> {
	const lists = await Promise.all(kinds.map(async (kind) => {
		const rows = (await engine.run(cypherFor('list-all', labelFor[kind]))).map((row) => row['properties'] as Record<string, unknown>);
		return [kind, rows.sort((a, b) => placeOf(a) - placeOf(b)).map((row) => fromNode(kind, row))] as const;
	}));
	return Object.fromEntries(lists) as unknown as ReferenceData;
}

function toNode(kind: keyof ReferenceData, row: Record<string, unknown>, listOrder: number): { id: string; properties: Properties } {
	const id = kind === 'assumptions' ? `${String(row['component'])}|${String(row['setting'])}` : String(row['id']);
	const structured = Object.entries(row).filter(([, value]) => value !== null && typeof value === 'object' && !isFlatList(value)).map(([name]) => name);
	const flat = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, structured.includes(name) ? JSON.stringify(value) : value])) as Properties;
	return { id, properties: { ...flat, listOrder, ...(structured.length > 0 ? { structured } : {}) } };
}

function fromNode(kind: keyof ReferenceData, properties: Record<string, unknown>): Record<string, unknown> {
	const row = { ...properties };
	for (const name of (row['structured'] as string[] | undefined) ?? []) row[name] = JSON.parse(row[name] as string);
	for (const name of added) delete row[name];
	if (kind === 'assumptions') delete row['id'];
	return row;
}

const placeOf = (row: Record<string, unknown>): number => Number(row['order'] ?? row['listOrder'] ?? 0);

const isFlatList = (value: unknown): boolean =>
	Array.isArray(value) && (value.every((item) => typeof item === 'string') || value.every((item) => typeof item === 'number'));
