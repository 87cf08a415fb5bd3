/**
 * Builds an address out of words, always in the same order, leaving out what says nothing.
 * `kithHref('/gaps', { component: 'wanted_activity', barrier: ['free'] })` is `/gaps?component=wanted_activity&barrier=free`.
 */
export type AddressWord = 'level' | 'group' | 'component' | 'count' | 'need' | 'barrier' | 'reach' | 'method' | 'place' | 'near' | 'view' | 'q' | 'kind' | 'focus' | 'steps' | 'sort' | 'after';
export type AddressWords = { readonly [Word in AddressWord]?: string | number | readonly string[] | undefined };

const order: readonly AddressWord[] = ['q', 'component', 'count', 'group', 'level', 'barrier', 'reach', 'need', 'method', 'place', 'near', 'kind', 'focus', 'steps', 'sort', 'after', 'view'];

export function kithHref(path: string, words: AddressWords = {}, anchor = ''): string {
	const query = new URLSearchParams();
	for (const word of order) {
		const value = words[word];
		if (value === undefined || value === '') continue;
		for (const one of Array.isArray(value) ? value : [value]) query.append(word, String(one));
	}
	const text = query.toString();
	return `${path}${text === '' ? '' : `?${text}`}${anchor === '' ? '' : `#${anchor}`}`;
}
