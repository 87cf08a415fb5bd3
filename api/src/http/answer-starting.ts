import { answerJson } from './answer-json.ts';
import type { Answered } from './exchange.ts';
import { dataSecurityHeaders } from './security-headers.ts';

/**
 * What is told before the graph is open: a page that opens by itself, and JSON to who asks for JSON or asks the API.
 *
 * @param accept     the asker's Accept header
 * @param isApiPath  whether what was asked for is the API's, where a program is expected
 */
export function answerStarting({ accept = '', isApiPath }: { readonly accept: string | undefined; readonly isApiPath: boolean }): Answered {
	const sentence = 'Kith is still starting. Try again in a moment.';
	const wantsPage = accept.includes('text/html') || !(isApiPath || accept.includes('json'));
	if (!wantsPage) return answerJson(503, { message: sentence });
	return {
		status: 503,
		headers: { ...dataSecurityHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '1' },
		body: '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="1"><title>Kith is starting</title></head><body><h1>Kith is starting</h1><p>This page opens by itself in a moment.</p></body></html>'
	};
}
