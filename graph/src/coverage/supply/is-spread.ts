import type { SupplyPoint } from '../coverage-facts.ts';

/** At home, by phone, online, or a role that goes to people: spread over a declared area, never walked to. */
export function isSpread({ kind, mode }: Pick<SupplyPoint, 'kind' | 'mode'>): boolean {
	return kind === 'connector' || mode === 'at_home' || mode === 'phone' || mode === 'online';
}
