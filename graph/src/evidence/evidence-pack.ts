/** A frozen evidence pack. Every figure in its text and tables is followed by the number of its citation: [1]. */
export interface EvidencePack {
	/** Empty for a preview. */
	readonly id: string;
	readonly title: string;
	/** ISO time. */
	readonly createdAt: string;
	/** SHA-256 of the content without id, createdAt and hash; empty for a preview. */
	readonly hash: string;
	readonly isIllustrative: boolean;
	readonly summary: string;
	/** need, provision, missing, method, limits … in order. */
	readonly sections: readonly PackSection[];
	readonly citations: readonly PackCitation[];
	/** The table behind the pack: a row for each cell, each with how it was measured, when, and who says so (gaps-download.ts). */
	readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | undefined)[])[] };
}

export interface PackSection {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly { readonly text: string }[];
	readonly tables: readonly { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
	/** `svg` uses fixed print colours and no outside font, so that it stands alone. */
	readonly pictures: readonly { readonly svg: string; readonly alternative: string; readonly caption: string; readonly width: number; readonly height: number }[];
}

export interface PackCitation {
	readonly number: number;
	readonly text: string;
	readonly url?: string;
}
