import { allImporters } from '../import/all-importers.ts';
import type { Importer } from '../import/importer.ts';

export type Source = Pick<Importer, 'id' | 'title' | 'reads' | 'standard' | 'options'>;

/** What can be taken in, in the order in which a new workspace needs it: places first. */
export function listSources(): readonly Source[] {
	return allImporters.map(({ id, title, reads, standard, options }) => ({ id, title, reads, standard, options }));
}
