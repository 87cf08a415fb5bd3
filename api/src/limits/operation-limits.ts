/** How large one operation may be. Measured on the pages' own operations, then given room. */
export const operationLimits = {
	/** Tokens: refused by the parser, before anything is built. */
	tokens: 2_000,
	/** Fields one inside another. */
	depth: 9,
	/** Root fields, fragments opened. */
	rootFields: 12,
	/** Renamed fields (`a: area`), fragments opened. */
	aliases: 20,
	/** The same field of the same selection asked for again. */
	repeats: 20,
	/** Directives. */
	directives: 20,
	/** Sum of field costs: 1 a field, 25 a root field. */
	cost: 600,
	/** Bytes of a request's body. */
	bodyBytes: 262_144
} as const;
