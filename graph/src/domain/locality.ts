export type LocalityKind =
	| 'country' | 'region' | 'local_authority' | 'ward' | 'msoa' | 'lsoa' | 'primary_care_network' | 'neighbourhood' | 'own';

/** A place people live in. Its id is its GSS code, or `own:<slug>`. Its outline is a Boundary, kept apart. */
export interface Locality {
	readonly id: string;
	readonly name: string;
	readonly kind: LocalityKind;
	/** Year of the geography, for example "2021". */
	readonly vintage?: string;
	/** Population-weighted centre. */
	readonly lon?: number;
	readonly lat?: number;
	readonly easting?: number;
	readonly northing?: number;
	readonly residents?: number;
	/** True for demand points held only because supply near the area's edge is shared with them. */
	readonly isOutsideArea?: boolean;
}

/** The outline of a locality. `geometry` is the JSON text of a GeoJSON Polygon or MultiPolygon, WGS84. */
export interface Boundary {
	/** The locality's id. */
	readonly id: string;
	readonly geometry: string;
	/** `full` as imported, `simplified` for drawing. */
	readonly detail: 'full' | 'simplified';
}

/** Near-me and venues that have only a postcode. `id` is the postcode, sector or district, upper case, one space. */
export interface Postcode {
	readonly id: string;
	readonly kind: 'postcode' | 'sector' | 'district';
	readonly lon: number;
	readonly lat: number;
	readonly easting?: number;
	readonly northing?: number;
	readonly lsoa?: string;
}
