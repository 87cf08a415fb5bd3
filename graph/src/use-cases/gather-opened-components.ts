import type { CoverageParameters } from '../coverage/coverage-facts.ts';
import type { ComponentAtReach, OpenComponent } from '../coverage/open-component.ts';
import { openComponent } from '../coverage/open-component.ts';
import type { PreparedBy } from '../coverage/prepare-coverage.ts';
import { preparePeople } from '../coverage/prepare-people.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import type { KithContext } from './kith-context.ts';

/**
 * The area's components with these parameters, by id, each opened once for whoever asks next: another group, view,
 * level or reach then costs its own cells alone.
 */
export async function gatherOpenedComponents({ memory }: Pick<KithContext, 'memory'>, { area, parameters, componentIds }: {
	readonly area: AreaCoverage;
	readonly parameters: CoverageParameters;
	readonly componentIds: readonly string[];
}): Promise<ReadonlyMap<string, ComponentAtReach>> {
	const { facts, graphVersion } = area;
	// what a component is prepared by, and nothing else: the key holds exactly what is handed on
	const preparedBy: PreparedBy = { decay: parameters.decay, barriers: parameters.barriers, on: parameters.on, checkMonths: parameters.checkMonths };
	const people = await memory.remember({ graphVersion, question: ['prepared-people'] }, async () => preparePeople(facts));
	const open = (componentId: string, by: PreparedBy): Promise<OpenComponent> =>
		memory.remember({ graphVersion, question: ['opened-component', componentId, by] }, async () => {
			const unbarred = by.barriers.length === 0 ? undefined : await open(componentId, { ...by, barriers: [] });
			return openComponent({ facts, parameters: by, componentId, people, ...(unbarred && { unbarred }) });
		});
	return new Map(await Promise.all(componentIds.map(async (componentId) => [componentId, (await open(componentId, preparedBy)).atReach(parameters.reachMetres)] as const)));
}
