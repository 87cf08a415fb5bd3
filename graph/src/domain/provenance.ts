/** How a figure came about. A modelled figure says so wherever it is shown. */
export type FigureKind = 'measured' | 'modelled' | 'proxy' | 'computed';

/**
 * Where records and figures come from: "who says so?"
 *
 * Every record and every figure points to one dataset.
 */
export interface Dataset {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly licence: string;
	/** The line the licence asks to be shown. */
	readonly attribution: string;
	/** What date the content speaks of, for example "Census Day, 21 March 2021" or "2025". */
	readonly vintage: string;
	/** ISO date on which the file was taken in. */
	readonly retrieved: string;
	readonly url?: string;
	/** GSS code of a country of which it names every place of its kind, for example E92000001. Absent: not known to. */
	readonly wholeOf?: string;
	/** True for invented data: every page and export that uses it says so. */
	readonly illustrative: boolean;
}

/** A source's own key for a record: unique within its dataset. */
export interface SourceKey {
	readonly datasetId: string;
	readonly sourceKey: string;
}

/** The part (0–1) of a place's residents, or of its small areas where residents are not known, that a mean could not take in. */
export interface LeftOut {
	readonly share: number;
	readonly of: 'residents' | 'small areas';
}

/** A number with everything needed to answer "who says so?". */
export interface Figure {
	readonly value: number | undefined;
	readonly absence?: 'NotCollected' | 'Suppressed' | 'NotApplicable';
	readonly unit: string;
	readonly low?: number;
	readonly high?: number;
	/** Absent: nothing was left out. */
	readonly leftOut?: LeftOut;
	readonly kind: FigureKind;
	readonly source: { readonly title: string; readonly licence: string; readonly vintage: string; readonly attribution?: string };
	/** As a person would say it: "about 1,200 people". Written by graph/src/wording. */
	readonly inWords: string;
}
