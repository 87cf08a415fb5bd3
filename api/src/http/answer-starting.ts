import { answerJson } from './answer-json.ts';
import type { Answered } from './exchange.ts';
import { dataSecurityHeaders } from './security-headers.ts';

/**
 * What is told before the graph is open: a page that opens by itself to a browser, JSON to a program.
 *
 * @param accept  the asker's Accept header
 */
export function answerStarting(accept: string | undefined): Answered {
	const sentence = 'Kith is still starting. Try again in a moment.';
	if (!accept?.includes('text/html')) return answerJson(503, { message: sentence });
	return {
		status: 503,
		headers: { ...dataSecurityHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '1' },
		body: '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="1"><title>Kith is starting</title></head><body><p>Kith is still starting. This page opens by itself in a moment.</p></body></html>'
	};
}
