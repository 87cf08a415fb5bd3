import type { Figure } from '../domain/provenance.ts';
import type { AreaCoverage } from './gather-coverage-facts.ts';
import { figureInWords } from '../wording/figure-in-words.ts';
import { sourceOfIndicator } from './gather-coverage-facts.ts';

const NO_SOURCE = { title: 'No small-area figure is held for this group', licence: 'none', vintage: 'none' };

/** A number of people of a group, with who says so. An uncounted group has no number, and says it was not collected. */
export function toPeopleFigure({ area, groupId, people, kind }: { area: AreaCoverage; groupId: string; people: number | undefined; kind?: 'computed' }): Figure {
	const group = area.facts.groups.find(({ id }) => id === groupId);
	const indicatorId = group?.indicatorId ?? (groupId === 'anyone' ? 'residents' : undefined);
	const indicator = area.reference.indicators.find(({ id }) => id === indicatorId);
	const source = sourceOfIndicator(area, indicatorId === undefined ? undefined : { id: indicatorId }) ?? NO_SOURCE;
	const about = { unit: 'people', kind: kind ?? indicator?.kind ?? 'measured', source } as const;
	if (people === undefined || indicatorId === undefined) {
		return { ...about, value: undefined, absence: 'NotCollected', inWords: figureInWords({ ...about, value: undefined, absence: 'NotCollected' }) };
	}
	return { ...about, value: people, inWords: figureInWords({ ...about, value: people }) };
}
