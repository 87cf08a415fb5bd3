import type { Dataset } from '@kith/graph/domain/provenance.ts';
import { knownTables } from '@kith/graph/import/area-statistics/known-tables.ts';
import type { KnownTable } from '@kith/graph/import/area-statistics/shape.ts';
import { plainHeader } from '@kith/graph/import/reading/find-column.ts';
import type { PlacesFile } from './gather-places.ts';
import { readTable } from './read-rows.ts';

/** [LSOA code, one value per indicator]; null is not collected. */
export type StatisticsRow = readonly (string | number | null)[];

/** Figures of one published table, in parts that hold the same indicators. */
export interface StatisticsTable {
	readonly dataset: Dataset;
	readonly period: string;
	readonly parts: readonly { readonly indicators: readonly string[]; readonly rows: readonly StatisticsRow[] }[];
}

export interface StatisticsFile {
	readonly tables: readonly StatisticsTable[];
}

/** What is needed of places outside the area: who shares the supply. */
const neededOutside = (indicatorId: string): boolean =>
	!/^(households|one_person_66|no_car|imd2025_.*|loneliness_modelled)$/.test(indicatorId);

/** The London file of each table, and the England file that reaches past London's edge where there is one. */
const files: Readonly<Record<string, { readonly london: string; readonly england?: string }>> = {
	TS001: { london: 'census2021/london_ts001_usual_residents_lsoa21_exHF.csv' },
	TS003: { london: 'census2021/london_ts003_household_composition_lsoa21_exHF.csv', england: 'scale/england_ts003_household_composition_lsoa21_exHF.csv.gz' },
	TS007A: { london: 'census2021/london_ts007a_age_bands_5yr_lsoa21_exHF.csv', england: 'scale/england_ts007a_age_bands_5yr_lsoa21_exHF.csv.gz' },
	TS019: { london: 'census2021/london_ts019_migrant_1yr_lsoa21_exHF.csv' },
	TS029: { london: 'census2021/london_ts029_english_proficiency_lsoa21_exHF.csv' },
	TS038: { london: 'census2021/london_ts038_disability_lsoa21_exHF.csv' },
	TS039: { london: 'census2021/london_ts039_unpaid_care_lsoa21_exHF.csv' },
	TS045: { london: 'census2021/london_ts045_car_availability_lsoa21_exHF.csv' },
	'IMD 2025': { london: 'need/london_imd2025_lsoa21_exHF.csv' },
	'Loneliness, modelled': { london: 'need/london_loneliness_cls2020_lsoa21_exHF.csv' }
};

/**
 * The indicators of every known table, with the columns the importers take.
 *
 * Beyond London only TS003 and TS007A are held: there residents are TS007A's own total, and the rest is null.
 */
export function gatherStatistics(folder: string, { places, retrieved }: { readonly places: PlacesFile; readonly retrieved: string }): StatisticsFile {
	const inside = new Set(places.inside.map(([code]) => code));
	const outside = new Set(places.outside.map(([code]) => code));
	const tables = knownTables.filter(({ id }) => files[id] !== undefined).map((table): StatisticsTable => {
		const { london, england } = files[table.id]!;
		const ofLondon = readFigures(folder, { file: london, table, wanted: (code) => inside.has(code) || outside.has(code) });
		const beyond = england === undefined ? new Map<string, Figures>() : readFigures(folder, { file: england, table, wanted: (code) => outside.has(code) && !ofLondon.has(code) });
		const indicators = [...table.columns.map(({ indicatorId }) => indicatorId), ...table.sums.map(({ indicatorId }) => indicatorId)];
		const part = (codes: Iterable<string>, ids: readonly string[]) => ({
			indicators: ids,
			rows: [...codes].map((code) => [code, ...ids.map((id) => (ofLondon.get(code) ?? beyond.get(code))?.get(id) ?? null)])
		});
		const parts = [
			part(inside, indicators),
			// residents beyond London are said once, by the table that is held there
			part(table.residentsFrom === undefined ? outside : [...outside].filter((code) => ofLondon.has(code)), indicators.filter(neededOutside)),
			...(table.id === 'TS007A' ? [{ ...part(beyond.keys(), [totalOfAges]), indicators: ['residents'] }] : [])
		];
		return { dataset: { ...table.dataset, retrieved, illustrative: false }, period: table.period, parts: parts.filter(({ indicators: ids, rows }) => ids.length > 0 && rows.length > 0) };
	});
	return { tables };
}

type Figures = ReadonlyMap<string, number>;

/** TS007A's own total: not an indicator by itself. */
const totalOfAges = '(total)';

function readFigures(folder: string, { file, table, wanted }: { readonly file: string; readonly table: KnownTable; readonly wanted: (code: string) => boolean }): Map<string, Figures> {
	const { header, rows } = readTable(folder, file);
	const names = header.map(plainHeader);
	const columnOf = (spellings: readonly string[]): number => {
		const at = names.findIndex((name) => spellings.some((spelling) => plainHeader(spelling) === name));
		if (at < 0) throw new Error(`${file} has no column “${spellings[0]}”. Download the table again, with all its columns.`);
		return at;
	};
	const codeAt = names.findIndex((name) => name === plainHeader('geography code') || name === plainHeader('lsoa21_code'));
	const taken = [
		...table.columns.map(({ columns, indicatorId }) => ({ indicatorId, at: [columnOf(columns)] })),
		...table.sums.map(({ sumOf, indicatorId }) => ({ indicatorId, at: sumOf.map((name) => columnOf([name])) })),
		...(table.id === 'TS007A' ? [{ indicatorId: totalOfAges, at: [columnOf(['Age: Total'])] }] : [])
	];
	const found = new Map<string, Figures>();
	for (const { cells } of rows) {
		const code = cells[codeAt] ?? '';
		if (!wanted(code)) continue;
		const figures = new Map<string, number>();
		for (const { indicatorId, at } of taken) {
			const texts = at.map((column) => cells[column] ?? '');
			if (texts.every((text) => text !== '')) figures.set(indicatorId, Math.round(texts.reduce((sum, text) => sum + Number(text), 0) * 1000) / 1000);
		}
		found.set(code, figures);
	}
	return found;
}
