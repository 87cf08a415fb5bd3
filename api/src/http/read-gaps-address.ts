import type { Barrier, CountView } from '@kith/graph/coverage/coverage-facts.ts';
import type { GapsQuestion } from '@kith/graph/use-cases/find-gaps.ts';

/** The query words of the pages, as a question. Words it does not know are refused later, by the question itself. */
export function readGapsAddress(words: URLSearchParams): GapsQuestion {
	const several = (name: string) => words.getAll(name).flatMap((value) => value.split(',')).filter((value) => value !== '' && value !== 'all');
	const one = (name: string) => words.get(name)?.trim() || undefined;
	const reach = one('reach');
	return {
		level: one('level') as GapsQuestion['level'],
		groups: several('group'),
		components: several('component'),
		count: one('count') as CountView | undefined,
		barriers: several('barrier') as Barrier[],
		// not a number stays one that the question refuses by name
		reachMetres: reach === undefined ? undefined : Number(reach),
		method: one('method'),
		decay: one('decay')
	};
}
