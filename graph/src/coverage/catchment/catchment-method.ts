import type { Decay } from '../decay/decay.ts';
import type { Pairs } from './pairs.ts';

export interface CatchmentQuestion {
	readonly pairs: Pairs;
	/** People at each demand point. */
	readonly people: Float64Array;
	/** Weekly supply at each supply point. */
	readonly supply: Float64Array;
	readonly decay: Decay;
}

/** An answer per demand point, and whether anything was reached: nothing reached and 0 are different things. */
export interface Reached {
	readonly access: Float64Array;
	readonly isReached: Uint8Array;
}

/** A way of measuring access, as a value. One file each, listed in all-methods.ts. */
export interface CatchmentMethod {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly source: string;
	/** Used when nobody writes another. */
	readonly defaultDecay: string;
	/** The one kind of decay it goes by its name with, and the id of the method that it is with any other; absent: any. A matrix of gaps refuses others; plain files may try them. */
	readonly onlyDecay?: { readonly id: string; readonly otherwise: string };
	/** False: no catchment and no decay take part, and the answer is how far the nearest supply is, at any distance. */
	readonly usesDecay: boolean;
	/** False: how many live where takes no part, so that supply beside empty houses counts too. */
	readonly usesPeople: boolean;
	/** True when a share of supply per person comes out, as the matrix of gaps needs. */
	readonly isShared: boolean;
	measure(question: CatchmentQuestion): Reached;
}
