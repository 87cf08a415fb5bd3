import { expect, test } from 'vitest';
import { requirePlacesApart } from './require-places-apart.ts';

const place = (id: string, name: string, lsoaIds: readonly string[]) => ({ id, name, lsoaIds, widerIds: [id] });
const green = place('E05000001', 'Green', ['E01000001', 'E01000002']);
const partOfGreen = place('E01000002', 'Green 2', ['E01000002']);
const moor = place('E05000002', 'Moor', ['E01000003']);

test('a ward beside one of its own small areas is refused, with both names and the way to mend it', () => {
	expect(() => requirePlacesApart([partOfGreen, moor, green])).toThrow('Green (E05000001) and Green 2 (E01000002) came together, and the second is part of the first: the same people would be counted twice. Leave one of them out, or make a pack of each.');
});

test('two wards that both claim a small area on their border are refused', () => {
	expect(() => requirePlacesApart([green, place('E05000003', 'Old Green', ['E01000002', 'E01000009'])])).toThrow('have a small area in common');
});

test('a ward and a small area of its neighbour live apart, and may be asked about together', () => {
	expect(() => requirePlacesApart([partOfGreen, moor])).not.toThrow();
});
