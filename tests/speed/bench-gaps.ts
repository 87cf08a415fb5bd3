import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultCoverageParameters } from '@kith/graph/coverage/default-coverage-parameters.ts';
import { measureCoverage } from '@kith/graph/coverage/measure-coverage.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { gatherCoverageFacts } from '@kith/graph/use-cases/gather-coverage-facts.ts';
import { plantSample } from '@kith/seeds/plant.ts';
import { contextOver } from '../support/context-over.ts';
import { type FigureRow, median, milliseconds } from './figure-row.ts';

/** The whole matrix of the sample (every ward, group and component, with sensitivity), and the same with ten times the supply. */
export async function benchGaps(): Promise<readonly FigureRow[]> {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-bench-'));
	const store = await openStore({ home, workspace: 'sample' }, { create: { areaId: 'E09000006', areaName: 'Bromley' } });
	const on = '2026-06-01';
	const planted = performance.now();
	await plantSample(store, { plantedOn: on, actor: 'bench' });
	const plantTook = performance.now() - planted;
	const gathered = performance.now();
	const area = await gatherCoverageFacts(contextOver(store, on));
	const gatherTook = performance.now() - gathered;

	const time = (times: number): number => {
		const supply = Array.from({ length: times }, (_, copy) => area.facts.supply.map((point) => ({ ...point, id: `${point.id}-${copy}` }))).flat();
		const facts = { ...area.facts, supply };
		const took: number[] = [];
		for (let round = 0; round < 5; round++) {
			const began = performance.now();
			measureCoverage({
				facts,
				parameters: defaultCoverageParameters(on),
				localities: area.wards,
				count: 'made-for',
				groupIds: facts.groups.map(({ id }) => id),
				componentIds: facts.components.map(({ id }) => id)
			});
			took.push(performance.now() - began);
		}
		return median(took);
	};
	const once = time(1);
	const tenfold = time(10);
	await store.close();
	rmSync(home, { recursive: true, force: true });
	return [
		{ what: 'plant the sample', figure: milliseconds(plantTook) },
		{ what: 'gather the facts of the sample', figure: milliseconds(gatherTook) },
		{ what: `every ward × group × component of the sample (${area.facts.supply.length} points of supply)`, figure: milliseconds(once) },
		{ what: 'the same with ten times the supply', figure: milliseconds(tenfold), against: `${(tenfold / once).toFixed(1)} × the time of 1×`, goal: 'close to 10 × or less' }
	];
}
