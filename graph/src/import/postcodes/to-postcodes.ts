import type { PutRecord } from '../../domain/change.ts';
import type { Dataset } from '../../domain/provenance.ts';
import { heldBeyondEdge } from '../../domain/held-beyond-edge.ts';
import type { ImportIssue } from '../import-issue.ts';
import type { ImportOutcome, ImportSurroundings } from '../importer.ts';
import { countRowsRead } from '../reading/count-rows-read.ts';
import { type FullPoint, findFullPoint } from '../reading/find-grid-point.ts';
import { nameCoordinates } from '../reading/name-coordinates.ts';
import type { Table } from '../reading/read-csv.ts';
import { readPostcode } from '../reading/read-postcode.ts';
import { shorten } from '../reading/shorten.ts';
import { findPostcodeColumns } from './shape.ts';

/**
 * The area's postcodes, those just over its edge, and the area's sectors and districts as the mean of its own.
 *
 * A postcode is in the area when an LSOA's outline holds it or the file says so. Where outlines are held, those as far beyond
 * as supply is (domain/held-beyond-edge.ts) are kept too, or a hall known by its postcode alone would be lost there; others
 * are counted as outside.
 * A sector or district that crosses the border is placed by its part within the area.
 */
export function toPostcodes({ file, table, dataset, surroundings }: {
	readonly file: string;
	readonly table: Table;
	readonly dataset: Dataset;
	readonly surroundings: ImportSurroundings;
}): Omit<ImportOutcome, 'dataset'> {
	const columns = findPostcodeColumns(file, table.header);
	const issues: ImportIssue[] = [...table.issues];
	const changes = new Map<string, PutRecord>();
	const wider = new Map<string, { kind: 'sector' | 'district'; points: FullPoint[] }>();
	let outside = 0;
	let ended = 0;
	let withoutOutline = 0;
	let beyond = 0;

	for (const { row, cells } of table.rows) {
		const cell = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
		if ((cell(columns.ended) ?? '') !== '') {
			ended += 1;
			continue;
		}
		const authority = (cell(columns.authority) ?? '').toUpperCase();
		const code = readPostcode(cell(columns.postcode) ?? '');
		const coordinates = { easting: cell(columns.easting), northing: cell(columns.northing), lon: cell(columns.lon), lat: cell(columns.lat) };
		const point = findFullPoint({ ...coordinates, surroundings });
		if (code === undefined || point === undefined) {
			if (authority !== '' && authority !== surroundings.areaId) {
				outside += 1; // elsewhere, whatever is wrong with it
				continue;
			}
			issues.push({
				kind: code === undefined ? 'not-a-postcode' : 'not-a-point', file, row, field: table.header[code === undefined ? columns.postcode : columns.easting ?? columns.lon ?? 0] ?? '',
				came: code === undefined ? shorten(cell(columns.postcode) ?? '') || 'an empty cell' : nameCoordinates(coordinates),
				expected: code === undefined ? 'a whole postcode such as SE20 8BX' : 'metres on the British National Grid or degrees',
				mend: code === undefined ? 'Correct the postcode.' : 'Correct the coordinates, or leave the postcode out.', outcome: 'rejected'
			});
			continue;
		}
		const lsoa = surroundings.lsoaContaining(point);
		const isOwn = lsoa !== undefined || authority === surroundings.areaId;
		if (!isOwn && (surroundings.metresFromArea(point, heldBeyondEdge.supplyMetres) ?? Infinity) > heldBeyondEdge.supplyMetres) {
			outside += 1;
			continue;
		}
		if (changes.has(code.postcode)) {
			issues.push({
				kind: 'postcode-twice', file, row, field: table.header[columns.postcode] ?? '', came: `${code.postcode} a second time`, expected: 'one row for each postcode',
				mend: 'The first row was kept. Remove one of them.', outcome: 'rejected'
			});
			continue;
		}
		changes.set(code.postcode, put({ id: code.postcode, kind: 'postcode', point, lsoa, dataset }));
		if (!isOwn) {
			beyond += 1;
			continue;
		}
		if (lsoa === undefined) withoutOutline += 1;
		for (const [id, kind] of [[code.sector, 'sector'], [code.district, 'district']] as const) {
			const entry = wider.get(id) ?? { kind, points: [] };
			entry.points.push(point);
			wider.set(id, entry);
		}
	}

	if (ended > 0) {
		issues.push({ kind: 'ended-postcodes', file, came: `${figureDigits(ended)} ${ended === 1 ? 'postcode' : 'postcodes'} no longer in use`, mend: 'Left out. Nothing to do.', outcome: 'noted' });
	}
	const isPlacedByNothing = columns.authority === undefined && [...surroundings.areaLsoas].every((id) => surroundings.hasOutline?.(id) !== true);
	if (outside > 0 && isPlacedByNothing) {
		issues.push({
			kind: 'nothing-places-them', file, came: `${figureDigits(outside)} ${outside === 1 ? 'postcode' : 'postcodes'}, before any outline of the area is held, and no column with their local authority`, expected: 'either of them',
			mend: 'All are counted as outside, for nothing says that one is in the area. Import the outlines (ons-boundaries), and then this file again.', outcome: 'noted'
		});
	}
	if (outside > 0 && wider.size === 0 && !isPlacedByNothing) {
		issues.push({
			kind: 'another-area', file, came: 'no postcode of the area: this file is of other places', expected: `postcodes in ${surroundings.localities.get(surroundings.areaId)?.name ?? surroundings.areaId}`,
			mend: 'Import the postcodes of this area. Code-Point Open comes as a file for each postcode area, such as br.csv: an area may need more than one of them.', outcome: 'noted'
		});
	}
	if (withoutOutline > 0) issues.push(noteWithoutOutline({ file, withoutOutline, surroundings }));
	if (beyond > 0) issues.push(noteBeyond({ file, beyond }));
	if (wider.size > 0) issues.push(noteMiddles({ file, postcodes: changes.size - beyond, beyond, kinds: [...wider.values()].map(({ kind }) => kind) }));
	for (const [id, { kind, points }] of wider) changes.set(id, put({ id, kind, point: meanOf(points), dataset }));
	return { changes: [...changes.values()], observations: [], read: countRowsRead(table), outside, unmatched: [], issues };
}

/** Why postcodes have no LSOA: outlines are held and do not reach them, some are missing, or none is held yet. */
function noteWithoutOutline({ file, withoutOutline, surroundings: { areaLsoas, hasOutline } }: { file: string; withoutOutline: number; surroundings: ImportSurroundings }): ImportIssue {
	const all = areaLsoas.size;
	const missing = [...areaLsoas].filter((id) => hasOutline?.(id) !== true).length;
	const isNone = missing === all;
	const some = `${figureDigits(withoutOutline)} ${withoutOutline === 1 ? 'postcode' : 'postcodes'} of the area`;
	return {
		kind: 'outside-every-outline', file, outcome: 'noted', ...(missing === 0 ? {} : { expected: 'a point in an LSOA' }),
		came: isNone ? `${some}, before any outline of its small areas is held` : `${some} ${missing === 0 ? '' : 'that '}${withoutOutline === 1 ? 'lies' : 'lie'} in none of its outlines`,
		mend: isNone ? 'Held without an LSOA. Import the outlines, and then this file again.'
			: missing > 0 ? `${figureDigits(missing)} of the area’s ${figureDigits(all)} LSOAs ${missing === 1 ? 'has' : 'have'} no outline. Import outlines of all of them, and then this file again.`
				: `The outlines of all ${figureDigits(all)} LSOAs are held; they may be generalised, or of another year than the file, which places this much in the area. Held without an LSOA. Nothing to do.`
	};
}

const figureDigits = (count: number): string => count.toLocaleString('en-GB');

function noteBeyond({ file, beyond }: { file: string; beyond: number }): ImportIssue {
	const far = `${heldBeyondEdge.supplyMetres / 1000} km`;
	return {
		kind: 'postcodes-beyond-the-edge', file, came: `${figureDigits(beyond)} ${beyond === 1 ? 'postcode' : 'postcodes'} up to ${far} beyond the area`,
		mend: 'Held without an LSOA, so that what stands just over the edge is found by its postcode. Nothing to do.', outcome: 'noted'
	};
}

function noteMiddles({ file, postcodes, beyond, kinds }: { file: string; postcodes: number; beyond: number; kinds: readonly ('sector' | 'district')[] }): ImportIssue {
	const count = (of: 'sector' | 'district'): string => {
		const number = kinds.filter((kind) => kind === of).length;
		return `${figureDigits(number)} ${number === 1 ? of : `${of}s`}`;
	};
	return {
		kind: 'middles-of-postcodes', file, came: `${figureDigits(postcodes)} ${postcodes === 1 ? 'postcode' : 'postcodes'} of the area`,
		mend: `Beside them the middles of their ${count('sector')} and ${count('district')} are held, so there are ${figureDigits(postcodes + beyond + kinds.length)} records${beyond > 0 ? ' with those beyond the edge' : ''}. Nothing to do.`, outcome: 'noted'
	};
}

function put({ id, kind, point, lsoa, dataset }: { id: string; kind: string; point: FullPoint; lsoa?: string | undefined; dataset: Dataset }): PutRecord {
	return {
		kind: 'put', label: 'Postcode', id, ties: [], properties: { kind, ...point, ...(lsoa === undefined ? {} : { lsoa }) },
		source: { datasetId: dataset.id, sourceKey: id, retrieved: dataset.retrieved }
	};
}

function meanOf(points: readonly FullPoint[]): FullPoint {
	const mean = (of: (point: FullPoint) => number, decimals: number) => Number((points.reduce((sum, point) => sum + of(point), 0) / points.length).toFixed(decimals));
	return { easting: mean((p) => p.easting, 1), northing: mean((p) => p.northing, 1), lon: mean((p) => p.lon, 6), lat: mean((p) => p.lat, 6) };
}
