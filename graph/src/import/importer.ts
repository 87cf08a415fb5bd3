import type { Change } from '../domain/change.ts';
import type { ListedLabel } from '../domain/graph-shape.ts';
import type { Locality } from '../domain/locality.ts';
import type { Observation } from '../domain/observation.ts';
import type { Dataset } from '../domain/provenance.ts';
import type { Properties } from '../domain/relationship.ts';
import type { ImportIssue } from './import-issue.ts';

/** A provision that an earlier edition of a dataset brought, as it is held now. */
export interface HeldProvision {
	readonly sourceKey: string;
	readonly id: string;
	readonly alsoLabel?: 'Activity' | 'Intervention';
	readonly properties: Properties;
}

/** What an importer may know of the workspace: its area, and what is already held. Handed in; an importer opens nothing. */
export interface ImportSurroundings {
	/** Cut to this area; `undefined` before a lookup has named its LSOAs. */
	readonly areaId: string;
	/** LSOA ids of the area held so far. */
	readonly areaLsoas: ReadonlySet<string>;
	/** LSOA ids held around it, within two outer limits of its edge. */
	readonly outsideLsoas: ReadonlySet<string>;
	/** Population-weighted centroid of each LSOA held, British National Grid metres. */
	readonly centroids: ReadonlyMap<string, { readonly easting: number; readonly northing: number }>;
	/** Ward (and wider) ids of each LSOA held. */
	readonly wardOfLsoa: ReadonlyMap<string, string>;
	/** The LSOA whose outline holds a point; undefined outside every outline held. */
	readonly lsoaContaining: (point: { readonly lon: number; readonly lat: number }) => string | undefined;
	/** Everything held about each place, so that a file that knows one thing about it keeps the rest. */
	readonly localities: ReadonlyMap<string, Locality & { readonly parentIds: readonly string[] }>;
	/** True for a place whose full outline is held already. */
	readonly hasOutline?: (id: string) => boolean;
	/** True for a code that some official file already named and placed outside the area. */
	readonly isKnownOutside: (code: string) => boolean;
	/** Metres from a point to the area's edge, 0 inside; undefined before outlines are held. Asked up to a length: Infinity further off, at hardly any cost. */
	readonly metresFromArea: (point: { readonly lon: number; readonly lat: number }, upTo?: number) => number | undefined;
	/** A point keeps the coordinates it came with; these derive the other pair. */
	readonly toBritishNationalGrid: (point: { readonly lon: number; readonly lat: number }) => { readonly easting: number; readonly northing: number };
	readonly toLonLat: (point: { readonly easting: number; readonly northing: number }) => { readonly lon: number; readonly lat: number };
	/** Every postcode held that was asked for. */
	readonly findPostcodes: (ids: readonly string[]) => Promise<ReadonlyMap<string, { readonly lon: number; readonly lat: number; readonly easting: number; readonly northing: number; readonly lsoa?: string }>>;
	/** False before any whole postcode is held: sectors and districts alone place nobody. */
	readonly holdsPostcodes: () => Promise<boolean>;
	/** What this dataset has brought so far, so that a new edition can close what ended. */
	readonly listProvisionOfDataset: (datasetId: string) => Promise<readonly HeldProvision[]>;
	/** Venues held, of whichever list, so that one building of two lists is told. */
	readonly listVenues: () => Promise<readonly HeldVenue[]>;
	/** Ecosystem components held, each with the label its provision carries beside Provision, and what its supply is counted in. */
	readonly components: ReadonlyMap<string, { readonly provisionLabel: 'Activity' | 'Intervention'; readonly supplyUnit: string }>;
	/** Population group ids held. */
	readonly groupIds: ReadonlySet<string>;
	/** Sector ids held. */
	readonly sectorIds: ReadonlySet<string>;
	/** Kinds of place that the assumption table tells apart, beside those of domain/venue.ts. */
	readonly settings: ReadonlySet<string>;
	/** ISO date of the import. */
	readonly on: string;
}

/** A venue that is held already. */
export interface HeldVenue {
	/** Datasets that recorded it. */
	readonly datasetIds: readonly string[];
	readonly name: string;
	readonly postcode?: string | undefined;
	readonly easting?: number | undefined;
	readonly northing?: number | undefined;
}

export interface ImportOptions {
	readonly datasetId?: string;
	readonly licence?: string;
	readonly vintage?: string;
	/** Parsed column map, or the name of a ready one, for the spreadsheet importer. */
	readonly map?: unknown;
	/** Component of which the file is said to list every one. What another vintage of its dataset was said to be complete for is then said no more, unless it is this. */
	readonly claimsCompleteFor?: string;
	/** What this list was claimed to be complete for before is said no more. */
	readonly withdrawsClaims?: boolean;
}

/** One file as it came: gzip already opened, nothing decoded. */
export interface ImportFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What an importer makes of its files. Nothing is written: run-import applies it. */
export interface ImportOutcome {
	readonly dataset: Dataset;
	readonly changes: readonly Change[];
	readonly observations: readonly Observation[];
	/** Rows (or features) read: all that had something in them, those rejected among them. */
	readonly read: number;
	/** Codes known to lie outside the area: counted, not an issue. */
	readonly outside: number;
	/** Codes nobody knows, each with how many rows carried it (at most 1,000 listed). */
	readonly unmatched: readonly { readonly code: string; readonly rows: number }[];
	/** Keys of every row of the file, taken or not, by what they are keys of. Absent: the source does not say what it lists. */
	readonly keysListed?: Readonly<Partial<Record<ListedLabel, ReadonlySet<string>>>>;
	/** Provision brought before that this file closes; they are among the changes. Absent: the source closes nothing. */
	readonly closed?: number;
	/** Rows rejected and fields not understood, each explaining itself. */
	readonly issues: readonly ImportIssue[];
	/** Codes this file places outside the area: remembered, so that later files can tell them from unknown ones. */
	readonly knownOutside?: readonly string[];
	/** Names the area when the file does, for a new workspace. */
	readonly areaName?: string;
}

/** Reads one kind of file. Adding one is a folder and a line in all-importers.ts. */
export interface Importer {
	readonly id: string;
	readonly title: string;
	/** What it reads, in plain words, and the standard. */
	readonly reads: string;
	readonly standard: string;
	readonly options: readonly { readonly name: string; readonly meaning: string }[];
	/** It can bring provision, and so be claimed to list all of a component. */
	readonly bringsProvision?: true;
	/** Throws UnreadableFile (import-issue.ts) when the whole file cannot be this. */
	toOutcome(files: readonly ImportFile[], surroundings: ImportSurroundings, options: ImportOptions): Promise<ImportOutcome>;
}
