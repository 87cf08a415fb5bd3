import type { CellExplanation, CellSupply } from './cell-finding.ts';
import type { CellLocality, CountView, CoverageFacts, CoverageParameters } from './coverage-facts.ts';
import type { ComponentAtReach } from './open-component.ts';
import type { CountedFor } from './combine-offers.ts';
import type { CountedSupply, PreparedCoverage } from './prepare-coverage.ts';
import type { SharedOut } from './share-out.ts';
import { isCountedFor } from './combine-offers.ts';
import { openCell, openComponents, viewOf } from './measure-coverage.ts';

/** Of what adds nothing here, only so much is listed that there are this many in all. */
const ENOUGH_SUPPLY = 50;

export interface CellAsked {
	readonly facts: CoverageFacts;
	readonly parameters: CoverageParameters;
	readonly locality: CellLocality;
	readonly groupId: string;
	readonly componentId: string;
	readonly count: CountView;
	/** Components opened before with the same facts and parameters. */
	readonly opened?: ReadonlyMap<string, ComponentAtReach>;
}

/**
 * One cell down to its records: what is there, how far, shared among how many, what was left out and why.
 *
 * Whatever is in reach, spread over it or adds to its access is listed, however much: what the supplies add sums to the
 * cell's access. Undefined when the group or component is not in the facts.
 */
export function explainCell({ facts, parameters, locality, groupId, componentId, count, opened }: CellAsked): CellExplanation | undefined {
	const groupIndex = facts.groups.findIndex(({ id }) => id === groupId);
	if (groupIndex < 0 || !facts.components.some(({ id }) => id === componentId)) return undefined;
	const [component] = openComponents({ facts, parameters, componentIds: [componentId], ...(opened && { opened }) });
	const { prepared } = component!.component;
	const place = component!.component.placeOf(locality);
	const cell = openCell({ component: component!, group: { id: groupId, index: groupIndex }, count })(place);

	const counted: CountedFor = { groupIndex, count: viewOf(groupId, count) };
	const shared = component!.sharedOut('asked');
	const reading = component!.reading('asked', counted);
	const reachMetres = component!.reachMetres('asked');
	const weights = prepared.isCounted[groupIndex] ? prepared.people[groupIndex]! : prepared.residents;
	const people = cell.people ?? 0;

	const here: { index: number; metres: number | undefined }[] = [
		...Array.from(place.placed, (index, at) => ({ index, metres: place.metres[at]! })),
		...Array.from(place.spread, (index) => ({ index, metres: undefined }))
	];
	const isFor = (supply: CountedSupply): boolean => isCountedFor(prepared.offers[supply.offer]!, counted);
	const supply = here
		.filter(({ index }) => isFor(prepared.supply[index]!))
		.map(({ index, metres }): CellSupply => {
			const supplied = prepared.supply[index]!;
			const among = shared.sharedAmong[index]!;
			return {
				supplyId: supplied.point.id,
				kind: supplied.point.kind,
				name: supplied.point.name,
				organisationNames: supplied.point.organisations.map(({ name }) => name),
				venueId: metres === undefined ? undefined : supplied.point.venue!.id,
				venueName: metres === undefined ? undefined : supplied.point.venue!.name,
				metres,
				isInReach: metres !== undefined && metres <= reachMetres,
				weeklySupply: supplied.amount,
				isAssumed: supplied.isAssumed,
				sharedAmong: among > 0 ? among : undefined,
				adds: people > 0 ? addedBy({ prepared, shared, index, points: place.points, weights }) / people : 0,
				assuredDate: supplied.point.assuredDate,
				isMadeFor: supplied.who.isMadeFor(prepared.groups[groupIndex]!),
				inferredFromAge: supplied.who.inferred.includes(groupId)
			};
		})
		.sort((a, b) => rank(a) - rank(b) || (a.metres ?? 0) - (b.metres ?? 0) || (a.name < b.name ? -1 : 1))
		.filter(({ isInReach, metres, adds }, at) => at < ENOUGH_SUPPLY || isInReach || metres === undefined || adds > 0);

	return {
		cell,
		supply,
		leftOut: listLeftOut({ prepared, counted, here: new Set(here.map(({ index }) => index)), shared }),
		lsoas: locality.lsoaIds.map((id) => {
			const a = prepared.areaIndexOf.get(id);
			if (a === undefined) return { id, name: id, people: undefined, access: undefined, nearestMetres: undefined, isInReach: false };
			const known = prepared.isCounted[groupIndex] && !Number.isNaN(weights[a]!);
			return {
				id,
				name: prepared.demand[prepared.area[a]!]!.name,
				people: known ? weights[a]! : undefined,
				access: known && reading.isReached[a] === 1 ? reading.access[a]! : undefined,
				nearestMetres: Number.isFinite(reading.nearestMetres[a]) ? reading.nearestMetres[a] : undefined,
				isInReach: reading.nearestMetres[a]! <= reachMetres
			};
		})
	};
}

/** In reach on foot, then spread over it, then beyond. */
const rank = ({ isInReach, metres }: CellSupply): number => (isInReach ? 0 : metres === undefined ? 1 : 2);

/** Σᵢ people(i) · what this supply gives a person at i. */
function addedBy({ prepared, shared, index, points, weights }: { prepared: PreparedCoverage; shared: SharedOut; index: number; points: Uint32Array; weights: Float64Array }): number {
	const { place, declared, amount } = prepared.supply[index]!;
	const total = shared.sharedAmong[index]!;
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
		if (!isHere.has(a) || distance[at]! > shared.limit || (declared && declared[i] !== 1) || !(weights[a]! > 0)) continue;
		added += weights[a]! * amount * (shared.weightOfPair[at]! / total);
	}
	return added;
}

function listLeftOut({ prepared, counted, here, shared }: { prepared: PreparedCoverage; counted: CountedFor; here: ReadonlySet<number>; shared: SharedOut }): CellExplanation['leftOut'] {
	const group = prepared.groups[counted.groupIndex]!;
	const named = prepared.leftOut.map(({ point, reason }) => ({ supplyId: point.id, name: point.name, reason }));
	const others = prepared.supply.flatMap((supply, index) => {
		const reason = whyNotCounted(supply, index);
		return reason === undefined ? [] : [{ supplyId: supply.point.id, name: supply.point.name, reason }];
	});
	// first what a steward can mend, then what would count for others, by name
	return [named, others].flatMap((some) => some.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)));

	function whyNotCounted(supply: CountedSupply, index: number): string | undefined {
		if (!isCountedFor(prepared.offers[supply.offer]!, counted)) {
			if (supply.point.excluded.includes(group.id)) return `it is not open to ${group.inSentence}`;
			if (counted.count === 'made-for' && supply.who.isOpenTo(group)) return `it is open to ${group.inSentence}, and not made for them`;
			return supply.who.ages ? `its age range or the groups it names leave out ${group.inSentence}` : `it is made for other groups than ${group.inSentence}`;
		}
		if (!here.has(index)) return 'it serves other places';
		if (shared.sharedAmong[index] === 0) return 'nobody it is for lives within its reach, so there is nobody to share it';
		return undefined;
	}
}
