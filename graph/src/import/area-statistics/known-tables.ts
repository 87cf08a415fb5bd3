import { openGovernmentAttribution } from '../reading/describe-dataset.ts';
import type { ColumnIndicator, KnownTable, SumIndicator } from './shape.ts';

/** A Census 2021 topic summary. Its columns nest, so each indicator names the very columns it takes. */
const census = ({ id, title, columns, sums = [], residentsFrom }: {
	readonly id: string;
	readonly title: string;
	readonly columns: readonly ColumnIndicator[];
	readonly sums?: readonly SumIndicator[];
	readonly residentsFrom?: string;
}): KnownTable => ({
	id,
	dataset: {
		id: `ons-census-2021-${id.toLowerCase()}`, title: `Census 2021, ${id} ${title}`, publisher: 'Office for National Statistics',
		licence: 'Open Government Licence v3.0', attribution: openGovernmentAttribution, vintage: 'Census Day, 21 March 2021',
		url: 'https://www.nomisweb.co.uk/sources/census_2021_bulk'
	},
	period: '2021', columns, sums, values: 'counts',
	recognisedBy: [...columns.map((column) => column.columns), ...sums.flatMap((sum) => sum.sumOf.map((name) => [name]))],
	...(residentsFrom === undefined ? {} : { residentsFrom })
});

const one = (column: string, indicatorId: string): ColumnIndicator => ({ columns: [column], indicatorId });

const bandsTo84 = Array.from({ length: 16 }, (_, i) => [5 * i + 5, 5 * i + 9] as const);
const ageColumn = (from: number): string =>
	from === 0 ? 'Age: Aged 4 years and under' : from === 85 ? 'Age: Aged 85 years and over' : `Age: Aged ${from} to ${from + 4} years`;
const ages = (from: number, to: number): string[] => Array.from({ length: (to - from) / 5 + 1 }, (_, i) => ageColumn(from + 5 * i));

/** Adding a table is adding a row here; its indicators are rows of the reference data. */
export const knownTables: readonly KnownTable[] = [
	census({
		id: 'TS001', title: 'Number of usual residents in households and communal establishments',
		columns: [one('Residence type: Total', 'residents')], residentsFrom: 'residents'
	}),
	census({
		id: 'TS003', title: 'Household composition',
		columns: [
			one('Household composition: Total', 'households'),
			one('Household composition: One person household: Aged 66 years and over', 'one_person_66'),
			one('Household composition: Single family household: Lone parent family: With dependent children', 'lone_parent_households')
		]
	}),
	census({
		id: 'TS007A', title: 'Age by five-year age bands',
		columns: [
			one(ageColumn(0), 'age_0_4'),
			...bandsTo84.map(([from, to]) => one(ageColumn(from), `age_${from}_${to}`)),
			one(ageColumn(85), 'age_85_plus')
		],
		sums: [
			{ indicatorId: 'children', sumOf: ages(0, 10) },
			{ indicatorId: 'young_people', sumOf: ages(15, 20) },
			{ indicatorId: 'working_age', sumOf: ages(25, 60) },
			{ indicatorId: 'older_people', sumOf: ages(65, 85) }
		]
	}),
	census({
		id: 'TS019', title: 'Migrant indicator',
		columns: [one('Migrant indicator: Migrant from outside the UK: Address one year ago was outside the UK', 'newcomers')]
	}),
	census({
		id: 'TS029', title: 'Proficiency in English',
		columns: [],
		sums: [{
			indicatorId: 'language_culture',
			sumOf: [
				'Proficiency in English language: Main language is not English (English or Welsh in Wales): Cannot speak English well',
				'Proficiency in English language: Main language is not English (English or Welsh in Wales): Cannot speak English'
			]
		}]
	}),
	census({
		id: 'TS038', title: 'Disability',
		columns: [],
		sums: [{
			indicatorId: 'disabled_people',
			sumOf: [
				'Disability: Disabled under the Equality Act: Day-to-day activities limited a lot',
				'Disability: Disabled under the Equality Act: Day-to-day activities limited a little'
			]
		}]
	}),
	census({
		id: 'TS039', title: 'Provision of unpaid care',
		columns: [],
		sums: [{
			indicatorId: 'unpaid_carers',
			sumOf: [
				'Provision of unpaid care: Provides 19 hours or less unpaid care a week',
				'Provision of unpaid care: Provides 20 to 49 hours unpaid care a week',
				'Provision of unpaid care: Provides 50 or more hours unpaid care a week'
			]
		}]
	}),
	census({
		id: 'TS045', title: 'Car or van availability',
		columns: [one('Number of cars or vans: No cars or vans in household', 'no_car')]
	}),
	{
		id: 'IMD 2025',
		dataset: {
			id: 'mhclg-imd-2025', title: 'English Indices of Deprivation 2025: Index of Multiple Deprivation', publisher: 'Ministry of Housing, Communities and Local Government',
			licence: 'Open Government Licence v3.0', attribution: openGovernmentAttribution, vintage: '2025',
			url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025'
		},
		period: '2025', values: 'numbers', sums: [],
		columns: [
			{ columns: ['IMD_score', 'Index of Multiple Deprivation (IMD) Score'], indicatorId: 'imd2025_score' },
			{ columns: ['IMD_rank', 'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)'], indicatorId: 'imd2025_rank' },
			{ columns: ['IMD_decile', 'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)'], indicatorId: 'imd2025_decile' }
		],
		recognisedBy: [
			['IMD_score', 'Index of Multiple Deprivation (IMD) Score'],
			['IMD_rank', 'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)'],
			['IMD_decile', 'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)']
		]
	},
	{
		id: 'Loneliness, modelled',
		dataset: {
			id: 'cls-loneliness-2020-modelled', title: 'Loneliness modelled from the Community Life Survey 2020/21 by type of area', publisher: 'Department for Culture, Media and Sport; modelled by the British Red Cross',
			licence: 'Open Government Licence v3.0', attribution: openGovernmentAttribution, vintage: '2020/21, modelled by area classification, not measured in each place',
			url: 'https://github.com/humaniverse/loneliness'
		},
		period: '2020/21', values: 'numbers', sums: [],
		columns: [{ columns: ['perc'], indicatorId: 'loneliness_modelled' }],
		recognisedBy: [['perc'], ['deciles']]
	}
];
