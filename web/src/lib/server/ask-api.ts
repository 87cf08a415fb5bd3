/**
 * Asks the API, over loopback HTTP: the only file of the pages that does.
 *
 * Takes a typed document made from a `*.query.graphql` beside a route, so question and answer are both checked.
 * An error of the API becomes an error page with the API's own sentence and the status that fits its code.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { error } from '@sveltejs/kit';
import { print } from 'graphql';
import { getRequestEvent } from '$app/server';
import { KITH_API_ORIGIN } from '$app/env/private';

/** Set by the API on what a proxy handed on, and handed back to it: who comes that way may do less. */
const throughProxyHeader = 'x-kith-through-proxy';

interface ApiError {
	readonly message: string;
	readonly extensions?: { readonly code?: string };
}

/** Status of an error page, by the documented codes of the API. Anything else is a fault of the server's own. */
const statusOf: Readonly<Record<string, number>> = {
	BAD_REQUEST: 400,
	BAD_USER_INPUT: 400,
	QUESTION_NOT_UNDERSTOOD: 400,
	OPERATION_TOO_LARGE: 400,
	NOT_FILLED_IN: 400,
	TOO_LONG: 400,
	NOT_A_DATE: 400,
	IN_THE_FUTURE: 400,
	PERSONAL_DATA: 400,
	MAY_NOT_EDIT: 403,
	NOT_FOUND: 404,
	OUT_OF_DATE: 409,
	UNAVAILABLE: 503
};

export async function askApi<Answer, Variables extends object>(
	document: TypedDocumentNode<Answer, Variables>,
	...[variables]: Record<string, never> extends Variables ? [Variables?] : [Variables]
): Promise<Answer> {
	const body = JSON.stringify({ query: print(document), variables: variables ?? {} });
	const throughProxy = getRequestEvent().request.headers.get(throughProxyHeader);
	let response: Response;
	try {
		response = await fetch(`${KITH_API_ORIGIN}/graphql`, {
			method: 'POST',
			// nothing is gained by compressing what never leaves the machine
			headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity', ...(throughProxy !== null && { [throughProxyHeader]: throughProxy }) },
			body
		});
	} catch (unreachable) {
		console.error(`The API at ${KITH_API_ORIGIN} cannot be reached:`, unreachable);
		error(503, 'Kith cannot reach its own graph just now. Try again in a moment; if it lasts, the person who runs this server should restart it.');
	}

	const answer = (await response.json().catch(() => undefined)) as { data?: Answer | null; errors?: readonly ApiError[] } | undefined;
	const refused = answer?.errors?.[0];
	if (refused) error(statusOf[refused.extensions?.code ?? ''] ?? 502, refused.message);
	if (!answer?.data) error(502, `Kith asked its own graph and got an answer it cannot read (status ${response.status}). The person who runs this server will find the reason in its log.`);
	return answer.data;
}
