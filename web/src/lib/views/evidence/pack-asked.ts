/** What a pack is asked about: places, groups and components from the address, each known to the area. */
import type { QueryWords } from '#lib/address/query-words.ts';
import type { AreaForEveryPageQuery, EvidencePackInput } from '#lib/generated/documents.ts';
import { toApiBarrier, toApiCount } from '#lib/views/gaps/gaps-question.ts';

type Area = AreaForEveryPageQuery['area'];
type Known = <One extends { readonly id: string }>(word: string, id: string, known: readonly One[]) => One;

export interface PackAsked {
	readonly input: EvidencePackInput;
	/** What still has to be chosen, in words, and the word of the address it would be chosen by; empty when the pack can be made. */
	readonly missing: readonly { readonly word: 'place' | 'group' | 'component'; readonly inWords: string }[];
	/** A place that is not in the menu of wards, a small area say, stays chosen. */
	readonly otherPlaces: readonly string[];
}

export function toPackAsked({ words, area, getKnown }: { words: QueryWords; area: Area; getKnown: Known }): PackAsked {
	for (const group of words.groups) getKnown('group', group, area.populationGroups);
	for (const component of words.components) getKnown('component', component, area.ecosystemComponents);
	return {
		input: {
			places: [...words.places],
			groups: [...words.groups],
			components: [...words.components],
			count: words.count === undefined ? null : toApiCount(words.count),
			barriers: words.barriers.map(toApiBarrier),
			reachMetres: words.reachMetres ?? null,
			method: words.method ?? null,
			need: words.need ?? null
		},
		missing: [
			...(words.places.length === 0 ? [{ word: 'place', inWords: 'at least one place' } as const] : []),
			...(words.groups.length === 0 ? [{ word: 'group', inWords: 'at least one group of people' } as const] : []),
			...(words.components.length === 0 ? [{ word: 'component', inWords: 'at least one thing they need' } as const] : [])
		],
		otherPlaces: words.places.filter((place) => !area.wards.some(({ id }) => id === place))
	};
}
