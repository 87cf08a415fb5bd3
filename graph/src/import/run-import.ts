import type { Importer, ImportFile, ImportOptions, ImportOutcome, ImportSurroundings } from './importer.ts';
import { openImportFile } from './open-import-file.ts';

/**
 * Reads files as one source, and writes nothing.
 *
 * Issues come in the order of the files' rows. Throws UnreadableFile when a whole file cannot be this.
 */
export async function runImport({ importer, files, surroundings, options }: {
	readonly importer: Importer;
	readonly files: readonly ImportFile[];
	readonly surroundings: ImportSurroundings;
	readonly options: ImportOptions;
}): Promise<ImportOutcome> {
	const outcome = await importer.toOutcome(files.map((file) => openImportFile(file, importer.reads)), surroundings, options);
	const issues = [...outcome.issues].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.row ?? 0) - (b.row ?? 0));
	return { ...outcome, issues };
}
