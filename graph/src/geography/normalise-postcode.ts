import { parse, toNormalised, validOutcode } from 'postcode';

/** "se208bx" → "SE20 8BX". Undefined when it does not have the form of a full UK postcode. Says nothing of whether it exists. */
export function normalisePostcode(text: string): string | undefined {
	return toNormalised(text.trim()) ?? undefined;
}

/** "SE20 8BX" → "SE20 8". Undefined when it is not a full postcode. */
export function toSector(postcode: string): string | undefined {
	const parts = parse(postcode.trim());
	return parts.valid ? parts.sector : undefined;
}

/** "SE20 8BX" → "SE20", "EC1A 1BB" → "EC1A". Undefined when it is not a full postcode. */
export function toDistrict(postcode: string): string | undefined {
	const parts = parse(postcode.trim());
	return parts.valid ? parts.outcode : undefined;
}

/** A whole postcode, or the sector or district people give instead of one. `id` is as Postcode nodes are named. */
export interface PostcodePlace {
	readonly id: string;
	readonly kind: 'postcode' | 'sector' | 'district';
}

/** Reads "near" as people write it: "se20", "SE20 8", "se208bx". Undefined when it is none of the three. */
export function findPostcodePlace(text: string): PostcodePlace | undefined {
	const whole = normalisePostcode(text);
	if (whole !== undefined) return { id: whole, kind: 'postcode' };
	const tidy = text.trim().toUpperCase().replace(/\s+/g, ' ');
	if (validOutcode(tidy)) return { id: tidy, kind: 'district' };
	const sector = /^([A-Z0-9]{2,4}) (\d)$/.exec(tidy);
	if (sector?.[1] !== undefined && validOutcode(sector[1])) return { id: tidy, kind: 'sector' };
	return undefined;
}
