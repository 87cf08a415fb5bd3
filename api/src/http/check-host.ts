import { isIP } from 'node:net';

/** Which names of this server a browser may have used. */
export interface HostRule {
	/** The address listened on. */
	readonly host: string;
	/** Names the operator has put in front of it (KITH_NAMES). */
	readonly names: readonly string[];
}

const everyAddress = new Set(['0.0.0.0', '::', '[::]']);

/**
 * Whether a request's Host may be answered. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) and
 * would then read and write here as if it were ours; it cannot do so with an address, only with a name.
 *
 * @param asked  Host header, with or without port; undefined when there was none
 */
export function mayAnswerHost(asked: string | undefined, { host, names }: HostRule): boolean {
	if (asked === undefined || asked === '') return false;
	const name = withoutPort(asked);
	if (isLoopbackName(name) || [host, ...names].some((own) => own.toLowerCase() === name)) return true;
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
