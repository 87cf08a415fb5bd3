import type { IncomingHttpHeaders } from 'node:http';

/** Says that a request came through a proxy, to the pages and from them to the API. Whoever sends it lessens only their own rights. */
export const throughProxyHeader = 'x-kith-through-proxy';

const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** Marks a request that a proxy handed on: it came from this machine, and whoever sent it need not have. */
export function markThroughProxy(headers: IncomingHttpHeaders): void {
	if (proxyHeaders.some((name) => headers[name] !== undefined)) headers[throughProxyHeader] = 'yes';
}

/** @param headers  names in lower case */
export function cameThroughProxy(headers: Readonly<Record<string, string | undefined>>): boolean {
	return headers[throughProxyHeader] !== undefined;
}
