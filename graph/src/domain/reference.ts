/**
 * Reference data: adding a group, component or indicator is adding a row in seeds/reference, never a change of types.
 */
export interface PopulationGroup {
	readonly id: string;
	/** "Unpaid carers" */
	readonly label: string;
	/** Within a sentence, plural: "unpaid carers". */
	readonly inSentence: string;
	readonly description: string;
	readonly mappings?: readonly string[];
	readonly minimumAge?: number;
	readonly maximumAge?: number;
	/** Absent means uncounted: no lawful small-area figure exists, so no rate and no number of people. */
	readonly indicatorId?: string;
	/** Place in menus and matrix. */
	readonly order: number;
}

export interface EcosystemComponent {
	readonly id: string;
	/** "Something to join" */
	readonly label: string;
	/** Within a sentence: "something to join". */
	readonly inSentence: string;
	readonly description: string;
	/** Label a provision of this component carries beside Provision. */
	readonly provisionLabel: 'Activity' | 'Intervention';
	/** "places a week", "people supported", "hours a week". */
	readonly supplyUnit: string;
	/** Campaign to End Loneliness frame: foundation, direct, gateway, structural. */
	readonly frame: string;
	/** Fixed standard, units per 1,000 people; absent means the area's own median is the comparator. */
	readonly standardPerThousand?: number;
	readonly order: number;
}

/** Stands in where a provision's sessions or capacity were never recorded. Every result carries the share assumed. */
export interface SupplyAssumption {
	readonly component: string;
	/** A venue's locationType, or "any". */
	readonly setting: string;
	readonly sessionsPerWeek: number;
	readonly capacityPerSession: number;
	readonly reason: string;
}

export interface Indicator {
	readonly id: string;
	readonly label: string;
	readonly unit: 'people' | 'households' | 'percent' | 'score' | 'rank' | 'decile';
	/** Whether a higher value means more need. `neither` for denominators. */
	readonly direction: 'higher_is_more_need' | 'lower_is_more_need' | 'neither';
	readonly kind: 'measured' | 'modelled' | 'proxy';
	/** How LSOA values become a ward's: added, averaged over residents, or not at all. */
	readonly aggregation: 'sum' | 'mean_over_residents' | 'none';
	/** Divide by this indicator to show a share, for example households for one_person_66. */
	readonly denominatorId?: string;
	readonly groupId?: string;
	/** Stands in every evidence pack where it is held, whatever is asked: the need a funder looks for first. */
	readonly inEveryPack?: boolean;
	readonly description: string;
}

export interface ReferenceData {
	readonly groups: readonly PopulationGroup[];
	readonly components: readonly EcosystemComponent[];
	readonly assumptions: readonly SupplyAssumption[];
	readonly indicators: readonly Indicator[];
	/** Labelled rows for needs, barriers, transitions, causes and sectors. */
	readonly needs: readonly { readonly id: string; readonly label: string; readonly description: string; readonly mappings?: readonly string[] }[];
	readonly sectors: readonly { readonly id: string; readonly label: string }[];
	readonly connectorKinds: readonly { readonly id: string; readonly label: string }[];
}
