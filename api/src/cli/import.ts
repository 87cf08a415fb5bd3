import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '@kith/graph/domain/day-of.ts';
import { toCsv } from '@kith/graph/evidence/formats/csv.ts';
import { UnreadableFile } from '@kith/graph/import/import-issue.ts';
import type { ImportIssue } from '@kith/graph/import/import-issue.ts';
import type { ImportFile, ImportOptions } from '@kith/graph/import/importer.ts';
import { findNearestWord } from '@kith/graph/import/reading/find-nearest-word.ts';
import { ImportRefused, importSource, type ImportReport } from '@kith/graph/use-cases/import-source.ts';
import { listSources } from '@kith/graph/use-cases/list-sources.ts';
import { CannotBeDone } from './cannot-be-done.ts';
import { writeGivenFile } from './write-given-file.ts';
import { type Command, WrongUsage } from './command.ts';

const usage = `npm run kith -- import SOURCE FILE… [--map MAP] [--preview] [--report REPORT.csv] [options]

Takes files in, cut to the workspace's area (supply also just over its edge). Several files are taken one
after another. npm run kith -- sources lists the sources. The same file again changes nothing. The next
edition of a list closes what its rows now say has ended, and names what it no longer has.

  --map MAP                      column map for a spreadsheet: a JSON file, or the name of a ready one
  --preview                      say what would happen, write nothing
  --report REPORT.csv            every row rejected and every field left out: file, row, column, what came,
                                 what to do
  --claims-complete-for COMPONENT  says, in your name and as of today (or --vintage YYYY-MM-DD), that the
                                 file lists every one there is in the area: where it has nothing, there is
                                 nothing, and what an earlier edition had and it has not is closed; one file
                                 at a time. none: what the same list was claimed to be complete for before
                                 is withdrawn, as it is by an edition of another --vintage without a claim
  --dataset ID, --licence TEXT, --vintage TEXT   say of the file what it does not say itself
  --area CODE                    only to be sure: refused unless it is the workspace's area
  --workspace NAME               which workspace (default: KITH_WORKSPACE); one of invented organisations
                                 is added to only where it is named
  --json                         the whole report as JSON

  npm run kith -- import spreadsheet libraries.csv --map arts-council-libraries`;

/** Largest file read from disk, in bytes: the importer's own cap, refused before it is read. */
const mostBytes = 25_000_000;

/** A list of next year has not been written: what it claims would be dated before anybody could have looked. */
function requirePastVintage(vintage: string | undefined, today: string): void {
	if (vintage === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(vintage) || vintage <= today) return;
	throw new WrongUsage(`Came --vintage ${vintage}, which is still to come; expected the day, month or year the list is of, today (${today}) at the latest.`);
}

/** Takes files of one source into a workspace, or says what that would do. */
export const importCommand: Command = {
	name: 'import',
	summary: 'Take public files and spreadsheets in, or preview that',
	usage,

	async run(argv, io, openContext) {
		const { source, paths, values } = readArguments(argv);
		const map = values.map === undefined ? undefined : readMap(values.map);
		const files = paths.map(readImportFile);
		const context = await openContext({ isToFill: !values.preview, ...(values.workspace === undefined ? {} : { workspace: values.workspace }) });
		requirePastVintage(values.vintage, dayOf(context.now()));
		const { areaId, areaName } = await context.store.about();
		if (values.area !== undefined && values.area !== areaId) {
			throw new CannotBeDone(`Came --area ${values.area}, but this workspace is about ${areaId}. Make another: npm run kith -- workspace new NAME --area ${values.area}`);
		}

		if (!values.json) io.stdout(`${values.preview ? 'For' : 'Into'} ${areaName}${areaName === areaId ? '' : ` (${areaId})`}${values.workspace === undefined ? '' : `, workspace ${values.workspace}`}\n`);
		const reports: ImportReport[] = [];
		const unreadable: ImportIssue[] = [];
		for (const [i, file] of files.entries()) {
			if (io.isTerminal) io.stderr(`Reading ${file.name} (${i + 1} of ${files.length}) …\n`);
			try {
				const report = await importSource(context, {
					importerId: source, files: [file], preview: values.preview,
					options: {
						...(values.dataset === undefined ? {} : { datasetId: values.dataset }), ...(values.licence === undefined ? {} : { licence: values.licence }),
						...(values.vintage === undefined ? {} : { vintage: values.vintage }), ...(map === undefined ? {} : { map }),
						...toClaim(values['claims-complete-for'])
					}
				});
				reports.push(report);
				if (!values.json) io.stdout(describeReport(report));
			} catch (error) {
				if (error instanceof ImportRefused) throw new CannotBeDone(error.message);
				if (!(error instanceof UnreadableFile)) throw error;
				unreadable.push(error.issue);
				io.stderr(`${error.message}\n`);
			}
		}
		const issues = [...unreadable, ...reports.flatMap((report) => report.issues)];
		if (values.report !== undefined) {
			await writeGivenFile(values.report, toReport(issues));
			if (!values.json) io.stdout(`Wrote ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} to ${values.report}.\n`);
		}
		if (values.json) io.stdout(`${JSON.stringify({ reports, unreadable }, null, '\t')}\n`);
		return unreadable.length > 0 ? 1 : 0;
	}
};

function describeReport(report: ImportReport): string {
	const { files, dataset, isPreview, read, added, changed, closed, unchanged, rejected, outside, unmatched, figuresRecorded, figuresUnchanged, figuresAround, figuresRemoved, issues } = report;
	const notes = issues.filter((issue) => issue.outcome === 'noted' && !isOfClaim(issue));
	const lines = [
		`${files.join(', ')}: ${dataset.title}`,
		`${isPreview ? 'preview, nothing written: ' : ''}rows: read ${read}, outside the area ${outside}, rejected ${rejected}; records: added ${added}, changed ${changed}${closed === 0 ? '' : ` (${closed} closed)`}, unchanged ${unchanged}; codes: unmatched ${unmatched.length}`
	];
	if (figuresRecorded + figuresUnchanged > 0) lines.push(`figures: ${figuresRecorded} ${isPreview ? 'would be ' : ''}recorded, ${figuresUnchanged} unchanged${figuresRemoved === 0 ? '' : `, ${figuresRemoved} ${isPreview ? 'would go' : 'gone'}`}${figuresAround === 0 ? '' : `; ${figuresAround} of them of places around the area, whose people share what stands near its edge`}`);
	lines.push(...describeClaims(report), ...notes.slice(0, 5).map((issue) => `note: ${sentenceOf(issue)}`));
	if (notes.length > 5) lines.push(`… and ${notes.length - 5} more ${notes.length === 6 ? 'note' : 'notes'}: --report REPORT.csv lists every one`);
	const rejections = issues.filter(({ outcome }) => outcome === 'rejected');
	lines.push(...rejections.slice(0, 5).map((issue) => `rejected: ${sentenceOf(issue)}`));
	if (rejections.length > 5) lines.push(`… and ${rejections.length - 5} more rejected ${rejections.length === 6 ? 'row' : 'rows'}: --report REPORT.csv lists every one`);
	if (unmatched.length > 0) lines.push(`codes nobody knows: ${unmatched.slice(0, 8).map(({ code }) => code).join(', ')}${unmatched.length > 8 ? ' …' : ''}`);
	return `${lines.join('\n')}\n`;
}

const isOfClaim = ({ kind }: ImportIssue): boolean => kind === 'claim-withdrawn' || kind === 'no-claim';

/** What is claimed of the list and what is claimed no more, each on a line of its own: absence becomes a gap by it, or stops being one. */
function describeClaims({ isPreview, claimedCompleteFor, removed, issues }: ImportReport): readonly string[] {
	return [
		...(claimedCompleteFor === undefined ? [] : [`${isPreview ? 'claim, not yet made' : 'claim'}: the list has every one of ${claimedCompleteFor} in the area, says whoever imports it; where it has nothing of it, there is nothing. To take that back: --claims-complete-for none.`]),
		...issues.filter(isOfClaim).map((issue) => `${isPreview ? 'claim, nothing written' : 'claim'}: ${sentenceOf(issue)}`),
		...(removed === 0 ? [] : [`${isPreview ? 'would be removed' : 'removed'}: ${removed}; what the list was claimed to be complete for, and nothing else`])
	];
}

function sentenceOf({ row, field, came, expected, mend }: ImportIssue): string {
	const where = [row === undefined ? undefined : `row ${row}`, field === undefined || field === '' ? undefined : `“${field}”`].filter((part) => part !== undefined).join(', ');
	return `${where === '' ? '' : `${where}: `}${expected === undefined ? came : `came ${came}; expected ${expected}`}. ${mend}`;
}

/** For whoever mends the file in a spreadsheet: led by the mark that tells Excel it is UTF-8. */
function toReport(issues: readonly ImportIssue[]): string {
	return `\uFEFF${toCsv({
		columns: ['file', 'row', 'column', 'outcome', 'kind', 'came', 'expected', 'mend'],
		rows: issues.map(({ file, row, field, outcome, kind, came, expected, mend }) => [file, row, field, outcome, kind, came, expected, mend])
	})}`;
}

function readImportFile(path: string): ImportFile {
	if (!existsSync(path)) throw new CannotBeDone(`There is no file “${path}”. Check the path; a name with spaces needs quotation marks.`);
	const { size, isDirectory } = { size: statSync(path).size, isDirectory: statSync(path).isDirectory() };
	if (isDirectory) throw new CannotBeDone(`“${path}” is a folder; expected a file. Name the files in it.`);
	if (size > mostBytes) throw new CannotBeDone(`“${path}” is ${Math.round(size / 1e6)} MB; expected at most ${mostBytes / 1e6} MB. Cut it to your area, or compress it with gzip.`);
	return { name: basename(path), bytes: readFileSync(path) };
}

/** A path where there is a file; otherwise the name of a ready map, which the importer knows. */
function readMap(path: string): unknown {
	if (!existsSync(path)) {
		if (/^[a-z0-9-]+$/.test(path)) return path;
		throw new CannotBeDone(`There is no column map “${path}”. Check the path, or name a ready one (npm run kith -- sources lists them).`);
	}
	try {
		return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown;
	} catch (error) {
		throw new CannotBeDone(`The column map “${path}” is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}. Correct it there.`);
	}
}

function readArguments(argv: readonly string[]) {
	const { values, positionals } = parse(argv);
	const [source, ...paths] = positionals;
	if (source !== undefined) requireSource(source);
	if (source === undefined || paths.length === 0) {
		throw new WrongUsage(`Came ${source === undefined ? 'nothing' : `the source “${source}” and no file`}; expected a source and at least one file. Write: npm run kith -- import SOURCE FILE`);
	}
	if (toClaim(values['claims-complete-for']).claimsCompleteFor !== undefined && paths.length > 1) {
		throw new CannotBeDone(`Came --claims-complete-for and ${paths.length} files, which would each be said to have every one there is; expected one file. Put their rows into one, or import them without the claim.`);
	}
	const url = paths.find((path) => /^[a-z][a-z0-9+.-]*:\/\//i.test(path));
	if (url !== undefined) throw new CannotBeDone(`“${url.slice(0, 80)}” is a web address; this release reads files. Download it first, and import the file.`);
	return { source, paths, values };
}

/** What is claimed of the list; none takes back what was claimed of it before. */
function toClaim(came: string | undefined): Pick<ImportOptions, 'claimsCompleteFor' | 'withdrawsClaims'> {
	if (came === undefined) return {};
	return came === 'none' ? { withdrawsClaims: true } : { claimsCompleteFor: came };
}

/** Before any file is looked for: a wrong source explains a missing file, and not the other way round. */
function requireSource(came: string): void {
	const known = listSources().map(({ id }) => id);
	if (known.includes(came)) return;
	const meant = findNearestWord(came, known);
	throw new CannotBeDone(`“${came.slice(0, 60)}” is not a source${meant === undefined ? '; expected' : `. Did you mean ${meant}? Expected`} one of ${known.join(', ')}. npm run kith -- sources says what each reads.`);
}

function parse(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv], allowPositionals: true,
			options: {
				dataset: { type: 'string' }, map: { type: 'string' }, area: { type: 'string' }, report: { type: 'string' }, licence: { type: 'string' }, vintage: { type: 'string' },
				'claims-complete-for': { type: 'string' }, workspace: { type: 'string' }, preview: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }
			}
		});
	} catch (error) {
		throw new WrongUsage(`${error instanceof Error ? error.message : 'The command is not understood'}. See npm run kith -- import --help.`);
	}
}
