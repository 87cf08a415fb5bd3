import { plainHeader } from '../reading/find-column.ts';
import { authorityNames } from './authority-names.ts';

/** Areas as Code-Point Open and people who cut it down write them: “Admin_ward_code”, “County code”. A code of anything else is not among them. */
const inWords = /^(country|region|county|ward|parish|constituency|output[ _]area|(oa|lsoa|msoa)(\d\d)?|nhs[ _](regional[ _])?ha|admin[ _](county|ward))[ _]code$/;

/** Fields of the directories of the statistics office (ONSPD, NSPL, ONSUD) with the year of an area in them: oa21, lsoa21cd, wd25cd, lep21cd1. */
const withYear = /^(oa|lsoa|msoa|wz|bua|buasd|wd|wdstl|wdcas|ced|cty|parncp|pcon|eer|ctry|rgn|ssr|ttwa|itl|npark|nhser|hlth|pco|ccg|sicbl|icb|cal|educ|lep|pfa)(\d\d)?cd\d?$|^(oa|lsoa|msoa|wz|bua|buasd)\d\d$/;

/** The same before years were written, and what they say of a postcode beside its areas: who uses it, how good its position is, what sort of place it is in. */
const abbreviated = /^(os(cty|ward|hlthau)|cty|ced|ctry|rgn|gor|hro|streg|pcon|eer|teclec|ttwa|pct|itl|nuts|npark|hlthau|nhser|ccg|sicbl|stp|icb|calncv|lep\d|pfa|statsward|casward|usertype|usrtypind|osgrdind|gridind|imd|(ur|ru|ruc|oac|imd)\d\d(ind)?)$/;

/** Fields that are words. They hold codes in a directory; in a list of parks they hold the names of parks. */
const words = /^(ward|parish|park)$/;
const isCode = (cell: string): boolean => /^[A-Z]\d{8}$/i.test(cell);

/**
 * True for a column of codes of the areas a postcode lies in, by the names that files of postcodes give them.
 *
 * Source  user guides of Code-Point Open, and of the ONS Postcode Directory and National Statistics Postcode Lookup up to 2026.
 */
export function isAreaCodeColumn({ name, cells }: { readonly name: string; readonly cells: () => readonly string[] }): boolean {
	const plain = plainHeader(name);
	return [...authorityNames, inWords, withYear, abbreviated].some((names) => names.test(plain)) || (words.test(plain) && cells().some(isCode));
}
