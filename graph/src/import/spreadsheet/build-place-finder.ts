import type { ImportSurroundings } from '../importer.ts';

/**
 * Finds a place held by its official code or its name, however it is capitalised.
 *
 * Absence  undefined for a place that is not held, and for a name that two places have.
 */
export function buildPlaceFinder({ localities }: Pick<ImportSurroundings, 'localities'>): (written: string) => string | undefined {
	const idsOf = new Map<string, Set<string>>();
	for (const { id, name } of localities.values()) {
		for (const word of [id, name]) {
			const key = word.toLowerCase();
			idsOf.set(key, (idsOf.get(key) ?? new Set()).add(id));
		}
	}
	return (written) => {
		const ids = idsOf.get(written.toLowerCase());
		return ids?.size === 1 ? [...ids][0] : undefined;
	};
}
