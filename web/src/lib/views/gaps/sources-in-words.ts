/** "Census 2021, TS007a (21 March 2021, OGL v3)": each once, in the order they came. */
export function sourcesInWords(sources: readonly { readonly title: string; readonly licence: string; readonly vintage: string }[]): string {
	return [...new Set(sources.map(({ title, vintage, licence }) => `${title} (${vintage}, ${licence})`))].join(' · ');
}
