import type { Barrier, SupplyPoint } from '../coverage-facts.ts';

/**
 * Why a supply is not counted through a barrier lens, or undefined when it is.
 *
 * Unknown  is not a yes: "nobody has said" leaves a supply out, with that as the reason.
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
	'evening-or-weekend'({ isEvening, isWeekend }) {
		if (isEvening === true || isWeekend === true) return undefined;
		return isEvening === undefined && isWeekend === undefined ? 'nobody has said when it runs' : 'it does not run in the evening or at a weekend';
	},
	'no-referral'({ kind, referralRoute }) {
		if (kind === 'space' || referralRoute === 'open' || referralRoute === 'self') return undefined;
		return referralRoute === 'professional' ? 'it needs a referral from a professional' : 'nobody has said whether it needs a referral';
	},
	'no-car': () => undefined
};
