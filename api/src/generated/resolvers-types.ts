import type { Absence as AbsenceReason } from '@kith/graph/domain/absence.ts';
import type { CountView } from '@kith/graph/coverage/coverage-facts.ts';
import type { CellState } from '@kith/graph/coverage/cell-finding.ts';
import type { Barrier } from '@kith/graph/coverage/coverage-facts.ts';
import type { ThingKind as NodeKind } from '@kith/graph/use-cases/kith-thing.ts';
import type { PlaceLevel as Level } from '@kith/graph/use-cases/kith-thing.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { NetworkAnswer } from '@kith/graph/use-cases/show-network.ts';
import type { CellFinding } from '@kith/graph/coverage/cell-finding.ts';
import type { PopulationGroup as GroupOfPeople } from '@kith/graph/domain/reference.ts';
import type { EvidencePack as PackHeld } from '@kith/graph/evidence/evidence-pack.ts';
import type { Dataset as DatasetHeld } from '@kith/graph/domain/provenance.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type { AbsenceReason };

/** What Kith knows about the area, and how fresh that is. */
export type Area = {
  readonly __typename?: 'Area';
  /** Share of provisions that somebody assured in the last 12 months. */
  readonly assured: Figure;
  /** Connectors held. */
  readonly connectors: Scalars['Int']['output'];
  /** Everything the graph was filled from. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Components, in menu order. */
  readonly ecosystemComponents: ReadonlyArray<EcosystemComponent>;
  /** Why not, or that anyone may, in words; absent when there is nothing to say. */
  readonly editsInWords?: Maybe<Scalars['String']['output']>;
  /** The graph's version: answers with the same version and the same question are the same. */
  readonly graphVersion: Scalars['Int']['output'];
  /** GSS code. */
  readonly id: Scalars['ID']['output'];
  /** Need indicators that have figures here. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** True while an illustrative dataset takes part in answers: said on every page. */
  readonly isIllustrative: Scalars['Boolean']['output'];
  /** The latest coverage check of each component that somebody looked for. */
  readonly lastChecks: ReadonlyArray<LastCheck>;
  /** LSOAs of the area. */
  readonly lsoas: Scalars['Int']['output'];
  /** Whether the asker may record a check. */
  readonly mayEdit: Scalars['Boolean']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Organisations held that run something in the area, or nothing outside it. */
  readonly organisations: Scalars['Int']['output'];
  /** Organisations held all of whose provision is just over the area's edge. */
  readonly organisationsOutside: Scalars['Int']['output'];
  /** Groups, in menu order. */
  readonly populationGroups: ReadonlyArray<PopulationGroup>;
  /** Provisions held, at no venue outside the area. */
  readonly provisions: Scalars['Int']['output'];
  /** Provisions held at venues just over the area's edge. */
  readonly provisionsOutside: Scalars['Int']['output'];
  /** Residents of the area. */
  readonly residents: Figure;
  /** Venues held, in the area or not known to be outside it. */
  readonly venues: Scalars['Int']['output'];
  /** Venues held just over the area's edge, because its people reach them. */
  readonly venuesOutside: Scalars['Int']['output'];
  /** Wards, by name. */
  readonly wards: ReadonlyArray<Place>;
};

export type { Barrier };

/** One locality × group × component. */
export type Cell = {
  readonly __typename?: 'Cell';
  /** Units of supply per person; absent when there is no rate. */
  readonly access?: Maybe<Scalars['Float']['output']>;
  /** The comparator, units per person; that of everything recorded, whatever barriers leave out. */
  readonly comparator?: Maybe<Scalars['Float']['output']>;
  /** Component id. */
  readonly componentId: Scalars['ID']['output'];
  /** View it was counted in. */
  readonly count: CountView;
  /** Group id. */
  readonly groupId: Scalars['ID']['output'];
  /** Whether something that comes to people is spread over it: by phone, online, at home or through a connector. */
  readonly isSpreadOver: Scalars['Boolean']['output'];
  /** Locality id. */
  readonly localityId: Scalars['ID']['output'];
  /** Who looked last. */
  readonly looked?: Maybe<Looked>;
  /** True where catchments, or the walk asked for, go further out than people and services are held: near an edge, and with long ones anywhere. */
  readonly nearUnheldEdge: Scalars['Boolean']['output'];
  /** The nearest that counts, at any distance. */
  readonly nearest?: Maybe<NearestSupply>;
  /** Why there is no rate. */
  readonly noRate?: Maybe<Scalars['String']['output']>;
  /** The same cell in the other view; absent for anyone. */
  readonly otherState?: Maybe<CellState>;
  /** People of the group; absent for uncounted groups. */
  readonly people?: Maybe<Scalars['Float']['output']>;
  /** People with nothing in reach on foot. */
  readonly peopleWithout?: Maybe<Scalars['Float']['output']>;
  /** Organisations in reach on foot. */
  readonly providers: Scalars['Int']['output'];
  /** Access against the comparator. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** Share, 0 to 1, of the supply that counts here, in reach or as far as the catchment goes, that rests on assumptions. Null: nothing counts. */
  readonly shareAssumed?: Maybe<Scalars['Float']['output']>;
  /** Share of people, 0 to 1, with something in reach on foot. */
  readonly shareInReach?: Maybe<Scalars['Float']['output']>;
  /** Share, 0 to 1, of the supply that counts here not assured in 12 months. Null: nothing counts. */
  readonly shareNotAssured?: Maybe<Scalars['Float']['output']>;
  /** Share, 0 to 1, of the place's LSOAs left out of its figures because their count is not known. */
  readonly shareNotKnown: Scalars['Float']['output'];
  /** Estimated people short of a fair share. */
  readonly shortfall?: Maybe<Scalars['Float']['output']>;
  /** What can be said. */
  readonly state: CellState;
  /** State if people walked a quarter further. */
  readonly stateLonger: CellState;
  /** State if people walked a quarter less. */
  readonly stateShorter: CellState;
  /** Venues in reach on foot. */
  readonly venues: Scalars['Int']['output'];
};

/** A cell down to its records. */
export type CellExplanation = {
  readonly __typename?: 'CellExplanation';
  /** The cell. */
  readonly cell: Cell;
  /** Component. */
  readonly component: EcosystemComponent;
  /** Group. */
  readonly group: PopulationGroup;
  /** Not counted: everything held of the component and left out, wherever it is, each once with the first reason that holds. */
  readonly leftOut: ReadonlyArray<LeftOut>;
  /** Place. */
  readonly locality: GapLocality;
  /** Its LSOAs. */
  readonly lsoas: ReadonlyArray<CellLsoa>;
  /** Checks of it that do not count and that a person recorded here, who may take them back: too old, or before the one that counts. Latest first, at most 20. */
  readonly otherChecks: ReadonlyArray<Looked>;
  /** Parameters of the method. */
  readonly parameters: CoverageParameters;
  /** People of the group, with source. */
  readonly people: Figure;
  /** Datasets the answer rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** In reach first, then the nearest beyond. All that adds to its access; what adds nothing only while there are fewer than 50. */
  readonly supply: ReadonlyArray<CellSupply>;
};

/** One LSOA of a cell. */
export type CellLsoa = {
  readonly __typename?: 'CellLsoa';
  /** Units of supply per person. */
  readonly access?: Maybe<Scalars['Float']['output']>;
  /** LSOA code. */
  readonly id: Scalars['ID']['output'];
  /** Whether anything is in reach on foot. */
  readonly isInReach: Scalars['Boolean']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Metres to the nearest that counts. */
  readonly nearestMetres?: Maybe<Scalars['Float']['output']>;
  /** People of the group. */
  readonly people?: Maybe<Scalars['Float']['output']>;
};

/** A question about one cell. */
export type CellQuestion = {
  /** Barrier lens. */
  readonly barriers?: InputMaybe<ReadonlyArray<Barrier>>;
  /** Component id. */
  readonly component: Scalars['ID']['input'];
  /** View. */
  readonly count?: InputMaybe<CountView>;
  /** Decay as written. */
  readonly decay?: InputMaybe<Scalars['String']['input']>;
  /** Group id. */
  readonly group: Scalars['ID']['input'];
  /** Locality id. */
  readonly locality: Scalars['ID']['input'];
  /** Catchment method id. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** Need indicator to show beside it. */
  readonly need?: InputMaybe<Scalars['ID']['input']>;
  /** Reach in metres. */
  readonly reachMetres?: InputMaybe<Scalars['Int']['input']>;
};

export type { CellState };

/** One provision in a cell's explanation. */
export type CellSupply = {
  readonly __typename?: 'CellSupply';
  /** What it adds to the place's access, units per person. */
  readonly adds: Scalars['Float']['output'];
  /** ISO date it was last assured. */
  readonly assuredDate?: Maybe<Scalars['String']['output']>;
  /** Whether that was inferred from its age range. */
  readonly inferredFromAge: Scalars['Boolean']['output'];
  /** Whether that rests on the assumption table. */
  readonly isAssumed: Scalars['Boolean']['output'];
  /** Whether it is in reach on foot. */
  readonly isInReach: Scalars['Boolean']['output'];
  /** Whether it is made for the group, and not just open to it. */
  readonly isMadeFor: Scalars['Boolean']['output'];
  /** provision, space or connector. */
  readonly kind: Scalars['String']['output'];
  /** Least straight-line metres from an LSOA of the place; absent for spread supply. */
  readonly metres?: Maybe<Scalars['Float']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Who runs it. */
  readonly organisationNames: ReadonlyArray<Scalars['String']['output']>;
  /** People it is shared among. */
  readonly sharedAmong?: Maybe<Scalars['Float']['output']>;
  /** Id of the provision, space or connector. */
  readonly supplyId: Scalars['ID']['output'];
  /** Venue id; absent when it has no place. */
  readonly venueId?: Maybe<Scalars['ID']['output']>;
  /** Venue. */
  readonly venueName?: Maybe<Scalars['String']['output']>;
  /** Units a week. */
  readonly weeklySupply: Scalars['Float']['output'];
};

/** How many provisions of one component. */
export type ComponentCount = {
  readonly __typename?: 'ComponentCount';
  /** Component id. */
  readonly componentId: Scalars['ID']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

export type { CountView };

/** A coverage check. */
export type CoverageCheck = {
  readonly __typename?: 'CoverageCheck';
  /** Role or source. */
  readonly checkedBy: Scalars['String']['output'];
  /** ISO date. */
  readonly checkedOn: Scalars['String']['output'];
  /** Component id; absent means every component. */
  readonly componentId?: Maybe<Scalars['ID']['output']>;
  /** Dataset it came with; null where a person recorded it here. */
  readonly datasetId?: Maybe<Scalars['ID']['output']>;
  /** Group id; absent means every group. */
  readonly groupId?: Maybe<Scalars['ID']['output']>;
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** Locality id. */
  readonly localityId: Scalars['ID']['output'];
  /** What they wrote. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Every parameter of the method that made an answer. */
export type CoverageParameters = {
  readonly __typename?: 'CoverageParameters';
  /** Barrier lens. */
  readonly barriers: ReadonlyArray<Barrier>;
  /** Months for which a check counts. */
  readonly checkMonths: Scalars['Int']['output'];
  /** Decay, as written. */
  readonly decay: Scalars['String']['output'];
  /** Catchment method id. */
  readonly method: Scalars['String']['output'];
  /** The paper it comes from. */
  readonly methodSource: Scalars['String']['output'];
  /** Its title. */
  readonly methodTitle: Scalars['String']['output'];
  /** ISO date the question was asked on. */
  readonly on: Scalars['String']['output'];
  /** Metres in a straight line that in reach means. */
  readonly reachMetres: Scalars['Int']['output'];
};

/** Answer of createEvidencePack. */
export type CreateEvidencePackPayload = {
  readonly __typename?: 'CreateEvidencePackPayload';
  /** The pack, when made. */
  readonly pack?: Maybe<EvidencePack>;
  /** Why not. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A file or register the graph was filled from. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** The line the licence asks to be shown. */
  readonly attribution: Scalars['String']['output'];
  /** Slug. */
  readonly id: Scalars['ID']['output'];
  /** True for invented data. */
  readonly isIllustrative: Scalars['Boolean']['output'];
  /** Licence it may be used under. */
  readonly licence: Scalars['String']['output'];
  /** Who publishes it. */
  readonly publisher: Scalars['String']['output'];
  /** ISO date it was taken in. */
  readonly retrieved: Scalars['String']['output'];
  /** Title as its publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** Where it can be fetched. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** What date its content speaks of. */
  readonly vintage: Scalars['String']['output'];
};

/** One kind of thing an ecosystem is made of, from the reference data. */
export type EcosystemComponent = {
  readonly __typename?: 'EcosystemComponent';
  /** What is meant, in plain English. */
  readonly description: Scalars['String']['output'];
  /** Slug, for example `wanted_activity`. */
  readonly id: Scalars['ID']['output'];
  /** Inside a sentence: something to join. */
  readonly inSentence: Scalars['String']['output'];
  /** For a menu: Something to join. */
  readonly label: Scalars['String']['output'];
  /** What it is set against, for every 1,000 people; null: the median of the area. */
  readonly standardPerThousand?: Maybe<Scalars['Float']['output']>;
  /** Unit of its supply, for example places a week. */
  readonly supplyUnit: Scalars['String']['output'];
};

/** A frozen evidence pack: the same content whenever it is opened. */
export type EvidencePack = {
  readonly __typename?: 'EvidencePack';
  /** Sources, numbered. */
  readonly citations: ReadonlyArray<PackCitation>;
  /** ISO time it was frozen. */
  readonly createdAt: Scalars['String']['output'];
  /** SHA-256 of its content. */
  readonly hash: Scalars['String']['output'];
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** True when an illustrative dataset took part: said on every page. */
  readonly isIllustrative: Scalars['Boolean']['output'];
  /** True where its content still has that hash, as found now; absent for a preview. */
  readonly isIntact?: Maybe<Scalars['Boolean']['output']>;
  /** Sections in order. */
  readonly sections: ReadonlyArray<PackSection>;
  /** One-paragraph answer. */
  readonly summary: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
};

/** What to put in a pack. */
export type EvidencePackInput = {
  /** Barrier lens. */
  readonly barriers?: InputMaybe<ReadonlyArray<Barrier>>;
  /** Component ids. */
  readonly components: ReadonlyArray<Scalars['ID']['input']>;
  /** View; absent: each component in the view its gaps are counted in (gapView). */
  readonly count?: InputMaybe<CountView>;
  /** Decay as written; absent is the method's own. */
  readonly decay?: InputMaybe<Scalars['String']['input']>;
  /** Group ids. */
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
  /** Catchment method id. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** Need indicator. */
  readonly need?: InputMaybe<Scalars['ID']['input']>;
  /** Locality ids. */
  readonly places: ReadonlyArray<Scalars['ID']['input']>;
  /** Reach in metres. */
  readonly reachMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** A pack in the list. */
export type EvidencePackTitle = {
  readonly __typename?: 'EvidencePackTitle';
  /** ISO time it was frozen. */
  readonly createdAt: Scalars['String']['output'];
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
};

/** A number that can be asked: who says so? */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Why there is no value. */
  readonly absence?: Maybe<AbsenceReason>;
  /** Upper end, in the same unit, where the source gives one. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** As a person would say it. */
  readonly inWords: Scalars['String']['output'];
  /** measured, modelled, proxy or computed. */
  readonly kind: Scalars['String']['output'];
  /** What a mean could not take in, since nothing is known there; absent when nothing was left out. */
  readonly leftOut?: Maybe<LeftOutOfMean>;
  /** Lower end, in the same unit, where the source gives one. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Who says so. */
  readonly source: Source;
  /** People, households, percent, metres, places a week … */
  readonly unit: Scalars['String']['output'];
  /** The number itself; absent when `absence` says why. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A place with its need. */
export type GapLocality = {
  readonly __typename?: 'GapLocality';
  /** Gaps among looked-at cells in this answer, counted in its gapView. */
  readonly gapCount: Scalars['Int']['output'];
  /** GSS code. */
  readonly id: Scalars['ID']['output'];
  /** False where none of its LSOAs has a centre of where people live: nothing can be measured from there, whoever looks. */
  readonly isPlaced: Scalars['Boolean']['output'];
  /** Cells in this answer of which something is known, in its gapView: served, thin or gap. Served needs nobody to have looked. */
  readonly known: Scalars['Int']['output'];
  /** Population-weighted centre, WGS84 degrees. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Population-weighted centre, WGS84 degrees. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Cells looked at in this answer. */
  readonly lookedAt: Scalars['Int']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The chosen need indicator. */
  readonly need?: Maybe<Figure>;
  /** Residents. */
  readonly residents: Figure;
};

/** The matrix. */
export type GapMatrix = {
  readonly __typename?: 'GapMatrix';
  /** Every cell: localities × groups × components, at most 30,000. */
  readonly cells: ReadonlyArray<Cell>;
  /** Components of the answer, in menu order. */
  readonly components: ReadonlyArray<EcosystemComponent>;
  /** View gaps are counted in, whichever is shown: made for, unless something is offered under these components and none of it is made for any group; then open to. */
  readonly gapView: CountView;
  /** Groups of the answer, in menu order. */
  readonly groups: ReadonlyArray<PopulationGroup>;
  /** True when an illustrative dataset took part. */
  readonly isIllustrative: Scalars['Boolean']['output'];
  /** Places, by name. */
  readonly localities: ReadonlyArray<GapLocality>;
  /** Need indicator shown. */
  readonly need?: Maybe<Indicator>;
  /** Parameters of the method. */
  readonly parameters: CoverageParameters;
  /** Datasets the answer rests on. */
  readonly sources: ReadonlyArray<Source>;
};

/** A question about what is missing. */
export type GapsQuestion = {
  /** Barrier lens. */
  readonly barriers?: InputMaybe<ReadonlyArray<Barrier>>;
  /** Component ids; all when absent. */
  readonly components?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made for the group, or open to it. `anyone` is always open to. */
  readonly count?: InputMaybe<CountView>;
  /** Decay as written, for example step:800:1,1600:0.68,2400:0.22. */
  readonly decay?: InputMaybe<Scalars['String']['input']>;
  /** Group ids; all when absent. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Size of place. */
  readonly level?: InputMaybe<Level>;
  /** Catchment method id. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** Need indicator to show beside it. */
  readonly need?: InputMaybe<Scalars['ID']['input']>;
  /** Reach in metres, straight line (default 1200, 200–10,000). */
  readonly reachMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** A measure of need, from the reference data. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** What it says and what it does not. */
  readonly description: Scalars['String']['output'];
  /** Slug, for example `imd2025`. */
  readonly id: Scalars['ID']['output'];
  /** measured, modelled or proxy. */
  readonly kind: Scalars['String']['output'];
  /** For a menu. */
  readonly label: Scalars['String']['output'];
  /** people, households, percent, score, rank or decile. */
  readonly unit: Scalars['String']['output'];
};

/** A page about one thing. */
export type KithRecord = {
  readonly __typename?: 'KithRecord';
  /** ISO date it was last assured; absent is unknown, never fresh. */
  readonly assuredDate?: Maybe<Scalars['String']['output']>;
  /** Component id of a provision or connector. */
  readonly componentId?: Maybe<Scalars['ID']['output']>;
  /** Description, plain text. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What is known. */
  readonly facts: ReadonlyArray<RecordFact>;
  /** History, newest first. */
  readonly history: ReadonlyArray<RecordEvent>;
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** Kind. */
  readonly kind: NodeKind;
  /** Where it stands, WGS84 degrees. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Where it stands, WGS84 degrees. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Why it is not on, in words: paused, closed. Absent while it is running. */
  readonly notRunning?: Maybe<Scalars['String']['output']>;
  /** Where it stands if not in the area, in words. Absent where it is not known to be outside. */
  readonly outsideInWords?: Maybe<Scalars['String']['output']>;
  /** Where it was recorded. */
  readonly sources: ReadonlyArray<RecordSource>;
  /** What it is tied to. */
  readonly ties: ReadonlyArray<RecordTie>;
};

/** When somebody last looked for a component, anywhere in the area. */
export type LastCheck = {
  readonly __typename?: 'LastCheck';
  /** Component id. */
  readonly component: Scalars['ID']['output'];
  /** ISO date of the latest check of it, or of everything. */
  readonly on: Scalars['String']['output'];
};

/** Supply that was not counted, and why. */
export type LeftOut = {
  readonly __typename?: 'LeftOut';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** Id. */
  readonly supplyId: Scalars['ID']['output'];
};

/** The part of a place that a mean does not speak for. It is never more than half: a mean that would leave out more is not given. */
export type LeftOutOfMean = {
  readonly __typename?: 'LeftOutOfMean';
  /** What the part is of: residents, or small areas where residents are not known. */
  readonly of: Scalars['String']['output'];
  /** Part left out, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

export type { Level };

/** Somebody looked. */
export type Looked = {
  readonly __typename?: 'Looked';
  /** Role or source. */
  readonly by: Scalars['String']['output'];
  /** Id of the check, for takeBackCheck. Null where each small area was looked at on its own: each is taken back where it is shown. */
  readonly checkId?: Maybe<Scalars['ID']['output']>;
  /** Dataset the check came with; null where a person recorded it here, who may take it back. */
  readonly datasetId?: Maybe<Scalars['ID']['output']>;
  /** Whether they looked for exactly this: this place with its small areas, this group, this component. Where not, taking it back changes other cells too. */
  readonly isOfCellAlone: Scalars['Boolean']['output'];
  /** What they wrote. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** ISO date. */
  readonly on: Scalars['String']['output'];
  /** How wide they looked, in words. */
  readonly scope: Scalars['String']['output'];
};

/** Everything one map draws. */
export type MapLayer = {
  readonly __typename?: 'MapLayer';
  /** Places with outlines. */
  readonly localities: ReadonlyArray<MapLocality>;
  /** Need indicator. */
  readonly need?: Maybe<Indicator>;
  /** Upper ends of the five need classes, in the indicator's unit. */
  readonly needBreaks: ReadonlyArray<Scalars['Float']['output']>;
  /** Of what the need is a share, in words: households. Absent where it is no share. */
  readonly needShareOf?: Maybe<Scalars['String']['output']>;
  /** Sources of outlines, need and venues. */
  readonly sources: ReadonlyArray<Source>;
  /** Venues (at most 5,000). */
  readonly venues: ReadonlyArray<MapVenue>;
};

/** A place's outline and need. */
export type MapLocality = {
  readonly __typename?: 'MapLocality';
  /** GSS code. */
  readonly id: Scalars['ID']['output'];
  /** Where its label and mark stand, WGS84 degrees. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Where its label and mark stand, WGS84 degrees. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The chosen need indicator. */
  readonly need?: Maybe<Figure>;
  /** Need class, 0 (least) to 4 (most); absent when not known. */
  readonly needClass?: Maybe<Scalars['Int']['output']>;
  /** GeoJSON geometry (Polygon or MultiPolygon, WGS84) as JSON text; absent when no outline is held. */
  readonly outline?: Maybe<Scalars['String']['output']>;
};

/** A venue, and what happens there. */
export type MapVenue = {
  readonly __typename?: 'MapVenue';
  /** Provisions held there, by component id. */
  readonly components: ReadonlyArray<ComponentCount>;
  /** Venue id. */
  readonly id: Scalars['ID']['output'];
  /** WGS84 degrees. */
  readonly lat: Scalars['Float']['output'];
  /** WGS84 degrees. */
  readonly lon: Scalars['Float']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Postcode. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** yes, no or unknown. */
  readonly stepFree: Scalars['String']['output'];
  /** Ward it stands in. */
  readonly wardId?: Maybe<Scalars['ID']['output']>;
};

/** What may be changed: each answers with what it did, or with refusals in words. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Freeze a pack. Downloads: /exports/evidence/<id>.docx and .csv. */
  readonly createEvidencePack: CreateEvidencePackPayload;
  /** Record that somebody looked: turns not yet checked into gap, thin or served. */
  readonly recordCheck: RecordCheckPayload;
  /** Take back a check that a person recorded here, as if it had not been: an earlier one counts again. One that came with a list is the list's, and is refused. */
  readonly takeBackCheck: TakeBackCheckPayload;
};


/** What may be changed: each answers with what it did, or with refusals in words. */
export type MutationCreateEvidencePackArgs = {
  input: EvidencePackInput;
};


/** What may be changed: each answers with what it did, or with refusals in words. */
export type MutationRecordCheckArgs = {
  input: RecordCheckInput;
};


/** What may be changed: each answers with what it did, or with refusals in words. */
export type MutationTakeBackCheckArgs = {
  id: Scalars['ID']['input'];
};

/** The nearest thing that counts. */
export type NearestSupply = {
  readonly __typename?: 'NearestSupply';
  /** Straight-line metres, weighted over the people who live there. */
  readonly metres: Scalars['Float']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Id of the supply. */
  readonly supplyId: Scalars['ID']['output'];
  /** Its venue's id. */
  readonly venueId: Scalars['ID']['output'];
  /** Its venue. */
  readonly venueName: Scalars['String']['output'];
};

/** A tie, read from left to right. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The tie in words: runs, is held at … */
  readonly inWords: Scalars['String']['output'];
  /** True when nothing else joins its two sides. */
  readonly isBridge: Scalars['Boolean']['output'];
  /** Id of the first. */
  readonly source: Scalars['ID']['output'];
  /** Id of the second. */
  readonly target: Scalars['ID']['output'];
  /** RUNS, HELD_AT, PARTNERS_WITH … */
  readonly type: Scalars['String']['output'];
};

/** A thing in the network, with its place in the stored layout and its measures. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** Betweenness, normalised 0 to 1 over the whole network (Brandes 2001). */
  readonly betweenness: Scalars['Float']['output'];
  /** Component id, for provisions and connectors. */
  readonly componentId?: Maybe<Scalars['ID']['output']>;
  /** Other things it is tied to, in the whole network. */
  readonly degree: Scalars['Int']['output'];
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** True when the whole network falls apart without it. */
  readonly isArticulation: Scalars['Boolean']['output'];
  /** Kind. */
  readonly kind: NodeKind;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Why it is not running, in words: paused, closed, ended, not started. Absent while it is. */
  readonly notRunning?: Maybe<Scalars['String']['output']>;
  /** Where it stands if not in the area, in words; of an organisation, where everything it runs stands. Absent where it is not known to be outside. */
  readonly outsideInWords?: Maybe<Scalars['String']['output']>;
  /** Connected part it belongs to; 0 is the largest. */
  readonly part: Scalars['Int']['output'];
  /** Stored position. */
  readonly x: Scalars['Float']['output'];
  /** Stored position. */
  readonly y: Scalars['Float']['output'];
};

/** The network, or a part of it. */
export type NetworkPicture = {
  readonly __typename?: 'NetworkPicture';
  /** Ties present out of ties possible, of what is shown. */
  readonly density: Scalars['Float']['output'];
  /** Ties among them. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** True when the cap cut the answer. */
  readonly isCut: Scalars['Boolean']['output'];
  /** Nodes (at most 5,000). */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** Connected parts of what is shown. */
  readonly parts: Scalars['Int']['output'];
  /** Datasets the answer rests on. */
  readonly sources: ReadonlyArray<Source>;
  /** Ties before filtering. */
  readonly totalEdges: Scalars['Int']['output'];
  /** Nodes before filtering. */
  readonly totalNodes: Scalars['Int']['output'];
};

/** What part of the network. */
export type NetworkQuestion = {
  /** Only provisions and connectors of this component, and what they tie to. */
  readonly component?: InputMaybe<Scalars['ID']['input']>;
  /** Focus on one thing. */
  readonly focus?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds shown; all when absent. */
  readonly kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  /** Steps out from the focus (1–4). */
  readonly steps?: InputMaybe<Scalars['Int']['input']>;
  /** Only what stands or works in this ward, and what it ties to. */
  readonly ward?: InputMaybe<Scalars['ID']['input']>;
};

export type { NodeKind };

/** A source, as cited. */
export type PackCitation = {
  readonly __typename?: 'PackCitation';
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** Title, publisher, vintage, licence, retrieved, attribution: one line. */
  readonly text: Scalars['String']['output'];
  /** Where it can be fetched. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Something said in a pack, with its figures cited by number. */
export type PackParagraph = {
  readonly __typename?: 'PackParagraph';
  /** Text; citation marks stand in it as [1]. */
  readonly text: Scalars['String']['output'];
};

/** A picture of a pack. */
export type PackPicture = {
  readonly __typename?: 'PackPicture';
  /** What it shows, in words. */
  readonly alternative: Scalars['String']['output'];
  /** Caption with source. */
  readonly caption: Scalars['String']['output'];
  /** SVG text. */
  readonly svg: Scalars['String']['output'];
};

/** A section of a pack. */
export type PackSection = {
  readonly __typename?: 'PackSection';
  /** Heading. */
  readonly heading: Scalars['String']['output'];
  /** Anchor. */
  readonly id: Scalars['ID']['output'];
  /** Paragraphs. */
  readonly paragraphs: ReadonlyArray<PackParagraph>;
  /** Pictures as SVG text, drawn by Kith, safe to place in a page. */
  readonly pictures: ReadonlyArray<PackPicture>;
  /** Tables. */
  readonly tables: ReadonlyArray<PackTable>;
};

/** A table of a pack. */
export type PackTable = {
  readonly __typename?: 'PackTable';
  /** Column heads. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Rows of cells, in words. */
  readonly rows: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** Title. */
  readonly title: Scalars['String']['output'];
};

/** A ward, or another kind of place, for menus. */
export type Place = {
  readonly __typename?: 'Place';
  /** GSS code. */
  readonly id: Scalars['ID']['output'];
  /** ward or lsoa. */
  readonly level: Scalars['String']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
};

/** A group of people, from the reference data. */
export type PopulationGroup = {
  readonly __typename?: 'PopulationGroup';
  /** Who is meant, in plain English. */
  readonly description: Scalars['String']['output'];
  /** Slug, for example `carers`. */
  readonly id: Scalars['ID']['output'];
  /** Inside a sentence: unpaid carers. */
  readonly inSentence: Scalars['String']['output'];
  /** The indicator that counts them; absent when none does. */
  readonly indicatorId?: Maybe<Scalars['ID']['output']>;
  /** False when no lawful small-area figure is held: no rate and no number of people is then given. */
  readonly isCounted: Scalars['Boolean']['output'];
  /** For a menu: Unpaid carers. */
  readonly label: Scalars['String']['output'];
};

/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type Query = {
  readonly __typename?: 'Query';
  /** What Kith knows about its area. */
  readonly area: Area;
  /** Why is this cell as it is? */
  readonly cell: CellExplanation;
  /** A frozen pack; null when there is none by this id. */
  readonly evidencePack?: Maybe<EvidencePack>;
  /** Frozen packs, newest first (at most 100). */
  readonly evidencePacks: ReadonlyArray<EvidencePackTitle>;
  /** A pack as it would be, not frozen: id and hash are empty. */
  readonly evidencePreview: EvidencePack;
  /** Where is something missing? */
  readonly gaps: GapMatrix;
  /** Outlines, need and venues. `needBreaks` are quantiles over the places shown. */
  readonly mapLayer: MapLayer;
  /** The ecosystem as a network. */
  readonly network: NetworkPicture;
  /** One organisation, venue, provision or connector; null when there is none by this id. */
  readonly record?: Maybe<KithRecord>;
  /** Find organisations, venues, provision and connectors. Nearest first when `near` is given, best match otherwise, by name where neither is asked for: then what stands outside the area comes after what is in it. What is not running always comes last. */
  readonly search: SearchConnection;
  /** Which existing venues would bring most people into reach? Best first. */
  readonly sites: ReadonlyArray<Site>;
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QueryCellArgs = {
  question: CellQuestion;
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QueryEvidencePackArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QueryEvidencePreviewArgs = {
  input: EvidencePackInput;
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QueryGapsArgs = {
  question: GapsQuestion;
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QueryMapLayerArgs = {
  barriers?: InputMaybe<ReadonlyArray<Barrier>>;
  component?: InputMaybe<Scalars['ID']['input']>;
  group?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Level>;
  need?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QueryNetworkArgs = {
  question: NetworkQuestion;
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
  kind: NodeKind;
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  question: SearchQuestion;
};


/** What can be asked. Figures carry who says so; what is not known is absent, never 0. */
export type QuerySitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  question: CellQuestion;
};

/** Somebody looked. */
export type RecordCheckInput = {
  /** Role of who looked, never a person's name (1–80 characters). */
  readonly checkedBy: Scalars['String']['input'];
  /** ISO date, not in the future. */
  readonly checkedOn: Scalars['String']['input'];
  /** Component looked for; absent means every component. */
  readonly component?: InputMaybe<Scalars['ID']['input']>;
  /** Group looked for; absent means every group. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Locality looked at. */
  readonly locality: Scalars['ID']['input'];
  /** What they found, no personal data (at most 500 characters). */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of recordCheck. */
export type RecordCheckPayload = {
  readonly __typename?: 'RecordCheckPayload';
  /** The check, when recorded. */
  readonly check?: Maybe<CoverageCheck>;
  /** Why not. */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Something that happened to a record. */
export type RecordEvent = {
  readonly __typename?: 'RecordEvent';
  /** Role or command. */
  readonly actor: Scalars['String']['output'];
  /** ISO time. */
  readonly at: Scalars['String']['output'];
  /** Fields that changed. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** added, changed or removed. */
  readonly kind: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** One thing known about a record. */
export type RecordFact = {
  readonly __typename?: 'RecordFact';
  /** Property name. */
  readonly field: Scalars['String']['output'];
  /** False when nobody has said. */
  readonly isKnown: Scalars['Boolean']['output'];
  /** In words: Step-free access. */
  readonly label: Scalars['String']['output'];
  /** In words: Yes. Not recorded. */
  readonly value: Scalars['String']['output'];
};

/** Where a record was recorded. */
export type RecordSource = {
  readonly __typename?: 'RecordSource';
  /** The dataset. */
  readonly dataset: Dataset;
  /** That the dataset's present edition does not list it, and which one did last. Absent where it is listed, as far as is known. */
  readonly lastListedInWords?: Maybe<Scalars['String']['output']>;
  /** ISO date. */
  readonly retrieved: Scalars['String']['output'];
  /** The record's key there. */
  readonly sourceKey: Scalars['String']['output'];
};

/** A tie from this record's side. */
export type RecordTie = {
  readonly __typename?: 'RecordTie';
  /** A detail of the tie: made for, since 2021 … */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Id of the other. */
  readonly id: Scalars['ID']['output'];
  /** In words, from this record: runs, is run by, is held at … */
  readonly inWords: Scalars['String']['output'];
  /** Kind of the other; absent when it has no page of its own. */
  readonly kind?: Maybe<NodeKind>;
  /** Name of the other. */
  readonly name: Scalars['String']['output'];
  /** Why the other is not on: paused, closed. Absent while it is running. */
  readonly notRunning?: Maybe<Scalars['String']['output']>;
};

/** Why something was not done. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** One of the documented codes. */
  readonly code: Scalars['String']['output'];
  /** Input field it is about. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** In the asker's words. */
  readonly message: Scalars['String']['output'];
};

/** A page of results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Hand this back as `after` for the next page; absent at the end. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True where nothing on record says the words, so that these are only spelt much like them. */
  readonly isNearSpelling: Scalars['Boolean']['output'];
  /** What `near` was understood as, in words. */
  readonly nearInWords?: Maybe<Scalars['String']['output']>;
  /** Why `near` could not be used, in words. */
  readonly nearProblem?: Maybe<Scalars['String']['output']>;
  /** Results. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Of these, what is paused, has ended or has not begun; it comes last. */
  readonly notRunningCount: Scalars['Int']['output'];
  /** Of these, what runs and stands outside the area. */
  readonly outsideCount: Scalars['Int']['output'];
  /** All that match: in the area, outside it, and not running. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What to find. */
export type SearchQuestion = {
  /** Barrier lens. */
  readonly barriers?: InputMaybe<ReadonlyArray<Barrier>>;
  /** Component id. */
  readonly component?: InputMaybe<Scalars['ID']['input']>;
  /** Group id: made for it or open to it. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds; all when absent. */
  readonly kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  /** Postcode, sector, district such as SE20, a ward by its name, or lon,lat. */
  readonly near?: InputMaybe<Scalars['String']['input']>;
  /** Words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Ward id. */
  readonly ward?: InputMaybe<Scalars['ID']['input']>;
};

/** Something found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** ISO date it was last assured. */
  readonly assuredDate?: Maybe<Scalars['String']['output']>;
  /** Component id. */
  readonly componentId?: Maybe<Scalars['ID']['output']>;
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** Free of charge; absent when nobody has said. */
  readonly isFree?: Maybe<Scalars['Boolean']['output']>;
  /** Kind. */
  readonly kind: NodeKind;
  /** WGS84 degrees. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** WGS84 degrees; absent for a connector, which has no door. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Straight-line metres from `near`; for a connector, to the middle of the nearest place it works in. */
  readonly metres?: Maybe<Scalars['Float']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Why it is not on, in words: paused, closed. Absent while it is running. */
  readonly notRunning?: Maybe<Scalars['String']['output']>;
  /** Where it stands if not in the area, in words: outside Hackney, 600 m over the edge. Absent where it is not known to be outside. */
  readonly outsideInWords?: Maybe<Scalars['String']['output']>;
  /** yes, no or unknown. */
  readonly stepFree?: Maybe<Scalars['String']['output']>;
  /** One line about it. */
  readonly summary: Scalars['String']['output'];
  /** When, in words: Tuesday mornings. Of what is not running, when it was: was Tuesday mornings. */
  readonly whenInWords?: Maybe<Scalars['String']['output']>;
  /** Where: venue and ward in words. */
  readonly whereInWords?: Maybe<Scalars['String']['output']>;
};

/** An existing venue and who something new there would newly reach. */
export type Site = {
  readonly __typename?: 'Site';
  /** The assumed size with its unit; not known where nothing is assumed. */
  readonly assumedSizeInWords: Scalars['String']['output'];
  /** What would open there is assumed to offer in a week: sessions × capacity, in the component's supplyUnit. Null where nothing is assumed. */
  readonly assumedWeeklySupply?: Maybe<Scalars['Float']['output']>;
  /** Ward it stands in. */
  readonly localityName?: Maybe<Scalars['String']['output']>;
  /** What would open there: a weekly group, or something of the component's kind. */
  readonly offerInWords: Scalars['String']['output'];
  /** People of the group, in the place asked about, newly in reach. */
  readonly peopleNewlyReached: Figure;
  /** Residents newly reached, where nobody counts the group; null otherwise. */
  readonly residentsNewlyReached?: Maybe<Scalars['Float']['output']>;
  /** yes, no or unknown. */
  readonly stepFree: Scalars['String']['output'];
  /** Venue id. */
  readonly venueId: Scalars['ID']['output'];
  /** Venue. */
  readonly venueName: Scalars['String']['output'];
};

/** Where a figure or a record comes from. */
export type Source = {
  readonly __typename?: 'Source';
  /** The line the licence asks to be shown. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** Licence it may be used under. */
  readonly licence: Scalars['String']['output'];
  /** Title of the dataset. */
  readonly title: Scalars['String']['output'];
  /** What date its content speaks of. */
  readonly vintage: Scalars['String']['output'];
};

/** Answer of takeBackCheck. */
export type TakeBackCheckPayload = {
  readonly __typename?: 'TakeBackCheckPayload';
  /** The check as it was, when it was taken back. */
  readonly check?: Maybe<CoverageCheck>;
  /** Why not. */
  readonly refusals: ReadonlyArray<Refusal>;
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
  Area: ResolverTypeWrapper<Omit<Area, 'datasets' | 'populationGroups'> & { datasets: ReadonlyArray<ResolversTypes['Dataset']>, populationGroups: ReadonlyArray<ResolversTypes['PopulationGroup']> }>;
  Barrier: Barrier;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cell: ResolverTypeWrapper<CellFinding>;
  CellExplanation: ResolverTypeWrapper<Omit<CellExplanation, 'cell' | 'group'> & { cell: ResolversTypes['Cell'], group: ResolversTypes['PopulationGroup'] }>;
  CellLsoa: ResolverTypeWrapper<CellLsoa>;
  CellQuestion: CellQuestion;
  CellState: CellState;
  CellSupply: ResolverTypeWrapper<CellSupply>;
  ComponentCount: ResolverTypeWrapper<ComponentCount>;
  CountView: CountView;
  CoverageCheck: ResolverTypeWrapper<CoverageCheck>;
  CoverageParameters: ResolverTypeWrapper<CoverageParameters>;
  CreateEvidencePackPayload: ResolverTypeWrapper<Omit<CreateEvidencePackPayload, 'pack'> & { pack?: Maybe<ResolversTypes['EvidencePack']> }>;
  Dataset: ResolverTypeWrapper<DatasetHeld>;
  EcosystemComponent: ResolverTypeWrapper<EcosystemComponent>;
  EvidencePack: ResolverTypeWrapper<PackHeld>;
  EvidencePackInput: EvidencePackInput;
  EvidencePackTitle: ResolverTypeWrapper<EvidencePackTitle>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapLocality: ResolverTypeWrapper<GapLocality>;
  GapMatrix: ResolverTypeWrapper<Omit<GapMatrix, 'cells' | 'groups'> & { cells: ReadonlyArray<ResolversTypes['Cell']>, groups: ReadonlyArray<ResolversTypes['PopulationGroup']> }>;
  GapsQuestion: GapsQuestion;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<Indicator>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KithRecord: ResolverTypeWrapper<Omit<KithRecord, 'sources'> & { sources: ReadonlyArray<ResolversTypes['RecordSource']> }>;
  LastCheck: ResolverTypeWrapper<LastCheck>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  LeftOutOfMean: ResolverTypeWrapper<LeftOutOfMean>;
  Level: Level;
  Looked: ResolverTypeWrapper<Looked>;
  MapLayer: ResolverTypeWrapper<MapLayer>;
  MapLocality: ResolverTypeWrapper<MapLocality>;
  MapVenue: ResolverTypeWrapper<MapVenue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearestSupply: ResolverTypeWrapper<NearestSupply>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdge>;
  NetworkNode: ResolverTypeWrapper<NetworkNode>;
  NetworkPicture: ResolverTypeWrapper<NetworkAnswer>;
  NetworkQuestion: NetworkQuestion;
  NodeKind: NodeKind;
  PackCitation: ResolverTypeWrapper<PackCitation>;
  PackParagraph: ResolverTypeWrapper<PackParagraph>;
  PackPicture: ResolverTypeWrapper<PackPicture>;
  PackSection: ResolverTypeWrapper<PackSection>;
  PackTable: ResolverTypeWrapper<PackTable>;
  Place: ResolverTypeWrapper<Place>;
  PopulationGroup: ResolverTypeWrapper<GroupOfPeople>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCheckInput: RecordCheckInput;
  RecordCheckPayload: ResolverTypeWrapper<RecordCheckPayload>;
  RecordEvent: ResolverTypeWrapper<RecordEvent>;
  RecordFact: ResolverTypeWrapper<RecordFact>;
  RecordSource: ResolverTypeWrapper<Omit<RecordSource, 'dataset'> & { dataset: ResolversTypes['Dataset'] }>;
  RecordTie: ResolverTypeWrapper<RecordTie>;
  Refusal: ResolverTypeWrapper<Refusal>;
  SearchConnection: ResolverTypeWrapper<SearchConnection>;
  SearchQuestion: SearchQuestion;
  SearchResult: ResolverTypeWrapper<SearchResult>;
  Site: ResolverTypeWrapper<Site>;
  Source: ResolverTypeWrapper<Source>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TakeBackCheckPayload: ResolverTypeWrapper<TakeBackCheckPayload>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Area: Omit<Area, 'datasets' | 'populationGroups'> & { datasets: ReadonlyArray<ResolversParentTypes['Dataset']>, populationGroups: ReadonlyArray<ResolversParentTypes['PopulationGroup']> };
  Boolean: Scalars['Boolean']['output'];
  Cell: CellFinding;
  CellExplanation: Omit<CellExplanation, 'cell' | 'group'> & { cell: ResolversParentTypes['Cell'], group: ResolversParentTypes['PopulationGroup'] };
  CellLsoa: CellLsoa;
  CellQuestion: CellQuestion;
  CellSupply: CellSupply;
  ComponentCount: ComponentCount;
  CoverageCheck: CoverageCheck;
  CoverageParameters: CoverageParameters;
  CreateEvidencePackPayload: Omit<CreateEvidencePackPayload, 'pack'> & { pack?: Maybe<ResolversParentTypes['EvidencePack']> };
  Dataset: DatasetHeld;
  EcosystemComponent: EcosystemComponent;
  EvidencePack: PackHeld;
  EvidencePackInput: EvidencePackInput;
  EvidencePackTitle: EvidencePackTitle;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  GapLocality: GapLocality;
  GapMatrix: Omit<GapMatrix, 'cells' | 'groups'> & { cells: ReadonlyArray<ResolversParentTypes['Cell']>, groups: ReadonlyArray<ResolversParentTypes['PopulationGroup']> };
  GapsQuestion: GapsQuestion;
  ID: Scalars['ID']['output'];
  Indicator: Indicator;
  Int: Scalars['Int']['output'];
  KithRecord: Omit<KithRecord, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['RecordSource']> };
  LastCheck: LastCheck;
  LeftOut: LeftOut;
  LeftOutOfMean: LeftOutOfMean;
  Looked: Looked;
  MapLayer: MapLayer;
  MapLocality: MapLocality;
  MapVenue: MapVenue;
  Mutation: Record<PropertyKey, never>;
  NearestSupply: NearestSupply;
  NetworkEdge: NetworkEdge;
  NetworkNode: NetworkNode;
  NetworkPicture: NetworkAnswer;
  NetworkQuestion: NetworkQuestion;
  PackCitation: PackCitation;
  PackParagraph: PackParagraph;
  PackPicture: PackPicture;
  PackSection: PackSection;
  PackTable: PackTable;
  Place: Place;
  PopulationGroup: GroupOfPeople;
  Query: Record<PropertyKey, never>;
  RecordCheckInput: RecordCheckInput;
  RecordCheckPayload: RecordCheckPayload;
  RecordEvent: RecordEvent;
  RecordFact: RecordFact;
  RecordSource: Omit<RecordSource, 'dataset'> & { dataset: ResolversParentTypes['Dataset'] };
  RecordTie: RecordTie;
  Refusal: Refusal;
  SearchConnection: SearchConnection;
  SearchQuestion: SearchQuestion;
  SearchResult: SearchResult;
  Site: Site;
  Source: Source;
  String: Scalars['String']['output'];
  TakeBackCheckPayload: TakeBackCheckPayload;
}>;

export type AbsenceReasonResolvers = EnumResolverSignature<{ NOT_APPLICABLE?: any, NOT_COLLECTED?: any, SUPPRESSED?: any }, ResolversTypes['AbsenceReason']>;

export type AreaResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = ResolversObject<{
  assured?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  connectors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  ecosystemComponents?: Resolver<ReadonlyArray<ResolversTypes['EcosystemComponent']>, ParentType, ContextType>;
  editsInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  isIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastChecks?: Resolver<ReadonlyArray<ResolversTypes['LastCheck']>, ParentType, ContextType>;
  lsoas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationsOutside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  populationGroups?: Resolver<ReadonlyArray<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisionsOutside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  venues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venuesOutside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wards?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
}>;

export type BarrierResolvers = EnumResolverSignature<{ EVENING_OR_WEEKEND?: any, FREE?: any, NO_CAR?: any, NO_REFERRAL?: any, STEP_FREE?: any }, ResolversTypes['Barrier']>;

export type CellResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = ResolversObject<{
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
  shareNotKnown?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  stateLonger?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  stateShorter?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  venues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CellExplanationResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['CellExplanation'] = ResolversParentTypes['CellExplanation']> = ResolversObject<{
  cell?: Resolver<ResolversTypes['Cell'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['EcosystemComponent'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['PopulationGroup'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  locality?: Resolver<ResolversTypes['GapLocality'], ParentType, ContextType>;
  lsoas?: Resolver<ReadonlyArray<ResolversTypes['CellLsoa']>, ParentType, ContextType>;
  otherChecks?: Resolver<ReadonlyArray<ResolversTypes['Looked']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['CoverageParameters'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  supply?: Resolver<ReadonlyArray<ResolversTypes['CellSupply']>, ParentType, ContextType>;
}>;

export type CellLsoaResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['CellLsoa'] = ResolversParentTypes['CellLsoa']> = ResolversObject<{
  access?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInReach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearestMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type CellStateResolvers = EnumResolverSignature<{ GAP?: any, NOT_CHECKED?: any, SERVED?: any, THIN?: any }, ResolversTypes['CellState']>;

export type CellSupplyResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['CellSupply'] = ResolversParentTypes['CellSupply']> = ResolversObject<{
  adds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  assuredDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferredFromAge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInReach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMadeFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sharedAmong?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  venueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  venueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weeklySupply?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type ComponentCountResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['ComponentCount'] = ResolversParentTypes['ComponentCount']> = ResolversObject<{
  componentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CountViewResolvers = EnumResolverSignature<{ MADE_FOR?: any, OPEN_TO?: any }, ResolversTypes['CountView']>;

export type CoverageCheckResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['CoverageCheck'] = ResolversParentTypes['CoverageCheck']> = ResolversObject<{
  checkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  componentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  datasetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CoverageParametersResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['CoverageParameters'] = ResolversParentTypes['CoverageParameters']> = ResolversObject<{
  barriers?: Resolver<ReadonlyArray<ResolversTypes['Barrier']>, ParentType, ContextType>;
  checkMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reachMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CreateEvidencePackPayloadResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['CreateEvidencePackPayload'] = ResolversParentTypes['CreateEvidencePackPayload']> = ResolversObject<{
  pack?: Resolver<Maybe<ResolversTypes['EvidencePack']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
}>;

export type DatasetResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = ResolversObject<{
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

export type EcosystemComponentResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['EcosystemComponent'] = ResolversParentTypes['EcosystemComponent']> = ResolversObject<{
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardPerThousand?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supplyUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EvidencePackResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['EvidencePack'] = ResolversParentTypes['EvidencePack']> = ResolversObject<{
  citations?: Resolver<ReadonlyArray<ResolversTypes['PackCitation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isIntact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['PackSection']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EvidencePackTitleResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['EvidencePackTitle'] = ResolversParentTypes['EvidencePackTitle']> = ResolversObject<{
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FigureResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = ResolversObject<{
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['LeftOutOfMean']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type GapLocalityResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['GapLocality'] = ResolversParentTypes['GapLocality']> = ResolversObject<{
  gapCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPlaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
}>;

export type GapMatrixResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['GapMatrix'] = ResolversParentTypes['GapMatrix']> = ResolversObject<{
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['EcosystemComponent']>, ParentType, ContextType>;
  gapView?: Resolver<ResolversTypes['CountView'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  isIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localities?: Resolver<ReadonlyArray<ResolversTypes['GapLocality']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['CoverageParameters'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
}>;

export type IndicatorResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = ResolversObject<{
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type KithRecordResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['KithRecord'] = ResolversParentTypes['KithRecord']> = ResolversObject<{
  assuredDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  componentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['RecordFact']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notRunning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outsideInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['RecordSource']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['RecordTie']>, ParentType, ContextType>;
}>;

export type LastCheckResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['LastCheck'] = ResolversParentTypes['LastCheck']> = ResolversObject<{
  component?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type LeftOutResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type LeftOutOfMeanResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['LeftOutOfMean'] = ResolversParentTypes['LeftOutOfMean']> = ResolversObject<{
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type LevelResolvers = EnumResolverSignature<{ LSOA?: any, WARD?: any }, ResolversTypes['Level']>;

export type LookedResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Looked'] = ResolversParentTypes['Looked']> = ResolversObject<{
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  datasetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isOfCellAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type MapLayerResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['MapLayer'] = ResolversParentTypes['MapLayer']> = ResolversObject<{
  localities?: Resolver<ReadonlyArray<ResolversTypes['MapLocality']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  needBreaks?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  needShareOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  venues?: Resolver<ReadonlyArray<ResolversTypes['MapVenue']>, ParentType, ContextType>;
}>;

export type MapLocalityResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['MapLocality'] = ResolversParentTypes['MapLocality']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  needClass?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type MapVenueResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['MapVenue'] = ResolversParentTypes['MapVenue']> = ResolversObject<{
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wardId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  createEvidencePack?: Resolver<ResolversTypes['CreateEvidencePackPayload'], ParentType, ContextType, RequireFields<MutationCreateEvidencePackArgs, 'input'>>;
  recordCheck?: Resolver<ResolversTypes['RecordCheckPayload'], ParentType, ContextType, RequireFields<MutationRecordCheckArgs, 'input'>>;
  takeBackCheck?: Resolver<ResolversTypes['TakeBackCheckPayload'], ParentType, ContextType, RequireFields<MutationTakeBackCheckArgs, 'id'>>;
}>;

export type NearestSupplyResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['NearestSupply'] = ResolversParentTypes['NearestSupply']> = ResolversObject<{
  metres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  venueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  venueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type NetworkEdgeResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = ResolversObject<{
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isBridge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type NetworkNodeResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = ResolversObject<{
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  componentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArticulation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notRunning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outsideInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type NetworkPictureResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['NetworkPicture'] = ResolversParentTypes['NetworkPicture']> = ResolversObject<{
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  totalEdges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type NodeKindResolvers = EnumResolverSignature<{ CONNECTOR?: any, ORGANISATION?: any, PROVISION?: any, VENUE?: any }, ResolversTypes['NodeKind']>;

export type PackCitationResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['PackCitation'] = ResolversParentTypes['PackCitation']> = ResolversObject<{
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PackParagraphResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['PackParagraph'] = ResolversParentTypes['PackParagraph']> = ResolversObject<{
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PackPictureResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['PackPicture'] = ResolversParentTypes['PackPicture']> = ResolversObject<{
  alternative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  svg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PackSectionResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['PackSection'] = ResolversParentTypes['PackSection']> = ResolversObject<{
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['PackParagraph']>, ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<ResolversTypes['PackPicture']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['PackTable']>, ParentType, ContextType>;
}>;

export type PackTableResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['PackTable'] = ResolversParentTypes['PackTable']> = ResolversObject<{
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PlaceResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PopulationGroupResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['PopulationGroup'] = ResolversParentTypes['PopulationGroup']> = ResolversObject<{
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cell?: Resolver<ResolversTypes['CellExplanation'], ParentType, ContextType, RequireFields<QueryCellArgs, 'question'>>;
  evidencePack?: Resolver<Maybe<ResolversTypes['EvidencePack']>, ParentType, ContextType, RequireFields<QueryEvidencePackArgs, 'id'>>;
  evidencePacks?: Resolver<ReadonlyArray<ResolversTypes['EvidencePackTitle']>, ParentType, ContextType>;
  evidencePreview?: Resolver<ResolversTypes['EvidencePack'], ParentType, ContextType, RequireFields<QueryEvidencePreviewArgs, 'input'>>;
  gaps?: Resolver<ResolversTypes['GapMatrix'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'question'>>;
  mapLayer?: Resolver<ResolversTypes['MapLayer'], ParentType, ContextType, RequireFields<QueryMapLayerArgs, 'barriers' | 'level'>>;
  network?: Resolver<ResolversTypes['NetworkPicture'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'question'>>;
  record?: Resolver<Maybe<ResolversTypes['KithRecord']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id' | 'kind'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'question'>>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySitesArgs, 'first' | 'question'>>;
}>;

export type RecordCheckPayloadResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['RecordCheckPayload'] = ResolversParentTypes['RecordCheckPayload']> = ResolversObject<{
  check?: Resolver<Maybe<ResolversTypes['CoverageCheck']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
}>;

export type RecordEventResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['RecordEvent'] = ResolversParentTypes['RecordEvent']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RecordFactResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['RecordFact'] = ResolversParentTypes['RecordFact']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RecordSourceResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['RecordSource'] = ResolversParentTypes['RecordSource']> = ResolversObject<{
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  lastListedInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrieved?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RecordTieResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['RecordTie'] = ResolversParentTypes['RecordTie']> = ResolversObject<{
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notRunning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type RefusalResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SearchConnectionResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isNearSpelling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nearInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  notRunningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outsideCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SearchResultResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = ResolversObject<{
  assuredDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  componentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notRunning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outsideInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stepFree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whereInWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type SiteResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = ResolversObject<{
  assumedSizeInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumedWeeklySupply?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  localityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peopleNewlyReached?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  residentsNewlyReached?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  venueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = ResolversObject<{
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TakeBackCheckPayloadResolvers<ContextType = KithContext, ParentType extends ResolversParentTypes['TakeBackCheckPayload'] = ResolversParentTypes['TakeBackCheckPayload']> = ResolversObject<{
  check?: Resolver<Maybe<ResolversTypes['CoverageCheck']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
}>;

export type Resolvers<ContextType = KithContext> = ResolversObject<{
  AbsenceReason?: AbsenceReasonResolvers;
  Area?: AreaResolvers<ContextType>;
  Barrier?: BarrierResolvers;
  Cell?: CellResolvers<ContextType>;
  CellExplanation?: CellExplanationResolvers<ContextType>;
  CellLsoa?: CellLsoaResolvers<ContextType>;
  CellState?: CellStateResolvers;
  CellSupply?: CellSupplyResolvers<ContextType>;
  ComponentCount?: ComponentCountResolvers<ContextType>;
  CountView?: CountViewResolvers;
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
  LastCheck?: LastCheckResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LeftOutOfMean?: LeftOutOfMeanResolvers<ContextType>;
  Level?: LevelResolvers;
  Looked?: LookedResolvers<ContextType>;
  MapLayer?: MapLayerResolvers<ContextType>;
  MapLocality?: MapLocalityResolvers<ContextType>;
  MapVenue?: MapVenueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearestSupply?: NearestSupplyResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkPicture?: NetworkPictureResolvers<ContextType>;
  NodeKind?: NodeKindResolvers;
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
  TakeBackCheckPayload?: TakeBackCheckPayloadResolvers<ContextType>;
}>;

