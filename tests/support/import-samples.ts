import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportFile, ImportOptions } from '@kith/graph/import/importer.ts';
import { root } from './kith-server.ts';

/** A small hand-made file beside its importer, with what it must become. */
export interface ImportSample {
	readonly importerId: string;
	readonly file: ImportFile;
	readonly options: ImportOptions;
	/** Where the expected changes and figures are kept. */
	readonly expectedPath: string;
	readonly expected: unknown;
}

const besides = /\.(changes|options)\.json$/;

/** The samples of one importer, in order of name: graph/src/import/<id>/samples/. */
export function listSamples(importerId: string): readonly ImportSample[] {
	const folder = path.join(root, 'graph/src/import', importerId, 'samples');
	if (!existsSync(folder)) return [];
	return readdirSync(folder).filter((name) => !besides.test(name)).sort().map((name) => {
		const place = path.join(folder, name);
		const readJson = (beside: string): unknown => (existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined);
		return {
			importerId, file: { name, bytes: readFileSync(place) },
			options: (readJson(`${place}.options.json`) ?? {}) as ImportOptions,
			expectedPath: `${place}.changes.json`, expected: readJson(`${place}.changes.json`)
		};
	});
}
