import type { Figure } from '../domain/provenance.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import { toSource } from './to-source.ts';

/** The datasets an answer rests on: people of its groups, residents, and the supply of its components. */
export function sourcesOfCoverage(area: AreaCoverage, { groupIds, componentIds }: { groupIds: readonly string[]; componentIds: readonly string[] }): { readonly sources: readonly Figure['source'][]; readonly isIllustrative: boolean } {
	const indicatorIds = ['residents', ...area.facts.groups.filter(({ id }) => groupIds.includes(id) || id === 'anyone').flatMap(({ indicatorId }) => indicatorId ?? [])];
	const ids = new Set([
		...indicatorIds.flatMap((id) => area.datasetIdsOfIndicator.get(id) ?? []),
		...componentIds.flatMap((id) => [...area.datasetIdsOfComponent.get(id) ?? []])
	]);
	const datasets = [...ids].flatMap((id) => area.datasetById.get(id) ?? []);
	return { sources: datasets.map(toSource), isIllustrative: datasets.some(({ illustrative }) => illustrative) };
}
