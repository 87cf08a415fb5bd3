/** A role in a place that notices or accompanies people, hosted by an organisation. Never a private person. */
export interface Connector {
	readonly id: string;
	readonly title: string;
	/** social_prescriber, community_builder, village_agent, champion, library_staff, faith_leader … */
	readonly kind: string;
	readonly approach?: 'finder' | 'one_to_one';
	readonly employment?: 'paid' | 'volunteer' | 'unknown';
	readonly meetsInSafePlace?: boolean;
	readonly hasExitRoute?: boolean;
	readonly training?: readonly string[];
	readonly peoplePerWeek?: number;
	/** `find` or `connect`. */
	readonly component: string;
	readonly assuredDate?: string;
	/** A role mailbox or phone, never a private one. */
	readonly contact?: string;
}
