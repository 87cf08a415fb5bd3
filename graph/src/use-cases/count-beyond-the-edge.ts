import { findBeyondTheEdge } from './find-beyond-the-edge.ts';

/** How many of what is held stand beyond the area's edge, held because people of the area reach them. */
export interface CountedBeyondTheEdge {
	readonly venues: number;
	readonly provisions: number;
	/** With everything they run there. */
	readonly organisations: number;
}

/** Counts what find-beyond-the-edge.ts finds. */
export function countBeyondTheEdge(held: Parameters<typeof findBeyondTheEdge>[0]): CountedBeyondTheEdge {
	const { venues, provisions, organisations } = findBeyondTheEdge(held);
	return { venues: venues.size, provisions: provisions.size, organisations: organisations.size };
}
