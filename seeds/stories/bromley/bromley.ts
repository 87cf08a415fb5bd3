import type { Story } from '../../all-stories.ts';
import { areaId, areaName } from './area.ts';
import { inventSample } from './invent-sample.ts';
import { figuresToRecord, placeChanges, placeDatasets } from './place-changes.ts';
import { sampleDataset } from './sample-dataset.ts';
import { toChanges } from './to-changes.ts';

/** The sample: the real wards and figures of one London borough, with invented organisations at the scale of its strategy. */
export const bromley: Story = {
	id: 'bromley', areaId, areaName, placeDatasets, placeChanges, figuresToRecord, sampleDataset,
	sampleChanges: (plantedOn) => toChanges(inventSample({ plantedOn }), { plantedOn })
};
