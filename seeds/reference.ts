import type { ReferenceData } from '@kith/graph/domain/reference.ts';
import assumptions from './reference/assumptions.json' with { type: 'json' };
import components from './reference/components.json' with { type: 'json' };
import connectorKinds from './reference/connector-kinds.json' with { type: 'json' };
import groups from './reference/groups.json' with { type: 'json' };
import indicators from './reference/indicators.json' with { type: 'json' };
import needs from './reference/needs.json' with { type: 'json' };
import sectors from './reference/sectors.json' with { type: 'json' };

/**
 * The words Kith measures with: groups, components, needs, indicators and what is assumed where nothing is recorded.
 *
 * Adding one is adding a row to seeds/reference/*.json, with a description and a source.
 */
export const referenceData = { groups, components, assumptions, indicators, needs, sectors, connectorKinds } as ReferenceData;
