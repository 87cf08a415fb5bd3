/** One of the reference sectors: voluntary, faith, statutory, health, education, care_home, library, sport, business, emergency, community_informal. */
export type Sector = string;

/** Somebody who runs things. The registered office is never a place of delivery. */
export interface Organisation {
	readonly id: string;
	readonly name: string;
	readonly description?: string;
	readonly website?: string;
	/** org-id.guide identifiers, for example GB-CHC-1234567 or GB-LAE-BRY. */
	readonly orgIds?: readonly string[];
	readonly sector?: Sector;
	readonly status?: string;
	readonly assuredDate?: string;
}
