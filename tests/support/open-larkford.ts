import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportOptions } from '@kith/graph/import/importer.ts';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { importSource, type ImportReport } from '@kith/graph/use-cases/import-source.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { contextOver } from './context-over.ts';
import { listSamples } from './import-samples.ts';

export interface Larkford {
	readonly store: GraphStore;
	readonly context: KithContext;
	/** Imports a text, or the sample of a source whole when none is given. */
	take(importerId: string, given?: { readonly text?: string; readonly name?: string; readonly preview?: boolean; readonly options?: ImportOptions }): Promise<ImportReport>;
	/** The rows of a sample: its head, and those that name one of these places. */
	rowsOf(importerId: string, name: string, places: readonly string[]): string;
	close(): Promise<void>;
}

/** An empty workspace for the town that the importers' samples are of: three LSOAs, in Millbridge and Hop Lane. */
export async function openLarkford(): Promise<Larkford> {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-larkford-'));
	const store = await openStore({ home, workspace: 'larkford' }, { create: { areaId: 'E09000091', areaName: 'E09000091' } });
	await plantReference(store);
	const context = contextOver(store, '2026-03-01');
	const sample = (importerId: string, name?: string) => listSamples(importerId).find(({ file }) => name === undefined || file.name === name)!;
	return {
		store, context,
		take: (importerId, { text, name, preview = false, options } = {}) => {
			const { file, options: given } = sample(importerId, text === undefined ? name : undefined);
			return importSource(context, { importerId, files: [text === undefined ? file : { name: name ?? file.name, bytes: Buffer.from(text) }], options: { ...given, ...options }, preview });
		},
		rowsOf: (importerId, name, places) => {
			const [head, ...rows] = Buffer.from(sample(importerId, name).file.bytes).toString('utf8').trim().split('\n');
			return [head, ...rows.filter((row) => places.some((place) => row.includes(place)))].join('\n') + '\n';
		},
		close: async () => {
			await store.close();
			rmSync(home, { recursive: true, force: true });
		}
	};
}
