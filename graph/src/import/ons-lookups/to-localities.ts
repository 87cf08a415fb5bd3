import type { Change } from '../../domain/change.ts';
import type { Dataset } from '../../domain/provenance.ts';
import type { ImportIssue } from '../import-issue.ts';
import { UnreadableFile } from '../import-issue.ts';
import type { ImportOutcome, ImportSurroundings } from '../importer.ts';
import { isAreaCode, isLsoaCode } from '../reading/area-code.ts';
import { countRowsRead } from '../reading/count-rows-read.ts';
import { countUnmatched } from '../reading/count-unmatched.ts';
import { putLocality } from '../reading/put-locality.ts';
import type { Table } from '../reading/read-csv.ts';
import { shorten } from '../reading/shorten.ts';
import { findLookupColumns } from './shape.ts';

/**
 * A best-fit lookup as the area's places: each LSOA within its ward, each ward within its local authority.
 *
 * Takes the rows of the area; counts and remembers the codes of the rest.
 * Refuses a file that has no row of the area.
 */
export function toLocalities({ file, table, dataset, surroundings }: {
	readonly file: string;
	readonly table: Table;
	readonly dataset: Dataset;
	readonly surroundings: ImportSurroundings;
}): Omit<ImportOutcome, 'dataset'> {
	const columns = findLookupColumns(file, table.header);
	const { areaId, localities } = surroundings;
	const issues: ImportIssue[] = [...table.issues];
	const unmatched = countUnmatched();
	const knownOutside: string[] = [];
	const wards = new Map<string, string>();
	const lsoas = new Map<string, { name: string; ward: string }>();
	const others = new Set<string>();
	let areaName: string | undefined;
	let outside = 0;

	for (const { row, cells } of table.rows) {
		const text = (column: number | undefined) => (column === undefined ? '' : cells[column] ?? '');
		const lsoa = text(columns.lsoaCode).toUpperCase();
		const ward = text(columns.wardCode).toUpperCase();
		const authority = text(columns.authorityCode).toUpperCase();
		if (!isLsoaCode(lsoa) || !isAreaCode(ward) || !isAreaCode(authority)) {
			const field = !isLsoaCode(lsoa) ? columns.lsoaCode : !isAreaCode(ward) ? columns.wardCode : columns.authorityCode;
			unmatched.add(text(field) || '(empty)');
			issues.push({
				kind: 'not-a-code', file, row, field: table.header[field] ?? '', came: shorten(text(field)) || 'an empty cell', expected: 'a code such as E01000645',
				mend: 'Correct the code, or leave the row out.', outcome: 'rejected'
			});
			continue;
		}
		if (authority !== areaId) {
			outside += 1;
			others.add(authority);
			knownOutside.push(lsoa, ward, authority);
			continue;
		}
		const before = lsoas.get(lsoa);
		if (before !== undefined && before.ward !== ward) {
			issues.push({
				kind: 'two-wards', file, row, field: table.header[columns.wardCode] ?? '', came: `${lsoa} in ${ward}, after ${before.ward}`, expected: 'one ward for each LSOA (a best-fit lookup)',
				mend: 'The first row was kept. Use the best-fit lookup, or remove one of the rows.', outcome: 'rejected'
			});
			continue;
		}
		lsoas.set(lsoa, { name: text(columns.lsoaName) || lsoa, ward });
		wards.set(ward, text(columns.wardName) || ward);
		areaName ??= text(columns.authorityName) || undefined;
	}

	if (lsoas.size === 0) {
		throw new UnreadableFile({
			kind: 'area-not-in-file', file, came: others.size === 0 ? 'no row that names a place' : `${others.size} local ${others.size === 1 ? 'authority, which is not' : 'authorities, none of them'} ${areaId}`, expected: `rows whose ${table.header[columns.authorityCode] ?? 'local authority'} is ${areaId}`,
			mend: 'Use a lookup that holds the area of this workspace, or make a workspace for another area.', outcome: 'rejected'
		});
	}

	issues.push(...noteWardsLeft({ file, areaId, localities, lsoas }));
	const ofYear = (vintage: string | undefined) => (vintage === undefined ? {} : { vintage });
	const within = (id: string) => [{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id } }] as const;
	const changes: Change[] = [
		putLocality({ held: localities.get(areaId), now: { id: areaId, name: areaName ?? localities.get(areaId)?.name ?? areaId, kind: 'local_authority', ...ofYear(columns.authorityVintage) }, dataset }),
		...[...wards].map(([id, name]) => putLocality({ held: localities.get(id), now: { id, name, kind: 'ward', ...ofYear(columns.wardVintage) }, dataset, ties: within(areaId) })),
		...[...lsoas].map(([id, { name, ward }]) => putLocality({ held: localities.get(id), now: { id, name, kind: 'lsoa', vintage: '2021', isOutsideArea: false }, dataset, ties: within(ward) }))
	];
	return {
		changes, observations: [], read: countRowsRead(table), outside, unmatched: unmatched.list(), issues,
		knownOutside: [...new Set(knownOutside)], ...(areaName === undefined ? {} : { areaName })
	};
}

/** Wards in which LSOAs of the area lay until now, and none lies any more. */
function noteWardsLeft({ file, areaId, localities, lsoas }: {
	readonly file: string;
	readonly areaId: string;
	readonly localities: ImportSurroundings['localities'];
	readonly lsoas: ReadonlyMap<string, { readonly ward: string }>;
}): readonly ImportIssue[] {
	const held = [...localities.values()].filter(({ kind, isOutsideArea }) => kind === 'lsoa' && isOutsideArea !== true);
	const after = new Set(held.map(({ id, parentIds }) => lsoas.get(id)?.ward ?? parentIds.find((parent) => localities.get(parent)?.kind === 'ward')));
	const left = [...localities.values()].filter(({ id, kind, parentIds }) => kind === 'ward' && parentIds.includes(areaId) && !after.has(id) && held.some((lsoa) => lsoa.parentIds.includes(id)));
	if (left.length === 0) return [];
	return [{
		kind: 'wards-left', file, came: shorten(`no small area in ${left.map(({ name }) => name).join(', ')} any more`), expected: 'the wards of the area as this lookup has them',
		mend: `No longer listed: ${shorten(left.map(({ id }) => id).join(', '))}. Their records and checks are kept and speak of no ward that is there now: check the new wards anew, and name them in what is declared for the old.`, outcome: 'noted'
	}];
}
