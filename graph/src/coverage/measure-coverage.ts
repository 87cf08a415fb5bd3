import type { CellFinding, CellState } from './cell-finding.ts';
import type { CellLocality, CountView, CoverageFacts, CoverageParameters } from './coverage-facts.ts';
import type { CountedFor } from './combine-offers.ts';
import type { CellRates } from './cell/measure-cell-rates.ts';
import type { InReach } from './cell/walk-steps.ts';
import type { ComponentAtReach, OpenPlace } from './open-component.ts';
import type { Scale } from './scales.ts';
import { cellState } from './cell/cell-state.ts';
import { measureCellRates } from './cell/measure-cell-rates.ts';
import { openComponent } from './open-component.ts';
import { preparePeople } from './prepare-people.ts';

export interface CoverageAsked {
	readonly facts: CoverageFacts;
	readonly parameters: CoverageParameters;
	/** Places that get a cell each. */
	readonly localities: readonly CellLocality[];
	/** `anyone` is always counted as open to. */
	readonly count: CountView;
	/** Ids in `facts.groups` and `facts.components`; others get no cell. */
	readonly groupIds: readonly string[];
	readonly componentIds: readonly string[];
	/** Components opened before with the same facts and parameters, by id; what is not among them is opened now. */
	readonly opened?: ReadonlyMap<string, ComponentAtReach>;
}

/**
 * Every locality × group × component: what is within reach, how it compares, and what may be said of it.
 *
 * Order  localities, then groups, then components, as they were asked for.
 * Zero   is something reached with nothing to share; nothing reached, nobody there and not known have their own names.
 * Cost   three passes over every pair of a component that was not opened before, then one pass over the LSOAs of each cell.
 * Source floating catchments after Luo and Qi (2009), doi:10.1016/j.healthplace.2009.06.002.
 */
export function measureCoverage({ facts, parameters, localities, count, groupIds, componentIds, opened }: CoverageAsked): CellFinding[] {
	const known = componentIds.filter((id) => facts.components.some((component) => component.id === id));
	const components = openComponents({ facts, parameters, componentIds: known, ...(opened && { opened }) });
	const groups = groupIds.flatMap((id) => {
		const index = facts.groups.findIndex((group) => group.id === id);
		return index < 0 ? [] : [{ id, index }];
	});
	const cells = groups.map((group) => components.map((component) => openCell({ component, group, count })));
	return localities.flatMap((locality) => {
		const places = components.map(({ component }) => component.placeOf(locality));
		return cells.flatMap((ofGroup) => ofGroup.map((measure, at) => measure(places[at]!)));
	});
}

/** Components in the order asked for, sharing what they are measured from. */
export function openComponents({ facts, parameters, componentIds, opened }: { facts: CoverageFacts; parameters: CoverageParameters; componentIds: readonly string[]; opened?: ReadonlyMap<string, ComponentAtReach> }): ComponentAtReach[] {
	let people: ReturnType<typeof preparePeople> | undefined;
	return componentIds.map((componentId) => opened?.get(componentId)
		?? openComponent({ facts, parameters, componentId, people: people ??= preparePeople(facts) }).atReach(parameters.reachMetres));
}

/** One component for one group in one view, ready to be measured in any place. */
export function openCell({ component, group, count }: { readonly component: ComponentAtReach; readonly group: { readonly id: string; readonly index: number }; readonly count: CountView }): (place: OpenPlace) => CellFinding {
	const { prepared } = component.component;
	const isNearEdge = component.nearEdge();
	const view = viewOf(group.id, count);

	const judgeAt = (scale: Scale, countedAs: CountView) => {
		const counted: CountedFor = { groupIndex: group.index, count: countedAs };
		const reading = component.reading(scale, counted);
		const reachMetres = component.reachMetres(scale);
		return ({ points, locality, inReach: inReachOf }: OpenPlace, isLooked: boolean): { state: CellState; rates: CellRates; inReach: InReach } => {
			const rates = measureCellRates({ prepared, points, lsoaCount: locality.lsoaIds.length, groupIndex: group.index, reading, reachMetres });
			const inReach = inReachOf(counted, reachMetres);
			const state = cellState({ share: rates.shareForState, ratio: rates.ratioForState, providers: inReach.providers, venues: inReach.venues, isSpreadOver: rates.isSpreadOver, isLooked });
			return { state, rates, inReach };
		};
	};
	const asked: CountedFor = { groupIndex: group.index, count: view };
	const asAsked = judgeAt('asked', view);
	// the other view is only asked for its state, and only at the length asked
	const inOtherView = group.id === 'anyone' ? undefined : judgeAt('asked', otherView(view));
	const shorter = judgeAt('shorter', view);
	const longer = judgeAt('longer', view);
	// the rate also counts what is beyond a walk, as far as the catchment goes
	const countedMetres = Math.max(component.reachMetres('asked'), component.sharedOut('asked').limit);

	return (place) => {
		const looked = place.looked(group.id);
		const isLooked = looked !== undefined;
		const { state, rates, inReach } = asAsked(place, isLooked);
		const counted = place.inReach(asked, countedMetres);
		// field by field: copying objects whole costs more than measuring them
		return {
			localityId: place.locality.id,
			groupId: group.id,
			componentId: prepared.componentId,
			count: view,
			isPlaced: place.points.length > 0,
			state,
			otherState: inOtherView?.(place, isLooked).state,
			access: rates.access,
			noRate: rates.noRate,
			ratio: rates.ratio,
			comparator: rates.comparator,
			shareInReach: rates.shareInReach,
			people: rates.people,
			peopleWithout: rates.peopleWithout,
			shareNotKnown: rates.shareNotKnown,
			providers: inReach.providers,
			venues: inReach.venues,
			isSpreadOver: rates.isSpreadOver,
			nearest: place.nearest(asked),
			shareAssumed: counted.shareAssumed,
			shareNotAssured: counted.shareNotAssured,
			shortfall: rates.shortfall,
			looked,
			sensitivity: { shorter: shorter(place, isLooked).state, longer: longer(place, isLooked).state },
			nearUnheldEdge: place.points.some((a) => isNearEdge[a] === 1)
		};
	};
}

const otherView = (count: CountView): CountView => (count === 'made-for' ? 'open-to' : 'made-for');

/** `anyone` has one view: open to. */
export const viewOf = (groupId: string, count: CountView): CountView => (groupId === 'anyone' ? 'open-to' : count);
