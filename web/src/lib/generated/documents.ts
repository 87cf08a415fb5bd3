/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Why a figure has no value. */
export type AbsenceReason =
  /** It has no meaning here. */
  | 'NOT_APPLICABLE'
  /** Nobody has collected it, or it has not been loaded here. */
  | 'NOT_COLLECTED'
  /** It was collected and withheld, so that nobody can be recognised. */
  | 'SUPPRESSED';

/** What Kith knows about the area, and how fresh that is. */
export type Area = {
  __typename?: 'Area';
  /** Share of provisions that somebody assured in the last 12 months. */
  assured: Figure;
  /** Connectors held. */
  connectors: Scalars['Int']['output'];
  /** Everything the graph was filled from. */
  datasets: Array<Dataset>;
  /** Components, in menu order. */
  ecosystemComponents: Array<EcosystemComponent>;
  /** Why not, or that anyone may, in words; absent when there is nothing to say. */
  editsInWords?: Maybe<Scalars['String']['output']>;
  /** The graph's version: answers with the same version and the same question are the same. */
  graphVersion: Scalars['Int']['output'];
  /** GSS code. */
  id: Scalars['ID']['output'];
  /** Need indicators that have figures here. */
  indicators: Array<Indicator>;
  /** True while an illustrative dataset takes part in answers: said on every page. */
  isIllustrative: Scalars['Boolean']['output'];
  /** ISO date of the latest coverage check. */
  lastCheckedOn?: Maybe<Scalars['String']['output']>;
  /** LSOAs of the area. */
  lsoas: Scalars['Int']['output'];
  /** Whether the asker may record a check. */
  mayEdit: Scalars['Boolean']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Organisations held. */
  organisations: Scalars['Int']['output'];
  /** Groups, in menu order. */
  populationGroups: Array<PopulationGroup>;
  /** Provisions held. */
  provisions: Scalars['Int']['output'];
  /** Residents of the area. */
  residents: Figure;
  /** Venues held. */
  venues: Scalars['Int']['output'];
  /** Wards, by name. */
  wards: Array<Place>;
};

/** Only count what is … */
export type Barrier =
  /** In the evening or at a weekend. */
  | 'EVENING_OR_WEEKEND'
  /** Free of charge. */
  | 'FREE'
  /** Within a walk: spread supply and what is in reach on foot. */
  | 'NO_CAR'
  /** Open without a referral. */
  | 'NO_REFERRAL'
  /** Step-free venue. */
  | 'STEP_FREE';

/** One locality × group × component. */
export type Cell = {
  __typename?: 'Cell';
  /** Units of supply per person; absent when there is no rate. */
  access?: Maybe<Scalars['Float']['output']>;
  /** The comparator, units per person. */
  comparator?: Maybe<Scalars['Float']['output']>;
  /** Component id. */
  componentId: Scalars['ID']['output'];
  /** View it was counted in. */
  count: CountView;
  /** Group id. */
  groupId: Scalars['ID']['output'];
  /** Whether something by phone, online or at home is spread over it. */
  isSpreadOver: Scalars['Boolean']['output'];
  /** Locality id. */
  localityId: Scalars['ID']['output'];
  /** Who looked last. */
  looked?: Maybe<Looked>;
  /** True near an edge beyond which people are not held. */
  nearUnheldEdge: Scalars['Boolean']['output'];
  /** The nearest that counts, at any distance. */
  nearest?: Maybe<NearestSupply>;
  /** Why there is no rate. */
  noRate?: Maybe<Scalars['String']['output']>;
  /** The same cell in the other view; absent for anyone. */
  otherState?: Maybe<CellState>;
  /** People of the group; absent for uncounted groups. */
  people?: Maybe<Scalars['Float']['output']>;
  /** People with nothing in reach on foot. */
  peopleWithout?: Maybe<Scalars['Float']['output']>;
  /** Organisations in reach on foot. */
  providers: Scalars['Int']['output'];
  /** Access against the comparator. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** Share, 0 to 1, of supply in reach that rests on assumptions. */
  shareAssumed?: Maybe<Scalars['Float']['output']>;
  /** Share of people, 0 to 1, with something in reach on foot. */
  shareInReach?: Maybe<Scalars['Float']['output']>;
  /** Share, 0 to 1, of supply in reach not assured in 12 months. */
  shareNotAssured?: Maybe<Scalars['Float']['output']>;
  /** Estimated people short of a fair share. */
  shortfall?: Maybe<Scalars['Float']['output']>;
  /** What can be said. */
  state: CellState;
  /** State if people walked a quarter further. */
  stateLonger: CellState;
  /** State if people walked a quarter less. */
  stateShorter: CellState;
  /** Venues in reach on foot. */
  venues: Scalars['Int']['output'];
};

/** A cell down to its records. */
export type CellExplanation = {
  __typename?: 'CellExplanation';
  /** The cell. */
  cell: Cell;
  /** Component. */
  component: EcosystemComponent;
  /** Group. */
  group: PopulationGroup;
  /** Not counted, with reasons; at most 50. */
  leftOut: Array<LeftOut>;
  /** Place. */
  locality: GapLocality;
  /** Its LSOAs. */
  lsoas: Array<CellLsoa>;
  /** Parameters of the method. */
  parameters: CoverageParameters;
  /** People of the group, with source. */
  people: Figure;
  /** Datasets the answer rests on. */
  sources: Array<Source>;
  /** In reach first, then the nearest beyond; at most 50. */
  supply: Array<CellSupply>;
};

/** One LSOA of a cell. */
export type CellLsoa = {
  __typename?: 'CellLsoa';
  /** Units of supply per person. */
  access?: Maybe<Scalars['Float']['output']>;
  /** LSOA code. */
  id: Scalars['ID']['output'];
  /** Whether anything is in reach on foot. */
  isInReach: Scalars['Boolean']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Metres to the nearest that counts. */
  nearestMetres?: Maybe<Scalars['Float']['output']>;
  /** People of the group. */
  people?: Maybe<Scalars['Float']['output']>;
};

/** A question about one cell. */
export type CellQuestion = {
  /** Barrier lens. */
  barriers?: InputMaybe<Array<Barrier>>;
  /** Component id. */
  component: Scalars['ID']['input'];
  /** View. */
  count?: InputMaybe<CountView>;
  /** Decay as written. */
  decay?: InputMaybe<Scalars['String']['input']>;
  /** Group id. */
  group: Scalars['ID']['input'];
  /** Locality id. */
  locality: Scalars['ID']['input'];
  /** Catchment method id. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** Need indicator to show beside it. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Reach in metres. */
  reachMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be said of a cell. */
export type CellState =
  /** Looked for, and not there. */
  | 'GAP'
  /** Nobody has looked in the last year, so we cannot say. */
  | 'NOT_CHECKED'
  /** Enough, near enough, from more than one provider and place. */
  | 'SERVED'
  /** Too little, too few, or resting on one organisation or venue. */
  | 'THIN';

/** One provision in a cell's explanation. */
export type CellSupply = {
  __typename?: 'CellSupply';
  /** What it adds to the place's access, units per person. */
  adds: Scalars['Float']['output'];
  /** ISO date it was last assured. */
  assuredDate?: Maybe<Scalars['String']['output']>;
  /** Whether that was inferred from its age range. */
  inferredFromAge: Scalars['Boolean']['output'];
  /** Whether that rests on the assumption table. */
  isAssumed: Scalars['Boolean']['output'];
  /** Whether it is in reach on foot. */
  isInReach: Scalars['Boolean']['output'];
  /** Whether it is made for the group, and not just open to it. */
  isMadeFor: Scalars['Boolean']['output'];
  /** provision, space or connector. */
  kind: Scalars['String']['output'];
  /** Least straight-line metres from an LSOA of the place; absent for spread supply. */
  metres?: Maybe<Scalars['Float']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Who runs it. */
  organisationNames: Array<Scalars['String']['output']>;
  /** People it is shared among. */
  sharedAmong?: Maybe<Scalars['Float']['output']>;
  /** Id of the provision, space or connector. */
  supplyId: Scalars['ID']['output'];
  /** Venue id; absent when it has no place. */
  venueId?: Maybe<Scalars['ID']['output']>;
  /** Venue. */
  venueName?: Maybe<Scalars['String']['output']>;
  /** Units a week. */
  weeklySupply: Scalars['Float']['output'];
};

/** How many provisions of one component. */
export type ComponentCount = {
  __typename?: 'ComponentCount';
  /** Component id. */
  componentId: Scalars['ID']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Which provision counts for a group. */
export type CountView =
  /** Only what names the group. */
  | 'MADE_FOR'
  /** Whatever the group may come to. */
  | 'OPEN_TO';

/** A coverage check. */
export type CoverageCheck = {
  __typename?: 'CoverageCheck';
  /** Role or source. */
  checkedBy: Scalars['String']['output'];
  /** ISO date. */
  checkedOn: Scalars['String']['output'];
  /** Component id; absent means every component. */
  componentId?: Maybe<Scalars['ID']['output']>;
  /** Group id; absent means every group. */
  groupId?: Maybe<Scalars['ID']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Locality id. */
  localityId: Scalars['ID']['output'];
  /** What they wrote. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Every parameter of the method that made an answer. */
export type CoverageParameters = {
  __typename?: 'CoverageParameters';
  /** Barrier lens. */
  barriers: Array<Barrier>;
  /** Months for which a check counts. */
  checkMonths: Scalars['Int']['output'];
  /** Decay, as written. */
  decay: Scalars['String']['output'];
  /** Catchment method id. */
  method: Scalars['String']['output'];
  /** The paper it comes from. */
  methodSource: Scalars['String']['output'];
  /** Its title. */
  methodTitle: Scalars['String']['output'];
  /** ISO date the question was asked on. */
  on: Scalars['String']['output'];
  /** Metres in a straight line that in reach means. */
  reachMetres: Scalars['Int']['output'];
};

/** Answer of createEvidencePack. */
export type CreateEvidencePackPayload = {
  __typename?: 'CreateEvidencePackPayload';
  /** The pack, when made. */
  pack?: Maybe<EvidencePack>;
  /** Why not. */
  refusals: Array<Refusal>;
};

/** A file or register the graph was filled from. */
export type Dataset = {
  __typename?: 'Dataset';
  /** The line the licence asks to be shown. */
  attribution: Scalars['String']['output'];
  /** Slug. */
  id: Scalars['ID']['output'];
  /** True for invented data. */
  isIllustrative: Scalars['Boolean']['output'];
  /** Licence it may be used under. */
  licence: Scalars['String']['output'];
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
  /** ISO date it was taken in. */
  retrieved: Scalars['String']['output'];
  /** Title as its publisher gives it. */
  title: Scalars['String']['output'];
  /** Where it can be fetched. */
  url?: Maybe<Scalars['String']['output']>;
  /** What date its content speaks of. */
  vintage: Scalars['String']['output'];
};

/** One kind of thing an ecosystem is made of, from the reference data. */
export type EcosystemComponent = {
  __typename?: 'EcosystemComponent';
  /** What is meant, in plain English. */
  description: Scalars['String']['output'];
  /** Slug, for example `wanted_activity`. */
  id: Scalars['ID']['output'];
  /** Inside a sentence: something to join. */
  inSentence: Scalars['String']['output'];
  /** For a menu: Something to join. */
  label: Scalars['String']['output'];
  /** Unit of its supply, for example places a week. */
  supplyUnit: Scalars['String']['output'];
};

/** A frozen evidence pack: the same content whenever it is opened. */
export type EvidencePack = {
  __typename?: 'EvidencePack';
  /** Sources, numbered. */
  citations: Array<PackCitation>;
  /** ISO time it was frozen. */
  createdAt: Scalars['String']['output'];
  /** SHA-256 of its content. */
  hash: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** True when an illustrative dataset took part: said on every page. */
  isIllustrative: Scalars['Boolean']['output'];
  /** Sections in order. */
  sections: Array<PackSection>;
  /** One-paragraph answer. */
  summary: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};

/** What to put in a pack. */
export type EvidencePackInput = {
  /** Barrier lens. */
  barriers?: InputMaybe<Array<Barrier>>;
  /** Component ids. */
  components: Array<Scalars['ID']['input']>;
  /** View. */
  count?: InputMaybe<CountView>;
  /** Group ids. */
  groups: Array<Scalars['ID']['input']>;
  /** Need indicator. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Locality ids. */
  places: Array<Scalars['ID']['input']>;
  /** Reach in metres. */
  reachMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** A pack in the list. */
export type EvidencePackTitle = {
  __typename?: 'EvidencePackTitle';
  /** ISO time it was frozen. */
  createdAt: Scalars['String']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};

/** A number that can be asked: who says so? */
export type Figure = {
  __typename?: 'Figure';
  /** Why there is no value. */
  absence?: Maybe<AbsenceReason>;
  /** Upper end, in the same unit, where the source gives one. */
  high?: Maybe<Scalars['Float']['output']>;
  /** As a person would say it. */
  inWords: Scalars['String']['output'];
  /** measured, modelled, proxy or computed. */
  kind: Scalars['String']['output'];
  /** Lower end, in the same unit, where the source gives one. */
  low?: Maybe<Scalars['Float']['output']>;
  /** Who says so. */
  source: Source;
  /** People, households, percent, metres, places a week … */
  unit: Scalars['String']['output'];
  /** The number itself; absent when `absence` says why. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A place with its need. */
export type GapLocality = {
  __typename?: 'GapLocality';
  /** Gaps among looked-at cells in this answer (made-for view for named groups). */
  gapCount: Scalars['Int']['output'];
  /** GSS code. */
  id: Scalars['ID']['output'];
  /** Population-weighted centre, WGS84 degrees. */
  lat?: Maybe<Scalars['Float']['output']>;
  /** Population-weighted centre, WGS84 degrees. */
  lon?: Maybe<Scalars['Float']['output']>;
  /** Cells looked at in this answer. */
  lookedAt: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The chosen need indicator. */
  need?: Maybe<Figure>;
  /** Residents. */
  residents: Figure;
};

/** The matrix. */
export type GapMatrix = {
  __typename?: 'GapMatrix';
  /** Every cell: localities × groups × components, at most 30,000. */
  cells: Array<Cell>;
  /** Components of the answer, in menu order. */
  components: Array<EcosystemComponent>;
  /** Groups of the answer, in menu order. */
  groups: Array<PopulationGroup>;
  /** True when an illustrative dataset took part. */
  isIllustrative: Scalars['Boolean']['output'];
  /** Places, by name. */
  localities: Array<GapLocality>;
  /** Need indicator shown. */
  need?: Maybe<Indicator>;
  /** Parameters of the method. */
  parameters: CoverageParameters;
  /** Datasets the answer rests on. */
  sources: Array<Source>;
};

/** A question about what is missing. */
export type GapsQuestion = {
  /** Barrier lens. */
  barriers?: InputMaybe<Array<Barrier>>;
  /** Component ids; all when absent. */
  components?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made for the group, or open to it. `anyone` is always open to. */
  count?: InputMaybe<CountView>;
  /** Decay as written, for example step:800:1,1600:0.68,2400:0.22. */
  decay?: InputMaybe<Scalars['String']['input']>;
  /** Group ids; all when absent. */
  groups?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Size of place. */
  level?: InputMaybe<Level>;
  /** Catchment method id. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** Need indicator to show beside it. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Reach in metres, straight line (default 1200, 200–10,000). */
  reachMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** A measure of need, from the reference data. */
export type Indicator = {
  __typename?: 'Indicator';
  /** What it says and what it does not. */
  description: Scalars['String']['output'];
  /** Slug, for example `imd2025`. */
  id: Scalars['ID']['output'];
  /** measured, modelled or proxy. */
  kind: Scalars['String']['output'];
  /** For a menu. */
  label: Scalars['String']['output'];
  /** people, households, percent, score, rank or decile. */
  unit: Scalars['String']['output'];
};

/** A page about one thing. */
export type KithRecord = {
  __typename?: 'KithRecord';
  /** ISO date it was last assured; absent is unknown, never fresh. */
  assuredDate?: Maybe<Scalars['String']['output']>;
  /** Component id of a provision or connector. */
  componentId?: Maybe<Scalars['ID']['output']>;
  /** Description, plain text. */
  description?: Maybe<Scalars['String']['output']>;
  /** What is known. */
  facts: Array<RecordFact>;
  /** History, newest first. */
  history: Array<RecordEvent>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: NodeKind;
  /** Where it stands, WGS84 degrees. */
  lat?: Maybe<Scalars['Float']['output']>;
  /** Where it stands, WGS84 degrees. */
  lon?: Maybe<Scalars['Float']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Where it was recorded. */
  sources: Array<RecordSource>;
  /** What it is tied to. */
  ties: Array<RecordTie>;
};

/** Supply that was not counted, and why. */
export type LeftOut = {
  __typename?: 'LeftOut';
  /** Name. */
  name: Scalars['String']['output'];
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** Id. */
  supplyId: Scalars['ID']['output'];
};

/** Size of place a cell is for. */
export type Level =
  /** Lower layer super output area, Census 2021. */
  | 'LSOA'
  /** Electoral ward. */
  | 'WARD';

/** Somebody looked. */
export type Looked = {
  __typename?: 'Looked';
  /** Role or source. */
  by: Scalars['String']['output'];
  /** What they wrote. */
  note?: Maybe<Scalars['String']['output']>;
  /** ISO date. */
  on: Scalars['String']['output'];
  /** How wide they looked, in words. */
  scope: Scalars['String']['output'];
};

/** Everything one map draws. */
export type MapLayer = {
  __typename?: 'MapLayer';
  /** Places with outlines. */
  localities: Array<MapLocality>;
  /** Need indicator. */
  need?: Maybe<Indicator>;
  /** Upper ends of the five need classes, in the indicator's unit. */
  needBreaks: Array<Scalars['Float']['output']>;
  /** Sources of outlines, need and venues. */
  sources: Array<Source>;
  /** Venues (at most 5,000). */
  venues: Array<MapVenue>;
};

/** A place's outline and need. */
export type MapLocality = {
  __typename?: 'MapLocality';
  /** GSS code. */
  id: Scalars['ID']['output'];
  /** Where its label and mark stand, WGS84 degrees. */
  lat?: Maybe<Scalars['Float']['output']>;
  /** Where its label and mark stand, WGS84 degrees. */
  lon?: Maybe<Scalars['Float']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** The chosen need indicator. */
  need?: Maybe<Figure>;
  /** Need class, 0 (least) to 4 (most); absent when not known. */
  needClass?: Maybe<Scalars['Int']['output']>;
  /** GeoJSON geometry (Polygon or MultiPolygon, WGS84) as JSON text; absent when no outline is held. */
  outline?: Maybe<Scalars['String']['output']>;
};

/** A venue, and what happens there. */
export type MapVenue = {
  __typename?: 'MapVenue';
  /** Provisions held there, by component id. */
  components: Array<ComponentCount>;
  /** Venue id. */
  id: Scalars['ID']['output'];
  /** WGS84 degrees. */
  lat: Scalars['Float']['output'];
  /** WGS84 degrees. */
  lon: Scalars['Float']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Postcode. */
  postcode?: Maybe<Scalars['String']['output']>;
  /** yes, no or unknown. */
  stepFree: Scalars['String']['output'];
  /** Ward it stands in. */
  wardId?: Maybe<Scalars['ID']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Freeze a pack. Downloads: /exports/evidence/<id>.docx and .csv. */
  createEvidencePack: CreateEvidencePackPayload;
  /** Record that somebody looked: turns not yet checked into gap, thin or served. */
  recordCheck: RecordCheckPayload;
};


export type MutationCreateEvidencePackArgs = {
  input: EvidencePackInput;
};


export type MutationRecordCheckArgs = {
  input: RecordCheckInput;
};

/** The nearest thing that counts. */
export type NearestSupply = {
  __typename?: 'NearestSupply';
  /** Straight-line metres, weighted over the people who live there. */
  metres: Scalars['Float']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Id of the supply. */
  supplyId: Scalars['ID']['output'];
  /** Its venue's id. */
  venueId: Scalars['ID']['output'];
  /** Its venue. */
  venueName: Scalars['String']['output'];
};

/** A tie, read from left to right. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** The tie in words: runs, is held at … */
  inWords: Scalars['String']['output'];
  /** True when nothing else joins its two sides. */
  isBridge: Scalars['Boolean']['output'];
  /** Id of the first. */
  source: Scalars['ID']['output'];
  /** Id of the second. */
  target: Scalars['ID']['output'];
  /** RUNS, HELD_AT, PARTNERS_WITH … */
  type: Scalars['String']['output'];
};

/** A thing in the network, with its place in the stored layout and its measures. */
export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** Betweenness, normalised 0 to 1 over the whole network (Brandes 2001). */
  betweenness: Scalars['Float']['output'];
  /** Component id, for provisions and connectors. */
  componentId?: Maybe<Scalars['ID']['output']>;
  /** Ties to other things. */
  degree: Scalars['Int']['output'];
  /** Id. */
  id: Scalars['ID']['output'];
  /** True when the network falls apart without it. */
  isArticulation: Scalars['Boolean']['output'];
  /** Kind. */
  kind: NodeKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Connected part it belongs to; 0 is the largest. */
  part: Scalars['Int']['output'];
  /** Ward it stands or works in. */
  wardId?: Maybe<Scalars['ID']['output']>;
  /** Stored position. */
  x: Scalars['Float']['output'];
  /** Stored position. */
  y: Scalars['Float']['output'];
};

/** The network, or a part of it. */
export type NetworkPicture = {
  __typename?: 'NetworkPicture';
  /** Ties present out of ties possible, of what is shown. */
  density: Scalars['Float']['output'];
  /** Ties among them. */
  edges: Array<NetworkEdge>;
  /** True when the cap cut the answer. */
  isCut: Scalars['Boolean']['output'];
  /** Nodes (at most 5,000). */
  nodes: Array<NetworkNode>;
  /** Connected parts of what is shown. */
  parts: Scalars['Int']['output'];
  /** Datasets the answer rests on. */
  sources: Array<Source>;
  /** Ties before filtering. */
  totalEdges: Scalars['Int']['output'];
  /** Nodes before filtering. */
  totalNodes: Scalars['Int']['output'];
};

/** What part of the network. */
export type NetworkQuestion = {
  /** Only provisions and connectors of this component, and what they tie to. */
  component?: InputMaybe<Scalars['ID']['input']>;
  /** Focus on one thing. */
  focus?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds shown; all when absent. */
  kinds?: InputMaybe<Array<NodeKind>>;
  /** Steps out from the focus (1–4). */
  steps?: InputMaybe<Scalars['Int']['input']>;
  /** Only what stands or works in this ward, and what it ties to. */
  ward?: InputMaybe<Scalars['ID']['input']>;
};

/** Kinds of thing in the network. */
export type NodeKind =
  | 'CONNECTOR'
  | 'ORGANISATION'
  | 'PROVISION'
  | 'VENUE';

/** A source, as cited. */
export type PackCitation = {
  __typename?: 'PackCitation';
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Title, publisher, vintage, licence, retrieved, attribution: one line. */
  text: Scalars['String']['output'];
  /** Where it can be fetched. */
  url?: Maybe<Scalars['String']['output']>;
};

/** Something said in a pack, with its figures cited by number. */
export type PackParagraph = {
  __typename?: 'PackParagraph';
  /** Text; citation marks stand in it as [1]. */
  text: Scalars['String']['output'];
};

/** A picture of a pack. */
export type PackPicture = {
  __typename?: 'PackPicture';
  /** What it shows, in words. */
  alternative: Scalars['String']['output'];
  /** Caption with source. */
  caption: Scalars['String']['output'];
  /** SVG text. */
  svg: Scalars['String']['output'];
};

/** A section of a pack. */
export type PackSection = {
  __typename?: 'PackSection';
  /** Heading. */
  heading: Scalars['String']['output'];
  /** Anchor. */
  id: Scalars['ID']['output'];
  /** Paragraphs. */
  paragraphs: Array<PackParagraph>;
  /** Pictures as SVG text, drawn by Kith, safe to place in a page. */
  pictures: Array<PackPicture>;
  /** Tables. */
  tables: Array<PackTable>;
};

/** A table of a pack. */
export type PackTable = {
  __typename?: 'PackTable';
  /** Column heads. */
  columns: Array<Scalars['String']['output']>;
  /** Rows of cells, in words. */
  rows: Array<Array<Scalars['String']['output']>>;
  /** Title. */
  title: Scalars['String']['output'];
};

/** A ward, or another kind of place, for menus. */
export type Place = {
  __typename?: 'Place';
  /** GSS code. */
  id: Scalars['ID']['output'];
  /** ward or lsoa. */
  level: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** A group of people, from the reference data. */
export type PopulationGroup = {
  __typename?: 'PopulationGroup';
  /** Who is meant, in plain English. */
  description: Scalars['String']['output'];
  /** Slug, for example `carers`. */
  id: Scalars['ID']['output'];
  /** Inside a sentence: unpaid carers. */
  inSentence: Scalars['String']['output'];
  /** False when no lawful small-area figure is held: no rate and no number of people is then given. */
  isCounted: Scalars['Boolean']['output'];
  /** For a menu: Unpaid carers. */
  label: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** What Kith knows about its area. */
  area: Area;
  /** Why is this cell as it is? */
  cell: CellExplanation;
  /** A frozen pack; null when there is none by this id. */
  evidencePack?: Maybe<EvidencePack>;
  /** Frozen packs, newest first (at most 100). */
  evidencePacks: Array<EvidencePackTitle>;
  /** A pack as it would be, not frozen: id and hash are empty. */
  evidencePreview: EvidencePack;
  /** Where is something missing? */
  gaps: GapMatrix;
  /** Outlines, need and venues. `needBreaks` are quantiles over the places shown. */
  mapLayer: MapLayer;
  /** The ecosystem as a network. */
  network: NetworkPicture;
  /** One organisation, venue, provision or connector; null when there is none by this id. */
  record?: Maybe<KithRecord>;
  /** Find organisations, venues, provision and connectors. Nearest first when `near` is given, best match otherwise. */
  search: SearchConnection;
  /** Which existing venues would bring most people into reach? Best first. */
  sites: Array<Site>;
};


export type QueryCellArgs = {
  question: CellQuestion;
};


export type QueryEvidencePackArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidencePreviewArgs = {
  input: EvidencePackInput;
};


export type QueryGapsArgs = {
  question: GapsQuestion;
};


export type QueryMapLayerArgs = {
  component?: InputMaybe<Scalars['ID']['input']>;
  group?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Level>;
  need?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNetworkArgs = {
  question: NetworkQuestion;
};


export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
  kind: NodeKind;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  question: SearchQuestion;
};


export type QuerySitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  question: CellQuestion;
};

/** Somebody looked. */
export type RecordCheckInput = {
  /** Role of who looked, never a person's name (1–80 characters). */
  checkedBy: Scalars['String']['input'];
  /** ISO date, not in the future. */
  checkedOn: Scalars['String']['input'];
  /** Component looked for; absent means every component. */
  component?: InputMaybe<Scalars['ID']['input']>;
  /** Group looked for; absent means every group. */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Locality looked at. */
  locality: Scalars['ID']['input'];
  /** What they found, no personal data (at most 500 characters). */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordCheck. */
export type RecordCheckPayload = {
  __typename?: 'RecordCheckPayload';
  /** The check, when recorded. */
  check?: Maybe<CoverageCheck>;
  /** Why not. */
  refusals: Array<Refusal>;
};

/** Something that happened to a record. */
export type RecordEvent = {
  __typename?: 'RecordEvent';
  /** Role or command. */
  actor: Scalars['String']['output'];
  /** ISO time. */
  at: Scalars['String']['output'];
  /** Fields that changed. */
  fields: Array<Scalars['String']['output']>;
  /** added, changed or removed. */
  kind: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** One thing known about a record. */
export type RecordFact = {
  __typename?: 'RecordFact';
  /** Property name. */
  field: Scalars['String']['output'];
  /** False when nobody has said. */
  isKnown: Scalars['Boolean']['output'];
  /** In words: Step-free access. */
  label: Scalars['String']['output'];
  /** In words: Yes. Not recorded. */
  value: Scalars['String']['output'];
};

/** Where a record was recorded. */
export type RecordSource = {
  __typename?: 'RecordSource';
  /** The dataset. */
  dataset: Dataset;
  /** ISO date. */
  retrieved: Scalars['String']['output'];
  /** The record's key there. */
  sourceKey: Scalars['String']['output'];
};

/** A tie from this record's side. */
export type RecordTie = {
  __typename?: 'RecordTie';
  /** A detail of the tie: made for, since 2021 … */
  detail?: Maybe<Scalars['String']['output']>;
  /** Id of the other. */
  id: Scalars['ID']['output'];
  /** In words, from this record: runs, is run by, is held at … */
  inWords: Scalars['String']['output'];
  /** Kind of the other; absent when it has no page of its own. */
  kind?: Maybe<NodeKind>;
  /** Name of the other. */
  name: Scalars['String']['output'];
};

/** Why something was not done. */
export type Refusal = {
  __typename?: 'Refusal';
  /** One of the documented codes. */
  code: Scalars['String']['output'];
  /** Input field it is about. */
  field?: Maybe<Scalars['String']['output']>;
  /** In the asker's words. */
  message: Scalars['String']['output'];
};

/** A page of results. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Hand this back as `after` for the next page; absent at the end. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** What `near` was understood as, in words. */
  nearInWords?: Maybe<Scalars['String']['output']>;
  /** Why `near` could not be used, in words. */
  nearProblem?: Maybe<Scalars['String']['output']>;
  /** Results. */
  nodes: Array<SearchResult>;
  /** All that match. */
  totalCount: Scalars['Int']['output'];
};

/** What to find. */
export type SearchQuestion = {
  /** Barrier lens. */
  barriers?: InputMaybe<Array<Barrier>>;
  /** Component id. */
  component?: InputMaybe<Scalars['ID']['input']>;
  /** Group id: made for it or open to it. */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds; all when absent. */
  kinds?: InputMaybe<Array<NodeKind>>;
  /** Postcode, sector, district such as SE20, or lon,lat. */
  near?: InputMaybe<Scalars['String']['input']>;
  /** Words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Ward id. */
  ward?: InputMaybe<Scalars['ID']['input']>;
};

/** Something found. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** ISO date it was last assured. */
  assuredDate?: Maybe<Scalars['String']['output']>;
  /** Component id. */
  componentId?: Maybe<Scalars['ID']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** Free of charge; absent when nobody has said. */
  isFree?: Maybe<Scalars['Boolean']['output']>;
  /** Kind. */
  kind: NodeKind;
  /** WGS84 degrees. */
  lat?: Maybe<Scalars['Float']['output']>;
  /** WGS84 degrees. */
  lon?: Maybe<Scalars['Float']['output']>;
  /** Straight-line metres from `near`. */
  metres?: Maybe<Scalars['Float']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** yes, no or unknown. */
  stepFree?: Maybe<Scalars['String']['output']>;
  /** One line about it. */
  summary: Scalars['String']['output'];
  /** When, in words: Tuesday mornings. */
  whenInWords?: Maybe<Scalars['String']['output']>;
  /** Where: venue and ward in words. */
  whereInWords?: Maybe<Scalars['String']['output']>;
};

/** An existing venue and who a weekly group there would newly reach. */
export type Site = {
  __typename?: 'Site';
  /** Places a week the new group is assumed to offer. */
  assumedPlacesPerWeek: Scalars['Int']['output'];
  /** Ward it stands in. */
  localityName?: Maybe<Scalars['String']['output']>;
  /** People of the group, in the place asked about, newly in reach. */
  peopleNewlyReached: Figure;
  /** yes, no or unknown. */
  stepFree: Scalars['String']['output'];
  /** Venue id. */
  venueId: Scalars['ID']['output'];
  /** Venue. */
  venueName: Scalars['String']['output'];
};

/** Where a figure or a record comes from. */
export type Source = {
  __typename?: 'Source';
  /** The line the licence asks to be shown. */
  attribution?: Maybe<Scalars['String']['output']>;
  /** Licence it may be used under. */
  licence: Scalars['String']['output'];
  /** Title of the dataset. */
  title: Scalars['String']['output'];
  /** What date its content speaks of. */
  vintage: Scalars['String']['output'];
};

export type AreaForEveryPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AreaForEveryPageQuery = { area: { id: string, name: string, isIllustrative: boolean, mayEdit: boolean, editsInWords: string | null, graphVersion: number, populationGroups: Array<{ id: string, label: string, inSentence: string, description: string, isCounted: boolean }>, ecosystemComponents: Array<{ id: string, label: string, inSentence: string, description: string, supplyUnit: string }>, indicators: Array<{ id: string, label: string, unit: string, kind: string, description: string }>, wards: Array<{ id: string, name: string, level: string }> } };


export const AreaForEveryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AreaForEveryPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isIllustrative"}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"editsInWords"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"populationGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inSentence"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ecosystemComponents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inSentence"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"supplyUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<AreaForEveryPageQuery, AreaForEveryPageQueryVariables>;