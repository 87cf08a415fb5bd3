import { findColumn, getColumn } from '../reading/find-column.ts';

/** Where a lookup keeps each code and name. Both the ONS spelling (LSOA21CD, WD24CD) and the plain one are known. */
export interface LookupColumns {
	readonly lsoaCode: number;
	readonly lsoaName: number | undefined;
	readonly wardCode: number;
	readonly wardName: number | undefined;
	readonly authorityCode: number;
	readonly authorityName: number | undefined;
	/** Year of the wards and of the local authorities, as the column names say it; undefined where they do not. */
	readonly wardVintage: string | undefined;
	readonly authorityVintage: string | undefined;
}

/** Refuses a table without LSOA, ward or local authority codes. */
export function findLookupColumns(file: string, header: readonly string[]): LookupColumns {
	const lsoaCode = getColumn({ file, header, patterns: [/^lsoa(21)?_?(cd|code)$/], called: 'LSOA 2021 codes', example: 'LSOA21CD' });
	const wardCode = getColumn({ file, header, patterns: [/^(wd|ward)(\d\d)?_?(cd|code)$/], called: 'ward codes', example: 'WD24CD' });
	// where there are two tiers, the area is a district: its county's column may come first
	const authorityCode = getColumn({ file, header, patterns: [/^(lad|ltla)(\d\d)?_?(cd|code)$/, /^utla(\d\d)?_?(cd|code)$/], called: 'local authority codes', example: 'LAD24CD' });
	const vintage = (column: number) => {
		const year = /\d\d/.exec(header[column] ?? '')?.[0];
		return year === undefined ? undefined : `20${year}`;
	};
	return {
		lsoaCode, wardCode, authorityCode,
		lsoaName: findColumn(header, [/^lsoa(21)?_?(nm|name)$/]),
		wardName: findColumn(header, [/^(wd|ward)(\d\d)?_?(nm|name)$/]),
		authorityName: findColumn(header, [/^(lad|ltla)(\d\d)?_?(nm|name)$/, /^utla(\d\d)?_?(nm|name)$/]),
		wardVintage: vintage(wardCode), authorityVintage: vintage(authorityCode)
	};
}
