/** A network as its file tells it: nodes in file order, every tie as written. */
export interface NetworkFile {
	/** What the file was read as, in words: "GEXF", "Kumu JSON". */
	readonly format: string;
	readonly nodes: readonly { readonly id: string; readonly label?: string; readonly type?: string; readonly x?: number; readonly y?: number }[];
	readonly edges: readonly { readonly source: string; readonly target: string; readonly type?: string }[];
	/** What the file itself says of direction; undefined when it does not say. */
	readonly saysDirected: boolean | undefined;
}
