import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import grafeo from '@grafeo-db/js';
import { openStore } from '@kith/graph/store/open-store.ts';
import { importSource } from '@kith/graph/use-cases/import-source.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { contextOver } from '../support/context-over.ts';
import { type FigureRow } from './figure-row.ts';

const columnMap = {
	dataset: { title: 'Bench venues', publisher: 'Bench', licence: 'CC0', attribution: 'Bench', vintage: '2026' },
	organisation: { key: ['Organisation'], name: 'Organisation' },
	venue: { key: ['Venue'], name: 'Venue', easting: 'Easting', northing: 'Northing' },
	provision: { key: ['Activity'], name: 'Activity', component: 'wanted_activity', mode: 'in_person' }
};

const places = [
	['ons-lookups', 'LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM\nE01000645,Bench 1,E05013987,Bench,E09000006,Bench\n'],
	['ons-centroids', 'LSOA21CD,x,y\nE01000645,540450,168350\n']
] as const;

/** Rows a second of a spreadsheet, import to commit, against the bare engine inserting as many nodes and ties from ready rows. */
export async function benchSpreadsheet(): Promise<readonly FigureRow[]> {
	const rows: FigureRow[] = [];
	for (const count of [2_000, 20_000]) {
		const home = mkdtempSync(path.join(tmpdir(), 'kith-bench-'));
		const floor = await insertBare({ folder: path.join(home, 'bare'), count });
		const store = await openStore({ home, workspace: 'bench' }, { create: { areaId: 'E09000006', areaName: 'Bench' } });
		await plantReference(store);
		// one place amid the venues, so that there is an area to cut to
		const context = contextOver(store, '2026-06-01');
		for (const [importerId, text] of places) await importSource(context, { importerId, files: [{ name: 'places.csv', bytes: Buffer.from(text) }], options: {} });
		const text = ['Organisation,Venue,Activity,Easting,Northing', ...Array.from({ length: count }, (_, row) => `Organisation ${row % 700},Venue ${row % 900},Activity ${row},${540_000 + (row % 900)},${168_000 + (row % 700)}`)].join('\n');
		const began = performance.now();
		const report = await importSource(context, {
			importerId: 'spreadsheet',
			files: [{ name: 'bench.csv', bytes: Buffer.from(text) }],
			options: { map: columnMap, datasetId: 'bench' },
			preview: false
		});
		const took = performance.now() - began;
		await store.close();
		rmSync(home, { recursive: true, force: true });
		if (report.rejected > 0) throw new Error(`the bench file was refused: ${JSON.stringify(report.issues.slice(0, 2))}`);
		rows.push({
			what: `spreadsheet of ${count.toLocaleString('en-GB')} rows, import to commit`,
			figure: `${Math.round(count / (took / 1000)).toLocaleString('en-GB')} rows/s`,
			against: `${(floor / took).toFixed(2)} × the bare engine (${Math.round(count / (floor / 1000)).toLocaleString('en-GB')} rows/s)`
		});
	}
	return rows;
}

/** One node and one tie a row, in batches, with an index: the least the engine could do. */
async function insertBare({ folder, count }: { folder: string; count: number }): Promise<number> {
	const database = await grafeo.GrafeoDB.create(folder);
	const began = performance.now();
	await database.executeCypher('CREATE INDEX Venue_by_id IF NOT EXISTS FOR (v:Venue) ON (v.id)');
	const venues = Array.from({ length: 900 }, (_, row) => ({ id: `v${row}`, name: `Venue ${row}` }));
	await database.executeCypher('UNWIND $rows AS row CREATE (v:Venue {id: row.id, name: row.name})', { rows: venues });
	for (let from = 0; from < count; from += 1_000) {
		const rows = Array.from({ length: Math.min(1_000, count - from) }, (_, row) => ({ id: `p${from + row}`, name: `Activity ${from + row}`, venue: `v${(from + row) % 900}` }));
		await database.executeCypher('UNWIND $rows AS row MATCH (v:Venue {id: row.venue}) CREATE (p:Provision {id: row.id, name: row.name})-[:HELD_AT]->(v)', { rows });
	}
	const took = performance.now() - began;
	await database.close();
	return took;
}
