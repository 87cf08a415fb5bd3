import type { Change } from '../../domain/change.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Dataset } from '../../domain/provenance.ts';
import type { ImportIssue } from '../import-issue.ts';
import type { ImportOutcome, ImportSurroundings } from '../importer.ts';
import { isLsoaCode } from '../reading/area-code.ts';
import { countRowsRead } from '../reading/count-rows-read.ts';
import { findColumn, getColumn, plainHeader } from '../reading/find-column.ts';
import { nameCodes } from '../reading/name-codes.ts';
import { putLocality } from '../reading/put-locality.ts';
import type { Table } from '../reading/read-csv.ts';
import { refuseOtherPlaces } from '../reading/refuse-other-places.ts';
import { shorten } from '../reading/shorten.ts';
import { sortOtherCodes } from '../reading/sort-other-codes.ts';
import { type FigureRead, readFigure } from './read-figure.ts';
import type { KnownTable } from './shape.ts';

/**
 * A table of statistics as observations: one for each indicator it holds, in each place held.
 *
 * Never adds a row up: a census table holds totals beside their parts, so an indicator names its columns.
 * A row with a cell that is no figure is rejected whole; an empty cell is a figure that is missing, with its reason.
 */
export function toObservations({ file, table, known, dataset, surroundings }: {
	readonly file: string;
	readonly table: Table;
	readonly known: KnownTable;
	readonly dataset: Dataset;
	readonly surroundings: ImportSurroundings;
}): Omit<ImportOutcome, 'dataset'> {
	const { header } = table;
	const codeColumn = getColumn({
		file, header, called: 'the code of each LSOA (2021)', example: '“geography code” or “LSOA21CD”',
		patterns: [/^geography code$/, /^lsoa(21)?_?(cd|code)$/, /^lsoa code \(2021\)$/]
	});
	const nameColumn = findColumn(header, [/^geography$/, /^lsoa(21)?_?(nm|name)$/, /^lsoa name \(2021\)$/]);
	refuseOtherPlaces({
		file, holds: 'figures', codes: table.rows.map(({ cells }) => (cells[codeColumn] ?? '').toUpperCase()), fits: isLsoaCode,
		expected: `${known.id} by LSOA (2021)`, mend: `Download the same table by LSOA (2021): ${known.dataset.url ?? 'its publisher has it'}.`
	});
	const plain = header.map(plainHeader);
	const columnOf = (spellings: readonly string[]) => spellings.map((name) => plain.indexOf(plainHeader(name))).find((index) => index >= 0) ?? -1;
	const wanted = [
		...known.columns.map(({ columns, indicatorId }) => ({ indicatorId, columns: [columnOf(columns)] })),
		...known.sums.map(({ indicatorId, sumOf }) => ({ indicatorId, columns: sumOf.map((name) => columnOf([name])) }))
	];

	const { areaLsoas, outsideLsoas, localities } = surroundings;
	const issues: ImportIssue[] = [...table.issues];
	const others: { code: string; name: string | undefined }[] = [];
	const observations: Observation[] = [];
	const changes: Change[] = [];
	const taken = new Set<string>();

	for (const { row, cells } of table.rows) {
		const code = (cells[codeColumn] ?? '').toUpperCase();
		if (!areaLsoas.has(code) && !outsideLsoas.has(code)) {
			others.push({ code, name: nameColumn === undefined ? undefined : cells[nameColumn] });
			continue;
		}
		if (taken.has(code)) {
			issues.push({
				kind: 'place-twice', file, row, field: header[codeColumn] ?? '', came: `${code} a second time`, expected: 'one row for each place',
				mend: 'The first row was kept. Remove one of them.', outcome: 'rejected'
			});
			continue;
		}
		const reads = wanted.map(({ columns }) => columns.map((column) => readFigure(cells[column] ?? '', known.values)));
		const wrong = wanted.flatMap(({ columns }, i) => columns.filter((_, part) => 'notAFigure' in (reads[i]?.[part] ?? {})))[0];
		if (wrong !== undefined) {
			issues.push({
				kind: 'not-a-figure', file, row, field: header[wrong] ?? '', came: shorten(cells[wrong] ?? ''), expected: known.values === 'counts' ? 'a whole number, 0 or more' : 'a number',
				mend: 'Correct the cell, or leave it empty when the figure is not known.', outcome: 'rejected'
			});
			continue;
		}
		taken.add(code);
		wanted.forEach(({ indicatorId }, i) => observations.push({ localityId: code, indicatorId, period: known.period, ...addUp(reads[i] ?? []) }));

		const held = localities.get(code);
		const residents = observations.find((figure, i) => i >= observations.length - wanted.length && figure.indicatorId === known.residentsFrom)?.value;
		const name = nameColumn === undefined ? undefined : cells[nameColumn];
		const isUnnamed = held !== undefined && held.name === held.id && name !== undefined && name !== '' && name !== held.id;
		if (held !== undefined && (isUnnamed || (residents !== undefined && residents !== held.residents))) {
			changes.push(putLocality({ held, now: { ...held, ...(isUnnamed ? { name } : {}), ...(residents === undefined ? {} : { residents }) }, dataset }));
		}
	}

	const missing = [...areaLsoas].filter((id) => !taken.has(id));
	if (missing.length > 0) {
		issues.push({
			kind: 'places-missing', file, came: `${areaLsoas.size - missing.length} of the area’s ${areaLsoas.size} places`, expected: 'figures for each of them',
			mend: `Without figures: ${nameCodes(missing)} What is held of them stays if it is of the same vintage; otherwise they are unknown.`, outcome: 'noted'
		});
	}
	const sorted = sortOtherCodes({ file, others, rows: table.rows.length, surroundings });
	return { changes, observations, read: countRowsRead(table), outside: sorted.outside, unmatched: sorted.unmatched, issues: [...issues, ...sorted.issues] };
}

/** The sum of figures that are all there; otherwise the first reason why one is not. */
function addUp(reads: readonly FigureRead[]): Pick<Observation, 'value' | 'absence'> {
	let sum = 0;
	for (const read of reads) {
		if ('absence' in read) return { absence: read.absence };
		if ('value' in read) sum += read.value;
	}
	return { value: sum };
}
