import type { Dataset } from '../../domain/provenance.ts';

/** A column of a table that is an indicator as it stands. Any of these spellings, compared by plainHeader. */
export interface ColumnIndicator {
	readonly columns: readonly string[];
	readonly indicatorId: string;
}

/** An indicator that is the sum of columns which do not nest in each other. */
export interface SumIndicator {
	readonly indicatorId: string;
	readonly sumOf: readonly string[];
}

/** One published table, recognised by its header alone. */
export interface KnownTable {
	/** "TS001", as people call it. */
	readonly id: string;
	readonly dataset: Omit<Dataset, 'retrieved' | 'illustrative'>;
	/** What the figures speak of: "2021". */
	readonly period: string;
	readonly columns: readonly ColumnIndicator[];
	readonly sums: readonly SumIndicator[];
	/** Every one of these must be there for a file to be this table. Several spellings each. */
	readonly recognisedBy: readonly (readonly string[])[];
	/** Whole counts of people or households, or scores. */
	readonly values: 'counts' | 'numbers';
	/** Indicator that is also kept on the place itself as its residents. */
	readonly residentsFrom?: string;
}
