import type { Dataset } from '../../domain/provenance.ts';
import type { Importer, ImportFile, ImportOutcome, ImportSurroundings } from '../importer.ts';
import { describeDataset } from './describe-dataset.ts';
import { needPlaces } from './need-places.ts';
import { onlyFile } from './only-file.ts';

/** One public file, as its importer sees it. */
export interface PublicFile<Read> {
	readonly id: string;
	readonly title: string;
	readonly reads: string;
	readonly standard: string;
	/** Refuses with UnreadableFile what it cannot be. */
	readonly read: (file: ImportFile, expected: string) => Read;
	/** What the file holds, in a refusal, where it can only be cut to an area whose LSOAs are held. Absent: it names them itself. */
	readonly holds?: (read: Read) => string;
	/** Whose file it is, before the person who imports it says otherwise. */
	readonly dataset: (read: Read) => Omit<Dataset, 'retrieved' | 'illustrative'>;
	readonly toOutcome: (taken: { readonly file: string; readonly read: Read; readonly dataset: Dataset; readonly surroundings: ImportSurroundings }) => Omit<ImportOutcome, 'dataset'> & { readonly dataset?: Dataset };
}

/** An importer of one public file without options of its own: read, held against the places there are, and made into records. */
export function importerOfPublicFile<Read>({ id, title, reads, standard, read, holds, dataset, toOutcome }: PublicFile<Read>): Importer {
	return {
		id, title, reads, standard, options: [],

		async toOutcome(files, surroundings, options) {
			const file = onlyFile(files, reads);
			const found = read(file, reads);
			if (holds !== undefined) needPlaces(file.name, holds(found), surroundings);
			const described = describeDataset(dataset(found), options, surroundings.on);
			return { dataset: described, ...toOutcome({ file: file.name, read: found, dataset: described, surroundings }) };
		}
	};
}
