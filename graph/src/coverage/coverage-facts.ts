import type { CoverageCheck } from '../domain/coverage-check.ts';
import type { DeliveryMode, ReferralRoute } from '../domain/provision.ts';
import type { EcosystemComponent, PopulationGroup, SupplyAssumption } from '../domain/reference.ts';
import type { YesNoUnknown } from '../domain/venue.ts';

/** Where people live: an LSOA at its population-weighted centroid. */
export interface DemandPoint {
	readonly id: string;
	readonly name: string;
	/** British National Grid metres. */
	readonly easting: number;
	readonly northing: number;
	/** Undefined: not known. Such a point is left out of every sum and named. */
	readonly residents: number | undefined;
	/** People of each counted group. A missing key is not known here (suppressed or not collected). */
	readonly people: ReadonlyMap<string, number>;
	/** Residents in each of the 18 five-year bands of TS007a (0–4 … 85+); undefined when not held. */
	readonly ages: readonly number[] | undefined;
	/** Held only because it shares supply near the edge: takes part in step 1, has no cell of its own. */
	readonly isOutsideArea: boolean;
	/** To the nearest stretch of the area's edge beyond which nobody is held; Infinity where there is none. Absent: no outline of the area is held. */
	readonly metresToUnheldEdge?: number;
	/** Everybody within so many metres is held, and every supply within half of that, wherever the land beyond the edge was taken in at all (metresToUnheldEdge; but see its limits in unheld-edge.ts). Absent: as far as anybody asks. */
	readonly metresHeldAround?: number;
}

/** Something offered, ready to be measured. */
export interface SupplyPoint {
	readonly id: string;
	readonly kind: 'provision' | 'space' | 'connector';
	readonly name: string;
	readonly componentId: string;
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
	readonly venue: { readonly id: string; readonly name: string; readonly easting: number; readonly northing: number; readonly locationType?: string; readonly stepFree?: YesNoUnknown } | undefined;
	readonly mode: DeliveryMode;
	/** False for anything whose status is not active: never supply. */
	readonly isActive: boolean;
	/** Absent: the assumption table. */
	readonly sessionsPerWeek?: number;
	readonly capacityPerSession?: number;
	/** Named `exclusive` or `targeted`. */
	readonly madeFor: readonly string[];
	readonly welcoming: readonly string[];
	readonly excluded: readonly string[];
	readonly minimumAge?: number;
	readonly maximumAge?: number;
	/** Declared area, as LSOA ids (wards already opened into their LSOAs). Empty: none declared. */
	readonly coversLsoas: readonly string[];
	/** Where the organisations behind it say they work, opened in the same way. Absent: none of them has said. */
	readonly organisationCoversLsoas?: readonly string[];
	readonly isFree?: boolean;
	readonly isEvening?: boolean;
	readonly isWeekend?: boolean;
	readonly referralRoute?: ReferralRoute;
	readonly languages: readonly string[];
	readonly assuredDate?: string;
}

/** A place that gets cells: a ward (or an LSOA itself) and the demand points it is made of. */
export interface CellLocality {
	readonly id: string;
	readonly name: string;
	readonly lsoaIds: readonly string[];
	/** Itself, its LSOAs' and its parents' ids: a check on any of the wider ones covers it. */
	readonly widerIds: readonly string[];
}

export interface CoverageFacts {
	readonly demand: readonly DemandPoint[];
	readonly supply: readonly SupplyPoint[];
	readonly groups: readonly PopulationGroup[];
	readonly components: readonly EcosystemComponent[];
	readonly assumptions: readonly SupplyAssumption[];
	readonly checks: readonly CoverageCheck[];
	/** False when nobody outside the area is held. Asked only where no outline tells which of its edges are meant. */
	readonly holdsDemandOutside: boolean;
}

export type CountView = 'made-for' | 'open-to';
/** Only count what is … (barrier lens). */
export type Barrier = 'step-free' | 'free' | 'evening-or-weekend' | 'no-referral' | 'no-car';

/** Every parameter of the method, shown beside every result. */
export interface CoverageParameters {
	readonly method: string;
	/** As written: "step:800:1,1600:0.68,2400:0.22", "binary:1600", "gaussian:1000:3200". */
	readonly decay: string;
	/** Metres in a straight line that "in reach" means. */
	readonly reachMetres: number;
	/** Months for which a check counts as having looked. */
	readonly checkMonths: number;
	/** ISO date the question is asked on. */
	readonly on: string;
	readonly barriers: readonly Barrier[];
}
