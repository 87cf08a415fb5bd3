import { describeArea } from '@kith/graph/use-cases/describe-area.ts';
import { gatherCoverageFacts } from '@kith/graph/use-cases/gather-coverage-facts.ts';
import { gatherNetwork } from '@kith/graph/use-cases/gather-network.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { search } from '@kith/graph/use-cases/search.ts';
import type { Logger } from 'pino';

/** The doors most people come through. */
const firstPages = ['/', '/gaps'];

/**
 * Makes, after listening, what every first visitor would otherwise wait for: the facts, the first pages, asked
 * for as a visitor would, the search index, and the network's layout, which is laid out in a thread of its own and kept
 * in the graph. Then gives back the memory that starting took. Never fails: whoever asks will hear.
 *
 * @param pagesAt  address the pages answer at; undefined where they have not been built
 * @param signal   no further step is begun when Kith closes
 */
export async function warmAnswers({ context, logger, pagesAt, signal }: { readonly context: KithContext; readonly logger: Logger; readonly pagesAt: string | undefined; readonly signal: AbortSignal }): Promise<void> {
	const askPage = async (page: string) => {
		const answer = await fetch(`${pagesAt}${page}`, { headers: { 'accept-encoding': 'identity' } });
		await answer.arrayBuffer();
		if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
	};
	for (const make of [
		() => describeArea(context),
		() => gatherCoverageFacts(context),
		...(pagesAt === undefined ? [] : firstPages.map((page) => () => askPage(page))),
		() => search(context, { question: { text: 'a' }, first: 1 }),
		() => gatherNetwork(context)
	]) {
		if (signal.aborted) return;
		try {
			await make();
			// let waiting visitors in between two long steps
			await new Promise((next) => setImmediate(next));
		} catch (error) {
			logger.warn({ name: (error as Error).name, reason: (error as Error).message }, 'an answer could not be made ready beforehand');
		}
	}
	// there only where Node was started with --expose-gc, as the start command does
	globalThis.gc?.();
}
