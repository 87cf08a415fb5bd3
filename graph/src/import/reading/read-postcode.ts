import { parse } from 'postcode';

/** A postcode with one space, its sector and its district; undefined when the text does not have the form of one. */
export function readPostcode(text: string): { readonly postcode: string; readonly sector: string; readonly district: string } | undefined {
	const found = parse(text.trim());
	return found.valid ? { postcode: found.postcode, sector: found.sector, district: found.outcode } : undefined;
}
