import { expect, test } from 'vitest';
import type { Absence } from '../domain/absence.ts';
import type { Indicator, ReferenceData } from '../domain/reference.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { gatherNeed } from './gather-need.ts';
import type { KithContext } from './kith-context.ts';

const lonely: Indicator = { id: 'lonely', label: 'Loneliness', unit: 'score', direction: 'higher_is_more_need', kind: 'modelled', aggregation: 'mean_over_residents', description: 'modelled' };

/** One ward of small areas, each with its residents and its score or why there is none. */
async function needOf(parts: readonly { readonly residents?: number; readonly score?: number; readonly absence?: Absence }[]) {
	const reference: Partial<ReferenceData> = { indicators: [lonely], groups: [], components: [], assumptions: [] };
	const store: Partial<GraphStore> = {
		about: () => Promise.resolve({ schemaVersion: 1, graphVersion: 1, areaId: 'E09', areaName: 'Town' }),
		getReferenceData: () => Promise.resolve(reference as ReferenceData),
		listDatasets: () => Promise.resolve([]),
		listLocalities: () => Promise.resolve([
			{ id: 'Hill', name: 'Hill', kind: 'ward', parentIds: [] },
			...parts.map(({ residents }, i) => ({ id: `L${i}`, name: `Hill ${i}`, kind: 'lsoa' as const, parentIds: ['Hill'], ...(residents !== undefined && { residents }) }))
		]),
		listObservations: () => Promise.resolve(parts.flatMap(({ score, absence }, i) => (score === undefined && absence === undefined ? [] : [{
			localityId: `L${i}`, indicatorId: 'lonely', period: '2021', datasetId: 'survey', ...(score === undefined ? { absence: absence! } : { value: score })
		}])))
	};
	const context = { store: store as GraphStore, memory: { remember: (_: unknown, make: () => unknown) => make() } as KithContext['memory'] };
	return (await gatherNeed(context, { indicatorId: 'lonely', level: 'ward' })).figures.get('Hill')!;
}

test('a ward’s mean of all its small areas leaves nobody out, and says nothing of it', async () => {
	const figure = await needOf([{ residents: 100, score: 2 }, { residents: 300, score: 4 }]);
	expect(figure).toMatchObject({ value: 3.5, inWords: 'score 3.5 (modelled)' });
	expect(figure).not.toHaveProperty('leftOut');
});

test('one small area without a score is left out of the mean, and the words say how many of the residents that is', async () => {
	expect(await needOf([{ residents: 300, score: 2 }, { residents: 100 }])).toMatchObject({ value: 2, leftOut: { share: 0.25, of: 'residents' }, inWords: 'score 2 (modelled); 25% of its residents left out: not known there' });
});

test('a mean that would speak for less than half of the people is not known, with the reason of the rest', async () => {
	expect(await needOf([{ residents: 100, score: 2 }, { residents: 300, absence: 'Suppressed' }])).toMatchObject({ value: undefined, absence: 'Suppressed', inWords: 'not published, to protect people' });
	expect(await needOf([{ residents: 100, score: 2 }, { residents: 300 }])).toMatchObject({ value: undefined, absence: 'NotCollected' });
	expect((await needOf([{ residents: 100, score: 2 }, { residents: 100 }])).value).toBe(2);
});

test('where residents are not known everywhere the small areas are counted', async () => {
	expect(await needOf([{ residents: 100, score: 2 }, { residents: 50, score: 5 }, { score: 9 }])).toMatchObject({ value: 3, leftOut: { share: expect.closeTo(1 / 3, 9) as number, of: 'small areas' }, inWords: 'score 3 (modelled); 33% of its small areas left out: not known there' });
});
