import { countOf, figureDigits } from '../wording/number-in-words.ts';
import type { PackQuestion } from './evidence-inputs.ts';

const mostReasons = 6;

/**
 * How many records were left out of a question, and why, the commonest reason first; undefined where none was.
 *
 * Counts  everything held of the component for the whole area and around it: each record once, by the first reason given
 *         for it, and not one that counts in another of the places. For one place, what its page and `explain` list.
 */
export function leftOutInWords({ question, areaName, computed }: { question: PackQuestion; areaName: string; computed: string }): string | undefined {
	const { cells, group, component } = question;
	const counted = new Set(cells.flatMap(({ supply }) => supply.map(({ supplyId }) => supplyId)));
	const reasonOf = new Map<string, string>();
	for (const { supplyId, reason } of cells.flatMap(({ leftOut }) => leftOut)) {
		if (!counted.has(supplyId) && !reasonOf.has(supplyId)) reasonOf.set(supplyId, reason);
	}
	if (reasonOf.size === 0) return undefined;

	const begin = `Of everything held as ${component.inSentence} in ${areaName} and around it, ${countOf({ count: reasonOf.size, one: 'record was', many: 'records were' })} left out for ${group.inSentence} ${computed}`;
	const reasons = [...Map.groupBy(reasonOf.values(), (reason) => reason)].map(([reason, { length }]) => ({ reason, count: length })).sort((a, b) => b.count - a.count);
	if (reasons.length === 1) return `${begin}${reasonOf.size === 1 ? ':' : ', each because'} ${reasons[0]!.reason}.`;
	const others = reasons.slice(mostReasons).reduce((sum, { count }) => sum + count, 0);
	const listed = reasons.slice(0, mostReasons).map(({ reason, count }) => `${reason} (${figureDigits(count)})`);
	return `${begin}, each counted once, by the first of these reasons that holds: ${[...listed, ...(others > 0 ? [`another reason (${figureDigits(others)})`] : [])].join('; ')}.`;
}
