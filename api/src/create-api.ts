import { ApolloServer, HeaderMap } from '@apollo/server';
import {
	ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled
} from '@apollo/server/plugin/disabled';
import type { KithContext, Viewer } from '@kith/graph/use-cases/kith-context.ts';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { toTellableError } from './errors.ts';
import { createExecutor } from './execute-operation.ts';
import { mayAnswerHost, type HostRule } from './http/check-host.ts';
import { answerJson } from './http/answer-json.ts';
import type { Answered, Asked } from './http/exchange.ts';
import { dataSecurityHeaders } from './http/security-headers.ts';
import { serveExport } from './http/serve-export.ts';
import { serveHealth } from './http/serve-health.ts';
import { limitOperation } from './limits/limit-operation.ts';
import { operationLimits } from './limits/operation-limits.ts';
import { loadSchema } from './load-schema.ts';
import { keepAnswers, mayBeKept, type MadeAnswer } from './keep-answers.ts';
import { newId } from './new-id.ts';
import { cameThroughProxy } from './viewer/through-proxy.ts';

export interface ApiParts {
	readonly context: KithContext;
	/** Who asks through a proxy; absent: the same as any other. */
	readonly viewerThroughProxy?: Viewer;
	readonly hostRule: HostRule;
	readonly introspection: boolean;
	/** JSON lines: never variables, never personal data. */
	readonly logger: Logger;
}

export interface Api {
	/** Answers /graphql, /exports/… and /health/…; anything else is a 404. */
	handle(asked: Asked): Promise<Answered>;
	close(): Promise<void>;
}

/** A context of one request, which learns whether its answer may be given again: one step down, for Apollo copies the context. */
interface RequestContext extends KithContext {
	readonly learnt: { isKeepable: boolean };
}

/** The paths `handle` answers; every other path is a page. */
export function isApiPath(path: string): boolean {
	return path === '/graphql' || path.startsWith('/exports/') || path.startsWith('/health/');
}

/** The API as one function from request to response, so that it can be mounted, and tested, without a socket. */
export async function createApi({ context, viewerThroughProxy = context.viewer, hostRule, introspection, logger }: ApiParts): Promise<Api> {
	const schema = loadSchema();
	const executeOperation = createExecutor(schema);
	const keeper = keepAnswers(context);

	const server = new ApolloServer<RequestContext>({
		// Apollo's place for another executor than graphql-js's, which is how compiled operations come in (execute-operation.ts)
		gateway: {
			load: async () => ({
				executor: (async ({ document, operationName: named, request, source, context: contextValue }) => {
					const operationName = named ?? undefined;
					const result = await executeOperation({ source: source ?? '', document, operationName, variables: request.variables ?? {}, contextValue });
					contextValue.learnt.isKeepable = result.errors === undefined && mayBeKept(document, operationName);
					return result as never;
				})
			}),
			onSchemaLoadOrUpdate: (tell) => {
				tell({ apiSchema: schema, coreSupergraphSdl: '' });
				return () => undefined;
			},
			stop: async () => undefined
		},
		validationRules: [limitOperation],
		parseOptions: { maxTokens: operationLimits.tokens },
		introspection,
		csrfPrevention: true,
		allowBatchedHttpRequests: false,
		persistedQueries: false,
		hideSchemaDetailsFromClientErrors: true,
		includeStacktraceInErrorResponses: false,
		stopOnTerminationSignals: false,
		nodeEnv: 'production',
		// cache control wraps every field: off, it gives 1.3 to 1.6 times the answers
		plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
		logger: { debug: () => undefined, info: () => undefined, warn: (message) => logger.warn(message), error: (message) => logger.error(message) },
		formatError(formatted, thrown) {
			const correlationId = newId();
			const told = toTellableError({ formatted, thrown, correlationId });
			const code = told.extensions?.['code'];
			if (code === 'INTERNAL' || code === 'UNAVAILABLE') {
				const cause = thrown instanceof GraphQLError ? thrown.originalError ?? thrown : thrown;
				logger.error({ correlationId, path: formatted.path?.join('.'), name: (cause as Error).name, stack: (cause as Error).stack }, 'a field could not be answered');
			}
			return told;
		}
	});
	await server.start();

	const serveGraphql = async ({ method, url, headers: came, body: text }: Asked): Promise<Answered> => {
		const isPost = method === 'POST';
		// anything but JSON is left for Apollo to refuse in its own words
		const isJson = isPost && came['content-type']?.toLowerCase().startsWith('application/json') === true;

		const viewer = cameThroughProxy(came) ? viewerThroughProxy : context.viewer;

		const make = async (): Promise<MadeAnswer> => {
			const body = isJson ? parseJson(text) : undefined;
			if (body === unreadable) return { ...answerJson(400, { errors: [{ message: 'The body is not JSON.', extensions: { code: 'BAD_REQUEST' } }] }), isKeepable: false };
			const requestContext: RequestContext = { ...context, viewer, learnt: { isKeepable: false } };
			const headers = new HeaderMap();
			for (const name in came) headers.set(name, came[name]!);
			const answer = await server.executeHTTPGraphQLRequest({
				httpGraphQLRequest: { method, headers, search: url.search, body },
				context: async () => requestContext
			});
			const chunks: string[] = [];
			if (answer.body.kind === 'complete') chunks.push(answer.body.string);
			else for await (const chunk of answer.body.asyncIterator) chunks.push(chunk);
			return {
				status: answer.status ?? 200,
				headers: { ...dataSecurityHeaders, 'cache-control': 'no-store', ...Object.fromEntries(answer.headers), 'content-type': answer.headers.get('content-type') ?? 'application/json' },
				body: chunks.join(''),
				isKeepable: requestContext.learnt.isKeepable
			};
		};
		return isJson ? keeper.giveOrMake({ text, accept: came['accept'] ?? '', viewer }, make) : make();
	};

	const handle = async (asked: Asked): Promise<Answered> => {
		const { url } = asked;
		if (!mayAnswerHost(url.host, hostRule)) return refuseHost(url.host);
		if (url.pathname === '/graphql') return serveGraphql(asked);
		if (url.pathname.startsWith('/health/')) return serveHealth(url, context);
		if (url.pathname.startsWith('/exports/')) return serveExport(asked, context);
		return answerJson(404, { message: `There is nothing at ${url.pathname}.` });
	};

	return {
		async handle(asked) {
			const began = performance.now();
			const { method, url: { pathname } } = asked;
			let answered: Answered;
			try {
				answered = await handle(asked);
			} catch (error) {
				const correlationId = newId();
				logger.error({ correlationId, path: pathname, name: (error as Error).name, stack: (error as Error).stack }, 'a request could not be answered');
				answered = answerJson(500, { message: `Something went wrong that is not your doing. Quote ${correlationId} to whoever runs this copy of Kith.` });
			}
			logger.debug({ method, path: pathname, status: answered.status, milliseconds: Math.round(performance.now() - began) }, 'answered');
			return answered;
		},
		close: () => server.stop()
	};
}

/** What a body that is longer than may be sent is told; the same on every path. */
export function refuseLongBody(): Answered {
	return answerJson(413, { errors: [{ message: `The request is longer than ${operationLimits.bodyBytes} bytes.`, extensions: { code: 'OPERATION_TOO_LARGE' } }] });
}

/** What a Host that is not ours is told. */
export function refuseHost(host: string): Answered {
	return answerJson(421, {
		message: `This copy of Kith does not answer to the name "${host.slice(0, 100)}". Open it by the address it printed when it started. To put a name in front of it, the operator sets KITH_NAMES to that name.`
	});
}

const unreadable = Symbol('unreadable');

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return unreadable;
	}
}
