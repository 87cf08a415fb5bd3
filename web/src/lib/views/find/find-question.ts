/** The question of the directory, out of the address's own words. */
import { readQueryWords, refuse, type BarrierWord } from '#lib/address/query-words.ts';
import type { AddressWords } from '#lib/address/kith-href.ts';
import type { NodeKind } from '#lib/generated/documents.ts';
import { allKinds, getKind } from '#lib/views/record/kinds.ts';

export interface FindAsked {
	readonly text: string | undefined;
	readonly near: string | undefined;
	readonly component: string | undefined;
	readonly group: string | undefined;
	readonly place: string | undefined;
	/** As the address says; none said is `kindsOf`'s to decide. */
	readonly kinds: readonly NodeKind[];
	readonly barriers: readonly BarrierWord[];
	/** Cursor of the page before. */
	readonly after: string | undefined;
}

export function readFindQuestion(address: URLSearchParams): FindAsked {
	const words = readQueryWords(address);
	const kindWords = [...new Set(address.getAll('kind').filter(Boolean))];
	return {
		text: address.get('q')?.trim().slice(0, 120) || undefined,
		near: words.near, component: words.components[0], group: words.groups[0], place: words.places[0], barriers: words.barriers,
		// a form sent with no box ticked says an empty kind: nobody means to look among nothing
		kinds: kindWords.length === 0 && address.has('kind') ? allKinds.map(({ kind }) => kind) : kindWords.map((word) => allKinds.find((kind) => kind.word === word)?.kind ?? refuse('kind', word, allKinds.map((kind) => kind.word).join(', '))),
		after: address.get('after')?.trim().slice(0, 200) || undefined
	};
}

export function toFindWords(asked: FindAsked, changed: AddressWords = {}): AddressWords {
	return {
		q: asked.text, near: asked.near, component: asked.component, group: asked.group, place: asked.place,
		kind: asked.kinds.map((kind) => getKind(kind).word), barrier: asked.barriers, after: asked.after, ...changed
	};
}

/** The kinds looked among: what a person can join or use, until other kinds are asked for. */
export function kindsOf({ kinds }: Pick<FindAsked, 'kinds'>): readonly NodeKind[] {
	return kinds.length === 0 ? ['PROVISION'] : kinds;
}

/** Whether the address narrows beyond what the page opens with: the panel that says so stays open. */
export function isNarrowed({ kinds, barriers }: Pick<FindAsked, 'kinds' | 'barriers'>): boolean {
	return barriers.length > 0 || (kinds.length > 0 && !(kinds.length === 1 && kinds[0] === 'PROVISION'));
}

/** The kinds left out. */
export function otherKindsOf(asked: Pick<FindAsked, 'kinds'>): readonly NodeKind[] {
	const looked = kindsOf(asked);
	return allKinds.map(({ kind }) => kind).filter((kind) => !looked.includes(kind));
}
