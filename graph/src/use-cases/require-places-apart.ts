import type { CellLocality } from '../coverage/coverage-facts.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';

/**
 * Places whose people may be added up: no two of them hold the same small area.
 *
 * Refuses QuestionNotUnderstood for a ward beside one of its own LSOAs, and for two wards with an LSOA in common,
 * naming both.
 */
export function requirePlacesApart(places: readonly CellLocality[]): void {
	const heldBy = new Map<string, CellLocality>();
	for (const place of places.toSorted((a, b) => b.lsoaIds.length - a.lsoaIds.length)) {
		for (const lsoaId of place.lsoaIds) {
			const other = heldBy.get(lsoaId);
			heldBy.set(lsoaId, place);
			if (other === undefined || other.id === place.id) continue;
			const [wider, narrower] = [other, place].map(({ id, name }) => (name === id ? name : `${name} (${id})`));
			const how = place.lsoaIds.every((id) => other.lsoaIds.includes(id)) ? 'the second is part of the first' : 'they have a small area in common';
			throw new QuestionNotUnderstood(`${wider} and ${narrower} came together, and ${how}: the same people would be counted twice. Leave one of them out, or make a pack of each.`);
		}
	}
}
