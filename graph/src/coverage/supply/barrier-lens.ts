import type { Barrier, SupplyPoint } from '../coverage-facts.ts';

/**
 * Why a supply is not counted through a barrier lens, or undefined when it is.
 *
 * Unknown  is not a yes: "nobody has said" leaves a supply out, with that as the reason.
 * Rooms    say when they can be booked, not when they run (when-bookable.ts).
 * Applies  to sessions and rooms. A connector is a role, without price, door or timetable, and always counts;
 *          what comes home, by phone or online has no step to climb.
 * Not here "no car" removes nothing: it cuts distances (see open-component.ts).
 */
export function whyBarred(point: SupplyPoint, barriers: readonly Barrier[]): string | undefined {
	if (point.kind === 'connector') return undefined;
	for (const barrier of barriers) {
		const reason = reasons[barrier](point);
		if (reason) return reason;
	}
	return undefined;
}

const reasons: Readonly<Record<Barrier, (point: SupplyPoint) => string | undefined>> = {
	'step-free'({ mode, venue }) {
		const isHeldSomewhere = mode === 'in_person' || mode === 'hybrid';
		if (!isHeldSomewhere || venue?.stepFree === 'yes') return undefined;
		return venue?.stepFree === 'no' ? 'its venue is not step-free' : 'nobody has said whether its venue is step-free';
	},
	free({ isFree }) {
		if (isFree === true) return undefined;
		return isFree === false ? 'it is not free of charge' : 'nobody has said whether it is free of charge';
	},
	'evening-or-weekend'({ kind, isEvening, isWeekend }) {
		if (isEvening === true || isWeekend === true) return undefined;
		const [runs, does, doesNot] = kind === 'space' ? ['it can be booked', 'can be booked', 'cannot be booked'] : ['it runs', 'runs', 'does not run'];
		if (isEvening === undefined && isWeekend === undefined) return `nobody has said when ${runs}`;
		if (isEvening === undefined) return `it ${doesNot} at a weekend, and nobody has said whether it ${does} in the evening`;
		if (isWeekend === undefined) return `it ${doesNot} in the evening, and nobody has said whether it ${does} at a weekend`;
		return `it ${doesNot} in the evening or at a weekend`;
	},
	'no-referral'({ kind, referralRoute }) {
		if (kind === 'space' || referralRoute === 'open' || referralRoute === 'self') return undefined;
		return referralRoute === 'professional' ? 'it needs a referral from a professional' : 'nobody has said whether it needs a referral';
	},
	'no-car': () => undefined
};
