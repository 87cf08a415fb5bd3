import { QuestionNotUnderstood } from './question-not-understood.ts';

/**
 * Refuses QuestionNotUnderstood when an id names nothing held here, with what was expected.
 *
 * @param what  "a group", "a component": within the sentence
 */
export function requireKnown({ what, ids, known }: {
	readonly what: string;
	readonly ids: readonly (string | undefined)[];
	readonly known: readonly { readonly id: string }[];
}): void {
	for (const id of ids) {
		if (id === undefined || known.some((one) => one.id === id)) continue;
		const some = known.slice(0, 12).map((one) => one.id).join(', ');
		throw new QuestionNotUnderstood(`"${id.slice(0, 60)}" is not ${what} held here; expected one of ${some}${known.length > 12 ? ' …' : ''}.`);
	}
}
