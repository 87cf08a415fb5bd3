import type { Observation } from '../domain/observation.ts';
import type { Dataset } from '../domain/provenance.ts';
import type { Engine, RunCypher } from './engines/engine.ts';
import type { FiguresRecorded } from './graph-store.ts';
import { inParts } from './in-parts.ts';
import { cypher, cypherBetween, cypherFor } from './known-cypher.ts';
import { putNode } from './put-node.ts';
import { GraphStoreError } from './store-errors.ts';
import { stableText, toStoredProperties } from './stored-record.ts';

interface FigureRow { readonly localityId: string; readonly indicatorId: string; readonly period: string; readonly figure: Readonly<Record<string, unknown>> }

interface FiguresAsked { readonly dataset: Dataset; readonly observations: readonly Observation[] }

/**
 * The figures of one dataset. A place named has its figures replaced; what is held of other places stays where it is of
 * the same vintage, and goes where it is of another: two vintages never stand under one name.
 *
 * Vintage  of the figures held is that of the dataset as it is held, so the dataset is put here, with its figures.
 * Figures of places that are not held are left out: an area's workspace takes what it needs of a national file.
 * Refuses  NotFound when an indicator is not in the reference data.
 */
export function recordFigures(engine: Engine, asked: FiguresAsked): Promise<FiguresRecorded> {
	const { dataset } = asked;
	return engine.transact(async (run) => {
		await run(cypher('lock-graph'));
		const { toRemove, toCreate, answer } = await planFigures(run, asked); // before the dataset held is put anew
		const isDatasetNew = await putNode(run, { label: 'Dataset', id: dataset.id, properties: { ...dataset } });
		for (const rows of inParts(toRemove)) await run(cypher('remove-observations'), { datasetId: dataset.id, rows });
		for (const rows of inParts(toCreate)) await run(cypher('create-observations'), { rows });
		if (toCreate.length > 0) {
			const rows = [...new Set(toCreate.map(({ indicatorId }) => indicatorId))].map((fromId) => ({ fromId, toId: dataset.id, properties: {} }));
			await run(cypherBetween('put-ties', { type: 'FROM', from: 'Indicator', to: 'Dataset' }), { rows });
		}
		if (isDatasetNew || toRemove.length > 0 || toCreate.length > 0) await run(cypher('bump-graph-version'));
		return answer;
	});
}

/** The same answer, without writing. */
export async function previewFigures(engine: Engine, asked: FiguresAsked): Promise<FiguresRecorded> {
	return (await planFigures(engine.run, asked)).answer;
}

async function planFigures(run: RunCypher, { dataset, observations }: FiguresAsked): Promise<{ readonly toRemove: readonly FigureRow[]; readonly toCreate: readonly FigureRow[]; readonly answer: FiguresRecorded }> {
	const [before] = await run(cypherFor('list-nodes-by-id', 'Dataset'), { ids: [dataset.id] });
	const wanted = await wantedFigures(run, { datasetId: dataset.id, observations });
	const held = new Map((await run(cypher('list-observations-of-dataset'), { datasetId: dataset.id }))
		.map(({ localityId, indicatorId, figure }) => toFigureRow(localityId as string, indicatorId as string, figure as FigureRow['figure']))
		.map((row) => [keyOfFigure(row), row]));
	const heldVintage = (before?.['properties'] as Partial<Dataset> | undefined)?.vintage ?? '';
	const isAnotherVintage = held.size > 0 && heldVintage !== dataset.vintage;
	const named = new Set(observations.map(({ localityId }) => localityId));

	const same = (row: FigureRow) => {
		const twin = held.get(keyOfFigure(row));
		return twin !== undefined && stableText(twin.figure) === stableText(row.figure);
	};
	const isKept = ({ localityId }: FigureRow) => !isAnotherVintage && !named.has(localityId);
	const toRemove = [...held.values()].filter((row) => {
		const twin = wanted.get(keyOfFigure(row));
		return !isKept(row) && (!twin || !same(twin));
	});
	const toCreate = [...wanted.values()].filter((row) => !same(row));
	return {
		toRemove, toCreate,
		answer: {
			recorded: toCreate.length, unchanged: wanted.size - toCreate.length,
			removed: toRemove.filter((row) => !wanted.has(keyOfFigure(row))).length,
			keptPlaceIds: [...new Set([...held.values()].filter(isKept).map(({ localityId }) => localityId))].sort(),
			...(isAnotherVintage && { replaced: { vintage: heldVintage, figures: held.size } })
		}
	};
}

async function wantedFigures(run: RunCypher, { datasetId, observations }: { readonly datasetId: string; readonly observations: readonly Observation[] }): Promise<ReadonlyMap<string, FigureRow>> {
	const localities = await held(run, { label: 'Locality', ids: observations.map(({ localityId }) => localityId) });
	const indicators = await held(run, { label: 'Indicator', ids: observations.map(({ indicatorId }) => indicatorId) });
	const wanted = new Map<string, FigureRow>();
	for (const { localityId, indicatorId, ...figure } of observations) {
		if (!indicators.has(indicatorId)) {
			throw new GraphStoreError('NotFound',
				`The dataset "${datasetId}" has figures for the Indicator "${indicatorId}", which is not in the reference data. Add it to seeds/reference, or leave the column out. Nothing was written.`);
		}
		if (!localities.has(localityId)) continue;
		const row = toFigureRow(localityId, indicatorId, toStoredProperties({ ...figure, datasetId }));
		wanted.set(keyOfFigure(row), row); // a figure said twice: the later one stands
	}
	return wanted;
}

async function held(run: RunCypher, { label, ids }: { readonly label: 'Locality' | 'Indicator'; readonly ids: readonly string[] }): Promise<ReadonlySet<string>> {
	const found = new Set<string>();
	for (const part of inParts([...new Set(ids)])) {
		for (const row of await run(cypherFor('list-ids-held', label), { ids: part })) found.add(row['id'] as string);
	}
	return found;
}

const toFigureRow = (localityId: string, indicatorId: string, figure: FigureRow['figure']): FigureRow =>
	({ localityId, indicatorId, period: String(figure['period']), figure });

const keyOfFigure = ({ localityId, indicatorId, period }: FigureRow): string => `${localityId}\u0000${indicatorId}\u0000${period}`;
