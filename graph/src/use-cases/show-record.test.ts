import { expect, test } from 'vitest';
import type { Properties } from '../domain/relationship.ts';
import type { GraphStore, ProvisionRow, StoredRecord, VenueRow } from '../store/graph-store.ts';
import type { KithContext } from './kith-context.ts';
import { showRecord } from './show-record.ts';

/** A library just over the edge of a square town, where a choir sings and a yoga has paused; both are run by one club. */
function town(): KithContext {
	const library: VenueRow = { venue: { id: 'library', name: 'Library', lon: 0.11, lat: 51.05, address: 'Ferry' }, spaces: [], managers: [], within: [], datasetIds: [] };
	const held = (id: string, status: string): ProvisionRow => ({ provision: { id, name: id, component: 'wanted_activity', mode: 'in_person', status, daysOfWeek: ['SU'] }, organisations: [{ id: 'club', name: 'Club' }], venue: library.venue, groups: [], covers: [], datasetIds: [] });
	const rows = [held('choir', 'active'), held('yoga', 'paused')];
	const tie = (type: string, direction: 'in' | 'out', label: 'Provision' | 'Locality' | 'Venue', id: string, name = id): StoredRecord['ties'][number] => ({ type, direction, label, id, name, properties: {} });
	const records: Record<string, { properties: object; ties: StoredRecord['ties'] }> = {
		library: { properties: library.venue, ties: [tie('HELD_AT', 'in', 'Provision', 'choir'), tie('HELD_AT', 'in', 'Provision', 'yoga'), tie('WITHIN', 'out', 'Locality', 'W9', 'Ferry')] },
		club: { properties: { name: 'Club' }, ties: [tie('RUNS', 'out', 'Provision', 'yoga')] },
		yoga: { properties: rows[1]!.provision, ties: [tie('HELD_AT', 'out', 'Venue', 'library')] }
	};
	const square = { id: 'E09', detail: 'simplified' as const, geometry: JSON.stringify({ type: 'Polygon', coordinates: [[[0, 51], [0.1, 51], [0.1, 51.1], [0, 51.1], [0, 51]]] }) };
	const store: Partial<GraphStore> = {
		about: () => Promise.resolve({ schemaVersion: 1, graphVersion: 1, areaId: 'E09', areaName: 'Town' }),
		getReferenceData: () => Promise.resolve({ groups: [], components: [], assumptions: [], indicators: [], needs: [], sectors: [], connectorKinds: [] }),
		listLocalities: () => Promise.resolve([]), listVenues: () => Promise.resolve([library]), listProvision: () => Promise.resolve(rows), listBoundaries: () => Promise.resolve([square]),
		listOrganisations: () => Promise.resolve([{ organisation: { id: 'club', name: 'Club', status: 'active' }, covers: [], datasetIds: [] }]),
		findRecord: ({ label, id }) => Promise.resolve(records[id] && { label, id, properties: records[id].properties as Properties, ties: records[id].ties, sources: [], history: [] })
	};
	return { store: store as GraphStore, memory: { remember: (_, make) => make() }, viewer: { mayEdit: false, actor: 'reader' }, now: () => new Date('2026-06-01T12:00:00Z'), newId: () => 'id' };
}

test('the pages of a library and of a club say of their yoga that it has paused, and of their choir nothing', async () => {
	const [library, club] = [await showRecord(town(), { kind: 'Venue', id: 'library' }), await showRecord(town(), { kind: 'Organisation', id: 'club' })];
	expect(library!.ties.map(({ id, notRunning }) => [id, notRunning])).toEqual([['choir', undefined], ['yoga', 'paused'], ['W9', undefined]]);
	expect(club!.ties.map(({ id, notRunning }) => [id, notRunning])).toEqual([['yoga', 'paused']]);
});

test('the page of the yoga itself says so, and when it was', async () => {
	const yoga = (await showRecord(town(), { kind: 'Provision', id: 'yoga' }))!;
	expect([yoga.notRunning, yoga.facts.find(({ field }) => field === 'schedules')?.value]).toEqual(['paused', 'Was Sundays']);
});

test('a library over the edge says how far, the club that all it runs is there, and an address that is a ward’s name is only where it is', async () => {
	const library = (await showRecord(town(), { kind: 'Venue', id: 'library' }))!;
	expect([library.outsideInWords, library.facts[0]]).toEqual(['outside Town, 700 m over the edge', { field: 'address', label: 'Where', value: 'Ferry', isKnown: true }]);
	expect((await showRecord(town(), { kind: 'Organisation', id: 'club' }))!.outsideInWords).toBe('all it runs is outside Town, the nearest 700 m over the edge');
});
