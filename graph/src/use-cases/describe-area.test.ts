import { expect, test } from 'vitest';
import type { Boundary } from '../domain/locality.ts';
import type { GraphStore, ProvisionRow, VenueRow } from '../store/graph-store.ts';
import { describeArea } from './describe-area.ts';
import type { KithContext } from './kith-context.ts';

const square = { id: 'E09', detail: 'simplified' as const, geometry: JSON.stringify({ type: 'Polygon', coordinates: [[[0, 51], [0.1, 51], [0.1, 51.1], [0, 51.1], [0, 51]]] }) };
const venue = (id: string, lon: number | undefined, within: string[]): VenueRow => ({ venue: { id, name: id, ...(lon !== undefined && { lon, lat: 51.05 }) }, spaces: [], managers: [], within, datasetIds: [] });
const held = (id: string, by: string, at?: VenueRow): ProvisionRow => ({ provision: { id, name: id, component: 'gateway_space', mode: 'in_person' }, organisations: [{ id: by, name: by }], ...(at && { venue: at.venue }), groups: [], covers: [], datasetIds: [] });

/** A borough of one ward with a library in it, one just over its edge, one within whose outline was missed, and one nobody placed. */
function borough(outlines: readonly Boundary[]): KithContext {
	const [library, overEdge, unplaced, missed] = [venue('library', 0.05, ['L1', 'W1']), venue('over the edge', 0.11, []), venue('unplaced', undefined, []), venue('missed', 0.09, [])];
	const store: Partial<GraphStore> = {
		about: () => Promise.resolve({ schemaVersion: 1, graphVersion: 1, areaId: 'E09', areaName: 'Town' }),
		countNodes: () => Promise.resolve({ Organisation: 4, Venue: 4, Provision: 4, Connector: 1 }),
		getReferenceData: () => Promise.resolve({ groups: [], components: [], assumptions: [], indicators: [], needs: [], sectors: [], connectorKinds: [] }),
		listLocalities: () => Promise.resolve([{ id: 'W1', name: 'Green', kind: 'ward', parentIds: ['E09'] }, { id: 'L1', name: 'Green 1', kind: 'lsoa', parentIds: ['W1'] }]),
		listProvision: () => Promise.resolve([held('a', 'borough', library), held('b', 'neighbour', overEdge), held('c', 'both', overEdge), held('d', 'both', unplaced)]),
		listVenues: () => Promise.resolve([library, overEdge, unplaced, missed]),
		listBoundaries: () => Promise.resolve(outlines), listDatasets: () => Promise.resolve([]), listObservations: () => Promise.resolve([]), listChecks: () => Promise.resolve([])
	};
	return { store: store as GraphStore, memory: { remember: (_, make) => make() }, viewer: { mayEdit: false, actor: 'reader' }, now: () => new Date('2026-06-01T12:00:00Z'), newId: () => 'id' };
}

test('what stands just over the edge is counted apart from what the area holds, and an organisation with all of it there', async () => {
	expect(await describeArea(borough([square]))).toMatchObject({ venues: 3, venuesOutside: 1, provisions: 2, provisionsOutside: 2, organisations: 3, organisationsOutside: 1, connectors: 1 });
});

test('when somebody last looked is told for each thing they may have looked for, and a look for everything is one for each', async () => {
	const { store, ...rest } = borough([]);
	const component = (id: string) => ({ id, label: id, inSentence: id, description: '', provisionLabel: 'Activity' as const, supplyUnit: 'places a week', frame: 'direct' as const, order: 1 });
	const check = (id: string, checkedOn: string, componentId?: string) => ({ id, localityId: 'W1', checkedBy: 'library staff', checkedOn, ...(componentId && { componentId }) });
	const describe = (checks: readonly ReturnType<typeof check>[]) => describeArea({
		...rest, store: { ...store, listChecks: () => Promise.resolve(checks), getReferenceData: () => Promise.resolve({ groups: [], components: [component('room'), component('club')], assumptions: [], indicators: [], needs: [], sectors: [], connectorKinds: [] }) }
	});
	expect((await describe([check('a', '2026-05-01', 'room')])).lastChecks).toEqual([{ component: 'room', on: '2026-05-01' }]);
	expect((await describe([check('a', '2026-05-01', 'room'), check('b', '2026-03-01')])).lastChecks).toEqual([{ component: 'room', on: '2026-05-01' }, { component: 'club', on: '2026-03-01' }]);
});

test('without an outline of the area nothing is known to be outside', async () => {
	expect(await describeArea(borough([]))).toMatchObject({ venues: 4, venuesOutside: 0, provisions: 4, provisionsOutside: 0, organisations: 4, organisationsOutside: 0 });
});
