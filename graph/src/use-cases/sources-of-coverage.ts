import type { Figure } from '../domain/provenance.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import { toSource } from './to-source.ts';

/** The datasets an answer rests on: people of its groups, residents, and the supply of its components. */
export function sourcesOfCoverage(area: AreaCoverage, { groupIds, componentIds }: { groupIds: readonly string[]; componentIds: readonly string[] }): { readonly sources: readonly Figure['source'][]; readonly isIllustrative: boolean } {
	const indicatorIds = ['residents', ...area.facts.groups.filter(({ id }) => groupIds.includes(id) || id === 'anyone').flatMap(({ indicatorId }) => indicatorId ?? [])];
	const asked = new Set(componentIds);
	const ids = new Set<string>();
	for (const id of indicatorIds) for (const datasetId of area.datasetIdsOfIndicator.get(id) ?? []) ids.add(datasetId);
	for (const { id, componentId } of area.facts.supply) {
		if (asked.has(componentId)) for (const datasetId of area.datasetIdsOfSupply.get(id) ?? []) ids.add(datasetId);
	}
	const datasets = [...ids].flatMap((id) => area.datasetById.get(id) ?? []);
	return { sources: datasets.map(toSource), isIllustrative: datasets.some(({ illustrative }) => illustrative) };
}
