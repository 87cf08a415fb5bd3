import type { Change } from '../domain/change.ts';
import type { NodeLabel } from '../domain/graph-shape.ts';
import type { NodeRef } from '../domain/relationship.ts';
import type { RunCypher } from './engines/engine.ts';
import { cypherBetween, cypherFor } from './known-cypher.ts';
import { inParts } from './in-parts.ts';
import type { StoredNode, StoredProperties, StoredTie, TieGroup } from './stored-record.ts';
import { alsoLabelAmong, keyOf, labelAmong, tieGroupsOf, toStoredTie } from './stored-record.ts';
import { TieBook } from './tie-book.ts';

/** What is held of everything a change set speaks of. */
export interface StoredState {
	readonly nodes: ReadonlyMap<string, StoredNode>;
	readonly ties: TieBook;
	/** Records the changes tie to without bringing them: those that are there. */
	readonly others: ReadonlySet<string>;
}

/** Reads what the diff of a change set needs: one question per label and per kind of relationship, not per record. */
export async function gatherStored(run: RunCypher, changes: readonly Change[]): Promise<StoredState> {
	const idsByLabel = new Map<NodeLabel, Set<string>>();
	const removedIds = new Map<NodeLabel, Set<string>>();
	const otherIds = new Map<NodeLabel, Set<string>>();
	const idsByGroup = new Map<string, { readonly label: NodeLabel; readonly group: TieGroup; readonly ids: Set<string> }>();

	const wantGroup = (ref: NodeRef, group: TieGroup) => {
		const key = `${ref.label} ${group.type} ${group.direction} ${group.otherLabel}`;
		let wanted = idsByGroup.get(key);
		if (!wanted) idsByGroup.set(key, wanted = { label: ref.label, group, ids: new Set() });
		wanted.ids.add(ref.id);
	};

	for (const change of changes) {
		addTo(idsByLabel, change);
		if (change.kind === 'remove') {
			addTo(removedIds, change);
			continue;
		}
		for (const tie of change.ties) {
			toStoredTie(change, tie); // refuses one the domain does not know, before asking about it
			addTo(otherIds, tie.other);
		}
		for (const group of tieGroupsOf(change)) wantGroup(change, group);
		if (change.source) {
			addTo(otherIds, { label: 'Dataset', id: change.source.datasetId });
			wantGroup(change, { type: 'RECORDED_IN', direction: 'out', otherLabel: 'Dataset' });
		}
	}

	const nodes = new Map<string, StoredNode>();
	for (const [label, ids] of idsByLabel) {
		for (const part of inParts([...ids])) {
			for (const row of await run(cypherFor('list-nodes-by-id', label), { ids: part })) {
				const alsoLabel = alsoLabelAmong(row['labels'] as string[]);
				const node = { label, id: row['id'] as string, properties: row['properties'] as StoredProperties, ...(alsoLabel ? { alsoLabel } : {}) };
				nodes.set(keyOf(node), node);
			}
		}
	}

	const ties = new TieBook();
	for (const { label, group: { type, direction, otherLabel }, ids } of idsByGroup.values()) {
		const shape = direction === 'out' ? { type, from: label, to: otherLabel } : { type, from: otherLabel, to: label };
		const text = cypherBetween(direction === 'out' ? 'list-ties-from' : 'list-ties-to', shape);
		for (const part of inParts([...ids].filter((id) => nodes.has(keyOf({ label, id }))))) {
			for (const row of await run(text, { ids: part })) {
				ties.put(toTie(type, { label: shape.from, id: row['fromId'] as string }, { label: shape.to, id: row['toId'] as string }, row['properties']));
			}
		}
	}
	for (const [label, ids] of removedIds) {
		for (const part of inParts([...ids])) {
			for (const row of await run(cypherFor('list-ties', label), { ids: part })) {
				const record: NodeRef = { label, id: row['id'] as string };
				const other: NodeRef = { label: labelAmong(row['otherLabels'] as string[]), id: row['otherId'] as string };
				const [from, to] = row['direction'] === 'out' ? [record, other] : [other, record];
				ties.put(toTie(row['type'] as string, from, to, row['properties']));
			}
		}
	}

	const others = new Set<string>();
	for (const [label, ids] of otherIds) {
		for (const part of inParts([...ids])) {
			for (const row of await run(cypherFor('list-ids-held', label), { ids: part })) others.add(keyOf({ label, id: row['id'] as string }));
		}
	}
	return { nodes, ties, others };
}

const toTie = (type: string, from: NodeRef, to: NodeRef, properties: unknown): StoredTie =>
	({ type, from, to, properties: (properties ?? {}) as StoredProperties });

function addTo(byLabel: Map<NodeLabel, Set<string>>, { label, id }: NodeRef): void {
	let ids = byLabel.get(label);
	if (!ids) byLabel.set(label, ids = new Set());
	ids.add(id);
}
