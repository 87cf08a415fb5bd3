/**
 * Who is within reach of what: compressed rows, one row per supply.
 *
 * The pairs of supply j are at start[j] … start[j + 1] − 1. Each pair stands once.
 *
 * Units  metres in a straight line, or the unit of the cost table.
 */
export interface Pairs {
	readonly start: Uint32Array;
	readonly demand: Uint32Array;
	readonly distance: Float64Array;
}

/** Points as two columns: British National Grid metres. */
export interface Points {
	readonly easting: Float64Array;
	readonly northing: Float64Array;
}
