import type { Change } from '../../domain/change.ts';
import type { Dataset } from '../../domain/provenance.ts';
import { heldBeyondEdge } from '../../domain/held-beyond-edge.ts';
import type { ImportIssue } from '../import-issue.ts';
import type { ImportOutcome, ImportSurroundings } from '../importer.ts';
import { isLsoaCode } from '../reading/area-code.ts';
import { countRowsRead } from '../reading/count-rows-read.ts';
import { countUnmatched } from '../reading/count-unmatched.ts';
import { type FullPoint, findFullPoint } from '../reading/find-grid-point.ts';
import { nameCodes } from '../reading/name-codes.ts';
import { nameCoordinates } from '../reading/name-coordinates.ts';
import { putLocality } from '../reading/put-locality.ts';
import type { Table } from '../reading/read-csv.ts';
import { refuseOtherPlaces } from '../reading/refuse-other-places.ts';
import { findCentroidColumns } from './shape.ts';

/**
 * Centres of the area's LSOAs, and the LSOAs around it that share supply near its edge.
 *
 * An LSOA whose centre is up to 4.8 km from a centre of the area is held as `isOutsideArea`; the rest are counted and
 * remembered. `placed` counts the area's own. Outlines do not matter here, so it is the same whether they come before or after.
 */
export function toCentres({ file, table, dataset, surroundings }: {
	readonly file: string;
	readonly table: Table;
	readonly dataset: Dataset;
	readonly surroundings: ImportSurroundings;
}): Omit<ImportOutcome, 'dataset'> & { readonly knownOutside: readonly string[]; readonly placed: number } {
	const columns = findCentroidColumns(file, table.header);
	refuseOtherPlaces({
		file, holds: 'centres', codes: table.rows.map(({ cells }) => (cells[columns.code] ?? '').toUpperCase()), fits: isLsoaCode,
		expected: 'population-weighted centroids of LSOAs (2021)', mend: 'Use the file of LSOA (2021): what is measured is measured from those.'
	});
	const { areaLsoas, localities } = surroundings;
	const issues: ImportIssue[] = [...table.issues];
	const unmatched = countUnmatched();
	const centres = new Map<string, FullPoint & { name: string }>();

	for (const { row, cells } of table.rows) {
		const cell = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
		const code = (cell(columns.code) ?? '').toUpperCase();
		if (!isLsoaCode(code)) {
			unmatched.add(code || '(empty)');
			continue;
		}
		const [x, y] = [Number(cell(columns.easting)), Number(cell(columns.northing))];
		const isDegrees = columns.lon === undefined && Math.abs(x) <= 180 && Math.abs(y) <= 90; // `x`, `y` exported in WGS84
		const point = findFullPoint(isDegrees
			? { lon: cell(columns.easting), lat: cell(columns.northing), surroundings }
			: { easting: cell(columns.easting), northing: cell(columns.northing), lon: cell(columns.lon), lat: cell(columns.lat), surroundings });
		if (point === undefined || centres.has(code)) {
			issues.push({
				kind: point === undefined ? 'not-a-point' : 'place-twice', file, row, field: table.header[columns.easting ?? columns.lon ?? 0] ?? '',
				came: point === undefined ? nameCoordinates({ easting: cell(columns.easting), northing: cell(columns.northing), lon: cell(columns.lon), lat: cell(columns.lat) }) : `${code} a second time`,
				expected: point === undefined ? 'metres on the British National Grid or degrees, in Great Britain' : 'one row for each place',
				mend: point === undefined ? 'Correct the coordinates of that row.' : 'The first row was kept. Remove one of them.', outcome: 'rejected'
			});
			continue;
		}
		centres.set(code, { ...point, name: cell(columns.name) ?? '' });
	}

	const own = [...areaLsoas].flatMap((id) => centres.get(id) ?? surroundings.centroids.get(id) ?? []);
	const isNear = (point: FullPoint) => own.some((one) => Math.hypot(one.easting - point.easting, one.northing - point.northing) <= heldBeyondEdge.demandMetres);

	const changes: Change[] = [];
	const knownOutside: string[] = [];
	let outside = 0;
	for (const [id, { name, ...point }] of centres) {
		const held = localities.get(id);
		const isOwn = areaLsoas.has(id);
		if (!isOwn) {
			knownOutside.push(id);
			if (!isNear(point)) {
				outside += 1;
				continue;
			}
		}
		changes.push(putLocality({
			held, dataset,
			now: { id, kind: 'lsoa', name: held?.name ?? (name === '' ? id : name), vintage: held?.vintage ?? '2021', ...point, isOutsideArea: !isOwn }
		}));
	}

	const around = changes.filter((change) => change.kind === 'put' && !areaLsoas.has(change.id)).length;
	if (around > 0) {
		issues.push({
			kind: 'places-around', file, came: `${around.toLocaleString('en-GB')} ${around === 1 ? 'LSOA' : 'LSOAs'} around the area’s ${areaLsoas.size.toLocaleString('en-GB')}, up to ${heldBeyondEdge.demandMetres / 1000} km from centre to centre`,
			mend: 'Held as well, because people over the edge share what stands near it; answers are about the area’s own. Nothing to do.', outcome: 'noted'
		});
	}
	const missing = [...areaLsoas].filter((id) => !centres.has(id));
	const without = missing.filter((id) => !surroundings.centroids.has(id));
	if (missing.length > 0) {
		const heldBefore = missing.length - without.length;
		issues.push({
			kind: 'places-missing', file, came: `centres of ${areaLsoas.size - missing.length} of the area’s ${areaLsoas.size} LSOAs${heldBefore === 0 ? '' : `; ${heldBefore} more ${heldBefore === 1 ? 'was' : 'were'} held already`}`, expected: 'one for each of them',
			mend: without.length === 0 ? 'The centres held stay as they are. Nothing to do.' : `Without a centre: ${nameCodes(without)} Nothing can be measured from there.`, outcome: 'noted'
		});
	}
	return { changes, observations: [], read: countRowsRead(table), outside, unmatched: unmatched.list(), issues, knownOutside, placed: areaLsoas.size - missing.length };
}
