import type { Answered } from './exchange.ts';
import { dataSecurityHeaders } from './security-headers.ts';

/** A small JSON answer that nobody keeps. */
export function answerJson(status: number, body: unknown): Answered {
	return {
		status,
		headers: { ...dataSecurityHeaders, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
		body: JSON.stringify(body)
	};
}
