/** A town small enough to check by hand, on a real embedded graph in a folder of its own: for tests of the API. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Change } from '@kith/graph/domain/change.ts';
import type { KithContext, Viewer } from '@kith/graph/use-cases/kith-context.ts';
import { plantReference } from '@kith/seeds/plant-reference.ts';
import { pino } from 'pino';
import { createApi, type Api } from './create-api.ts';
import { createContext, makeGraph } from './open-context.ts';

export interface SmallTown {
	readonly context: KithContext;
	readonly api: Api;
	/** Asks, and gives status and body. */
	ask(query: string, variables?: unknown): Promise<{ readonly status: number; readonly body: any }>;
	/** Sends anything; an address without a host is the town's own. */
	send(asked: { readonly method: string; readonly address: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string }): Promise<Response>;
	get(address: string, headers?: Record<string, string>): Promise<Response>;
	close(): Promise<void>;
}

const source = { datasetId: 'town-list', retrieved: '2026-05-01' };
const square = (lon: number, lat: number) => JSON.stringify({ type: 'Polygon', coordinates: [[[lon, lat], [lon + 0.01, lat], [lon + 0.01, lat + 0.01], [lon, lat + 0.01], [lon, lat]]] });

const changes: readonly Change[] = [
	{ kind: 'put', label: 'Locality', id: 'E09000099', properties: { name: 'Smalltown', kind: 'local_authority' }, ties: [], source: { ...source, sourceKey: 'E09000099' } },
	...[['E05000001', 'East', 0.0], ['E05000002', 'West', -0.02]].map(([id, name, lon]): Change => ({
		kind: 'put', label: 'Locality', id: id as string, properties: { name: name as string, kind: 'ward', lon: lon as number, lat: 51.4 },
		ties: [{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: 'E09000099' } }], source: { ...source, sourceKey: id as string }
	})),
	...[['E01000001', 'East 1', 'E05000001', 541_000], ['E01000002', 'East 2', 'E05000001', 541_400], ['E01000003', 'West 1', 'E05000002', 537_000]].map(([id, name, ward, easting]): Change => ({
		kind: 'put', label: 'Locality', id: id as string, properties: { name: name as string, kind: 'lsoa', easting: easting as number, northing: 168_000, residents: 1000 },
		ties: [{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: ward as string } }], source: { ...source, sourceKey: id as string }
	})),
	{ kind: 'put', label: 'Boundary', id: 'E05000001/simplified', properties: { localityId: 'E05000001', detail: 'simplified', geometry: square(0, 51.4) }, ties: [], source: { ...source, sourceKey: 'b1' } },
	{ kind: 'put', label: 'Postcode', id: 'SE20', properties: { kind: 'district', lon: 0.0, lat: 51.4, easting: 541_000, northing: 168_000 }, ties: [], source: { ...source, sourceKey: 'SE20' } },
	{ kind: 'put', label: 'Organisation', id: 'organisation-age', properties: { name: 'Age Friends', sector: 'voluntary' }, ties: [], source: { ...source, sourceKey: 'o1' } },
	{
		kind: 'put', label: 'Venue', id: 'venue-library', properties: { name: 'East Library', postcode: 'SE20 7AA', lon: 0.001, lat: 51.401, easting: 541_000, northing: 168_100, stepFree: 'yes' },
		ties: [{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: 'E01000001' } }, { type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: 'E05000001' } }], source: { ...source, sourceKey: 'v1' }
	},
	{
		kind: 'put', label: 'Venue', id: 'venue-hall', properties: { name: 'West Hall', lon: -0.05, lat: 51.401, easting: 537_200, northing: 168_100 },
		ties: [{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: 'E05000002' } }], source: { ...source, sourceKey: 'v2' }
	},
	{
		kind: 'put', label: 'Provision', alsoLabel: 'Activity', id: 'provision-tea', source: { ...source, sourceKey: 'p1' },
		properties: {
			name: 'Tea afternoon', component: 'wanted_activity', mode: 'in_person', status: 'active', sessionsPerWeek: 1, capacityPerSession: 30, isFree: true, assuredDate: '2026-04-01',
			schedules: JSON.stringify([{ freq: 'WEEKLY', byday: 'TU', opensAt: '14:00', closesAt: '16:00' }])
		},
		ties: [
			{ type: 'RUNS', direction: 'in', other: { label: 'Organisation', id: 'organisation-age' } },
			{ type: 'HELD_AT', direction: 'out', other: { label: 'Venue', id: 'venue-library' } },
			{ type: 'FOR', direction: 'out', other: { label: 'PopulationGroup', id: 'carers' }, properties: { fit: 'targeted' } }
		]
	}
];

/** Opens the town. Only East has anything for carers; nobody has looked anywhere. */
export async function openSmallTown({ viewer = { mayEdit: true, actor: 'local editor' }, introspection = false }: {
	readonly viewer?: Viewer;
	readonly introspection?: boolean;
} = {}): Promise<SmallTown> {
	const home = mkdtempSync(path.join(tmpdir(), 'kith-town-'));
	const store = await makeGraph({ home, workspace: 'town', neo4j: undefined }, { areaId: 'E09000099', areaName: 'Smalltown' });
	await plantReference(store);
	await store.putDataset({ id: 'town-list', title: 'List of the town', publisher: 'Town Hall', licence: 'OGL v3', attribution: 'Town Hall', vintage: '2026', retrieved: '2026-05-01', illustrative: true });
	await store.apply({ id: 'c1', actor: 'test', at: '2026-05-01T09:00:00Z', reason: 'the town', changes });
	await store.recordFigures({
		dataset: { id: 'census', title: 'Census 2021', publisher: 'ONS', licence: 'OGL v3', attribution: 'ONS', vintage: '2021', retrieved: '2026-05-01', illustrative: false },
		observations: [['E01000001', 1000, 100], ['E01000002', 1200, 120], ['E01000003', 900, 80]].flatMap(([id, residents, carers]) => [
			{ localityId: id as string, indicatorId: 'residents', value: residents as number, period: '2021' },
			{ localityId: id as string, indicatorId: 'unpaid_carers', value: carers as number, period: '2021' }
		])
	});
	const context = createContext({ store, viewer, now: () => new Date('2026-05-20T12:00:00Z') });
	const api = await createApi({ context, hostRule: { host: '127.0.0.1', names: [] }, introspection, logger: pino({ level: 'silent' }) });
	const send: SmallTown['send'] = async ({ method, address, headers, body = '' }) => {
		const answered = await api.handle({ method, url: new URL(address, 'http://127.0.0.1:4000'), headers, body });
		return new Response(answered.body as string | Uint8Array<ArrayBuffer>, { status: answered.status, headers: answered.headers });
	};
	return {
		context, api,
		async ask(query, variables) {
			const response = await send({ method: 'POST', address: '/graphql', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
			return { status: response.status, body: await response.json() };
		},
		send,
		get: (address, headers = {}) => send({ method: 'GET', address, headers }),
		async close() {
			await api.close();
			await store.close();
			rmSync(home, { recursive: true });
		}
	};
}
