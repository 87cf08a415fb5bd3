/** The closed list of node labels. Cypher is written for these at start-up, never from input. */
export const nodeLabels = [
	'Organisation', 'Venue', 'Space', 'Provision', 'Opportunity', 'Connector', 'Locality', 'Boundary', 'Postcode',
	'PopulationGroup', 'EcosystemComponent', 'Need', 'Indicator', 'SupplyAssumption', 'Sector', 'ConnectorKind', 'Dataset',
	'CoverageCheck', 'EvidencePack', 'NetworkLayout', 'ImportReport'
] as const;
export type NodeLabel = (typeof nodeLabels)[number];

/** What a list of what is offered is made of. */
export const listedLabels = ['Organisation', 'Venue', 'Provision'] as const satisfies readonly NodeLabel[];
export type ListedLabel = (typeof listedLabels)[number];

/**
 * The closed list of relationships: each reads as an English sentence from left to right.
 */
export const relationshipShapes = [
	{ type: 'RUNS', from: 'Organisation', to: 'Provision' },
	{ type: 'HELD_AT', from: 'Provision', to: 'Venue' },
	{ type: 'HAS', from: 'Venue', to: 'Space' },
	{ type: 'MANAGES', from: 'Organisation', to: 'Venue' },
	{ type: 'FOR', from: 'Provision', to: 'PopulationGroup' },
	{ type: 'ADDRESSES', from: 'Provision', to: 'Need' },
	{ type: 'COVERS', from: 'Provision', to: 'Locality' },
	{ type: 'COVERS', from: 'Organisation', to: 'Locality' },
	{ type: 'WITHIN', from: 'Venue', to: 'Locality' },
	{ type: 'WITHIN', from: 'Locality', to: 'Locality' },
	{ type: 'PARTNERS_WITH', from: 'Organisation', to: 'Organisation' },
	{ type: 'REFERS_TO', from: 'Organisation', to: 'Provision' },
	{ type: 'REFERS_TO', from: 'Connector', to: 'Provision' },
	{ type: 'REFERS_TO', from: 'Provision', to: 'Provision' },
	{ type: 'REFERS_TO', from: 'Connector', to: 'Connector' },
	{ type: 'HOSTED_BY', from: 'Connector', to: 'Organisation' },
	{ type: 'WORKS_IN', from: 'Connector', to: 'Locality' },
	{ type: 'REACHES', from: 'Connector', to: 'PopulationGroup' },
	{ type: 'LEADS_TO', from: 'Provision', to: 'Provision' },
	{ type: 'SEEKS', from: 'Organisation', to: 'Opportunity' },
	{ type: 'RECORDED_IN', from: 'Organisation', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'Venue', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'Space', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'Provision', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'Connector', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'Opportunity', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'Locality', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'Boundary', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'Postcode', to: 'Dataset' },
	{ type: 'RECORDED_IN', from: 'CoverageCheck', to: 'Dataset' },
	{ type: 'FROM', from: 'Indicator', to: 'Dataset' },
	{ type: 'CHECKED', from: 'CoverageCheck', to: 'Locality' }
] as const satisfies readonly { type: string; from: NodeLabel; to: NodeLabel }[];
export type RelationshipType = (typeof relationshipShapes)[number]['type'] | 'OBSERVED';
