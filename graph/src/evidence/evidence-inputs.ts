import type { CellExplanation, SiteFinding } from '../coverage/cell-finding.ts';
import type { CountView, CoverageParameters } from '../coverage/coverage-facts.ts';
import type { Dataset, Figure } from '../domain/provenance.ts';
import type { EcosystemComponent, PopulationGroup } from '../domain/reference.ts';

/** Everything a pack is made of, gathered beforehand: building it reads nothing else. */
export interface EvidenceInputs {
	readonly areaName: string;
	readonly placeNoun: { readonly one: string; readonly many: string };
	/** ISO time. */
	readonly createdAt: string;
	readonly places: readonly {
		readonly id: string;
		readonly name: string;
		readonly needFigures: readonly { readonly label: string; readonly figure: Figure; /** Who counted it, and who counted those it is a share of. */ readonly datasetIds: readonly string[] }[];
	}[];
	readonly groups: readonly PopulationGroup[];
	readonly components: readonly EcosystemComponent[];
	readonly parameters: CoverageParameters;
	/** One for each place, group and component. */
	readonly cells: readonly CellExplanation[];
	/** Existing venues, best first, for the cells that were asked about. */
	readonly sites: readonly { readonly localityId: string; readonly groupId: string; readonly componentId: string; readonly sites: readonly SiteFinding[] }[];
	/** Existing venues held for the area, but for those where all that was held has stopped, and of which kinds (none where some have no kind): what was looked through for those sites. Absent: not said. */
	readonly venuesHeld?: { readonly count: number; readonly kinds: readonly string[] };
	/** Venues beyond the area's edge, by id, with how far in words: "outside Hackney, 600 m over the edge". Absent: none is known to be. */
	readonly outside?: ReadonlyMap<string, string>;
	readonly datasets: readonly Dataset[];
	/** Who counted each counted group: group id to dataset id. */
	readonly peopleSources: ReadonlyMap<string, string>;
	/** Who recorded each provision, space, connector and venue: record id to dataset id. */
	readonly recordSources: ReadonlyMap<string, string>;
	/** Records that the edition held of that dataset does not list, with which one did last, in words. Absent: none is known. */
	readonly lastListed?: ReadonlyMap<string, string>;
	readonly boundarySource: string | undefined;
	/** What else the measurement took: who counted residents and their ages, and who recorded the supply of the components, in the whole area. Dataset ids. */
	readonly measuredFrom?: readonly string[];
	/** Who recorded the small areas and the centres at which people are placed: dataset ids. */
	readonly centreSources?: readonly string[];
	/** In how many small areas, in the area and just beyond it, a group's number is not known and takes part in the sharing as an estimate, by group. */
	readonly estimatedIn?: ReadonlyMap<string, number>;
	readonly isIllustrative: boolean;
	/** The places of the map; neighbours may be among them for bearings. Empty: the pack has no map. */
	readonly outlines: readonly {
		readonly id: string; readonly name: string; readonly outline: string | undefined;
		readonly at: { readonly lon: number; readonly lat: number } | undefined;
		/** 0 least … 4 most; undefined is unknown. */
		readonly needClass: number | undefined;
	}[];
	/** What the fill of the map shows, and who says so; undefined where no need was chosen. */
	readonly mapNeed: { readonly label: string; readonly datasetId: string | undefined } | undefined;
}

/** One question of the pack: a group and a component, with its cells in the order of the places. */
export interface PackQuestion {
	readonly group: PopulationGroup;
	readonly component: EcosystemComponent;
	/** What all its cells count. */
	readonly count: CountView;
	readonly cells: readonly CellExplanation[];
}
