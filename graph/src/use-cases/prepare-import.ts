import type { Change } from '../domain/change.ts';
import type { Dataset } from '../domain/provenance.ts';
import { allImporters } from '../import/all-importers.ts';
import type { ImportIssue } from '../import/import-issue.ts';
import type { ImportFile, ImportOptions, ImportOutcome } from '../import/importer.ts';
import { runImport } from '../import/run-import.ts';
import { toCheckOfClaim, gatherWithdrawnClaims } from './claims-of-list.ts';
import { gatherImportSurroundings } from './gather-import-surroundings.ts';
import type { FiguresRecorded } from '../store/graph-store.ts';
import type { KithContext } from './kith-context.ts';
import { noteFigures } from './note-figures.ts';
import { noteLastListed } from './note-last-listed.ts';

export interface ImportQuestion {
	readonly importerId: string;
	readonly files: readonly ImportFile[];
	readonly options: ImportOptions;
	/** Say what would happen, and write nothing. */
	readonly preview?: boolean;
}

/** What an import did, or would do. Counts are of records, except `read` (rows) and `outside` (rows). */
export interface ImportReport {
	readonly importerId: string;
	readonly files: readonly string[];
	readonly dataset: Dataset;
	readonly isPreview: boolean;
	readonly at: string;
	readonly read: number;
	readonly added: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly removed: number;
	/** Among the changed: provision an earlier edition of the list brought, which this one closes. It is kept, and is not supply. */
	readonly closed: number;
	/** Issues that cost a row; issues that cost a field or are only worth knowing. */
	readonly rejected: number;
	readonly noted: number;
	readonly outside: number;
	readonly unmatched: readonly { readonly code: string; readonly rows: number }[];
	readonly figuresRecorded: number;
	readonly figuresUnchanged: number;
	/** Among both: of small areas around the area, which are held because people there share what stands near its edge. */
	readonly figuresAround: number;
	/** Figures held before that went, with nothing in their place. */
	readonly figuresRemoved: number;
	/** Wards and the area, drawn or summed up anew from their LSOAs. */
	readonly widerPlaces: number;
	readonly issues: readonly ImportIssue[];
	/** Component the source is taken to list completely, so that its absence in a place is a gap. */
	readonly claimedCompleteFor?: string;
}

/** An import that cannot begin. The message is a sentence for the person who asked. */
export class ImportRefused extends Error {
	override readonly name = 'ImportRefused';
}

export interface PreparedImport {
	readonly outcome: ImportOutcome;
	readonly changes: readonly Change[];
	/** Small areas of the area itself. */
	readonly areaPlaceIds: ReadonlySet<string>;
	readonly at: string;
}

/** Reads the files in the surroundings of this workspace. Writes nothing. */
export async function prepareImport(context: KithContext, { importerId, files, options, preview: isPreview = false }: ImportQuestion): Promise<PreparedImport> {
	const importer = allImporters.find((one) => one.id === importerId);
	if (importer === undefined) {
		throw new ImportRefused(`“${importerId.slice(0, 60)}” is not a source; expected one of ${allImporters.map(({ id }) => id).join(', ')}. \`npm run kith -- sources\` says what each reads.`);
	}
	const surroundings = await gatherImportSurroundings(context);
	const reference = await context.store.getReferenceData();
	const component = options.claimsCompleteFor;
	if (component !== undefined && !reference.components.some(({ id }) => id === component)) {
		throw new ImportRefused(`“${component.slice(0, 60)}” is not a component held here; expected one of ${reference.components.map(({ id }) => id).join(', ') || '(none: the workspace has no reference data yet)'}.`);
	}
	if ((component !== undefined || options.withdrawsClaims === true) && importer.bringsProvision !== true) {
		const so = component === undefined ? 'no claim is made of it that could be withdrawn' : `it cannot be complete for ${component}`;
		throw new ImportRefused(`${importer.title} brings no activities or services, so ${so}. Leave --claims-complete-for out; it goes with a list of what is offered (${allImporters.filter(({ bringsProvision }) => bringsProvision).map(({ id }) => id).join(', ')}).`);
	}
	if (component !== undefined && !surroundings.localities.has(surroundings.areaId)) {
		throw new ImportRefused(`Nothing can be complete for ${surroundings.areaId} before its places are held. Import a lookup first: npm run kith -- import ons-lookups FILE.`);
	}
	const outcome = await runImport({ importer, files, surroundings, options });
	const { dataset } = outcome;
	const claim = component === undefined ? undefined : toCheckOfClaim({ outcome, component, areaId: surroundings.areaId, vintage: options.vintage, on: surroundings.on });
	const withdrawn = importer.bringsProvision === true ? await gatherWithdrawnClaims(context, { outcome, areaId: surroundings.areaId, file: files[0]?.name ?? '', options, isPreview }) : { changes: [], issues: [] };
	const edition = await noteLastListed(context, { outcome, file: files[0]?.name ?? '' });
	const changes = [...edition.changes, ...(claim === undefined ? [] : [claim]), ...withdrawn.changes];
	return { outcome: { ...outcome, issues: [...outcome.issues, ...edition.issues, ...withdrawn.issues] }, changes, areaPlaceIds: surroundings.areaLsoas, at: context.now().toISOString() };
}

/** @param figures  what became of its figures; undefined where it has none */
export function makeReport({ importerId, files, options }: ImportQuestion, { outcome, areaPlaceIds, at }: PreparedImport, { figures, ...done }: Pick<ImportReport, 'added' | 'changed' | 'unchanged' | 'removed' | 'widerPlaces' | 'isPreview'> & { readonly figures: FiguresRecorded | undefined }): ImportReport {
	const { dataset, read, outside, unmatched, observations } = outcome;
	const noted = figures === undefined ? [] : noteFigures({ file: files[0]?.name ?? '', dataset, figures, areaPlaceIds, namedPlaceIds: new Set(observations.map(({ localityId }) => localityId)) });
	const issues = [...noted, ...outcome.issues];
	return {
		importerId, files: files.map(({ name }) => name), dataset, at, read, ...done, closed: outcome.closed ?? 0, outside, unmatched, issues,
		figuresRecorded: figures?.recorded ?? 0, figuresUnchanged: figures?.unchanged ?? 0, figuresAround: observations.filter(({ localityId }) => !areaPlaceIds.has(localityId)).length, figuresRemoved: figures?.removed ?? 0,
		rejected: issues.filter((issue) => issue.outcome === 'rejected').length,
		noted: issues.filter((issue) => issue.outcome === 'noted').length,
		...(options.claimsCompleteFor === undefined ? {} : { claimedCompleteFor: options.claimsCompleteFor })
	};
}
