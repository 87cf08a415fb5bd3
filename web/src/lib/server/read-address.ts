/** Reads the words of an address; nonsense becomes a 400 page with the sentence that names it. */
import { error } from '@sveltejs/kit';
import { NonsenseWord, readQueryWords, refuse, type QueryWords } from '#lib/address/query-words.ts';

export function readAddress(url: URL, options?: { readonly takesSeveral?: boolean }): QueryWords {
	return orRefuse(() => readQueryWords(url.searchParams, options));
}

/** The one of these that has this id; refused by name when there is none. */
export function getKnown<Known extends { readonly id: string }>(word: string, id: string, known: readonly Known[]): Known {
	const found = known.find((one) => one.id === id);
	return found ?? orRefuse(() => refuse(word, id, `one of ${listIds(known)}`));
}

function orRefuse<Read>(read: () => Read): Read {
	try {
		return read();
	} catch (refusal) {
		if (refusal instanceof NonsenseWord) error(400, refusal.message);
		throw refusal;
	}
}

function listIds(known: readonly { readonly id: string }[]): string {
	const shown = known.slice(0, 24).map((one) => one.id).join(', ');
	return known.length > 24 ? `${shown} …` : shown;
}
