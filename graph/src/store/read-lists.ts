import type { Connector } from '../domain/connector.ts';
import type { CoverageCheck } from '../domain/coverage-check.ts';
import { listedLabels } from '../domain/graph-shape.ts';
import type { Boundary, Locality, LocalityKind, Postcode } from '../domain/locality.ts';
import type { Observation } from '../domain/observation.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Dataset } from '../domain/provenance.ts';
import type { Provision } from '../domain/provision.ts';
import type { NodeRef, Properties } from '../domain/relationship.ts';
import type { Space, Venue } from '../domain/venue.ts';
import type { CypherRow, RunCypher } from './engines/engine.ts';
import type { ConnectorRow, OrganisationRow, ProvisionRow, ReachedGroup, RecordedProvision, RecordedThing, TieRow, VenueRow } from './graph-store.ts';
import { inParts } from './in-parts.ts';
import { cypher, cypherFor } from './known-cypher.ts';
import { alsoLabelAmong, labelAmong } from './stored-record.ts';

/** Lists for whole calculations: one question each, one wide row per record, in order of id. */

export async function listDatasets(run: RunCypher): Promise<readonly Dataset[]> {
	return (await run(cypherFor('list-all', 'Dataset'))).map((row) => row['properties'] as Dataset);
}

export async function listLocalities(run: RunCypher, kinds: readonly LocalityKind[]): Promise<readonly (Locality & { readonly parentIds: readonly string[] })[]> {
	return (await run(cypher('list-localities'), { kinds }))
		.map((row) => ({ ...row['locality'] as Locality, parentIds: sortedIds(row['parentIds']) }));
}

export async function listBoundaries(run: RunCypher, { kind, detail }: { readonly kind: LocalityKind; readonly detail: Boundary['detail'] }): Promise<readonly Boundary[]> {
	return (await run(cypher('list-boundaries'), { kind, detail }))
		.map((row) => ({ id: row['id'] as string, geometry: row['geometry'] as string, detail }));
}

export async function listObservations(run: RunCypher, indicatorIds: readonly string[]): Promise<readonly (Observation & { readonly datasetId: string })[]> {
	return (await run(cypher('list-observations'), { indicatorIds })).map(({ localityId, indicatorId, figure }) =>
		({ localityId, indicatorId, ...figure as object }) as Observation & { datasetId: string });
}

export async function listProvision(run: RunCypher): Promise<readonly ProvisionRow[]> {
	return (await run(cypher('list-provision'))).map((row) => {
		const [venue] = row['venues'] as Venue[];
		return {
			provision: row['provision'] as Provision,
			organisations: sortedBy('id', (row['organisations'] as CypherRow[]).map(withoutNulls)) as unknown as ProvisionRow['organisations'],
			...(venue ? { venue } : {}),
			groups: sortedBy('groupId', row['groups'] as ReachedGroup[]),
			covers: sortedIds(row['covers']),
			datasetIds: sortedIds(row['datasetIds'])
		};
	});
}

export async function listProvisionOfDataset(run: RunCypher, datasetId: string): Promise<readonly RecordedProvision[]> {
	return (await run(cypher('list-provision-of-dataset'), { datasetId })).map((row) => {
		const { id, ...properties } = row['properties'] as Properties & { readonly id: string };
		const alsoLabel = alsoLabelAmong(row['labels'] as string[]);
		return { sourceKey: row['sourceKey'] as string, id, properties, ...(alsoLabel ? { alsoLabel } : {}) };
	});
}

export async function listRecordedIn(run: RunCypher, datasetId: string): Promise<readonly RecordedThing[]> {
	const ofEach = await Promise.all(listedLabels.map(async (label) => (await run(cypherFor('list-recorded-in', label), { datasetId })).map((row): RecordedThing => {
		const { id, ...properties } = row['properties'] as Properties & { readonly id: string };
		const alsoLabel = alsoLabelAmong(row['labels'] as string[]);
		const lastListedIn = row['lastListedIn'];
		return { label, id, ...(alsoLabel ? { alsoLabel } : {}), properties, sourceKey: row['sourceKey'] as string, retrieved: row['retrieved'] as string, ...(typeof lastListedIn === 'string' ? { lastListedIn } : {}) };
	})));
	return ofEach.flat();
}

export async function listLastListed(run: RunCypher): Promise<readonly { readonly id: string; readonly datasetId: string; readonly lastListedIn: string }[]> {
	const ofEach = await Promise.all(listedLabels.map((label) => run(cypherFor('list-last-listed', label))));
	return ofEach.flat().map((row) => ({ id: row['id'] as string, datasetId: row['datasetId'] as string, lastListedIn: row['lastListedIn'] as string }));
}

export async function listConnectors(run: RunCypher): Promise<readonly ConnectorRow[]> {
	return (await run(cypher('list-connectors'))).map((row) => {
		const [organisation] = row['organisations'] as { id: string; name: string }[];
		return {
			connector: row['connector'] as Connector,
			...(organisation ? { organisation } : {}),
			worksIn: sortedIds(row['worksIn']),
			groups: sortedBy('groupId', row['groups'] as ReachedGroup[]).map(({ groupId, fit }) => ({ groupId, fit: fit ?? 'targeted' })),
			refersTo: sortedBy('id', row['refersTo'] as { id: string; labels: string[] }[]).map(({ id, labels }) => ({ label: labelAmong(labels), id })),
			datasetIds: sortedIds(row['datasetIds'])
		};
	});
}

export async function listVenues(run: RunCypher): Promise<readonly VenueRow[]> {
	return (await run(cypher('list-venues'))).map((row) => ({
		venue: row['venue'] as Venue,
		spaces: sortedBy('id', row['spaces'] as Space[]),
		managers: sortedBy('id', row['managers'] as { id: string; name: string }[]),
		within: sortedIds(row['within']),
		datasetIds: sortedIds(row['datasetIds'])
	}));
}

export async function listOrganisations(run: RunCypher): Promise<readonly OrganisationRow[]> {
	return (await run(cypher('list-organisations'))).map((row) => ({ organisation: row['organisation'] as Organisation, covers: sortedIds(row['covers']), datasetIds: sortedIds(row['datasetIds']) }));
}

export async function listChecks(run: RunCypher): Promise<readonly CoverageCheck[]> {
	return (await run(cypher('list-checks'))).map((row) => {
		const check = row['check'] as CoverageCheck;
		const [datasetId] = sortedIds(row['datasetIds']);
		return { ...check, localityId: check.localityId ?? sortedIds(row['localityIds'])[0], ...(datasetId === undefined ? {} : { datasetId }) };
	});
}

export async function listTies(run: RunCypher): Promise<readonly TieRow[]> {
	return (await run(cypher('list-network-ties'))).map((row) => ({
		type: row['type'] as string,
		from: { label: row['fromLabel'], id: row['fromId'] } as NodeRef,
		to: { label: row['toLabel'], id: row['toId'] } as NodeRef,
		properties: row['properties'] as Properties
	}));
}

export async function listPostcodes(run: RunCypher, ids: readonly string[]): Promise<readonly Postcode[]> {
	const found: Postcode[] = [];
	for (const part of inParts([...new Set(ids)])) {
		for (const row of await run(cypher('list-postcodes'), { ids: part })) found.push(row['postcode'] as Postcode);
	}
	return found;
}

const withoutNulls = (row: CypherRow): CypherRow => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

// what is collected comes in no particular order, and not the same one on both engines
const sortedBy = <K extends string, T extends Readonly<Record<K, unknown>>>(name: K, rows: readonly T[]): T[] =>
	[...rows].sort((a, b) => (String(a[name]) < String(b[name]) ? -1 : 1));

const sortedIds = (ids: unknown): string[] => [...ids as string[]].sort();
