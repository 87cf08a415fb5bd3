import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultCoverageParameters } from '@kith/graph/coverage/default-coverage-parameters.ts';
import { measureCoverage } from '@kith/graph/coverage/measure-coverage.ts';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { gatherCoverageFacts } from '@kith/graph/use-cases/gather-coverage-facts.ts';
import { plantReference } from './plant-reference.ts';
import { plantSample } from './plant.ts';

const plantedOn = '2026-05-18';
let home: string;
let store: GraphStore;

beforeAll(async () => {
	home = mkdtempSync(path.join(tmpdir(), 'kith-seeds-'));
	store = await openStore({ home, workspace: 'sample' }, { create: { areaId: 'E00000000', areaName: 'Nowhere yet' } });
	await plantReference(store); // as `kith workspace new` leaves it
	await plantSample(store, { plantedOn, actor: 'test' });
});

afterAll(async () => {
	await store.close();
	rmSync(home, { recursive: true });
});

describe('planting the sample', () => {
	test('the workspace is named after its area and holds everything', async () => {
		expect(await store.about()).toMatchObject({ areaId: 'E09000006', areaName: 'Bromley' });
		expect(await store.countNodes()).toMatchObject({ Organisation: 629, Venue: 96, Provision: 1500, Connector: 120, PopulationGroup: 22 });
		expect(await store.listBoundaries({ kind: 'ward', detail: 'simplified' })).toHaveLength(22);
		expect(await store.findPostcode('SE20')).toMatchObject({ kind: 'district' });
	});

	test('only what is invented is illustrative', async () => {
		const datasets = await store.listDatasets();
		expect(datasets.filter(({ illustrative }) => illustrative).map(({ publisher }) => publisher)).toEqual(['The Kith project']);
	});

	test('its neighbours are held on every side, so that no small area is said to lie near an edge beyond which nobody is', async () => {
		const { facts, lsoas } = await gatherCoverageFacts({ store, memory: { remember: (_, make) => make() } });
		const cells = measureCoverage({ facts, parameters: defaultCoverageParameters(plantedOn), localities: lsoas, count: 'open-to', groupIds: ['anyone'], componentIds: ['wanted_activity'] });
		expect(cells).toHaveLength(199);
		expect(cells.filter(({ nearUnheldEdge }) => nearUnheldEdge)).toEqual([]);
		expect(facts.demand.filter(({ isOutsideArea }) => !isOutsideArea).every(({ metresToUnheldEdge }) => metresToUnheldEdge === Infinity), 'asked of an outline').toBe(true);
	});

	test('a workspace that holds something is refused and left as it was', async () => {
		const before = await store.about();
		await expect(plantSample(store, { plantedOn, actor: 'test' })).rejects.toThrow(/already holds 629 Organisation/);
		expect(await store.about()).toEqual(before);
	});

	test('of things to join made for a group about a third is there, a third is missing and some nobody looked for', async () => {
		const { facts, wards } = await gatherCoverageFacts({ store, memory: { remember: (_, make) => make() } });
		const groupIds = facts.groups.filter(({ id, indicatorId }) => indicatorId !== undefined && id !== 'anyone').map(({ id }) => id);
		const cells = measureCoverage({ facts, parameters: defaultCoverageParameters(plantedOn), localities: wards, count: 'made-for', groupIds, componentIds: ['wanted_activity'] });
		const share = (state: string): number => cells.filter((cell) => cell.state === state).length / cells.length;
		expect(cells).toHaveLength(22 * 9);
		expect(share('served')).toBeGreaterThan(0.25);
		expect(share('served')).toBeLessThan(0.4);
		expect(share('thin')).toBeGreaterThan(0.15);
		expect(share('gap')).toBeGreaterThan(0.25);
		expect(share('gap')).toBeLessThan(0.42);
		expect(share('not_checked')).toBeGreaterThan(0.05);
		expect(share('not_checked')).toBeLessThan(0.15);

		const mottingham = wards.find(({ name }) => name === 'Mottingham');
		expect(cells.find(({ localityId, groupId }) => localityId === mottingham?.id && groupId === 'carers')).toMatchObject({ state: 'gap', otherState: 'served', shareInReach: 0 });
	});
});
