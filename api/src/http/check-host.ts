import { isIP } from 'node:net';

/** Which names of this server a browser may have used. */
export interface HostRule {
	/** The address listened on. */
	readonly host: string;
	/** True with KITH_EDITS=anyone: the operator has put a name of their own in front. */
	readonly acceptsAnyHost: boolean;
}

const everyAddress = new Set(['0.0.0.0', '::', '[::]']);

/**
 * Whether a request's Host may be answered. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) and
 * would then read and write here as if it were ours; it cannot do so with an address, only with a name.
 *
 * @param asked  Host header, with or without port; undefined when there was none
 */
export function mayAnswerHost(asked: string | undefined, { host, acceptsAnyHost }: HostRule): boolean {
	if (asked === undefined || asked === '') return false;
	if (acceptsAnyHost) return true;
	const name = withoutPort(asked);
	if (isLoopbackName(name) || name === host.toLowerCase()) return true;
	return everyAddress.has(host) && isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

/** localhost, 127.x.x.x and ::1. */
export function isLoopbackName(name: string): boolean {
	const bare = name.toLowerCase().replace(/^\[|\]$/g, '');
	return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

function withoutPort(host: string): string {
	return host.toLowerCase().replace(/:\d*$/, '');
}
