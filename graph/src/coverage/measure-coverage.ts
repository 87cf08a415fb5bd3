import type { CellFinding, CellState } from './cell-finding.ts';
import type { CellLocality, CountView, CoverageFacts, CoverageParameters } from './coverage-facts.ts';
import type { OfferReach, ScaleMeasure } from './measure-at-scale.ts';
import type { PreparedCoverage } from './prepare-coverage.ts';
import type { PreparedLocality } from './prepare-locality.ts';
import type { CellRates } from './cell/measure-cell-rates.ts';
import type { CountInReach, InReach } from './cell/open-count-in-reach.ts';
import { cellState } from './cell/cell-state.ts';
import { combineOffers } from './combine-offers.ts';
import { openCountInReach } from './cell/open-count-in-reach.ts';
import { findNearestSupply } from './cell/find-nearest-supply.ts';
import { findPointsNearUnheldEdge } from './near-unheld-edge.ts';
import { lookedIn } from './cell/looked-at.ts';
import { measureAtScale } from './measure-at-scale.ts';
import { measureCellRates } from './cell/measure-cell-rates.ts';
import { measureComparator } from './comparator.ts';
import { prepareCoverage } from './prepare-coverage.ts';
import { prepareLocality, weightedMetres } from './prepare-locality.ts';

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
}

/** The same method at three lengths: a quarter shorter, as asked, a quarter longer. */
const SCALES = { shorter: 0.75, asked: 1, longer: 1.25 } as const;

/**
 * Every locality × group × component: what is within reach, how it compares, and what may be said of it.
 *
 * Order  localities, then groups, then components, as they were asked for.
 * Zero   is something reached with nothing to share; nothing reached, nobody there and not known have their own names.
 * Cost   three passes over every pair, then one pass over the LSOAs of each cell.
 * Source floating catchments after Luo and Qi (2009), doi:10.1016/j.healthplace.2009.06.002.
 */
export function measureCoverage(asked: CoverageAsked): CellFinding[] {
	const prepared = prepareCoverage(asked);
	return measurePrepared({ ...asked, prepared, measures: measureScales(prepared) });
}

export interface ScaleMeasures { readonly shorter: ScaleMeasure; readonly asked: ScaleMeasure; readonly longer: ScaleMeasure }

export function measureScales(prepared: PreparedCoverage): ScaleMeasures {
	return {
		shorter: measureAtScale(prepared, SCALES.shorter),
		asked: measureAtScale(prepared, SCALES.asked),
		longer: measureAtScale(prepared, SCALES.longer)
	};
}

/** The same, for whoever has the facts prepared already. */
export function measurePrepared({ facts, parameters, localities, count, groupIds, componentIds, prepared, measures }: CoverageAsked & { prepared: PreparedCoverage; measures: ScaleMeasures }): CellFinding[] {
	const groupIndexes = groupIds.flatMap((id) => prepared.groupIndexOf.get(id) ?? []);
	const components = componentIds.filter((id) => facts.components.some((component) => component.id === id));
	const readings = readComponents({ prepared, measures, components, groupIndexes, count });
	const nearEdge = findPointsNearUnheldEdge(prepared);
	const countInReach = openCountInReach(prepared);

	return localities.flatMap((locality) => {
		const place = prepareLocality(prepared, locality);
		const looked = lookedIn({ facts, parameters, locality });
		const isNearEdge = place.points.some((a) => nearEdge[a] === 1);
		return groupIndexes.flatMap((groupIndex) => {
			const metresToPlace = weightedMetres({ prepared, points: place.points, groupIndex });
			return components.map((componentId): CellFinding => {
				const groupId = prepared.groups[groupIndex]!.id;
				const view = viewOf(groupId, count);
				const check = looked(groupId, componentId);
				const stateAt = (scale: keyof ScaleMeasures, counted: CountView): { state: CellState; rates: CellRates; near: InReach } => {
					const reading = readings[scale][counted].get(componentId)![groupIndex]!;
					return judge({ prepared, countInReach, place, reading, groupIndex, componentId, count: counted, reachMetres: measures[scale].reachMetres, isLooked: check !== undefined });
				};
				const { state, rates: { noRate, shareForState: _share, ratioForState: _ratio, ...rates }, near } = stateAt('asked', view);
				return {
					localityId: locality.id,
					groupId,
					componentId,
					count: view,
					state,
					otherState: groupId === 'anyone' ? undefined : stateAt('asked', otherView(view)).state,
					...rates,
					...(noRate === undefined ? {} : { noRate }),
					...near,
					nearest: findNearestSupply({ prepared, placed: place.placed.get(componentId) ?? [], metresToPlace, groupIndex, count: view }),
					looked: check,
					sensitivity: { shorter: stateAt('shorter', view).state, longer: stateAt('longer', view).state },
					nearUnheldEdge: isNearEdge
				};
			});
		});
	});
}

/** What one component gives one group in one view, and what that is set against. */
interface Reading {
	readonly reach: OfferReach;
	readonly comparator: number | undefined;
}

/** By scale, view, component, and the group's place in `prepared.groups`. */
type Readings = Readonly<Record<keyof ScaleMeasures, Readonly<Record<CountView, Map<string, Reading[]>>>>>;

function readComponents({ prepared, measures, components, groupIndexes, count }: { prepared: PreparedCoverage; measures: ScaleMeasures; components: readonly string[]; groupIndexes: readonly number[]; count: CountView }): Readings {
	const empty = () => ({ 'made-for': new Map<string, Reading[]>(components.map((id) => [id, []])), 'open-to': new Map<string, Reading[]>(components.map((id) => [id, []])) });
	const readings = { shorter: empty(), asked: empty(), longer: empty() };
	const anyone = prepared.groupIndexOf.get('anyone');
	for (const scale of ['shorter', 'asked', 'longer'] as const) {
		for (const componentId of components) {
			const combined = (groupIndex: number, counted: CountView): OfferReach => combineOffers({ prepared, measure: measures[scale], componentId, groupIndex, count: counted });
			const forAnyone = anyone === undefined ? undefined : combined(anyone, 'open-to');
			// one comparator for everything counted as open to: that of anyone
			const openComparator = measureComparator({ prepared, componentId, weights: prepared.residents, reach: forAnyone });
			for (const groupIndex of groupIndexes) {
				const groupId = prepared.groups[groupIndex]!.id;
				const view = viewOf(groupId, count);
				// the other view is only asked for its state, and only at the length asked
				const views = scale === 'asked' && groupId !== 'anyone' ? [view, otherView(view)] : [view];
				for (const counted of views) {
					const reach = combined(groupIndex, counted);
					const comparator = counted === 'open-to' ? openComparator : measureComparator({ prepared, componentId, weights: prepared.people[groupIndex]!, reach });
					readings[scale][counted].get(componentId)![groupIndex] = { reach, comparator };
				}
			}
		}
	}
	return readings;
}

function judge({ prepared, countInReach, place, reading, groupIndex, componentId, count, reachMetres, isLooked }: { prepared: PreparedCoverage; countInReach: CountInReach; place: PreparedLocality; reading: Reading; groupIndex: number; componentId: string; count: CountView; reachMetres: number; isLooked: boolean }): { state: CellState; rates: CellRates; near: InReach } {
	const rates = measureCellRates({ prepared, points: place.points, lsoaCount: place.locality.lsoaIds.length, groupIndex, reach: reading.reach, comparator: reading.comparator });
	const near = countInReach({ nearBy: place.nearBy.get(componentId) ?? [], groupIndex, count, reachMetres });
	const state = cellState({ share: rates.shareForState, ratio: rates.ratioForState, providers: near.providers, venues: near.venues, isSpreadOver: rates.isSpreadOver, isLooked });
	return { state, rates, near };
}

const otherView = (count: CountView): CountView => (count === 'made-for' ? 'open-to' : 'made-for');

/** `anyone` has one view: open to. */
export const viewOf = (groupId: string, count: CountView): CountView => (groupId === 'anyone' ? 'open-to' : count);
