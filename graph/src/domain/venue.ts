/** Yes, no, or nobody has said. */
export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** Kinds of place. What is assumed of a supply whose size nobody recorded depends on some of them (reference data). */
export const locationTypes = [
	'community_centre', 'church_hall', 'place_of_worship', 'library', 'school', 'sports_centre', 'cafe', 'pub', 'shop', 'health_centre', 'sheltered_housing', 'care_home', 'museum', 'theatre', 'park', 'allotment', 'other'
] as const;

/** A place where something is delivered. */
export interface Venue {
	readonly id: string;
	readonly name: string;
	readonly address?: string;
	/** Upper case, one space. */
	readonly postcode?: string;
	/** WGS84 degrees. */
	readonly lon?: number;
	readonly lat?: number;
	/** British National Grid metres. A point keeps the coordinates it came with; the other pair is derived once. */
	readonly easting?: number;
	readonly northing?: number;
	readonly uprn?: string;
	/** One of the kinds above, or one that the assumption table has. */
	readonly locationType?: string;
	readonly stepFree?: YesNoUnknown;
	readonly accessibleToilet?: YesNoUnknown;
	readonly hearingLoop?: YesNoUnknown;
	readonly quietSpace?: YesNoUnknown;
	readonly parking?: YesNoUnknown;
	readonly busNearby?: YesNoUnknown;
	readonly facilities?: readonly string[];
	readonly assuredDate?: string;
}

/** A room that can be booked. */
export interface Space {
	readonly id: string;
	readonly name: string;
	readonly capacity?: number;
	/** Pounds an hour. */
	readonly hourlyCost?: number;
	readonly freeForCommunity?: YesNoUnknown;
	/** iCalendar recurrence rules, one per line. */
	readonly availability?: string;
	/** Bookable hours a week: the supply unit of gateway_space. */
	readonly sessionsPerWeek?: number;
	readonly kitchen?: YesNoUnknown;
	readonly equipment?: readonly string[];
	readonly assuredDate?: string;
}
