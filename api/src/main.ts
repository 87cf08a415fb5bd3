import { createServer } from 'node:http';
import { pino, type Logger } from 'pino';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { createApi, isApiPath, refuseHost, refuseLongBody, type Api } from './create-api.ts';
import { giveBackWhenIdle } from './give-back-when-idle.ts';
import { answerJson } from './http/answer-json.ts';
import { answerStarting } from './http/answer-starting.ts';
import { isLoopbackName, mayAnswerHost } from './http/check-host.ts';
import { compressAnswer } from './http/compress-answer.ts';
import { BodyTooLong, BrokenOff, readAsked, sendAnswered, UnreadableAddress } from './http/node-exchange.ts';
import type { Answered } from './http/exchange.ts';
import { openPort } from './http/open-port.ts';
import { securityHeaders } from './http/security-headers.ts';
import { operationLimits } from './limits/operation-limits.ts';
import { loadPages, sayProtocol, type PageHandler } from './load-pages.ts';
import { warmAnswers } from './warm-answers.ts';
import { createContext, openOrMakeSample } from './open-context.ts';
import { plantWhenEmpty } from './plant-when-empty.ts';
import type { KithSettings } from './settings.ts';
import { markThroughProxy } from './viewer/through-proxy.ts';
import { viewerOf } from './viewer/viewer-of.ts';

export interface RunningKith {
	/** For a browser on this machine. */
	readonly address: string;
	readonly port: number;
	readonly context: KithContext;
	/** Lets what is under way finish, then closes the graph. Safe to call twice. */
	close(): Promise<void>;
}

/**
 * API and pages in one process on one port.
 *
 * Refuses with an error whose message is a sentence: CannotListen, or a GraphStoreError.
 */
export async function startKith(settings: KithSettings, { say = () => undefined, logger = pino(pino.destination(2)) }: {
	/** Progress, in words. */
	readonly say?: (line: string) => void;
	readonly logger?: Logger;
} = {}): Promise<RunningKith> {
	const server = createServer();
	// pages of one visit share a connection; a silent one is let go
	server.keepAliveTimeout = 10_000;
	server.requestTimeout = 60_000;

	// the port first: a second start should not find the graph locked before it hears that the port is taken
	const port = await openPort(server, settings);
	let api: Api | undefined;
	let pages: PageHandler | undefined;
	const hostRule = { host: settings.host, names: settings.names };

	const idle = giveBackWhenIdle();
	server.on('request', (incoming, outgoing) => {
		idle.noticed();
		const path = (incoming.url ?? '/').split('?')[0]!;
		const answer = async (): Promise<Answered | undefined> => {
			if (!mayAnswerHost(incoming.headers.host, hostRule)) return refuseHost(incoming.headers.host ?? '');
			markThroughProxy(incoming.headers);
			if (!api) return answerStarting({ accept: incoming.headers.accept, isApiPath: isApiPath(path) });
			if (isApiPath(path)) return api.handle(await readAsked(incoming, { bodyBytes: operationLimits.bodyBytes }));
			if (!pages) return answerJson(503, { message: 'The pages have not been built. Run npm start, which builds them. The API answers at /graphql.' });
			for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value);
			compressAnswer(incoming, outgoing);
			sayProtocol(incoming);
			pages(incoming, outgoing, () => void sendAnswered(answerJson(404, { message: `There is nothing at ${path}.` }), outgoing, incoming));
			return undefined;
		};
		answer().catch((error: unknown) => {
			if (error instanceof BodyTooLong) {
				// what is left of it stays unread, so that nothing else can come on this connection
				outgoing.shouldKeepAlive = false;
				return refuseLongBody();
			}
			if (error instanceof BrokenOff) return undefined;
			if (error instanceof UnreadableAddress) return answerJson(400, { message: error.message });
			logger.error({ path, name: (error as Error).name, stack: (error as Error).stack }, 'a request could not be answered');
			return answerJson(500, { message: 'Something went wrong that is not your doing.' });
		}).then((answered) => (answered ? sendAnswered(answered, outgoing, incoming) : undefined)).catch(() => outgoing.destroy());
	});

	try {
		const store = await openOrMakeSample(settings);
		try {
			await plantWhenEmpty(store, { workspace: settings.workspace, say, actor: 'kith start' });
			const context = createContext({ store, viewer: viewerOf(settings) });
			const origin = `http://${addressToAsk(settings.host)}:${port}`;
			pages = await loadPages({ apiOrigin: origin, basemapStyle: settings.basemapStyle });
			const opened = await createApi({ context, viewerThroughProxy: viewerOf({ ...settings, isThroughProxy: true }), hostRule, introspection: settings.introspection, logger });
			api = opened;

			const stopping = new AbortController();
			const warming = warmAnswers({ context, logger, pagesAt: pages && origin, signal: stopping.signal });
			let closing: Promise<void> | undefined;
			const close = () => closing ??= (async () => {
				stopping.abort();
				idle.stop();
				// a page being made ready still asks this very server; a layout may take seconds more: it is made again another day
				await Promise.race([warming, new Promise((late) => setTimeout(late, 1_500).unref())]);
				const silent = new Promise<void>((done) => server.close(() => done()));
				server.closeIdleConnections();
				const impatient = setTimeout(() => server.closeAllConnections(), 5_000);
				await silent;
				clearTimeout(impatient);
				await opened.close();
				await store.close();
			})();
			return { address: origin, port, context, close };
		} catch (error) {
			await store.close();
			throw error;
		}
	} catch (error) {
		server.close();
		server.closeAllConnections();
		throw error;
	}
}

/** An address this machine can ask itself at. */
function addressToAsk(host: string): string {
	if (host === '0.0.0.0' || host === '::' || host === 'localhost') return '127.0.0.1';
	if (isLoopbackName(host) && host.includes(':')) return '[::1]';
	return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
