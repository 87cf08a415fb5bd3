import type { CoverageCheck } from '@kith/graph/domain/coverage-check.ts';
import { seededRandom } from '../seeded-random.ts';
import { inventChecks } from './invent-checks.ts';
import { inventConnectors } from './invent-connectors.ts';
import type { InventedConnector } from './invent-connectors.ts';
import { inventNames } from './invent-names.ts';
import { inventOrganisations } from './invent-organisations.ts';
import type { InventedOrganisation } from './invent-organisations.ts';
import { inventProvision } from './invent-provision.ts';
import type { InventedProvision } from './invent-provision.ts';
import { inventOpportunities, inventPartnerships, inventReferrals, inventRoutes } from './invent-relationships.ts';
import type { InventedLink, InventedOpportunity } from './invent-relationships.ts';
import { inventVenues } from './invent-venues.ts';
import type { InventedVenue } from './invent-venues.ts';

export interface InventedSample {
	readonly venues: readonly InventedVenue[];
	readonly organisations: readonly InventedOrganisation[];
	readonly provision: readonly InventedProvision[];
	readonly connectors: readonly InventedConnector[];
	readonly partnerships: readonly InventedLink[];
	readonly referrals: readonly InventedLink[];
	readonly routes: readonly InventedLink[];
	readonly opportunities: readonly InventedOpportunity[];
	readonly checks: readonly CoverageCheck[];
}

/** Everything invented about the sample. The same day gives the same sample; another day moves its dates only. */
export function inventSample({ plantedOn }: { readonly plantedOn: string }): InventedSample {
	const random = seededRandom(20_260_101);
	const names = inventNames(random);
	const venues = inventVenues({ random, names, plantedOn });
	const organisations = inventOrganisations({ random, names, venues, plantedOn });
	const provision = inventProvision({ random, organisations, venues, plantedOn });
	return {
		venues, organisations, provision,
		connectors: inventConnectors({ random, organisations, provision, plantedOn }),
		partnerships: inventPartnerships(random, organisations),
		referrals: inventReferrals({ random, organisations, provision }),
		routes: inventRoutes(random, provision),
		opportunities: inventOpportunities(random, organisations),
		checks: inventChecks(random, plantedOn)
	};
}
