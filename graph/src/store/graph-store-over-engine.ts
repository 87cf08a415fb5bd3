import { nodeLabels } from '../domain/graph-shape.ts';
import type { Postcode } from '../domain/locality.ts';
import { applyChanges, previewChanges } from './apply-changes.ts';
import type { Engine } from './engines/engine.ts';
import type { GraphStore, WorkspaceAbout } from './graph-store.ts';
import { cypher, cypherFor } from './known-cypher.ts';
import { putNode } from './put-node.ts';
import { findRecord } from './read-record.ts';
import * as lists from './read-lists.ts';
import { previewFigures, recordFigures } from './record-figures.ts';
import { getReferenceData, putReferenceData } from './reference-rows.ts';
import { GraphStoreError } from './store-errors.ts';

/** The graph store's promises, kept with one set of Cypher over whichever engine it is given. */
export function graphStoreOverEngine(engine: Engine): GraphStore {
	const { run } = engine;
	return {
		engine: engine.kind,
		about: () => getAbout(engine),
		setAbout: ({ areaId, areaName }) => engine.transact(async (write) => {
			await write(cypher('put-graph'), { areaId, areaName });
			await write(cypher('bump-graph-version'));
		}),
		countNodes: async () => ({
			...Object.fromEntries(nodeLabels.map((label) => [label, 0])), // none held is a true zero
			...Object.fromEntries((await run(cypher('count-nodes'))).map(({ label, nodes }) => [label as string, nodes as number]))
		}),

		apply: (changeSet) => applyChanges(engine, changeSet),
		preview: (changeSet) => previewChanges(engine, changeSet),
		recordFigures: (figures) => recordFigures(engine, figures),
		previewFigures: (figures) => previewFigures(engine, figures),
		putDataset: (dataset) => engine.transact(async (write) => {
			await write(cypher('lock-graph'));
			if (await putNode(write, { label: 'Dataset', id: dataset.id, properties: { ...dataset } })) await write(cypher('bump-graph-version'));
		}),
		putReferenceData: (reference) => putReferenceData(engine, reference),

		getReferenceData: () => getReferenceData(engine),
		listDatasets: () => lists.listDatasets(run),
		listLocalities: (kinds) => lists.listLocalities(run, kinds),
		listBoundaries: (question) => lists.listBoundaries(run, question),
		listObservations: (indicatorIds) => lists.listObservations(run, indicatorIds),
		listProvision: () => lists.listProvision(run),
		listProvisionOfDataset: (datasetId) => lists.listProvisionOfDataset(run, datasetId),
		listRecordedIn: (datasetId) => lists.listRecordedIn(run, datasetId),
		listLastListed: () => lists.listLastListed(run),
		listConnectors: () => lists.listConnectors(run),
		listVenues: () => lists.listVenues(run),
		listOrganisations: () => lists.listOrganisations(run),
		listChecks: () => lists.listChecks(run),
		listTies: () => lists.listTies(run),
		findRecord: (ref) => findRecord(run, ref),
		findPostcode: async (id) => (await run(cypher('find-postcode'), { id }))[0]?.['postcode'] as Postcode | undefined,
		listPostcodes: (ids) => lists.listPostcodes(run, ids),
		holdsPostcodes: async () => (await run(cypher('find-any-postcode'))).length > 0,

		// documents answer no question about places, so they leave the version, and what is cached by it, alone
		putDocument: ({ label, ...document }) => engine.transact(async (write) => {
			await putNode(write, { label, id: document.id, properties: document });
		}),
		findDocument: async ({ label, id }) => (await run(cypherFor('list-nodes-by-id', label), { ids: [id] }))
			.map((row) => row['properties'] as { id: string; title: string; createdAt: string; json: string })[0],
		listDocuments: async (label) => (await run(cypherFor('list-documents', label)))
			.map((row) => ({ id: row['id'] as string, title: row['title'] as string, createdAt: row['createdAt'] as string })),

		close: () => engine.close()
	};
}

async function getAbout(engine: Engine): Promise<WorkspaceAbout> {
	const [row] = await engine.run(cypher('get-graph'));
	if (!row) throw new GraphStoreError('MissingWorkspace', 'There is no workspace in this database. Make one with: npm run kith -- workspace new NAME --area CODE');
	return row as unknown as WorkspaceAbout;
}
