/**
 * The question of the gaps page: which component, for whom, in which view, by which size of place.
 *
 * Made of the address's words and the area's menus; group and need are chosen here where the address leaves them out, the
 * same for every page about gaps: the first named group, and the figure it has.
 */
import { kithHref, type AddressWords } from '#lib/address/kith-href.ts';
import type { BarrierWord, CountWord, LevelWord, QueryWords } from '#lib/address/query-words.ts';
import type { AreaForEveryPageQuery, Barrier, CountView } from '#lib/generated/documents.ts';

type Area = AreaForEveryPageQuery['area'];
type Known = <One extends { readonly id: string }>(word: string, id: string, known: readonly One[]) => One;

export interface GapsAsked {
	readonly group: Area['populationGroups'][number];
	readonly component: Area['ecosystemComponents'][number];
	readonly count: CountWord;
	/** What a page would ask of this component if the address named no view. */
	readonly openingCount: CountWord;
	readonly level: LevelWord;
	readonly barriers: readonly BarrierWord[];
	readonly reachMetres: number | undefined;
	readonly method: string | undefined;
	readonly need: Area['indicators'][number] | undefined;
	/** The need shown where the address names none: the group's own figure where it has one. */
	readonly openingNeed: string | undefined;
	readonly place: string | undefined;
}

/**
 * `getKnown` refuses an id that is in no menu, in words. `openingCount` is the view where the address names none:
 * what is made for the group, unless the area's records cannot say what is made for anybody.
 */
export function toGapsAsked({ words, component, area, getKnown, openingCount }: { words: QueryWords; component: GapsAsked['component']; area: Area; getKnown: Known; openingCount: CountWord }): GapsAsked {
	const { populationGroups, indicators } = area;
	const group = words.groups[0] === undefined ? (populationGroups.find(({ id }) => id !== 'anyone') ?? populationGroups[0]) : getKnown('group', words.groups[0], populationGroups);
	if (!group) throw new Error('The area has no groups: its reference data is missing.');
	// people living alone stand for everybody without a figure of their own
	const openingNeed = indicators.find(({ id }) => id === group.indicatorId) ?? indicators.find(({ id }) => id === 'one_person_66') ?? indicators[0];
	return {
		group,
		component,
		// for anyone there is one view only
		count: group.id === 'anyone' ? 'open-to' : words.count ?? openingCount,
		openingCount,
		level: words.level,
		barriers: words.barriers,
		reachMetres: words.reachMetres,
		method: words.method,
		need: words.need === undefined ? openingNeed : getKnown('need', words.need, indicators),
		openingNeed: openingNeed?.id,
		place: words.places[0]
	};
}

/** Left out only where it is made for the group and every page opens in that; what is open to them is always said, for whoever reads the address. */
export function toCountWord({ count, openingCount }: Pick<GapsAsked, 'count' | 'openingCount'>): CountWord | undefined {
	return count === 'made-for' && openingCount === 'made-for' ? undefined : count;
}

/** The same question as words of an address, without what the first page would choose anyway for view, level, reach and need. */
export function toAddressWords(asked: GapsAsked, changed: AddressWords = {}): AddressWords {
	return {
		component: asked.component.id,
		group: asked.group.id,
		count: asked.group.id === 'anyone' ? undefined : toCountWord(asked),
		level: asked.level === 'ward' ? undefined : asked.level,
		barrier: asked.barriers,
		reach: asked.reachMetres,
		method: asked.method,
		need: asked.need?.id === asked.openingNeed ? undefined : asked.need?.id,
		place: asked.place,
		...changed
	};
}

/** A pack about the same question, in the same view, through the same lens, by the same method. */
export function toEvidenceHref(asked: GapsAsked, place: string): string {
	return kithHref('/evidence', { ...toAddressWords(asked), level: undefined, place });
}

/** What the API calls the view and the lenses. */
export function toApiLens(asked: GapsAsked) {
	return {
		count: toApiCount(asked.count),
		barriers: asked.barriers.map(toApiBarrier),
		reachMetres: asked.reachMetres ?? null,
		method: asked.method ?? null,
		need: asked.need?.id ?? null
	};
}

export function toApiCount(count: CountWord): CountView {
	return count === 'open-to' ? 'OPEN_TO' : 'MADE_FOR';
}

export function toApiBarrier(barrier: BarrierWord): Barrier {
	return barrier.toUpperCase().replaceAll('-', '_') as Barrier;
}
