import { viewOf } from '../coverage/measure-coverage.ts';
import type { CountView } from '../coverage/coverage-facts.ts';
import type { KithContext } from './kith-context.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { toGapView } from './gap-locality.ts';
import { toKnownIds } from './coverage-question.ts';

export interface CountViewFound {
	readonly count: CountView;
	/** Of components counted made for, those that alone would begin in open to, in the words of a sentence. */
	readonly openToAlone: readonly string[];
}

/**
 * The view in which somebody who names none begins: the one in which gaps of these components are counted (`gapView`),
 * as the pages begin in it.
 *
 * @param components  ids; all when empty. Refuses QuestionNotUnderstood for one that is not there
 */
export async function findCountView(context: Pick<KithContext, 'store' | 'memory' | 'now'>, { components }: { readonly components: readonly string[] }): Promise<CountViewFound> {
	const area = await gatherCoverageFacts(context);
	const ids = toKnownIds({ field: 'component', ids: components, known: area.facts.components });
	const count = toGapView(area, ids);
	const openToAlone = area.facts.components.filter(({ id }) => ids.includes(id) && count === 'made-for' && toGapView(area, [id]) === 'open-to');
	return { count, openToAlone: openToAlone.map(({ inSentence }) => inSentence) };
}

/** The view in which these groups are counted when this one is asked for: for `anyone` there is one only. */
export function countViewFor({ groups, asked }: { readonly groups: readonly string[]; readonly asked: CountView }): CountView {
	return groups.length > 0 && groups.every((id) => viewOf(id, asked) === 'open-to') ? 'open-to' : asked;
}
