/** The question of the network page, out of the address's own words. */
import { refuse } from '#lib/address/query-words.ts';
import type { NodeKind } from '#lib/generated/documents.ts';
import { allKinds } from '#lib/views/record/kinds.ts';

export type NetworkSort = 'name' | 'kind' | 'ties' | 'between' | 'breaks';
export const networkSorts: readonly NetworkSort[] = ['ties', 'between', 'breaks', 'name', 'kind'];

export interface NetworkAsked {
	readonly kinds: readonly NodeKind[];
	/** True where the address named them; otherwise the page chose. */
	readonly areKindsChosen: boolean;
	readonly component: string | undefined;
	readonly place: string | undefined;
	readonly focus: string | undefined;
	readonly steps: number;
	readonly sort: NetworkSort;
	/** First row of the table, counted from 0. */
	readonly after: number;
}

/** Shown first: who is there and who works with whom. What they run and where it is held is one tick away. */
const kindsFirst: readonly NodeKind[] = ['ORGANISATION', 'CONNECTOR'];

export function readNetworkQuestion(address: URLSearchParams): NetworkAsked {
	const one = (word: string) => address.get(word)?.trim() || undefined;
	const kindWords = [...new Set(address.getAll('kind').filter(Boolean))];
	const kinds = kindWords.map((word) => allKinds.find((kind) => kind.word === word)?.kind ?? refuse('kind', word, allKinds.map((kind) => kind.word).join(', ')));
	const focus = one('focus');
	const steps = one('steps') ?? '2';
	if (!/^[1-4]$/.test(steps)) refuse('steps', steps, 'a number from 1 to 4');
	const after = one('after') ?? '0';
	if (!/^\d{1,4}$/.test(after)) refuse('after', after, 'the number of a row');
	const sort = one('sort') ?? 'ties';
	// round one thing, or for one kind of provision, everything that is tied to it is the point
	const isNarrow = focus !== undefined || one('component') !== undefined || one('place') !== undefined;
	return {
		kinds: kinds.length > 0 ? kinds : isNarrow ? allKinds.map(({ kind }) => kind) : kindsFirst,
		areKindsChosen: kinds.length > 0,
		component: one('component'), place: one('place'), focus, steps: Number(steps),
		sort: networkSorts.find((known) => known === sort) ?? refuse('sort', sort, networkSorts.join(', ')),
		after: Number(after)
	};
}
