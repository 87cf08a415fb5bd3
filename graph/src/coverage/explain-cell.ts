import type { CellExplanation, CellSupply } from './cell-finding.ts';
import type { CellLocality, CountView, CoverageFacts, CoverageParameters } from './coverage-facts.ts';
import type { CountedSupply, PreparedCoverage } from './prepare-coverage.ts';
import type { ScaleMeasure } from './measure-at-scale.ts';
import { combineOffers, isCountedFor } from './combine-offers.ts';
import { measurePrepared, measureScales, viewOf } from './measure-coverage.ts';
import { prepareCoverage } from './prepare-coverage.ts';
import { prepareLocality } from './prepare-locality.ts';

/** Of what adds nothing here, only so much is listed that there are this many in all. */
const ENOUGH_SUPPLY = 50;

export interface CellAsked {
	readonly facts: CoverageFacts;
	readonly parameters: CoverageParameters;
	readonly locality: CellLocality;
	readonly groupId: string;
	readonly componentId: string;
	readonly count: CountView;
}

/**
 * One cell down to its records: what is there, how far, shared among how many, what was left out and why.
 *
 * Whatever is in reach, spread over it or adds to its access is listed, however much: what the supplies add sums to the
 * cell's access. Undefined when the group or component is not in the facts.
 */
export function explainCell({ facts, parameters, locality, groupId, componentId, count }: CellAsked): CellExplanation | undefined {
	const prepared = prepareCoverage({ facts, parameters, componentIds: [componentId] });
	const measures = measureScales(prepared);
	const [cell] = measurePrepared({ facts, parameters, localities: [locality], count, groupIds: [groupId], componentIds: [componentId], prepared, measures });
	if (!cell) return undefined;

	const view = viewOf(groupId, count);
	const groupIndex = prepared.groupIndexOf.get(groupId)!;
	const place = prepareLocality(prepared, locality);
	const measure = measures.asked;
	const reach = combineOffers({ prepared, measure, componentId, groupIndex, count: view });
	const weights = prepared.isCounted[groupIndex] ? prepared.people[groupIndex]! : prepared.residents;
	const people = cell.people ?? 0;

	const here = [...place.placed.get(componentId) ?? [], ...(place.nearBy.get(componentId) ?? []).filter(({ leastMetres }) => leastMetres === undefined)];
	const isFor = (supply: CountedSupply): boolean => isCountedFor(prepared.offers[supply.offer]!, groupIndex, view);
	const supply = here
		.filter(({ index }) => isFor(prepared.supply[index]!))
		.map(({ index, leastMetres }): CellSupply => {
			const counted = prepared.supply[index]!;
			const shared = measure.sharedAmong[index]!;
			return {
				supplyId: counted.point.id,
				kind: counted.point.kind,
				name: counted.point.name,
				organisationNames: counted.point.organisations.map(({ name }) => name),
				venueId: leastMetres === undefined ? undefined : counted.point.venue!.id,
				venueName: leastMetres === undefined ? undefined : counted.point.venue!.name,
				metres: leastMetres,
				isInReach: leastMetres !== undefined && leastMetres <= measure.reachMetres,
				weeklySupply: counted.amount,
				isAssumed: counted.isAssumed,
				sharedAmong: shared > 0 ? shared : undefined,
				adds: people > 0 ? addedBy({ prepared, measure, index, points: place.points, weights }) / people : 0,
				assuredDate: counted.point.assuredDate,
				isMadeFor: counted.who.isMadeFor(prepared.groups[groupIndex]!),
				inferredFromAge: counted.who.inferred.includes(groupId)
			};
		})
		.sort((a, b) => rank(a) - rank(b) || (a.metres ?? 0) - (b.metres ?? 0) || (a.name < b.name ? -1 : 1))
		.filter(({ isInReach, metres, adds }, at) => at < ENOUGH_SUPPLY || isInReach || metres === undefined || adds > 0);

	return {
		cell,
		supply,
		leftOut: listLeftOut({ prepared, groupIndex, view, here: new Set(here.map(({ index }) => index)), measure }),
		lsoas: locality.lsoaIds.map((id) => {
			const a = prepared.areaIndexOf.get(id);
			if (a === undefined) return { id, name: id, people: undefined, access: undefined, nearestMetres: undefined, isInReach: false };
			const known = prepared.isCounted[groupIndex] && !Number.isNaN(weights[a]!);
			return {
				id,
				name: prepared.demand[prepared.area[a]!]!.name,
				people: known ? weights[a]! : undefined,
				access: known && reach.isReached[a] === 1 ? reach.access[a]! : undefined,
				nearestMetres: nearestMetresOf(a),
				isInReach: reach.isInReach[a] === 1
			};
		})
	};

	function nearestMetresOf(a: number): number | undefined {
		let least = Infinity;
		for (const counted of prepared.supply) {
			if (counted.place === undefined || !isFor(counted) || (counted.declared && counted.declared[prepared.area[a]!] !== 1)) continue;
			least = Math.min(least, prepared.metres[a * prepared.placeCount + counted.place]!);
		}
		return least === Infinity ? undefined : least;
	}
}

/** In reach on foot, then spread over it, then beyond. */
const rank = ({ isInReach, metres }: CellSupply): number => (isInReach ? 0 : metres === undefined ? 1 : 2);

/** Σᵢ people(i) · what this supply gives a person at i. */
function addedBy({ prepared, measure, index, points, weights }: { prepared: PreparedCoverage; measure: ScaleMeasure; index: number; points: Uint32Array; weights: Float64Array }): number {
	const { place, declared, amount } = prepared.supply[index]!;
	const total = measure.sharedAmong[index]!;
	if (total === 0) return 0;
	const isHere = new Set(points);
	let added = 0;
	if (place === undefined) {
		for (const a of points) if (declared![prepared.area[a]!] === 1 && weights[a]! > 0) added += weights[a]! * (amount / total);
		return added;
	}
	const { start, demand, distance } = prepared.pairs;
	for (let at = start[place]!; at < start[place + 1]!; at++) {
		const i = demand[at]!;
		const a = prepared.areaOf[i]!;
		if (!isHere.has(a) || distance[at]! > measure.accessLimit || (declared && declared[i] !== 1) || !(weights[a]! > 0)) continue;
		added += weights[a]! * amount * (measure.weightOfPair[at]! / total);
	}
	return added;
}

function listLeftOut({ prepared, groupIndex, view, here, measure }: { prepared: PreparedCoverage; groupIndex: number; view: CountView; here: ReadonlySet<number>; measure: ScaleMeasure }): CellExplanation['leftOut'] {
	const group = prepared.groups[groupIndex]!;
	const named = prepared.leftOut.map(({ point, reason }) => ({ supplyId: point.id, name: point.name, reason }));
	const others = prepared.supply.flatMap((supply, index) => {
		const reason = whyNotCounted(supply, index);
		return reason === undefined ? [] : [{ supplyId: supply.point.id, name: supply.point.name, reason }];
	});
	// first what a steward can mend, then what would count for others, by name
	return [named, others].flatMap((some) => some.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)));

	function whyNotCounted(supply: CountedSupply, index: number): string | undefined {
		if (!isCountedFor(prepared.offers[supply.offer]!, groupIndex, view)) {
			if (supply.point.excluded.includes(group.id)) return `it is not open to ${group.inSentence}`;
			if (view === 'made-for' && supply.who.isOpenTo(group)) return `it is open to ${group.inSentence}, and not made for them`;
			return supply.who.ages ? `its age range or the groups it names leave out ${group.inSentence}` : `it is made for other groups than ${group.inSentence}`;
		}
		if (!here.has(index)) return 'it serves other places';
		if (measure.sharedAmong[index] === 0) return 'nobody it is for lives within its reach, so there is nobody to share it';
		return undefined;
	}
}
