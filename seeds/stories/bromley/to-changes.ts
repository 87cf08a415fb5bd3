import type { PutRecord } from '@kith/graph/domain/change.ts';
import type { NodeLabel, RelationshipType } from '@kith/graph/domain/graph-shape.ts';
import type { Properties, Tie } from '@kith/graph/domain/relationship.ts';
import { referenceData } from '../../reference.ts';
import type { InventedLink } from './invent-relationships.ts';
import type { InventedSample } from './invent-sample.ts';
import { sampleDatasetId } from './sample-dataset.ts';

/** The invented sample as records to put, each with its source. */
export function toChanges(sample: InventedSample, { plantedOn }: { readonly plantedOn: string }): readonly PutRecord[] {
	const put = ({ label, record, ties }: { readonly label: NodeLabel; readonly record: object & { readonly id: string }; readonly ties: readonly Tie[] }): PutRecord => {
		const { id, ...properties } = record;
		return { kind: 'put', label, id, properties: properties as Properties, ties, source: { datasetId: sampleDatasetId, sourceKey: id, retrieved: plantedOn } };
	};
	const partners = linksByStart(sample.partnerships);
	const referrals = linksByStart(sample.referrals);
	const routes = linksByStart(sample.routes);
	const interventions = new Set(referenceData.components.filter(({ provisionLabel }) => provisionLabel === 'Intervention').map(({ id }) => id));

	return [
		...sample.organisations.map(({ organisation }) => put({
			label: 'Organisation', record: organisation,
			ties: [
				...(partners.get(organisation.id) ?? []).map(({ to, properties }) => out('PARTNERS_WITH', 'Organisation', to, properties)),
				...(referrals.get(organisation.id) ?? []).map(({ to, properties }) => out('REFERS_TO', 'Provision', to, properties))
			]
		})),
		...sample.venues.flatMap(({ venue, spaces, lsoa, ward }, place) => [
			put({
				label: 'Venue', record: venue,
				ties: [
					out('WITHIN', 'Locality', lsoa), out('WITHIN', 'Locality', ward),
					...spaces.map(({ id }) => out('HAS', 'Space', id)),
					...managersOf(sample, place)
				]
			}),
			...spaces.map((space) => put({ label: 'Space', record: space, ties: [] }))
		]),
		...sample.provision.map(({ provision, organisation, venue, groups, covers, needs }): PutRecord => ({
			...put({
				label: 'Provision', record: provision,
				ties: [
					{ type: 'RUNS', direction: 'in', other: { label: 'Organisation', id: organisation.organisation.id } },
					...(venue ? [out('HELD_AT', 'Venue', venue.venue.id)] : []),
					...groups.map(({ groupId, fit }) => out('FOR', 'PopulationGroup', groupId, { fit })),
					...covers.map((id) => out('COVERS', 'Locality', id, { basis: 'declared' })),
					...needs.map((id) => out('ADDRESSES', 'Need', id)),
					...(routes.get(provision.id) ?? []).map(({ to }) => out('LEADS_TO', 'Provision', to))
				]
			}),
			alsoLabel: interventions.has(provision.component) ? 'Intervention' : 'Activity'
		})),
		...sample.connectors.map(({ connector, host, worksIn, reaches, refersTo, handsOnTo }) => put({
			label: 'Connector', record: connector,
			ties: [
				out('HOSTED_BY', 'Organisation', host.organisation.id),
				...worksIn.map((id) => out('WORKS_IN', 'Locality', id)),
				...reaches.map((id) => out('REACHES', 'PopulationGroup', id, { fit: 'targeted' })),
				...refersTo.map((id) => out('REFERS_TO', 'Provision', id, { frequency: 'monthly' })),
				...handsOnTo.map((id) => out('REFERS_TO', 'Connector', id))
			]
		})),
		...sample.opportunities.map(({ id, organisationId, properties }) => put({
			label: 'Opportunity', record: { id, ...properties }, ties: [{ type: 'SEEKS', direction: 'in', other: { label: 'Organisation', id: organisationId } }]
		})),
		...sample.checks.map((check) => put({ label: 'CoverageCheck', record: check, ties: [out('CHECKED', 'Locality', check.localityId)] }))
	];
}

const out = (type: RelationshipType, label: NodeLabel, id: string, properties?: Properties): Tie =>
	({ type, direction: 'out', other: { label, id }, ...(properties ? { properties } : {}) });

/** Four venues in five are looked after by the first organisation at home there. */
function managersOf(sample: InventedSample, place: number): readonly Tie[] {
	const venue = sample.venues[place];
	const manager = place % 5 === 4 ? undefined : sample.organisations.find(({ home }) => home === venue);
	return manager ? [{ type: 'MANAGES', direction: 'in', other: { label: 'Organisation', id: manager.organisation.id } }] : [];
}

function linksByStart(links: readonly InventedLink[]): ReadonlyMap<string, readonly InventedLink[]> {
	return Map.groupBy(links, ({ from }) => from);
}
