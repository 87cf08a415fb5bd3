import { describeArea } from '@kith/graph/use-cases/describe-area.ts';
import { gatherCoverageFacts } from '@kith/graph/use-cases/gather-coverage-facts.ts';
import { gatherNetwork } from '@kith/graph/use-cases/gather-network.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { search } from '@kith/graph/use-cases/search.ts';
import type { Logger } from 'pino';

/**
 * Makes, after listening, what every first visitor would otherwise wait for: the facts, the search index, and the
 * network's layout, which is laid out in a thread of its own and kept in the graph. Never fails: whoever asks will hear.
 */
export async function warmAnswers(context: KithContext, logger: Logger): Promise<void> {
	for (const make of [
		() => describeArea(context),
		() => gatherCoverageFacts(context),
		() => search(context, { question: { text: 'a' }, first: 1 }),
		() => gatherNetwork(context)
	]) {
		try {
			await make();
			// let waiting visitors in between two long steps
			await new Promise((next) => setImmediate(next));
		} catch (error) {
			logger.warn({ name: (error as Error).name }, 'an answer could not be made ready beforehand');
		}
	}
}
