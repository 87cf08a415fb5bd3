import type { GraphQLResolveInfo } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AbsenceReason: AbsenceReason;
  Area: ResolverTypeWrapper<Area>;
  Barrier: Barrier;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cell: ResolverTypeWrapper<Cell>;
  CellExplanation: ResolverTypeWrapper<CellExplanation>;
  CellLsoa: ResolverTypeWrapper<CellLsoa>;
  CellQuestion: CellQuestion;
  CellState: CellState;
  CellSupply: ResolverTypeWrapper<CellSupply>;
  ComponentCount: ResolverTypeWrapper<ComponentCount>;
  CountView: CountView;
  CoverageCheck: ResolverTypeWrapper<CoverageCheck>;
  CoverageParameters: ResolverTypeWrapper<CoverageParameters>;
  CreateEvidencePackPayload: ResolverTypeWrapper<CreateEvidencePackPayload>;
  Dataset: ResolverTypeWrapper<Dataset>;
  EcosystemComponent: ResolverTypeWrapper<EcosystemComponent>;
  EvidencePack: ResolverTypeWrapper<EvidencePack>;
  EvidencePackInput: EvidencePackInput;
  EvidencePackTitle: ResolverTypeWrapper<EvidencePackTitle>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapLocality: ResolverTypeWrapper<GapLocality>;
  GapMatrix: ResolverTypeWrapper<GapMatrix>;
  GapsQuestion: GapsQuestion;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<Indicator>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KithRecord: ResolverTypeWrapper<KithRecord>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  Level: Level;
  Looked: ResolverTypeWrapper<Looked>;
  MapLayer: ResolverTypeWrapper<MapLayer>;
  MapLocality: ResolverTypeWrapper<MapLocality>;
  MapVenue: ResolverTypeWrapper<MapVenue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearestSupply: ResolverTypeWrapper<NearestSupply>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdge>;
  NetworkNode: ResolverTypeWrapper<NetworkNode>;
  NetworkPicture: ResolverTypeWrapper<NetworkPicture>;
  NetworkQuestion: NetworkQuestion;
  NodeKind: NodeKind;
  PackCitation: ResolverTypeWrapper<PackCitation>;
  PackParagraph: ResolverTypeWrapper<PackParagraph>;
  PackPicture: ResolverTypeWrapper<PackPicture>;
  PackSection: ResolverTypeWrapper<PackSection>;
  PackTable: ResolverTypeWrapper<PackTable>;
  Place: ResolverTypeWrapper<Place>;
  PopulationGroup: ResolverTypeWrapper<PopulationGroup>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCheckInput: RecordCheckInput;
  RecordCheckPayload: ResolverTypeWrapper<RecordCheckPayload>;
  RecordEvent: ResolverTypeWrapper<RecordEvent>;
  RecordFact: ResolverTypeWrapper<RecordFact>;
  RecordSource: ResolverTypeWrapper<RecordSource>;
  RecordTie: ResolverTypeWrapper<RecordTie>;
  Refusal: ResolverTypeWrapper<Refusal>;
  SearchConnection: ResolverTypeWrapper<SearchConnection>;
  SearchQuestion: SearchQuestion;
  SearchResult: ResolverTypeWrapper<SearchResult>;
  Site: ResolverTypeWrapper<Site>;
  Source: ResolverTypeWrapper<Source>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Area: Area;
  Boolean: Scalars['Boolean']['output'];
  Cell: Cell;
  CellExplanation: CellExplanation;
  CellLsoa: CellLsoa;
  CellQuestion: CellQuestion;
  CellSupply: CellSupply;
  ComponentCount: ComponentCount;
  CoverageCheck: CoverageCheck;
  CoverageParameters: CoverageParameters;
  CreateEvidencePackPayload: CreateEvidencePackPayload;
  Dataset: Dataset;
  EcosystemComponent: EcosystemComponent;
  EvidencePack: EvidencePack;
  EvidencePackInput: EvidencePackInput;
  EvidencePackTitle: EvidencePackTitle;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  GapLocality: GapLocality;
  GapMatrix: GapMatrix;
  GapsQuestion: GapsQuestion;
  ID: Scalars['ID']['output'];
  Indicator: Indicator;
  Int: Scalars['Int']['output'];
  KithRecord: KithRecord;
  LeftOut: LeftOut;
  Looked: Looked;
  MapLayer: MapLayer;
  MapLocality: MapLocality;
  MapVenue: MapVenue;
  Mutation: Record<PropertyKey, never>;
  NearestSupply: NearestSupply;
  NetworkEdge: NetworkEdge;
  NetworkNode: NetworkNode;
  NetworkPicture: NetworkPicture;
  NetworkQuestion: NetworkQuestion;
  PackCitation: PackCitation;
  PackParagraph: PackParagraph;
  PackPicture: PackPicture;
  PackSection: PackSection;
  PackTable: PackTable;
  Place: Place;
  PopulationGroup: PopulationGroup;
  Query: Record<PropertyKey, never>;
  RecordCheckInput: RecordCheckInput;
  RecordCheckPayload: RecordCheckPayload;
  RecordEvent: RecordEvent;
  RecordFact: RecordFact;
  RecordSource: RecordSource;
  RecordTie: RecordTie;
  Refusal: Refusal;
  SearchConnection: SearchConnection;
  SearchQuestion: SearchQuestion;
  SearchResult: SearchResult;
  Site: Site;
  Source: Source;
  String: Scalars['String']['output'];
}>;

export type AreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = ResolversObject<{
  assured?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  connectors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  ecosystemComponents?: Resolver<Array<ResolversTypes['EcosystemComponent']>, ParentType, ContextType>;
  editsInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  isIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastCheckedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lsoas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  populationGroups?: Resolver<Array<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  venues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wards?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
}>;

export type CellResolvers<ContextType = any, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = ResolversObject<{
  access?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  componentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CountView'], ParentType, ContextType>;
  groupId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSpreadOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  looked?: Resolver<Maybe<ResolversTypes['Looked']>, ParentType, ContextType>;
  nearUnheldEdge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['NearestSupply']>, ParentType, ContextType>;
  noRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherState?: Resolver<Maybe<ResolversTypes['CellState']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  peopleWithout?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareAssumed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareInReach?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareNotAssured?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  stateLonger?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  stateShorter?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  venues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CellExplanationResolvers<ContextType = any, ParentType extends ResolversParentTypes['CellExplanation'] = ResolversParentTypes['CellExplanation']> = ResolversObject<{
  cell?: Resolver<ResolversTypes['Cell'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['EcosystemComponent'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['GapLocality'], ParentType, ContextType>;
  lsoas?: Resolver<Array<ResolversTypes['CellLsoa']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['CoverageParameters'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  supply?: Resolver<Array<ResolversTypes['CellSupply']>, ParentType, ContextType>;
}>;

export type CellLsoaResolvers<ContextType = any, ParentType extends ResolversParentTypes['CellLsoa'] = ResolversParentTypes['CellLsoa']> = ResolversObject<{
  access?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInReach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearestMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type CellSupplyResolvers<ContextType = any, ParentType extends ResolversParentTypes['CellSupply'] = ResolversParentTypes['CellSupply']> = ResolversObject<{
  adds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  assuredDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferredFromAge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInReach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMadeFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sharedAmong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  venueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  venueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weeklySupply?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type ComponentCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComponentCount'] = ResolversParentTypes['ComponentCount']> = ResolversObject<{
  componentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CoverageCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageCheck'] = ResolversParentTypes['CoverageCheck']> = ResolversObject<{
  checkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  componentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CoverageParametersResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageParameters'] = ResolversParentTypes['CoverageParameters']> = ResolversObject<{
  barriers?: Resolver<Array<ResolversTypes['Barrier']>, ParentType, ContextType>;
  checkMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reachMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CreateEvidencePackPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateEvidencePackPayload'] = ResolversParentTypes['CreateEvidencePackPayload']> = ResolversObject<{
  pack?: Resolver<Maybe<ResolversTypes['EvidencePack']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
}>;

export type DatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = ResolversObject<{
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrieved?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EcosystemComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['EcosystemComponent'] = ResolversParentTypes['EcosystemComponent']> = ResolversObject<{
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplyUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EvidencePackResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidencePack'] = ResolversParentTypes['EvidencePack']> = ResolversObject<{
  citations?: Resolver<Array<ResolversTypes['PackCitation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['PackSection']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EvidencePackTitleResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidencePackTitle'] = ResolversParentTypes['EvidencePackTitle']> = ResolversObject<{
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = ResolversObject<{
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type GapLocalityResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapLocality'] = ResolversParentTypes['GapLocality']> = ResolversObject<{
  gapCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
}>;

export type GapMatrixResolvers<ContextType = any, ParentType extends ResolversParentTypes['GapMatrix'] = ResolversParentTypes['GapMatrix']> = ResolversObject<{
  cells?: Resolver<Array<ResolversTypes['Cell']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['EcosystemComponent']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  isIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localities?: Resolver<Array<ResolversTypes['GapLocality']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['CoverageParameters'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
}>;

export type IndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = ResolversObject<{
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type KithRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['KithRecord'] = ResolversParentTypes['KithRecord']> = ResolversObject<{
  assuredDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  componentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['RecordFact']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['RecordEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['RecordSource']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['RecordTie']>, ParentType, ContextType>;
}>;

export type LeftOutResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type LookedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Looked'] = ResolversParentTypes['Looked']> = ResolversObject<{
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type MapLayerResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapLayer'] = ResolversParentTypes['MapLayer']> = ResolversObject<{
  localities?: Resolver<Array<ResolversTypes['MapLocality']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  needBreaks?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  venues?: Resolver<Array<ResolversTypes['MapVenue']>, ParentType, ContextType>;
}>;

export type MapLocalityResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapLocality'] = ResolversParentTypes['MapLocality']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  needClass?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type MapVenueResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapVenue'] = ResolversParentTypes['MapVenue']> = ResolversObject<{
  components?: Resolver<Array<ResolversTypes['ComponentCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wardId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  createEvidencePack?: Resolver<ResolversTypes['CreateEvidencePackPayload'], ParentType, ContextType, RequireFields<MutationCreateEvidencePackArgs, 'input'>>;
  recordCheck?: Resolver<ResolversTypes['RecordCheckPayload'], ParentType, ContextType, RequireFields<MutationRecordCheckArgs, 'input'>>;
}>;

export type NearestSupplyResolvers<ContextType = any, ParentType extends ResolversParentTypes['NearestSupply'] = ResolversParentTypes['NearestSupply']> = ResolversObject<{
  metres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  venueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  venueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type NetworkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = ResolversObject<{
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isBridge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type NetworkNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = ResolversObject<{
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  componentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArticulation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wardId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type NetworkPictureResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkPicture'] = ResolversParentTypes['NetworkPicture']> = ResolversObject<{
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PackCitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['PackCitation'] = ResolversParentTypes['PackCitation']> = ResolversObject<{
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PackParagraphResolvers<ContextType = any, ParentType extends ResolversParentTypes['PackParagraph'] = ResolversParentTypes['PackParagraph']> = ResolversObject<{
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PackPictureResolvers<ContextType = any, ParentType extends ResolversParentTypes['PackPicture'] = ResolversParentTypes['PackPicture']> = ResolversObject<{
  alternative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  svg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PackSectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PackSection'] = ResolversParentTypes['PackSection']> = ResolversObject<{
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['PackParagraph']>, ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['PackPicture']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['PackTable']>, ParentType, ContextType>;
}>;

export type PackTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['PackTable'] = ResolversParentTypes['PackTable']> = ResolversObject<{
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PopulationGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['PopulationGroup'] = ResolversParentTypes['PopulationGroup']> = ResolversObject<{
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cell?: Resolver<ResolversTypes['CellExplanation'], ParentType, ContextType, RequireFields<QueryCellArgs, 'question'>>;
  evidencePack?: Resolver<Maybe<ResolversTypes['EvidencePack']>, ParentType, ContextType, RequireFields<QueryEvidencePackArgs, 'id'>>;
  evidencePacks?: Resolver<Array<ResolversTypes['EvidencePackTitle']>, ParentType, ContextType>;
  evidencePreview?: Resolver<ResolversTypes['EvidencePack'], ParentType, ContextType, RequireFields<QueryEvidencePreviewArgs, 'input'>>;
  gaps?: Resolver<ResolversTypes['GapMatrix'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'question'>>;
  mapLayer?: Resolver<ResolversTypes['MapLayer'], ParentType, ContextType, RequireFields<QueryMapLayerArgs, 'level'>>;
  network?: Resolver<ResolversTypes['NetworkPicture'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'question'>>;
  record?: Resolver<Maybe<ResolversTypes['KithRecord']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id' | 'kind'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'question'>>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySitesArgs, 'first' | 'question'>>;
}>;

export type RecordCheckPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordCheckPayload'] = ResolversParentTypes['RecordCheckPayload']> = ResolversObject<{
  check?: Resolver<Maybe<ResolversTypes['CoverageCheck']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
}>;

export type RecordEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordEvent'] = ResolversParentTypes['RecordEvent']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RecordFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordFact'] = ResolversParentTypes['RecordFact']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RecordSourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordSource'] = ResolversParentTypes['RecordSource']> = ResolversObject<{
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  retrieved?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RecordTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordTie'] = ResolversParentTypes['RecordTie']> = ResolversObject<{
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = ResolversObject<{
  assuredDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  componentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepFree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whereInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type SiteResolvers<ContextType = any, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = ResolversObject<{
  assumedPlacesPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peopleNewlyReached?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  venueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = ResolversObject<{
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = any> = ResolversObject<{
  Area?: AreaResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  CellExplanation?: CellExplanationResolvers<ContextType>;
  CellLsoa?: CellLsoaResolvers<ContextType>;
  CellSupply?: CellSupplyResolvers<ContextType>;
  ComponentCount?: ComponentCountResolvers<ContextType>;
  CoverageCheck?: CoverageCheckResolvers<ContextType>;
  CoverageParameters?: CoverageParametersResolvers<ContextType>;
  CreateEvidencePackPayload?: CreateEvidencePackPayloadResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  EcosystemComponent?: EcosystemComponentResolvers<ContextType>;
  EvidencePack?: EvidencePackResolvers<ContextType>;
  EvidencePackTitle?: EvidencePackTitleResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  GapLocality?: GapLocalityResolvers<ContextType>;
  GapMatrix?: GapMatrixResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  KithRecord?: KithRecordResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Looked?: LookedResolvers<ContextType>;
  MapLayer?: MapLayerResolvers<ContextType>;
  MapLocality?: MapLocalityResolvers<ContextType>;
  MapVenue?: MapVenueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearestSupply?: NearestSupplyResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkPicture?: NetworkPictureResolvers<ContextType>;
  PackCitation?: PackCitationResolvers<ContextType>;
  PackParagraph?: PackParagraphResolvers<ContextType>;
  PackPicture?: PackPictureResolvers<ContextType>;
  PackSection?: PackSectionResolvers<ContextType>;
  PackTable?: PackTableResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PopulationGroup?: PopulationGroupResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCheckPayload?: RecordCheckPayloadResolvers<ContextType>;
  RecordEvent?: RecordEventResolvers<ContextType>;
  RecordFact?: RecordFactResolvers<ContextType>;
  RecordSource?: RecordSourceResolvers<ContextType>;
  RecordTie?: RecordTieResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
}>;

