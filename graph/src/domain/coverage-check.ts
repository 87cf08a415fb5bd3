/**
 * Somebody looked. Records prove presence; only looking proves absence.
 *
 * A check is as wide as is true: a place (LSOA, ward or the whole area), one group or all, one component or all.
 */
export interface CoverageCheck {
	readonly id: string;
	readonly localityId: string;
	/** Absent means every group. */
	readonly groupId?: string;
	/** Absent means every component. */
	readonly componentId?: string;
	/** A role or a source, never a person. */
	readonly checkedBy: string;
	/** ISO date. */
	readonly checkedOn: string;
	/** ISO instant at which a person wrote it down; absent where an import did. Orders the checks of one day. */
	readonly recordedAt?: string;
	readonly note?: string;
	/** The dataset it came with. Absent where a person wrote it down here: only such a check is theirs to take back. */
	readonly datasetId?: string;
}
