import type { NodeLabel } from './graph-shape.ts';
import type { SourceKey } from './provenance.ts';
import type { Properties, Tie } from './relationship.ts';

/**
 * A record as somebody wants it to be: applied, it is added, changed or left unchanged.
 *
 * `properties` replaces the stored properties whole (undefined values are left out).
 * `ties` replaces the stored relationships of each (type, direction, other label) named in `tieKinds`,
 * and of no other kind.
 */
export interface PutRecord {
	readonly kind: 'put';
	readonly label: NodeLabel;
	/** A provision is also an Activity (what people want) or an Intervention (what they need first). */
	readonly alsoLabel?: 'Activity' | 'Intervention';
	readonly id: string;
	readonly properties: Properties;
	readonly ties: readonly Tie[];
	/** Defaults to the kinds that occur in `ties`. Name a kind with no tie to clear it. */
	readonly tieKinds?: readonly Pick<Tie, 'type' | 'direction'>[];
	/** Where it was recorded; writes RECORDED_IN {sourceKey, retrieved, lastListedIn}. The last: the vintage that listed it last, where the dataset's present one does not. */
	readonly source?: SourceKey & { readonly retrieved: string; readonly lastListedIn?: string };
}

export interface RemoveRecord {
	readonly kind: 'remove';
	readonly label: NodeLabel;
	readonly id: string;
}

export type Change = PutRecord | RemoveRecord;

/** Changes that happen together or not at all, with who, when and why. */
export interface ChangeSet {
	/** UUID. */
	readonly id: string;
	/** A role or a command, never a private person. */
	readonly actor: string;
	/** ISO time. */
	readonly at: string;
	readonly reason: string;
	readonly changes: readonly Change[];
}

export interface ChangesApplied {
	readonly added: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly removed: number;
}
