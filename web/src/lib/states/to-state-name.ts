import type { StateName } from '@kith/graph/wording/state-in-words.ts';

const names = { SERVED: 'served', THIN: 'thin', GAP: 'gap', NOT_CHECKED: 'not_checked' } as const satisfies Record<string, StateName>;

/** The API's spelling of a state, as the words and the drawings spell it. */
export function toStateName(state: keyof typeof names): StateName {
	return names[state];
}
