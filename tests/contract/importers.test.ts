import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PutRecord } from '@kith/graph/domain/change.ts';
import { allImporters } from '@kith/graph/import/all-importers.ts';
import { type ImportIssue, UnreadableFile } from '@kith/graph/import/import-issue.ts';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { importSource, type ImportReport } from '@kith/graph/use-cases/import-source.ts';
import { prepareImport } from '@kith/graph/use-cases/prepare-import.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { contextOver } from '../support/context-over.ts';
import { type ImportSample, listSamples } from '../support/import-samples.ts';

/** Set to write what the samples become, to be read before it is kept. */
const writesExpected = process.env['KITH_WRITE_EXPECTED'] === 'on';

const samples = allImporters.flatMap(({ id }) => listSamples(id));
const home = mkdtempSync(path.join(tmpdir(), 'kith-importers-'));
let store: GraphStore;
let context: ReturnType<typeof contextOver>;

beforeAll(async () => {
	store = await openStore({ home, workspace: 'larkford' }, { create: { areaId: 'E09000091', areaName: 'E09000091' } });
	await plantReference(store);
	context = contextOver(store, '2026-03-01');
});
afterAll(async () => {
	await store.close();
	rmSync(home, { recursive: true, force: true });
});

const take = ({ importerId, file, options }: ImportSample, preview = false): Promise<ImportReport> =>
	importSource(context, { importerId, files: [file], options, preview });

function expectToExplainItself(issue: ImportIssue): void {
	expect(issue.kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
	expect(issue.expected !== undefined || issue.outcome === 'noted', 'what costs a row says what was expected').toBe(true);
	for (const words of [issue.file, issue.came, issue.expected ?? 'nothing else', issue.mend]) expect(words.trim(), JSON.stringify(issue)).not.toBe('');
	expect(issue.came.length, issue.came).toBeLessThanOrEqual(160);
	expect(issue.mend, 'a sentence that says what to do').toMatch(/[.!?]$|FILE$|geojson$/);
}

test('every source has a small sample of its own', () => {
	expect(allImporters.filter(({ id }) => listSamples(id).length === 0).map(({ id }) => id)).toEqual([]);
});

// in order: each sample finds the graph as those before it have left it
describe.each(samples)('$importerId takes $file.name in', (sample) => {
	test('as the changes written beside it', async () => {
		const { outcome } = await prepareImport(context, { importerId: sample.importerId, files: [sample.file], options: sample.options });
		const { changes, observations, read, outside, unmatched, issues } = outcome;
		const made = JSON.parse(JSON.stringify({ read, outside, unmatched, issues, observations, changes })) as unknown;
		if (writesExpected) writeFileSync(sample.expectedPath, `${JSON.stringify(made, null, '\t')}\n`);
		else expect(made).toEqual(sample.expected);
	});

	test('with issues that explain themselves', async () => {
		const { outcome } = await prepareImport(context, { importerId: sample.importerId, files: [sample.file], options: sample.options });
		outcome.issues.forEach(expectToExplainItself);
	});

	test('as its preview says, and not before', async () => {
		const before = await store.about();
		const preview = await take(sample, true);
		expect((await store.about()).graphVersion).toBe(before.graphVersion);

		const report = await take(sample);
		const counts = ({ read, added, changed, unchanged, rejected, outside, figuresRecorded }: ImportReport) => ({ read, added, changed, unchanged, rejected, outside, figuresRecorded });
		expect(counts(report)).toEqual(counts(preview));
		expect(report.added + report.changed + report.figuresRecorded).toBeGreaterThan(0);
	});

	test('and the same file on another day changes nothing', async () => {
		const before = await store.countNodes();
		const again = await importSource({ ...context, now: () => new Date('2026-04-01T12:00:00Z') }, { importerId: sample.importerId, files: [sample.file], options: sample.options });
		expect({ added: again.added, changed: again.changed, removed: again.removed, figuresRecorded: again.figuresRecorded, widerPlaces: again.widerPlaces })
			.toEqual({ added: 0, changed: 0, removed: 0, figuresRecorded: 0, widerPlaces: 0 });
		const after = await store.countNodes();
		expect({ ...after, ImportReport: 0 }).toEqual({ ...before, ImportReport: 0 });
	});

	test('and says where every record came from', async () => {
		const { outcome } = await prepareImport(context, { importerId: sample.importerId, files: [sample.file], options: sample.options });
		for (const words of ['id', 'title', 'publisher', 'licence', 'attribution', 'vintage'] as const) expect(outcome.dataset[words], words).not.toBe('');
		for (const change of outcome.changes) {
			if (change.kind !== 'put') continue;
			expect(change.source?.datasetId, change.id).toBe(outcome.dataset.id);
			expect(change.source?.sourceKey, change.id).not.toBe('');
		}
	});
});

test('outlines drawn from others say who drew those: the ward’s and the area’s, at full and for drawing', async () => {
	for (const place of ['E05099001', 'E09000091', 'E01034001']) {
		for (const detail of ['full', 'simplified']) {
			const record = await store.findRecord({ label: 'Boundary', id: `${place}/${detail}` });
			expect(record?.sources.map(({ dataset, sourceKey }) => [dataset.id, sourceKey]), `${place}/${detail}`).toEqual([['ons-boundaries', place]]);
		}
	}
});

describe('a list said to be complete', () => {
	const halls = listSamples('spreadsheet')[0]!;
	const checkOf = async (vintage?: string) => {
		const options = { ...halls.options, claimsCompleteFor: 'wanted_activity', ...(vintage === undefined ? {} : { vintage }) };
		const { changes } = await prepareImport(context, { importerId: 'spreadsheet', files: [halls.file], options });
		return changes.find((change) => change.kind === 'put' && change.label === 'CoverageCheck') as PutRecord | undefined;
	};

	test('is a look at the whole area, and says how many of its rows were lost', async () => {
		expect(await checkOf()).toMatchObject({ properties: {
			localityId: 'E09000091', componentId: 'wanted_activity', checkedBy: 'whoever imported Halls and groups of Larkford (2026)', note: 'Taken to list all of it in the area (2026), but two rows of it could not be taken.'
		} });
	});

	test('looked on the day it was taken in, unless it names a day that there was and that has come', async () => {
		const dayOf = async (vintage?: string) => (await checkOf(vintage))?.properties['checkedOn'];
		expect([await dayOf(), await dayOf('Autumn 2025'), await dayOf('2026-02-30'), await dayOf('2027-01-01')]).toEqual(Array(4).fill('2026-03-01'));
		expect(await dayOf('2025-10-05')).toBe('2025-10-05');
	});
});

const wrongFiles: readonly (readonly [string, Uint8Array])[] = [
	['an empty file', new Uint8Array(0)],
	['a file of blanks', Buffer.from('\n \n')],
	['a web page', Buffer.from('<!DOCTYPE html><html><body>Not found</body></html>')],
	['a PDF', Buffer.from('%PDF-1.7 …')],
	['a ZIP archive', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
	['a gzip file that stops half way', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1])],
	['a letter', Buffer.from('Dear Sir or Madam,\nplease find enclosed\n')],
	['bytes without sense', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 73) % 256))]
];

describe.each(allImporters.map(({ id }) => id))('%s refuses', (importerId) => {
	const options = listSamples(importerId)[0]?.options ?? {};

	test.each(wrongFiles)('%s, in a sentence', async (_, bytes) => {
		const reading = importSource(context, { importerId, files: [{ name: 'wrong.csv', bytes }], options });
		const error = await reading.then(() => undefined, (reason: unknown) => reason);
		expect(error).toBeInstanceOf(UnreadableFile);
		expectToExplainItself((error as UnreadableFile).issue);
		expect((error as UnreadableFile).message).toContain('wrong.csv');
	});

	test('or takes what is whole of a sample that stops anywhere, and explains the rest', async () => {
		for (const { file, options: given } of listSamples(importerId)) {
			for (let length = 40; length < file.bytes.length; length += 97) {
				try {
					const { outcome } = await prepareImport(context, { importerId, files: [{ name: file.name, bytes: file.bytes.subarray(0, length) }], options: given });
					outcome.issues.forEach(expectToExplainItself);
				} catch (error) {
					expect(error, `${file.name} cut to ${length} bytes`).toBeInstanceOf(UnreadableFile);
					expectToExplainItself((error as UnreadableFile).issue);
				}
			}
		}
	});
});
