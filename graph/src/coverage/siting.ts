import type { SiteFinding } from './cell-finding.ts';
import type { CellLocality, CountView, CoverageFacts, CoverageParameters } from './coverage-facts.ts';
import type { ComponentAtReach } from './open-component.ts';
import type { YesNoUnknown } from '../domain/venue.ts';
import { findAssumedSupply } from './supply/weekly-supply.ts';
import { openComponents, viewOf } from './measure-coverage.ts';

/** A venue where something could be held: whoever asks leaves out those known to have stopped. British National Grid metres. */
export interface SiteCandidate {
	readonly id: string;
	readonly name: string;
	readonly easting: number;
	readonly northing: number;
	readonly locationType?: string;
	readonly stepFree?: YesNoUnknown;
	readonly localityName?: string;
}

export interface SitesAsked {
	readonly facts: CoverageFacts;
	readonly parameters: CoverageParameters;
	/** Whose people are to be reached. */
	readonly localities: readonly CellLocality[];
	readonly groupId: string;
	readonly componentId: string;
	readonly count: CountView;
	readonly candidates: readonly SiteCandidate[];
	/** Components opened before with the same facts and parameters. */
	readonly opened?: ReadonlyMap<string, ComponentAtReach>;
}

/**
 * Which existing venues would newly bring most people into reach, each taken by itself: maximal covering, exact for
 * one site. Best first; of equals, the one whose name comes first. Venues that would reach nobody new are left out.
 *
 * Units   people of the group; residents where the group cannot be counted (the caller then gives no number).
 * Lens    with the step-free lens only venues known to be step-free are candidates.
 * Source  Church and ReVelle (1974), doi:10.1007/BF01942293.
 */
export function rankSites(asked: SitesAsked): SiteFinding[] {
	const { facts, parameters, groupId, componentId } = asked;
	const without = findPeopleWithout(asked);
	return asked.candidates
		.filter(({ stepFree }) => !parameters.barriers.includes('step-free') || stepFree === 'yes')
		.map((candidate): SiteFinding => {
			let peopleNewlyReached = 0;
			for (const { easting, northing, people } of without) {
				if (Math.hypot(easting - candidate.easting, northing - candidate.northing) <= parameters.reachMetres) peopleNewlyReached += people;
			}
			return {
				venueId: candidate.id,
				venueName: candidate.name,
				peopleNewlyReached,
				stepFree: candidate.stepFree ?? 'unknown',
				assumedWeeklySupply: findAssumedSupply(facts.assumptions, { componentId, setting: candidate.locationType }),
				localityName: candidate.localityName
			};
		})
		.filter(({ peopleNewlyReached }) => peopleNewlyReached > 0)
		.sort((a, b) => b.peopleNewlyReached - a.peopleNewlyReached || a.venueName.localeCompare(b.venueName, 'en') || (a.venueId < b.venueId ? -1 : 1));

	function findPeopleWithout({ localities, count, opened }: SitesAsked): { easting: number; northing: number; people: number }[] {
		const [component] = openComponents({ facts, parameters, componentIds: [componentId], ...(opened && { opened }) });
		const { prepared } = component!.component;
		const groupIndex = prepared.groupIndexOf.get(groupId);
		if (groupIndex === undefined) return [];
		const { nearestMetres } = component!.reading('asked', { groupIndex, count: viewOf(groupId, count) });
		const weights = prepared.isCounted[groupIndex] ? prepared.people[groupIndex]! : prepared.residents;
		const ids = new Set(localities.flatMap(({ lsoaIds }) => lsoaIds));
		return [...ids].flatMap((id) => {
			const a = prepared.areaIndexOf.get(id);
			if (a === undefined || nearestMetres[a]! <= parameters.reachMetres || !(weights[a]! > 0)) return [];
			const { easting, northing } = prepared.demand[prepared.area[a]!]!;
			return [{ easting, northing, people: weights[a]! }];
		});
	}
}
