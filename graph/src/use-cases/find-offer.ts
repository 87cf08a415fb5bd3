import type { Barrier, SupplyPoint } from '../coverage/coverage-facts.ts';
import type { PopulationGroup } from '../domain/reference.ts';
import { isSpread } from '../coverage/supply/is-spread.ts';
import { whyBarred } from '../coverage/supply/barrier-lens.ts';
import { whoItIsFor } from '../coverage/supply/who-it-is-for.ts';
import { allBarriers } from './coverage-question.ts';

/** One thing somebody can come to, as filters ask about it. */
export interface Offer {
	readonly component: string;
	/** Groups that may come: made for them, welcoming them, or open to anyone of their ages. */
	readonly openTo: ReadonlySet<string>;
	/** Lenses it is seen through. Without a car depends on where from, and is asked of distance. */
	readonly without: ReadonlySet<Barrier>;
	/** By phone, online, at home, or a role that goes to people. */
	readonly comesToYou: boolean;
}

/** A supply as search and map ask about it: by the very rules the matrix of gaps counts it by. Undefined when it is not running. */
export function findOffer(point: SupplyPoint, groups: readonly PopulationGroup[]): Offer | undefined {
	if (!point.isActive) return undefined;
	const who = whoItIsFor(point, groups);
	return {
		component: point.componentId,
		openTo: new Set(groups.filter((group) => who.isOpenTo(group)).map(({ id }) => id)),
		without: new Set(allBarriers.filter((barrier) => whyBarred(point, [barrier]) === undefined)),
		comesToYou: isSpread(point)
	};
}
