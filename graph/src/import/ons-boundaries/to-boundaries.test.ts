import { expect, test } from 'vitest';
import type { Locality } from '../../domain/locality.ts';
import type { ImportSurroundings } from '../importer.ts';
import { toBoundaries } from './to-boundaries.ts';

const dataset = { id: 'outlines', title: 'Outlines', publisher: '', licence: '', attribution: '', vintage: '', retrieved: '2026-01-01', illustrative: false };
const geometry = { type: 'Polygon', coordinates: [[[0, 51], [0.1, 51], [0.1, 51.1], [0, 51]]] };
const wards = ['E05000001', 'E05000002', 'E05000003', 'E05000004'];

/** Four wards, of which a later lookup has emptied the first; outlines of some come, and of others are held. */
function noteOf({ come, held = [] }: { readonly come: readonly string[]; readonly held?: readonly string[] }) {
	const surroundings: Partial<ImportSurroundings> = {
		areaId: 'E09000091', isKnownOutside: () => false, hasOutline: (id) => held.includes(id), wardOfLsoa: new Map(wards.slice(1).map((ward, i) => [`E0100000${i}`, ward])),
		localities: new Map(wards.map((id) => [id, { id, name: id, kind: 'ward', vintage: '2024', parentIds: ['E09000091'] } satisfies Locality & { parentIds: readonly string[] }]))
	};
	const { issues } = toBoundaries({ file: 'wards.geojson', dataset, surroundings: surroundings as ImportSurroundings, features: come.map((code) => ({ properties: { WD24CD: code }, geometry })) });
	return issues.find(({ kind }) => kind === 'places-missing')?.came;
}

test('the outline of a ward in which nobody lives any more counts for no other ward', () => {
	expect(noteOf({ come: ['E05000001', 'E05000002'] })).toBe('outlines of 1 of the area’s 3 places');
	expect(noteOf({ come: ['E05000001', 'E05000002'], held: ['E05000003'] })).toBe('outlines of 1 of the area’s 3 places; 1 more was held already');
	expect(noteOf({ come: ['E05000001'] })).toBe('outlines of 0 of the area’s 3 places');
	expect(noteOf({ come: wards })).toBeUndefined();
});
