import type { CountView } from '../coverage/coverage-facts.ts';
import type { KithContext } from './kith-context.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { toGapView } from './gap-locality.ts';
import { toKnownIds } from './coverage-question.ts';

export interface CountViewFound {
	readonly count: CountView;
	/** Components that alone begin in open to, in the words of a sentence. */
	readonly openTo: readonly string[];
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
	const openTo = area.facts.components.filter(({ id }) => ids.includes(id) && toGapView(area, [id]) === 'open-to');
	return { count, openTo: openTo.map(({ inSentence }) => inSentence) };
}
