import type { CellState } from '../coverage/cell-finding.ts';

/** What the area map draws: need as fill, state as mark, venues as points. Text is escaped by the drawing. */
export interface AreaMapView {
	/** What it shows, in words: the accessible name. */
	readonly title: string;
	readonly places: readonly {
		readonly id: string;
		readonly name: string;
		/** JSON text of a GeoJSON Polygon or MultiPolygon, WGS84. Absent: no outline held, drawn as its mark alone. */
		readonly outline: string | undefined;
		/** 0 least … 4 most; undefined is unknown, drawn as paper with a dotted texture, never as the least. */
		readonly needClass: number | undefined;
		readonly state: CellState | undefined;
		/** Instead of a state: a number on the place, for example its gap count. */
		readonly count: number | undefined;
		/** Where mark and label stand. */
		readonly at: { readonly lon: number; readonly lat: number } | undefined;
		/** In words, for its own accessible name: "Mottingham: gap, 910 carers". */
		readonly inWords: string;
		/** Followed when chosen; absent on paper. */
		readonly href: string | undefined;
		readonly isChosen: boolean;
	}[];
	readonly points: readonly {
		readonly id: string;
		readonly name: string;
		readonly lon: number;
		readonly lat: number;
		readonly href: string | undefined;
		readonly isChosen: boolean;
		/** Its name is written beside it, where there is room. */
		readonly isNamed?: boolean;
	}[];
	/** Radius in metres drawn round the chosen points: reach. */
	readonly reachMetres: number | undefined;
	/** Points that fill the frame, for a map of one corner; absent or undefined shows the whole area. */
	readonly closeUp?: readonly { readonly lon: number; readonly lat: number }[] | undefined;
}

/** What the matrix draws: rows of places, columns of groups or components, one mark each. */
export interface MatrixView {
	readonly title: string;
	readonly columns: readonly { readonly id: string; readonly label: string; readonly isChosen: boolean }[];
	readonly rows: readonly {
		readonly id: string;
		readonly label: string;
		readonly isChosen: boolean;
		/** One per column. */
		readonly cells: readonly { readonly state: CellState; readonly inWords: string; readonly href: string | undefined; readonly isChosen: boolean }[];
	}[];
}
