import type { ChangesApplied, ChangeSet } from '../domain/change.ts';
import type { Engine, RunCypher } from './engines/engine.ts';
import { gatherStored } from './gather-stored.ts';
import { inParts } from './in-parts.ts';
import { cypher, cypherBetween, cypherFor } from './known-cypher.ts';
import type { ChangePlan, RecordedChange } from './plan-changes.ts';
import { planChanges } from './plan-changes.ts';
import { GraphStoreError } from './store-errors.ts';
import type { StoredNode, StoredTie } from './stored-record.ts';
import { keyOf } from './stored-record.ts';
import { toHistoryText } from './to-history-text.ts';

/** Outlines are large: few to a message. */
const nodesPerMessage = 500;

/** All of the changes with their history, or none of them. */
export function applyChanges(engine: Engine, changeSet: ChangeSet): Promise<ChangesApplied> {
	return engine.transact(async (run) => {
		await run(cypher('lock-graph')); // so that what is read below stays true until it is written
		const plan = planChanges(await gatherStored(run, changeSet.changes), changeSet.changes);
		if (plan.changes.length > 0) await write(run, { changeSet, plan });
		return plan.counts;
	});
}

/** The same answer, without writing. */
export async function previewChanges(engine: Engine, changeSet: ChangeSet): Promise<ChangesApplied> {
	return planChanges(await gatherStored(engine.run, changeSet.changes), changeSet.changes).counts;
}

async function write(run: RunCypher, { changeSet, plan }: { readonly changeSet: ChangeSet; readonly plan: ChangePlan }): Promise<void> {
	const { id, actor, at, reason } = changeSet;
	if ((await run(cypher('find-change-set'), { id })).length > 0) {
		throw new GraphStoreError('OutOfDate', `The change set ${id} was applied before, and the graph has changed since. Look again, then make a new one.`);
	}
	await putNodes(run, plan.nodesToPut);
	for (const [text, ties] of groupBy(plan.tiesToRemove, (tie) => cypherBetween(tie.type === 'RECORDED_IN' ? 'remove-recorded-ties' : 'remove-ties', shapeOf(tie)))) {
		for (const part of inParts(ties)) await run(text, { rows: part.map(toRow) });
	}
	for (const [label, refs] of groupBy(plan.nodesToRemove, ({ label }) => label)) {
		for (const part of inParts(refs)) await run(cypherFor('remove-nodes', label), { ids: part.map((ref) => ref.id) });
	}
	for (const [text, ties] of groupBy(plan.tiesToPut, (tie) => cypherBetween(tie.type === 'RECORDED_IN' ? 'put-recorded-ties' : 'put-ties', shapeOf(tie)))) {
		for (const part of inParts(ties)) await run(text, { rows: part.map(toRow) });
	}

	const [bumped] = await run(cypher('bump-graph-version'));
	await run(cypher('put-change-set'), { id, actor, at, reason, graphVersion: bumped?.['graphVersion'] });
	const rows = plan.changes.map((change, place) => ({ properties: toChangeProperties(change, `${id}/${place}`) }));
	for (const part of inParts(rows, 1_000)) await run(cypher('put-changes'), { changeSetId: id, rows: part });
}

async function putNodes(run: RunCypher, nodes: readonly StoredNode[]): Promise<void> {
	for (const [label, ofLabel] of groupBy(nodes, (node) => node.label)) {
		for (const part of inParts(ofLabel, nodesPerMessage)) {
			await run(cypherFor('put-nodes', label), { rows: part.map(({ id, properties }) => ({ id, properties })) });
		}
		if (label !== 'Provision') continue;
		for (const [text, marked] of groupBy(ofLabel, ({ alsoLabel }) => cypher(
			alsoLabel === 'Activity' ? 'mark-activities' : alsoLabel === 'Intervention' ? 'mark-interventions' : 'unmark-provision'))) {
			await run(text, { ids: marked.map(({ id }) => id) });
		}
	}
}

const shapeOf = ({ type, from, to }: StoredTie) => ({ type, from: from.label, to: to.label });

const toRow = ({ from, to, properties }: StoredTie) =>
	({ fromId: from.id, toId: to.id, sourceKey: properties['sourceKey'] ?? '', properties });

function toChangeProperties({ record, kind, fields, before, after }: RecordedChange, id: string) {
	return {
		id, kind, fields, subject: keyOf(record),
		...(before ? { before: toHistoryText(before) } : {}),
		...(after ? { after: toHistoryText(after) } : {})
	};
}

function groupBy<T, K>(items: readonly T[], keyFor: (item: T) => K): ReadonlyMap<K, readonly T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const key = keyFor(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
