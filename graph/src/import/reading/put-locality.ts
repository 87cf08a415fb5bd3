import type { PutRecord } from '../../domain/change.ts';
import type { Locality } from '../../domain/locality.ts';
import type { Dataset } from '../../domain/provenance.ts';
import type { Tie } from '../../domain/relationship.ts';

/**
 * A place as it should be: what is held of it, with what a file adds.
 *
 * Putting replaces properties whole, so every importer that knows one thing about a place keeps the rest this way.
 */
export function putLocality({ held, now, dataset, ties = [] }: {
	readonly held: Locality | undefined;
	readonly now: Locality;
	readonly dataset: Dataset;
	readonly ties?: readonly Tie[];
}): PutRecord {
	const { id, ...properties } = { ...held, ...now };
	delete (properties as { parentIds?: unknown }).parentIds; // a tie, not a property
	return {
		kind: 'put', label: 'Locality', id, properties, ties,
		source: { datasetId: dataset.id, sourceKey: id, retrieved: dataset.retrieved }
	};
}
