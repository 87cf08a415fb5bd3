import type { Figure } from '../domain/provenance.ts';

/** Each source once, in the order it was first named. */
export function joinSources(...lists: readonly (readonly Figure['source'][])[]): Figure['source'][] {
	return [...new Map(lists.flat().map((source) => [`${source.title} ${source.vintage}`, source])).values()];
}
