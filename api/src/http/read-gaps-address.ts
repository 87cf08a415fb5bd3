import type { Barrier, CountView } from '@kith/graph/coverage/coverage-facts.ts';
import type { GapsQuestion } from '@kith/graph/use-cases/find-gaps.ts';
import { QuestionNotUnderstood } from '@kith/graph/use-cases/question-not-understood.ts';

/**
 * The query words of the pages, as a question. Words that mean nothing are refused later, by the question itself;
 * only a reach that is no number is refused here (QuestionNotUnderstood), since the number would not say what came.
 */
export function readGapsAddress(words: URLSearchParams): GapsQuestion {
	const several = (name: string) => words.getAll(name).flatMap((value) => value.split(',')).filter((value) => value !== '' && value !== 'all');
	const one = (name: string) => words.get(name)?.trim() || undefined;
	const reach = one('reach');
	if (reach !== undefined && !/^\d{1,5}$/.test(reach)) throw new QuestionNotUnderstood({ field: 'reach', came: reach, expected: 'whole metres in a straight line, for example 800' });
	return {
		level: one('level') as GapsQuestion['level'],
		groups: several('group'),
		components: several('component'),
		need: one('need'),
		count: one('count') as CountView | undefined,
		barriers: several('barrier') as Barrier[],
		reachMetres: reach === undefined ? undefined : Number(reach),
		method: one('method'),
		decay: one('decay')
	};
}
