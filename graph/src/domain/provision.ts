export const deliveryModes = ['in_person', 'at_home', 'phone', 'online', 'hybrid'] as const;
export type DeliveryMode = (typeof deliveryModes)[number];
export const referralRoutes = ['open', 'self', 'professional'] as const;
export type ReferralRoute = (typeof referralRoutes)[number];
/** How a provision regards a population group. `welcoming` restricts nobody; `excluded` wins over everything. */
export const fits = ['exclusive', 'targeted', 'welcoming', 'excluded'] as const;
export type Fit = (typeof fits)[number];
/** Words a list of ours may write of whether something is on; a published feed may have others, which are not on either. */
export const provisionStatuses = ['active', 'inactive', 'paused', 'temporarily_closed', 'not_started', 'ended', 'closed'] as const;

/** Something offered: an activity people want, or an intervention people need first. One ecosystem component each. */
export interface Provision {
	readonly id: string;
	readonly name: string;
	readonly description?: string;
	/** `active`, or anything else, which is then not supply, nor offered: is-running.ts. */
	readonly status?: string;
	/** Ecosystem component id, for example "wanted_activity". */
	readonly component: string;
	readonly mode: DeliveryMode;
	/** JSON text: `[{freq, interval, byday, opensAt, closesAt, validFrom, validTo}]`. */
	readonly schedules?: string;
	/** Derived from schedules on the way in: MO, TU … */
	readonly daysOfWeek?: readonly string[];
	readonly isEvening?: boolean;
	readonly isWeekend?: boolean;
	/** Hours a week where the component is counted in hours. As recorded, or derived from schedules on the way in. Absent means neither (the assumption table stands in); 0 means not supply. */
	readonly sessionsPerWeek?: number;
	/** Absent means assumed. */
	readonly capacityPerSession?: number;
	readonly minimumAge?: number;
	readonly maximumAge?: number;
	/** JSON text: `[{amount, currency, per}]`. */
	readonly costOptions?: string;
	/** Derived; absent means nobody has said. */
	readonly isFree?: boolean;
	readonly referralRoute?: ReferralRoute;
	readonly membershipRequired?: boolean;
	readonly languages?: readonly string[];
	readonly tags?: readonly string[];
	/** ISO date; missing is unknown, never fresh. */
	readonly assuredDate?: string;
	/** A role, never a person. */
	readonly assurer?: string;
	readonly alert?: string;
}
