import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { answerJson } from './answer-json.ts';
import type { Answered } from './exchange.ts';

/** Milliseconds the graph has to answer before it counts as not ready. */
const patience = 1_500;

/** `/health/live`: the process answers. `/health/ready`: the graph answers too. */
export async function serveHealth(url: URL, { store }: KithContext): Promise<Answered> {
	if (url.pathname === '/health/live') return answerJson(200, { status: 'live', program: 'kith' });
	if (url.pathname !== '/health/ready') return answerJson(404, { message: `There is nothing at ${url.pathname}; try /health/live or /health/ready.` });
	try {
		const { graphVersion, areaId } = await soon(store.about());
		return answerJson(200, { status: 'ready', engine: store.engine, area: areaId, graphVersion });
	} catch {
		return answerJson(503, { status: 'not ready', engine: store.engine, reason: 'The graph does not answer.' });
	}
}

async function soon<T>(answer: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	try {
		return await Promise.race([answer, new Promise<never>((_, refuse) => { timer = setTimeout(() => refuse(new Error('late')), patience); })]);
	} finally {
		clearTimeout(timer);
	}
}
