import type { Dataset, Figure } from '../domain/provenance.ts';

/** Who says so, from a dataset. */
export function toSource({ title, licence, vintage, attribution }: Dataset): Figure['source'] {
	return { title, licence, vintage, attribution };
}

/** For what Kith counts over the records held. */
export function countedHere(on: string): Figure['source'] {
	return { title: 'Counted by Kith over the records held here', licence: 'as the records’ own sources', vintage: on };
}
