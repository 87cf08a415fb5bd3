import { expect, test } from 'vitest';
import type { EcosystemComponent, PopulationGroup } from '../domain/reference.ts';
import type { ConnectorRow, GraphStore, ProvisionRow, VenueRow } from '../store/graph-store.ts';
import type { KithContext } from './kith-context.ts';
import { search } from './search.ts';

/** Penge in the north-west of a borough, Biggin Hill ten kilometres to the south-east; SE20 is Penge. */
function borough(): KithContext {
	const at = (easting: number, northing: number, lon: number, lat: number) => ({ easting, northing, lon, lat });
	const connector = (id: string, worksIn: string[], organisation?: string): ConnectorRow => ({
		connector: { id, title: id, kind: 'social_prescriber', component: 'connect' }, ...(organisation && { organisation: { id: organisation, name: organisation } }), worksIn, groups: [], refersTo: [], datasetIds: []
	});
	const store: Partial<GraphStore> = {
		about: () => Promise.resolve({ schemaVersion: 1, graphVersion: 1, areaId: 'E09', areaName: 'Bromley' }),
		getReferenceData: () => Promise.resolve({ groups: [], components: [], assumptions: [], indicators: [], needs: [], sectors: [], connectorKinds: [] }),
		listLocalities: (kinds) => Promise.resolve([
			{ id: 'E09', name: 'Bromley', kind: 'local_authority' as const, parentIds: [] },
			{ id: 'W1', name: 'Penge', kind: 'ward' as const, parentIds: ['E09'] }, { id: 'W2', name: 'Biggin Hill', kind: 'ward' as const, parentIds: ['E09'] },
			{ id: 'L1', name: 'Penge 1', kind: 'lsoa' as const, residents: 100, ...at(535_000, 170_000, -0.06, 51.41), parentIds: ['W1'] },
			{ id: 'L2', name: 'Penge 2', kind: 'lsoa' as const, residents: 300, ...at(535_400, 170_000, -0.054, 51.41), parentIds: ['W1'] },
			{ id: 'L3', name: 'Biggin Hill 1', kind: 'lsoa' as const, residents: 400, ...at(542_000, 159_000, 0.04, 51.31), parentIds: ['W2'] }
		].filter(({ kind }) => kinds.includes(kind))),
		listConnectors: () => Promise.resolve([connector('A of Biggin Hill', ['W2']), connector('B of everywhere', ['E09']), connector('C of both', ['W2', 'W1']), connector('D of an estate', ['L1']), connector('E of a surgery', [], 'Surgery'), connector('F of nowhere said', [])]),
		listOrganisations: () => Promise.resolve([{ organisation: { id: 'Surgery', name: 'Surgery' }, covers: ['W1'], datasetIds: [] }]),
		listProvision: () => Promise.resolve([]), listVenues: () => Promise.resolve([]), listChecks: () => Promise.resolve([]), listDatasets: () => Promise.resolve([]),
		listObservations: () => Promise.resolve([]), listBoundaries: () => Promise.resolve([]),
		findPostcode: (id) => Promise.resolve(id === 'SE20' ? { id, kind: 'district', ...at(535_000, 170_000, -0.06, 51.41) } : undefined)
	};
	return { store: store as GraphStore, memory: { remember: (_, make) => make() }, viewer: { mayEdit: false, actor: 'reader' }, now: () => new Date('2026-06-01T12:00:00Z'), newId: () => 'id' };
}

test('near SE20, a connector of Penge comes before one of the whole borough, and that before one of Biggin Hill', async () => {
	const { nodes } = await search(borough(), { question: { near: 'SE20', kinds: ['Connector'] }, first: 20 });
	expect(nodes.map(({ id, metres }) => [id, metres && Math.round(metres)])).toEqual([
		// Penge's people are three to one in its second estate: 300 m along; the borough's are half in Penge
		['D of an estate', 0], ['C of both', 300], ['E of a surgery', 300], ['B of everywhere', 6601], ['A of Biggin Hill', 13038], ['F of nowhere said', undefined]
	]);
});

test('a connector is measured to, and never put on a map as if it stood there', async () => {
	for (const near of ['SE20', undefined]) {
		const { nodes } = await search(borough(), { question: { ...(near && { near }), kinds: ['Connector'] }, first: 20 });
		expect(nodes).toHaveLength(6);
		expect(nodes.every(({ lon, lat }) => lon === undefined && lat === undefined)).toBe(true);
	}
});

/** A square borough about Penge with a choir, a paused yoga and a closed quiz in it, and a band in a hall some 700 m over its edge. */
function boroughAndNeighbour(): KithContext {
	const town = borough();
	const hall = (id: string, lon: number, within: string[]): VenueRow => ({ venue: { id, name: id, lon, lat: 51.41 }, spaces: [], managers: [], within, datasetIds: [] });
	const [library, overEdge] = [hall('Library', -0.06, ['L1', 'W1']), hall('Band hall', -0.01, [])];
	const held = (name: string, status: string | undefined, { venue }: VenueRow): ProvisionRow => ({
		provision: { id: name, name, component: 'wanted_activity', mode: 'in_person', daysOfWeek: ['SU'], ...(status !== undefined && { status }) }, organisations: [{ id: 'Club', name: 'Club' }], venue, groups: [], covers: [], datasetIds: []
	});
	const square = { id: 'E09', detail: 'simplified' as const, geometry: JSON.stringify({ type: 'Polygon', coordinates: [[[-0.1, 51.3], [-0.02, 51.3], [-0.02, 51.5], [-0.1, 51.5], [-0.1, 51.3]]] }) };
	const anyone = { id: 'anyone', label: 'Anyone', inSentence: 'anyone', order: 1 } as unknown as PopulationGroup;
	const store: Partial<GraphStore> = {
		...town.store,
		getReferenceData: () => Promise.resolve({ groups: [anyone], components: [{ id: 'wanted_activity', label: 'Something to join', inSentence: 'something to join', order: 1 } as unknown as EcosystemComponent], assumptions: [], indicators: [], needs: [], sectors: [], connectorKinds: [] }),
		listConnectors: () => Promise.resolve([]), listBoundaries: () => Promise.resolve([square]), listVenues: () => Promise.resolve([library, overEdge]),
		listOrganisations: () => Promise.resolve([{ organisation: { id: 'Club', name: 'Club' }, covers: [], datasetIds: [] }]),
		listProvision: () => Promise.resolve([held('A yoga', 'paused', library), held('B quiz', 'closed', library), held('C band', 'active', overEdge), held('D choir', undefined, library)])
	};
	return { ...town, store: store as GraphStore };
}

const lookFor = (more: object) => search(boroughAndNeighbour(), { question: { kinds: ['Provision'], ...more }, first: 20 });

test('what has paused or ended is marked, told in the past, and comes after everything that runs', async () => {
	for (const asked of [{}, { near: 'SE20' }, { text: 'sundays' }]) {
		const { nodes } = await lookFor(asked);
		expect(nodes.slice(2).map(({ id, notRunning, whenInWords }) => [id, notRunning, whenInWords]).sort(), JSON.stringify(asked)).toEqual([['A yoga', 'paused', 'was Sundays'], ['B quiz', 'closed', 'was Sundays']]);
		expect(nodes.slice(0, 2).every(({ notRunning, whenInWords }) => notRunning === undefined && whenInWords === 'Sundays')).toBe(true);
	}
});

test('asked for as something to join, or for a group, what is not running is not among it', async () => {
	expect((await lookFor({ component: 'wanted_activity', group: 'anyone' })).nodes.map(({ id }) => id)).toEqual(['D choir', 'C band']);
});

test('what stands over the edge says how far, and comes after what is in the area; each is counted apart', async () => {
	const { nodes, ...counts } = await lookFor({});
	expect(nodes.map(({ id, outsideInWords }) => [id, outsideInWords])).toEqual([['D choir', undefined], ['C band', 'outside Bromley, 700 m over the edge'], ['A yoga', undefined], ['B quiz', undefined]]);
	expect(counts).toMatchObject({ totalCount: 4, outsideCount: 1, notRunningCount: 2 });
});

test('a library and a club say how many of their things are not running now', async () => {
	const { nodes } = await search(boroughAndNeighbour(), { question: { kinds: ['Venue', 'Organisation'] }, first: 20 });
	expect(nodes.map(({ id, summary }) => [id, summary])).toEqual([['Club', 'runs 4 things (2 not running now)'], ['Library', '3 things (2 not running now) held there'], ['Band hall', '1 thing held there']]);
});

test('a club that runs one thing in the area is not outside it; a band whose only hall is over the edge runs all it does there', async () => {
	const context = boroughAndNeighbour();
	const [band, ...rest] = (await context.store.listProvision()).toSorted((a, b) => (a.provision.id === 'C band' ? -1 : b.provision.id === 'C band' ? 1 : 0));
	const store = { ...context.store, listOrganisations: () => Promise.resolve(['Band', 'Club'].map((id) => ({ organisation: { id, name: id }, covers: [], datasetIds: [] }))), listProvision: () => Promise.resolve([{ ...band!, organisations: [{ id: 'Band', name: 'Band' }] }, ...rest]) };
	const { nodes } = await search({ ...context, store }, { question: { kinds: ['Organisation'] }, first: 20 });
	expect(nodes.map(({ id, outsideInWords }) => [id, outsideInWords])).toEqual([['Club', undefined], ['Band', 'all it runs is outside Bromley, the nearest 700 m over the edge']]);
});

test('“choir” and “choirs” find the choir; “chair”, which nothing says, finds it as spelt much like it; “zumba” finds nothing', async () => {
	const spelt = async (text: string) => {
		const { nodes, isNearSpelling } = await lookFor({ text });
		return [nodes.map(({ id }) => id), isNearSpelling];
	};
	expect(await spelt('choir')).toEqual([['D choir'], false]);
	expect(await spelt('choirs')).toEqual([['D choir'], false]);
	expect(await spelt('chair')).toEqual([['D choir'], true]);
	expect(await spelt('zumba')).toEqual([[], false]);
});
