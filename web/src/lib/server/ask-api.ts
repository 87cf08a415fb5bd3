/**
 * Asks the API, over loopback HTTP: the only file of the pages that does.
 *
 * Takes a typed document made from a `*.query.graphql` beside a route, so question and answer are both checked.
 * An error of the API becomes an error page with the API's own sentence and the status that fits its code.
 * The visitor's address goes along, because who may edit depends on where they ask from.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { error } from '@sveltejs/kit';
import { print } from 'graphql';
import { getRequestEvent } from '$app/server';
import { KITH_API_ORIGIN } from '$app/env/private';

interface ApiError {
	readonly message: string;
	readonly extensions?: { readonly code?: string };
}

/** Status of an error page, by the documented codes of the API. */
export function statusOf(code: string | undefined): number {
	if (code === undefined) return 502;
	if (/NOT_?FOUND|NoSuch/i.test(code)) return 404;
	if (/FORBIDDEN|NOT_ALLOWED|MAY_NOT/i.test(code)) return 403;
	if (/BAD_|INVALID|VALIDATION|PARSE|REFUSED|TOO_|UNKNOWN|OUT_OF/i.test(code)) return 400;
	return 502;
}

export async function askApi<Answer, Variables extends object>(
	document: TypedDocumentNode<Answer, Variables>,
	...[variables]: Record<string, never> extends Variables ? [Variables?] : [Variables]
): Promise<Answer> {
	const event = getRequestEvent();
	let response: Response;
	try {
		response = await fetch(`${KITH_API_ORIGIN}/graphql`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				accept: 'application/json',
				'x-kith-visitor-address': event.getClientAddress()
			},
			body: JSON.stringify({ query: print(document), variables: variables ?? {} })
		});
	} catch {
		error(503, 'Kith cannot reach its own graph just now. Try again in a moment; if it lasts, the person who runs this server should restart it.');
	}

	const body = (await response.json().catch(() => undefined)) as { data?: Answer | null; errors?: readonly ApiError[] } | undefined;
	const refused = body?.errors?.[0];
	if (refused) error(statusOf(refused.extensions?.code), refused.message);
	if (!body?.data) error(502, `Kith asked its own graph and got an answer it cannot read (status ${response.status}). The person who runs this server will find the reason in its log.`);
	return body.data;
}
