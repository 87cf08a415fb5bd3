/** A feature as found: nothing of it is believed until it has been looked at. */
export interface FoundFeature {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/** Which property names the place, and which the local authority it belongs to. */
export interface CodeProperties {
	readonly code: string;
	readonly kind: 'output_area' | 'lsoa' | 'msoa' | 'ward' | 'local_authority';
	readonly name: string | undefined;
	readonly authority: string | undefined;
}

const lsoa = { kind: 'lsoa', code: /^lsoa(21)?_?(cd|code)$/i, name: /^lsoa(21)?_?(nm|name)$/i } as const;
const kinds = [
	{ kind: 'output_area', code: /^oa(\d\d)?_?(cd|code)$/i, name: /^oa(\d\d)?_?(nm|name)$/i },
	lsoa,
	{ kind: 'msoa', code: /^msoa(\d\d)?_?(cd|code)$/i, name: /^msoa(\d\d)?_?(nm|name)$/i },
	{ kind: 'ward', code: /^((wd|ward)(\d\d)?_?(cd|code)|gss_code)$/i, name: /^((wd|ward)(\d\d)?_?(nm|name)|name)$/i },
	{ kind: 'local_authority', code: /^(lad|ltla)(\d\d)?_?(cd|code)$/i, name: /^(lad|ltla)(\d\d)?_?(nm|name)$/i }
] as const;
const authorityCode = /^((lad|ltla)(\d\d)?_?(cd|code)|lb_gss_cd)$/i;

/** The smallest place the properties name. `old` when they are LSOAs of 2011; undefined when they name none. */
export function findCodeProperties(properties: Readonly<Record<string, unknown>>): CodeProperties | 'old' | undefined {
	const names = Object.keys(properties);
	if (names.some((name) => /^lsoa(01|11)_?(cd|code)$/i.test(name)) && !names.some((name) => lsoa.code.test(name))) return 'old';
	for (const { kind, code, name } of kinds) {
		const found = names.find((candidate) => code.test(candidate));
		if (found === undefined) continue;
		return {
			code: found, kind, name: names.find((candidate) => name.test(candidate)),
			authority: kind === 'local_authority' ? undefined : names.find((candidate) => authorityCode.test(candidate))
		};
	}
	return undefined;
}
