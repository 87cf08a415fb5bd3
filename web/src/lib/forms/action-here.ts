/** The address of a named form action on this same question: `?/check&group=carers`. The words stay, so that the answer is about what was asked. */
export function actionHere(name: string, url: { readonly searchParams: Iterable<[string, string]> }): string {
	const words = new URLSearchParams([...url.searchParams].filter(([word]) => !word.startsWith('/')));
	return `?/${name}${words.size === 0 ? '' : `&${words}`}`;
}
