/** A plain network: what the measures are given. Unweighted. */
export interface NetworkGraph {
	readonly nodes: readonly { readonly id: string; readonly label?: string }[];
	readonly edges: readonly { readonly source: string; readonly target: string; readonly type?: string }[];
	readonly directed: boolean;
}
