/**
 * How far beyond an area what surrounds it is held: import takes in so much, and coverage says where it is not enough.
 *
 * Units  metres in a straight line.
 * Why    what stands within one catchment of the edge is used by people of the area, and whoever lives within two
 *        catchments of them shares it. Both are the default catchment of 2.4 km.
 */
export const heldBeyondEdge = {
	/** Supply, from the area's outline; where no outline is held, from the nearest centre of its LSOAs. */
	supplyMetres: 2400,
	/** LSOAs whose people share it, from the nearest centre of the area's LSOAs. */
	demandMetres: 4800
} as const;
