import type { NodeLabel, RelationshipType } from './graph-shape.ts';

export type Scalar = string | number | boolean;
/** What both engines can store: scalars and lists of scalars. Structured values are JSON text. */
export type PropertyValue = Scalar | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue | undefined>>;

export interface NodeRef {
	readonly label: NodeLabel;
	readonly id: string;
}

/** A relationship seen from the record that brings it. `out` reads record → other, `in` reads other → record. */
export interface Tie {
	readonly type: RelationshipType;
	readonly direction: 'out' | 'in';
	readonly other: NodeRef;
	readonly properties?: Properties;
}
