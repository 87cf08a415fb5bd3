/** A figure of need in a table: a mean that leaves residents or small areas out begins with *, and says what share of them; without one, "not known". */
export function markNeed(need: { readonly inWords: string; readonly leftOut?: unknown } | null | undefined): string {
	return need ? `${need.leftOut == null ? '' : '* '}${need.inWords}` : 'not known';
}
