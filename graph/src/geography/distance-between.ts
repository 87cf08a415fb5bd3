/** A point on the British National Grid (EPSG:27700), in metres. */
export interface GridPoint {
	readonly easting: number;
	readonly northing: number;
}

/**
 * Metres in a straight line between two points of the British National Grid.
 *
 * Straight lines, not streets: whoever says "on foot" multiplies by the street factor of the method.
 * The grid's own scale error (at most 0.04 % on land) is left in.
 *
 * @throws RangeError when a coordinate is not a finite number: a missing place is not a place at 0, 0.
 */
export function metresBetween(from: GridPoint, to: GridPoint): number {
	const metres = Math.hypot(from.easting - to.easting, from.northing - to.northing);
	if (Number.isFinite(metres)) return metres;
	throw new RangeError(
		`Cannot measure from ${from.easting},${from.northing} to ${to.easting},${to.northing}: expected four finite numbers of metres. Leave out points whose place is not known.`
	);
}
