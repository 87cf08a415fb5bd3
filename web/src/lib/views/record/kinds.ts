/** The four kinds of thing that have a page: how each is called, where its page is, by which shape it is known. */
import type { NodeKind } from '#lib/generated/documents.ts';

export interface KindInWords {
	readonly kind: NodeKind;
	/** Word of an address. */
	readonly word: string;
	readonly one: string;
	readonly many: string;
	/** Head of its page's address. */
	readonly path: string;
	/** Told apart without colour. */
	readonly shape: 'circle' | 'square' | 'diamond' | 'triangle';
	/** What is meant, for menus and legends. */
	readonly meaning: string;
}

export const allKinds: readonly KindInWords[] = [
	{ kind: 'ORGANISATION', word: 'organisation', one: 'organisation', many: 'organisations', path: '/organisations', shape: 'circle', meaning: 'runs things' },
	{ kind: 'VENUE', word: 'venue', one: 'venue', many: 'venues', path: '/venues', shape: 'square', meaning: 'where things are held' },
	{ kind: 'PROVISION', word: 'provision', one: 'activity or service', many: 'activities and services', path: '/provision', shape: 'diamond', meaning: 'what is offered' },
	{ kind: 'CONNECTOR', word: 'connector', one: 'connector', many: 'connectors', path: '/connectors', shape: 'triangle', meaning: 'a role that finds people and refers them' }
];

export function getKind(kind: NodeKind): KindInWords {
	const found = allKinds.find((one) => one.kind === kind);
	if (!found) throw new RangeError(`No kind is called ${kind}.`);
	return found;
}

/** Where the page of one thing is. */
export function recordHref(kind: NodeKind, id: string): string {
	return `${getKind(kind).path}/${encodeURIComponent(id)}`;
}
