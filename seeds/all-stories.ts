import type { PutRecord } from '@kith/graph/domain/change.ts';
import type { Observation } from '@kith/graph/domain/observation.ts';
import type { Dataset } from '@kith/graph/domain/provenance.ts';
import { bromley } from './stories/bromley/bromley.ts';

/** An area ready to be planted: its real places and figures, and what was invented to stand in them. */
export interface Story {
	readonly id: string;
	readonly areaId: string;
	readonly areaName: string;
	/** Real: places, outlines, postcodes. */
	readonly placeDatasets: readonly Dataset[];
	placeChanges(): readonly PutRecord[];
	/** Real: figures. */
	figuresToRecord(): readonly { readonly dataset: Dataset; readonly observations: readonly Observation[] }[];
	/** Invented, as if on this day. */
	sampleDataset(plantedOn: string): Dataset;
	sampleChanges(plantedOn: string): readonly PutRecord[];
}

/** Adding an area to try is adding a folder and a line here. The first is planted as the sample. */
export const allStories: readonly [Story, ...Story[]] = [bromley];
