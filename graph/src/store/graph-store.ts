import type { ChangesApplied, ChangeSet } from '../domain/change.ts';
import type { Connector } from '../domain/connector.ts';
import type { CoverageCheck } from '../domain/coverage-check.ts';
import type { ListedLabel, NodeLabel } from '../domain/graph-shape.ts';
import type { Boundary, Locality, LocalityKind, Postcode } from '../domain/locality.ts';
import type { Observation } from '../domain/observation.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Dataset } from '../domain/provenance.ts';
import type { Fit, Provision } from '../domain/provision.ts';
import type { ReferenceData } from '../domain/reference.ts';
import type { Properties } from '../domain/relationship.ts';
import type { Space, Venue } from '../domain/venue.ts';

/** What the workspace is about. Kept in the graph, so that a backup is whole. */
export interface WorkspaceAbout {
	readonly schemaVersion: number;
	/** Grows with every write that changes a record or a figure (documents do not). Answers are cached by it. */
	readonly graphVersion: number;
	/** GSS code of the area, and its name; name is the code until a lookup names it. */
	readonly areaId: string;
	readonly areaName: string;
}

export interface ReachedGroup { readonly groupId: string; readonly fit: Fit }

/** A provision with everything a coverage question needs of its neighbours: one row each. */
export interface ProvisionRow {
	readonly provision: Provision;
	readonly organisations: readonly { readonly id: string; readonly name: string; readonly sector?: string }[];
	/** Where it is held. Absent for provision without a place. */
	readonly venue?: Venue;
	readonly groups: readonly ReachedGroup[];
	/** Declared area: locality ids. */
	readonly covers: readonly string[];
	readonly datasetIds: readonly string[];
}

/** A provision as one dataset brought it: its key there, and what is stored of it now. */
export interface RecordedProvision {
	readonly sourceKey: string;
	readonly id: string;
	readonly alsoLabel?: 'Activity' | 'Intervention';
	readonly properties: Properties;
}

/** What one dataset brought of what lists are made of, by its key there. */
export interface RecordedThing {
	readonly label: ListedLabel;
	readonly id: string;
	readonly alsoLabel?: 'Activity' | 'Intervention';
	readonly properties: Properties;
	readonly sourceKey: string;
	readonly retrieved: string;
	/** Vintage that listed it last; absent where the present one does, as far as is known. */
	readonly lastListedIn?: string;
}

export interface ConnectorRow {
	readonly connector: Connector;
	readonly organisation?: { readonly id: string; readonly name: string };
	readonly worksIn: readonly string[];
	readonly groups: readonly ReachedGroup[];
	readonly refersTo: readonly { readonly label: NodeLabel; readonly id: string }[];
	readonly datasetIds: readonly string[];
}

export interface VenueRow {
	readonly venue: Venue;
	readonly spaces: readonly Space[];
	readonly managers: readonly { readonly id: string; readonly name: string }[];
	/** Ids of localities it is recorded within (LSOA and ward). */
	readonly within: readonly string[];
	readonly datasetIds: readonly string[];
}

export interface OrganisationRow {
	readonly organisation: Organisation;
	/** Where it says it works: locality ids. Empty: it has not said. */
	readonly covers: readonly string[];
	readonly datasetIds: readonly string[];
}

/** A relationship between two things people can look up, for the network. */
export interface TieRow {
	readonly type: string;
	readonly from: { readonly label: NodeLabel; readonly id: string };
	readonly to: { readonly label: NodeLabel; readonly id: string };
	readonly properties: Properties;
}

/** A record as stored, with its relationships and its provenance, for its own page. */
export interface StoredRecord {
	readonly label: NodeLabel;
	readonly id: string;
	readonly properties: Properties;
	readonly ties: readonly { readonly type: string; readonly direction: 'out' | 'in'; readonly label: NodeLabel; readonly id: string; readonly name: string; readonly properties: Properties }[];
	/** `lastListedIn`: the vintage that listed it last, where the dataset's present one does not. */
	readonly sources: readonly { readonly dataset: Dataset; readonly sourceKey: string; readonly retrieved: string; readonly lastListedIn?: string }[];
	/** Newest first. */
	readonly history: readonly { readonly at: string; readonly actor: string; readonly reason: string; readonly kind: 'added' | 'changed' | 'removed'; readonly fields: readonly string[] }[];
}

export interface FiguresRecorded {
	readonly recorded: number;
	readonly unchanged: number;
	/** Figures held that went, and nothing came in their place. */
	readonly removed: number;
	/** Places that were not named, whose figures of the same vintage stay. In order of id. */
	readonly keptPlaceIds: readonly string[];
	/** The figures of another vintage that were held under this name, all of which went. */
	readonly replaced?: { readonly vintage: string; readonly figures: number };
}

/**
 * The graph, asked and changed in the words of the domain. Both engines answer with the same Cypher.
 *
 * Errors are GraphStoreError (store-errors.ts) with a `kind`: NotFound, OutOfDate, Unavailable, Locked, Damaged,
 * NotKith, WrongCredentials.
 */
export interface GraphStore {
	readonly engine: 'embedded' | 'neo4j';

	about(): Promise<WorkspaceAbout>;
	/** Names the area of a new workspace. */
	setAbout(about: Pick<WorkspaceAbout, 'areaId' | 'areaName'>): Promise<void>;
	/** Nodes of each label: what is here, at a glance. */
	countNodes(): Promise<Readonly<Record<string, number>>>;

	/** Apply all of these changes, or none of them, and record the change set beside them in the same transaction. */
	apply(changeSet: ChangeSet): Promise<ChangesApplied>;
	/** Says what `apply` would do, and writes nothing. */
	preview(changeSet: ChangeSet): Promise<ChangesApplied>;
	/**
	 * Statistics: many figures of one dataset, without a change per figure. All or nothing. The places named are replaced;
	 * the others stay while the vintage is the same as that of the dataset held, and go when it is another.
	 */
	recordFigures(figures: { readonly dataset: Dataset; readonly observations: readonly Observation[] }): Promise<FiguresRecorded>;
	/** Says what `recordFigures` would do, and writes nothing. */
	previewFigures(figures: { readonly dataset: Dataset; readonly observations: readonly Observation[] }): Promise<FiguresRecorded>;
	putDataset(dataset: Dataset): Promise<void>;
	putReferenceData(reference: ReferenceData): Promise<void>;

	getReferenceData(): Promise<ReferenceData>;
	listDatasets(): Promise<readonly Dataset[]>;
	listLocalities(kinds: readonly LocalityKind[]): Promise<readonly (Locality & { readonly parentIds: readonly string[] })[]>;
	listBoundaries(question: { readonly kind: LocalityKind; readonly detail: Boundary['detail'] }): Promise<readonly Boundary[]>;
	/** Every observation of these indicators, in localities held. */
	listObservations(indicatorIds: readonly string[]): Promise<readonly (Observation & { readonly datasetId: string })[]>;
	listProvision(): Promise<readonly ProvisionRow[]>;
	/** What this dataset has said there is, so that its next edition can be set against it. In order of id. */
	listProvisionOfDataset(datasetId: string): Promise<readonly RecordedProvision[]>;
	/** Organisations, venues and provision that this dataset brought, in order of kind, id and key. */
	listRecordedIn(datasetId: string): Promise<readonly RecordedThing[]>;
	/** Of those, of every dataset, what its present edition does not list, with the vintage that did so last. */
	listLastListed(): Promise<readonly { readonly id: string; readonly datasetId: string; readonly lastListedIn: string }[]>;
	listConnectors(): Promise<readonly ConnectorRow[]>;
	listVenues(): Promise<readonly VenueRow[]>;
	listOrganisations(): Promise<readonly OrganisationRow[]>;
	listChecks(): Promise<readonly CoverageCheck[]>;
	/** Ties between Organisation, Venue, Provision and Connector. */
	listTies(): Promise<readonly TieRow[]>;
	/** Undefined when there is none by this id. */
	findRecord(ref: { readonly label: NodeLabel; readonly id: string }): Promise<StoredRecord | undefined>;
	/** Exact match on a normalised postcode, sector or district. */
	findPostcode(id: string): Promise<Postcode | undefined>;
	/** Which of these are held. One question for a whole file of venues that have only a postcode. */
	listPostcodes(ids: readonly string[]): Promise<readonly Postcode[]>;
	/** Whether any whole postcode is held, beside sectors and districts. */
	holdsPostcodes(): Promise<boolean>;

	/** Layouts, frozen packs and reports: JSON text by id, replaced whole. Not part of history. */
	putDocument(document: { readonly label: 'EvidencePack' | 'NetworkLayout' | 'ImportReport'; readonly id: string; readonly title: string; readonly createdAt: string; readonly json: string }): Promise<void>;
	findDocument(ref: { readonly label: 'EvidencePack' | 'NetworkLayout' | 'ImportReport'; readonly id: string }): Promise<{ readonly id: string; readonly title: string; readonly createdAt: string; readonly json: string } | undefined>;
	listDocuments(label: 'EvidencePack' | 'NetworkLayout' | 'ImportReport'): Promise<readonly { readonly id: string; readonly title: string; readonly createdAt: string }[]>;

	close(): Promise<void>;
}

/** What to open. `home` and `workspace` are for the embedded engine; `neo4j` wins when given. */
export interface StoreSettings {
	readonly home: string;
	readonly workspace: string;
	readonly neo4j?: {
		readonly uri: string;
		readonly user?: string;
		readonly password?: string;
		readonly database?: string;
		/** How long a question may take before it is given up; absent: 30 seconds. */
		readonly readMilliseconds?: number;
	};
}
