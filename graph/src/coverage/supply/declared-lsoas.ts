import type { SupplyPoint } from '../coverage-facts.ts';
import { isSpread } from './is-spread.ts';

/**
 * The LSOAs a supply says it is for: its own declared area; for what comes to people and declares none, that of the
 * organisations behind it.
 *
 * Why      where an organisation works says where it goes. It turns nobody away at the door of a hall, so what is held
 *          somewhere is limited by its own declared area alone.
 * Absence  empty: none declared.
 */
export function declaredLsoas(point: Pick<SupplyPoint, 'kind' | 'mode' | 'coversLsoas' | 'organisationCoversLsoas'>): readonly string[] {
	if (point.coversLsoas.length > 0 || !isSpread(point)) return point.coversLsoas;
	return point.organisationCoversLsoas ?? [];
}
