import { UnreadableFile } from '../import-issue.ts';
import { shorten } from '../reading/shorten.ts';
import type { ColumnMap, Word, YesNoColumn } from './shape.ts';

/** Reads one row by the names of a column map. */
export interface RowReader {
	/** A column's text, or text with columns in braces; undefined when empty. */
	text(cell: string | undefined): string | undefined;
	word(word: Word | undefined): string | undefined;
	yesNo(column: YesNoColumn | undefined): 'yes' | 'no' | undefined;
	/** What a cell says, part by part; none when it is empty. */
	parts(list: { readonly column: string; readonly between: string }): readonly string[];
	/** Undefined when any part of the key is empty. */
	key(cells: readonly string[]): string | undefined;
}

const columnsIn = (cell: string): string[] => {
	const inBraces = [...cell.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
	return inBraces.length > 0 ? inBraces : [cell];
};

/** Makes readers for the rows under this head. Refuses a map that names a column the file does not have, or has twice: nobody can say which is meant. */
export function buildRowReader({ file, header, map }: { readonly file: string; readonly header: readonly string[]; readonly map: ColumnMap }): (cells: readonly string[]) => RowReader {
	const plain = header.map((name) => name.trim().toLowerCase());
	const places = new Map(plain.map((name, i) => [name, i]));
	const named = [...new Set(listColumns(map))];
	const missing = named.filter((name) => !places.has(name.trim().toLowerCase()));
	if (missing.length > 0) {
		throw new UnreadableFile({
			kind: 'missing-column', file, came: `the columns ${shorten(header.join(', '))}`, expected: `also ${missing.map((name) => `“${name}”`).join(', ')}, which the column map names`,
			mend: 'Check that it is the right file, or correct the names in the column map.', outcome: 'rejected'
		});
	}

	const twice = named.find((name) => plain.indexOf(name.trim().toLowerCase()) !== places.get(name.trim().toLowerCase()));
	if (twice !== undefined) {
		throw new UnreadableFile({
			kind: 'column-twice', file, field: twice, came: `more than one column “${shorten(twice)}”`, expected: 'one column of each name that the column map has',
			mend: 'Rename all but the one that is meant, or remove them.', outcome: 'rejected'
		});
	}

	return (cells) => {
		const at = (name: string) => (cells[places.get(name.trim().toLowerCase()) ?? -1] ?? '').trim();
		const text = (cell: string | undefined): string | undefined => {
			if (cell === undefined) return undefined;
			const names = columnsIn(cell);
			if (!cell.includes('{')) return at(cell) || undefined;
			if (names.some((name) => at(name) === '')) return undefined; // a sentence with a hole in it says nothing
			return cell.replace(/\{([^{}]+)\}/g, (_, name: string) => at(name));
		};
		return {
			text,
			word: (word) => {
				if (word === undefined || typeof word === 'string') return word;
				const came = text(word.column)?.toLowerCase();
				return Object.entries(word.words).find(([name]) => name.toLowerCase() === came)?.[1] ?? word.otherwise;
			},
			yesNo: (column) => {
				if (column === undefined) return undefined;
				const came = text(column.column)?.toLowerCase() ?? '';
				const says = (words: readonly string[]) => words.some((one) => one.toLowerCase() === came);
				return says(column.yes) ? 'yes' : says(column.no) ? 'no' : undefined;
			},
			parts: ({ column, between }) => (text(column) ?? '').split(between).map((part) => part.trim()).filter((part) => part !== ''),
			key: (names) => {
				const parts = names.map((name) => text(name));
				return parts.some((part) => part === undefined) ? undefined : parts.join(' | ');
			}
		};
	};
}

/** Every column a map names. */
function listColumns({ rows, organisation, venue, provision }: ColumnMap): string[] {
	const { key: organisationKey, sector, orgId, covers, ...organisationCells } = organisation ?? { key: [], name: '' };
	const { key: venueKey, address, locationType, stepFree, accessibleToilet, hearingLoop, quietSpace, parking, busNearby, ...venueCells } = venue ?? { key: [], name: '' };
	const cells: (string | undefined)[] = [
		...rows.refuse.map(({ column }) => column),
		...organisationKey, orgId?.column, covers?.column, ...Object.values(organisationCells),
		...venueKey, ...(address ?? []), ...Object.values(venueCells),
		...[stepFree, accessibleToilet, hearingLoop, quietSpace, parking, busNearby].map((column) => column?.column),
		...[sector, locationType, provision?.component, provision?.status].map((word) => (typeof word === 'object' ? word.column : undefined))
	];
	if (provision !== undefined) {
		const { key, name, description, schedules, sessionsPerWeek, capacityPerSession, minimumAge, maximumAge, isFree, assuredDate } = provision;
		cells.push(...key, name, description, ...Object.values(schedules?.openingHours ?? {}), sessionsPerWeek, capacityPerSession, minimumAge, maximumAge, isFree?.column, provision.covers?.column, assuredDate, ...(provision.for ?? []).map((whom) => ('column' in whom ? whom.column : undefined)));
	}
	return cells.flatMap((cell) => (cell === undefined || cell === '' ? [] : columnsIn(cell)));
}
