import type { PutRecord } from '../domain/change.ts';
import type { NodeLabel } from '../domain/graph-shape.ts';
import { nodeLabels, relationshipShapes } from '../domain/graph-shape.ts';
import type { NodeRef, Properties, PropertyValue, Tie } from '../domain/relationship.ts';

export type StoredProperties = Readonly<Record<string, PropertyValue>>;

export interface StoredNode extends NodeRef {
	readonly properties: StoredProperties;
	readonly alsoLabel?: 'Activity' | 'Intervention';
}

/** A relationship as it lies in the graph, the same from whichever end it was brought. */
export interface StoredTie {
	readonly type: string;
	readonly from: NodeRef;
	readonly to: NodeRef;
	readonly properties: StoredProperties;
}

/** Relationships of one type and direction between one record and records of one label: replaced together. */
export interface TieGroup {
	readonly type: string;
	readonly direction: 'out' | 'in';
	readonly otherLabel: NodeLabel;
}

export const keyOf = ({ label, id }: NodeRef): string => `${label}/${id}`;

/** Two records are tied once by each type, except that a merged record keeps every key it has in a dataset. */
export function tieKeyOf({ type, from, to, properties }: StoredTie): string {
	const sourceKey = type === 'RECORDED_IN' ? String(properties['sourceKey'] ?? '') : '';
	return [type, keyOf(from), keyOf(to), sourceKey].join('\u0000');
}

/** The record a change asks for, as it would be stored: undefined values left out, its id among its properties. */
export function toStoredNode({ label, id, properties, alsoLabel }: PutRecord): StoredNode {
	if (label !== 'Provision' && alsoLabel) throw new TypeError(`Only provision is also an Activity or an Intervention; a ${label} (${id}) is not.`);
	return { label, id, properties: toStoredProperties({ ...properties, id }), ...(alsoLabel ? { alsoLabel } : {}) };
}

export function toStoredProperties(properties: Properties): StoredProperties {
	const stored: Record<string, PropertyValue> = {};
	for (const name of Object.keys(properties).sort()) {
		const value = properties[name];
		if (value === undefined || value === null) continue;
		if (!isStorable(value)) {
			throw new TypeError(`"${name}" is ${JSON.stringify(value) ?? String(value)}: a property is a text, a finite number, yes or no, or a list of texts or numbers. Give structured values as JSON text.`);
		}
		stored[name] = value;
	}
	return stored;
}

function isStorable(value: unknown): value is PropertyValue {
	if (Array.isArray(value)) return value.every((item) => typeof item === 'string') || value.every((item) => Number.isFinite(item));
	return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Refuses a relationship the domain does not know. */
export function toStoredTie(record: NodeRef, { type, direction, other, properties }: Tie): StoredTie {
	const [from, to] = direction === 'out' ? [record, other] : [other, record];
	const shape = relationshipShapes.find((known) => known.type === type && known.from === from.label && known.to === to.label);
	if (!shape) {
		throw new TypeError(`There is no relationship (${from.label})-[${type}]->(${to.label}). The ones there are: graph/src/domain/graph-shape.ts.`);
	}
	return { type, from: { label: from.label, id: from.id }, to: { label: to.label, id: to.id }, properties: toStoredProperties(properties ?? {}) };
}

/** The relationships a change speaks of: those that occur in its ties, and every label of the kinds it names. */
export function tieGroupsOf({ label, ties, tieKinds }: PutRecord): readonly TieGroup[] {
	const groups = new Map<string, TieGroup>();
	const add = (group: TieGroup) => groups.set(`${group.type} ${group.direction} ${group.otherLabel}`, group);
	for (const { type, direction, other } of ties) add({ type, direction, otherLabel: other.label });
	for (const { type, direction } of tieKinds ?? []) {
		for (const shape of relationshipShapes) {
			if (shape.type !== type) continue;
			if (direction === 'out' && shape.from === label) add({ type, direction, otherLabel: shape.to });
			if (direction === 'in' && shape.to === label) add({ type, direction, otherLabel: shape.from });
		}
	}
	return [...groups.values()];
}

/** Where the change says it was recorded. Not a group: other sources of the same record stay. */
export function sourceTieOf({ label, id, source }: PutRecord): StoredTie | undefined {
	if (!source) return undefined;
	return toStoredTie({ label, id }, {
		type: 'RECORDED_IN', direction: 'out', other: { label: 'Dataset', id: source.datasetId },
		properties: { sourceKey: source.sourceKey, retrieved: source.retrieved, lastListedIn: source.lastListedIn }
	});
}

/** A Provision that is also an Activity is a Provision. */
export function labelAmong(labels: readonly string[]): NodeLabel {
	const label = nodeLabels.find((known) => labels.includes(known));
	if (!label) throw new TypeError(`A record labelled ${labels.join(', ')} is not one of Kith's.`);
	return label;
}

export const alsoLabelAmong = (labels: readonly string[]): 'Activity' | 'Intervention' | undefined =>
	labels.includes('Activity') ? 'Activity' : labels.includes('Intervention') ? 'Intervention' : undefined;

/** The same text for the same values, whatever order they came in. */
export function stableText(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner);
}

/** Taking the same record in again on another day is not a change: the dataset says when it was last taken in. */
export function sameTie(a: StoredTie, b: StoredTie): boolean {
	const told = ({ type, properties }: StoredTie) => stableText(type === 'RECORDED_IN' ? { ...properties, retrieved: undefined } : properties);
	return told(a) === told(b);
}

export const sameNode = (a: StoredNode, b: StoredNode): boolean =>
	a.alsoLabel === b.alsoLabel && stableText(a.properties) === stableText(b.properties);
