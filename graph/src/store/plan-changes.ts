import type { Change, ChangesApplied, PutRecord } from '../domain/change.ts';
import type { NodeRef } from '../domain/relationship.ts';
import type { StoredState } from './gather-stored.ts';
import { GraphStoreError } from './store-errors.ts';
import type { StoredNode, StoredTie } from './stored-record.ts';
import { keyOf, sameNode, sameTie, sourceTieOf, stableText, tieGroupsOf, tieKeyOf, toStoredNode, toStoredTie } from './stored-record.ts';
import { TieBook } from './tie-book.ts';

/** What happened to one record, for its history. */
export interface RecordedChange {
	readonly record: NodeRef;
	readonly kind: 'added' | 'changed' | 'removed';
	/** Names of properties and relationships that differ. */
	readonly fields: readonly string[];
	readonly before?: RecordSeen;
	readonly after?: RecordSeen;
}

export interface RecordSeen { readonly node: StoredNode; readonly ties: readonly StoredTie[] }

/** Everything to write, worked out before anything is written. */
export interface ChangePlan {
	readonly counts: ChangesApplied;
	readonly changes: readonly RecordedChange[];
	readonly nodesToPut: readonly StoredNode[];
	readonly nodesToRemove: readonly NodeRef[];
	readonly tiesToPut: readonly StoredTie[];
	readonly tiesToRemove: readonly StoredTie[];
}

/**
 * The difference between what is stored and what a change set wants. Pure.
 *
 * Changes are taken in order, so that a record brought twice is added once and then compared with itself.
 * Refuses  NotFound when a change ties a record to one that is neither stored nor brought by the same set.
 */
export function planChanges(stored: StoredState, changes: readonly Change[]): ChangePlan {
	const nodes = new Map(stored.nodes);
	const ties = TieBook.of([...stored.ties.all()].map(([, tie]) => tie));
	const removed = new Set<string>();
	const recorded: RecordedChange[] = [];
	let unchanged = 0;

	for (const change of changes) {
		const before = nodes.get(keyOf(change));
		if (change.kind === 'remove') {
			if (!before) { unchanged += 1; continue; }
			const tiesBefore = ties.listOf(change);
			tiesBefore.forEach((tie) => ties.remove(tie));
			nodes.delete(keyOf(change));
			removed.add(keyOf(change));
			recorded.push({ record: toRef(change), kind: 'removed', fields: [], before: { node: before, ties: tiesBefore } });
			continue;
		}

		const after = toStoredNode(change);
		const tied = replaceTies(ties, change);
		nodes.set(keyOf(after), after);
		removed.delete(keyOf(after));
		const fields = [...before ? fieldsThatDiffer(before, after) : Object.keys(after.properties), ...tied.types];
		if (before && sameNode(before, after) && tied.types.length === 0) { unchanged += 1; continue; }
		recorded.push({
			record: toRef(change), kind: before ? 'changed' : 'added', fields: [...new Set(fields)],
			...(before ? { before: { node: before, ties: tied.before } } : {}),
			after: { node: after, ties: tied.after }
		});
	}

	const tiesToPut = [...ties.all()].filter(([key, tie]) => {
		const held = stored.ties.find(key);
		return !held || stableText(held.properties) !== stableText(tie.properties);
	}).map(([, tie]) => tie);
	refuseMissing({ ties: tiesToPut, nodes, stored, removed });

	return {
		counts: {
			added: recorded.filter(({ kind }) => kind === 'added').length,
			changed: recorded.filter(({ kind }) => kind === 'changed').length,
			unchanged,
			removed: recorded.filter(({ kind }) => kind === 'removed').length
		},
		changes: recorded,
		nodesToPut: [...nodes].filter(([key, node]) => {
			const held = stored.nodes.get(key);
			return !held || !sameNode(held, node);
		}).map(([, node]) => node),
		nodesToRemove: [...stored.nodes].filter(([key]) => !nodes.has(key)).map(([, node]) => toRef(node)),
		tiesToPut,
		// those of a record that goes, go with it
		tiesToRemove: [...stored.ties.all()].filter(([key, tie]) => !ties.find(key) && !removed.has(keyOf(tie.from)) && !removed.has(keyOf(tie.to))).map(([, tie]) => tie)
	};
}

function replaceTies(ties: TieBook, change: PutRecord): { readonly types: readonly string[]; readonly before: readonly StoredTie[]; readonly after: readonly StoredTie[] } {
	const wanted = TieBook.of(change.ties.map((tie) => toStoredTie(change, tie)));
	const before: StoredTie[] = [];
	const after: StoredTie[] = [];
	const types = new Set<string>();

	for (const group of tieGroupsOf(change)) {
		const held = ties.listOfGroup(change, group);
		const wantedOfGroup = wanted.listOfGroup(change, group);
		before.push(...held);
		if (!sameGroup(held, wantedOfGroup)) {
			types.add(group.type);
			held.forEach((tie) => ties.remove(tie));
			wantedOfGroup.forEach((tie) => ties.put(tie));
		}
		after.push(...wantedOfGroup);
	}
	const source = sourceTieOf(change);
	if (source) {
		const held = ties.find(tieKeyOf(source));
		if (held) before.push(held);
		if (!held || !sameTie(held, source)) {
			types.add(source.type);
			ties.put(source);
		}
		after.push(source);
	}
	return { types: [...types], before, after };
}

function sameGroup(held: readonly StoredTie[], wanted: readonly StoredTie[]): boolean {
	if (held.length !== wanted.length) return false;
	const byKey = new Map(held.map((tie) => [tieKeyOf(tie), tie]));
	return wanted.every((tie) => {
		const twin = byKey.get(tieKeyOf(tie));
		return twin !== undefined && sameTie(twin, tie);
	});
}

function fieldsThatDiffer(before: StoredNode, after: StoredNode): readonly string[] {
	const names = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)]);
	const fields = [...names].filter((name) => stableText(before.properties[name]) !== stableText(after.properties[name]));
	return before.alsoLabel === after.alsoLabel ? fields : [...fields, 'kind'];
}

function refuseMissing({ ties, nodes, stored, removed }: {
	readonly ties: readonly StoredTie[]; readonly nodes: ReadonlyMap<string, StoredNode>; readonly stored: StoredState; readonly removed: ReadonlySet<string>;
}): void {
	for (const tie of ties) {
		for (const end of [tie.from, tie.to]) {
			const key = keyOf(end);
			if (nodes.has(key) || (stored.others.has(key) && !removed.has(key))) continue;
			const from = end === tie.from ? tie.to : tie.from;
			throw new GraphStoreError('NotFound',
				`${from.label} "${from.id}" is tied by ${tie.type} to ${end.label} "${end.id}", which is not in the graph. Bring the ${end.label} first, or in the same change set. Nothing was written.`);
		}
	}
}

const toRef = ({ label, id }: NodeRef): NodeRef => ({ label, id });
