import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change, ChangeSet, PutRecord } from '../domain/change.ts';
import { relationshipShapes } from '../domain/graph-shape.ts';
import type { NodeLabel } from '../domain/graph-shape.ts';
import type { Dataset } from '../domain/provenance.ts';
import type { ReferenceData } from '../domain/reference.ts';
import type { GraphStore } from './graph-store.ts';

/**
 * The promises of a graph store, for every engine.
 *
 * `open` opens the same empty place every time it is called: what was written before is still there.
 */
export function describeGraphStore(name: string, open: () => Promise<GraphStore>): void {
	describe(`${name} keeps the graph store's promises`, () => {
		let store: GraphStore;
		beforeAll(async () => { store = await open(); });
		afterAll(async () => { await store?.close(); });

		test('a new workspace says what area it is about, and its version grows when something is written', async () => {
			const before = await store.about();
			expect(before).toMatchObject({ areaId: 'E09999999', areaName: 'Hill and Vale' });
			await store.setAbout({ areaId: 'E09999999', areaName: 'Hill & Vale' });
			const after = await store.about();
			expect(after.areaName).toBe('Hill & Vale');
			expect(after.graphVersion).toBe(before.graphVersion + 1);
		});

		test('reference data come back as they were given, in their order, and giving them twice writes nothing', async () => {
			await store.putDataset(register);
			await store.putReferenceData(reference);
			const { graphVersion } = await store.about();
			expect(await store.getReferenceData()).toEqual(reference);
			await store.putReferenceData(reference);
			await store.putDataset(register);
			expect((await store.about()).graphVersion).toBe(graphVersion);
			expect(await store.listDatasets()).toEqual([register]);
		});

		test('a tea afternoon is added once, and left alone when the same register is taken in again on another day', async () => {
			expect(await store.preview(setOf(town))).toEqual({ added: town.length, changed: 0, unchanged: 0, removed: 0 });
			expect(await store.countNodes()).toMatchObject({ Provision: 0, Venue: 0 });
			expect(await store.apply(setOf(town))).toEqual({ added: town.length, changed: 0, unchanged: 0, removed: 0 });
			const { graphVersion } = await store.about();

			const anotherDay = town.map((change) => change.source ? { ...change, source: { ...change.source, retrieved: '2026-09-09' } } : change);
			expect(await store.preview(setOf(anotherDay))).toEqual({ added: 0, changed: 0, unchanged: town.length, removed: 0 });
			expect(await store.apply(setOf(anotherDay))).toEqual({ added: 0, changed: 0, unchanged: town.length, removed: 0 });
			expect((await store.about()).graphVersion).toBe(graphVersion);
			expect(await store.countNodes()).toMatchObject({ Provision: 2, Venue: 1, Organisation: 2, Boundary: 2 });
		});

		test('a provision comes with who runs it, where, for whom, and who says so, in one row', async () => {
			const rows = await store.listProvision();
			expect(rows.map(({ provision }) => provision.id)).toEqual(['provision-lunch', 'provision-tea']);
			expect(rows[1]).toEqual({
				provision: { id: 'provision-tea', name: 'Tea afternoon', component: 'wanted_activity', mode: 'in_person', daysOfWeek: ['MO', 'TH'], sessionsPerWeek: 2, isFree: true },
				organisations: [{ id: 'organisation-friends', name: 'Age Friends', sector: 'voluntary' }],
				venue: { id: 'venue-hall', name: 'Vale Hall', lon: 0.0123456789, lat: 51.4, stepFree: 'yes' },
				groups: [{ groupId: 'carers', fit: 'welcoming' }, { groupId: 'older_people', fit: 'targeted' }],
				covers: ['E05000001'],
				datasetIds: ['register']
			});
			expect(rows[0]!.venue).toBeUndefined();
			expect(rows[0]!.organisations).toEqual([{ id: 'organisation-church', name: 'St Ann’s "Hall" \\ {{church}}' }]);
			expect(rows[0]!.groups).toEqual([]);
		});

		test('a register is asked what it has said there is, by its own keys, and another register says nothing of it', async () => {
			expect((await store.listProvisionOfDataset('register')).map(({ sourceKey, id, alsoLabel, properties }) => [sourceKey, id, alsoLabel, properties['name']])).toEqual([
				['lunch', 'provision-lunch', 'Activity', 'Lunch by phone'], ['tea', 'provision-tea', 'Activity', 'Tea afternoon']
			]);
			expect((await store.listProvisionOfDataset('register')).every(({ properties }) => properties['id'] === undefined)).toBe(true);
			expect(await store.listProvisionOfDataset('another-register')).toEqual([]);
		});

		test('a hall and a lunch that a register no longer lists say which edition did last, until it lists them again', async () => {
			const named = async () => [(await store.listRecordedIn('register')).flatMap(({ label, id, sourceKey, lastListedIn }) => (lastListedIn === undefined ? [] : [[label, id, sourceKey, lastListedIn]])), await store.listLastListed()];
			const listed = town.flatMap((change) => (change.source && ['venue-hall', 'provision-lunch'].includes(change.id) ? [change] : []));
			const gone = listed.map((change) => ({ ...change, source: { ...change.source!, lastListedIn: '2025' } }));
			expect(await named()).toEqual([[], []]);
			expect(await store.apply(setOf(gone))).toEqual({ added: 0, changed: 2, unchanged: 0, removed: 0 });
			expect(await named()).toEqual([
				[['Venue', 'venue-hall', expect.any(String), '2025'], ['Provision', 'provision-lunch', 'lunch', '2025']],
				[{ id: 'venue-hall', datasetId: 'register', lastListedIn: '2025' }, { id: 'provision-lunch', datasetId: 'register', lastListedIn: '2025' }]
			]);
			expect((await store.findRecord({ label: 'Venue', id: 'venue-hall' }))!.sources.map(({ lastListedIn }) => lastListedIn)).toEqual(['2025']);
			expect(await store.apply(setOf(gone))).toEqual({ added: 0, changed: 0, unchanged: 2, removed: 0 });
			expect(await store.apply(setOf(listed))).toEqual({ added: 0, changed: 2, unchanged: 0, removed: 0 });
			expect(await named()).toEqual([[], []]);
			expect((await store.listRecordedIn('register')).find(({ id }) => id === 'provision-lunch')).toMatchObject({ alsoLabel: 'Activity', properties: { name: 'Lunch by phone' } });
		});

		test('venues, connectors, organisations, checks, localities and ties come whole', async () => {
			expect(await store.listVenues()).toEqual([{
				venue: { id: 'venue-hall', name: 'Vale Hall', lon: 0.0123456789, lat: 51.4, stepFree: 'yes' },
				spaces: [{ id: 'space-back-room', name: 'Back room', capacity: 12 }],
				managers: [{ id: 'organisation-church', name: 'St Ann’s "Hall" \\ {{church}}' }],
				within: ['E01000001', 'E05000001'],
				datasetIds: ['register']
			}]);
			expect(await store.listConnectors()).toEqual([{
				connector: { id: 'connector-link', title: 'Link worker', kind: 'social_prescriber', component: 'connect' },
				organisation: { id: 'organisation-friends', name: 'Age Friends' },
				worksIn: ['E05000001'],
				groups: [{ groupId: 'older_people', fit: 'targeted' }],
				refersTo: [{ label: 'Provision', id: 'provision-tea' }],
				datasetIds: ['register']
			}]);
			expect((await store.listOrganisations()).map(({ organisation, covers, datasetIds }) => [organisation.id, covers, datasetIds])).toEqual([
				['organisation-church', [], ['register']], ['organisation-friends', ['E01000001', 'E05000001'], ['register']]
			]);
			expect(await store.listChecks()).toEqual([{ id: 'check-1', localityId: 'E05000001', groupId: 'carers', checkedBy: 'community team', checkedOn: '2026-01-05' }]);
			expect((await store.listLocalities(['lsoa', 'ward'])).map(({ id, parentIds }) => [id, parentIds])).toEqual([['E01000001', ['E05000001']], ['E05000001', []]]);
			expect((await store.listTies()).map(({ type, from, to }) => `${from.id} ${type} ${to.id}`).sort()).toEqual([
				'connector-link HOSTED_BY organisation-friends',
				'connector-link REFERS_TO provision-tea',
				'organisation-church MANAGES venue-hall',
				'organisation-church RUNS provision-lunch',
				'organisation-friends PARTNERS_WITH organisation-church',
				'organisation-friends RUNS provision-tea',
				'provision-tea HELD_AT venue-hall'
			]);
		});

		test('a place has one outline for each detail, found by the kind of place', async () => {
			expect(await store.listBoundaries({ kind: 'lsoa', detail: 'full' })).toEqual([{ id: 'E01000001', geometry: '{"full":1}', detail: 'full' }]);
			expect(await store.listBoundaries({ kind: 'lsoa', detail: 'simplified' })).toEqual([{ id: 'E01000001', geometry: '{"simplified":1}', detail: 'simplified' }]);
			expect(await store.listBoundaries({ kind: 'ward', detail: 'full' })).toEqual([]);
		});

		test('postcodes are found exactly, and many at once', async () => {
			expect(await store.findPostcode('ZZ1 1AA')).toEqual({ id: 'ZZ1 1AA', kind: 'postcode', lon: 0.01, lat: 51.41, lsoa: 'E01000001' });
			expect(await store.findPostcode('ZZ1 1AB')).toBeUndefined();
			expect((await store.listPostcodes(['ZZ1 1AB', 'ZZ1 1AA', 'ZZ1 1AA'])).map(({ id }) => id)).toEqual(['ZZ1 1AA']);
			expect(await store.holdsPostcodes()).toBe(true);
		});

		test('a changed name is one change, keeps the relationships nobody spoke of, and is remembered with who and why', async () => {
			const { graphVersion } = await store.about();
			const renamed: PutRecord = { ...tea, properties: { ...tea.properties, name: 'Tea and talk', sessionsPerWeek: undefined }, ties: [] };
			expect(await store.apply(setOf([renamed], 'The club has a new name'))).toEqual({ added: 0, changed: 1, unchanged: 0, removed: 0 });
			expect((await store.about()).graphVersion).toBe(graphVersion + 1);

			const record = (await store.findRecord({ label: 'Provision', id: 'provision-tea' }))!;
			expect(record.properties['name']).toBe('Tea and talk');
			expect(record.properties).not.toHaveProperty('sessionsPerWeek');
			expect(record.ties.map(({ type, direction, id, name: other }) => `${direction} ${type} ${id} ${other}`).sort()).toEqual([
				'in REFERS_TO connector-link Link worker', 'in RUNS organisation-friends Age Friends', 'out COVERS E05000001 Vale',
				'out FOR carers Unpaid carers', 'out FOR older_people Older people', 'out HELD_AT venue-hall Vale Hall'
			]);
			expect(record.sources).toEqual([{ dataset: register, sourceKey: 'tea', retrieved: '2026-01-01' }]);
			expect(record.history.map(({ kind, actor, reason, fields }) => ({ kind, actor, reason, fields: [...fields].sort() }))).toEqual([
				{ kind: 'changed', actor: 'editor', reason: 'The club has a new name', fields: ['name', 'sessionsPerWeek'] },
				{ kind: 'added', actor: 'editor', reason: 'Testing', fields: ['COVERS', 'FOR', 'HELD_AT', 'RECORDED_IN', 'RUNS', 'component', 'daysOfWeek', 'id', 'isFree', 'mode', 'name', 'sessionsPerWeek'] }
			]);
		});

		test('a club that moves out of its hall is held there no longer, once it says so', async () => {
			const moved: PutRecord = { ...tea, ties: tea.ties.filter(({ type }) => type === 'FOR').slice(0, 1), tieKinds: [{ type: 'HELD_AT', direction: 'out' }, { type: 'FOR', direction: 'out' }] };
			expect(await store.apply(setOf([moved]))).toMatchObject({ changed: 1 });
			const row = (await store.listProvision()).find(({ provision }) => provision.id === 'provision-tea')!;
			expect(row.venue).toBeUndefined();
			expect(row.groups).toEqual([{ groupId: 'older_people', fit: 'targeted' }]);
			expect(row.organisations).toHaveLength(1);
			expect(await store.apply(setOf([tea]))).toMatchObject({ changed: 1 });
			expect((await store.listProvision())[1]!.venue?.id).toBe('venue-hall');
		});

		test('a club in two halls, run by two, is listed at the same hall first whichever was written first', async () => {
			const annexe: PutRecord = { kind: 'put', label: 'Venue', id: 'venue-annexe', ...from('annexe'), properties: { name: 'The Annexe' }, ties: [] };
			const twice: PutRecord = { ...tea, ties: [...tea.ties, { type: 'HELD_AT', direction: 'out', other: { label: 'Venue', id: 'venue-annexe' } }, { type: 'RUNS', direction: 'in', other: { label: 'Organisation', id: 'organisation-church' } }] };
			await store.apply(setOf([annexe, twice]));
			const row = (await store.listProvision()).find(({ provision }) => provision.id === 'provision-tea')!;
			expect([row.venue?.id, row.organisations.map(({ id }) => id)]).toEqual(['venue-annexe', ['organisation-church', 'organisation-friends']]);
			await store.apply(setOf([tea, { kind: 'remove', label: 'Venue', id: 'venue-annexe' }]));
		});

		test('a record found in two datasets keeps both keys', async () => {
			await store.putDataset({ ...register, id: 'other', title: 'Another register' });
			expect(await store.apply(setOf([{ ...tea, source: { datasetId: 'other', sourceKey: 't-7', retrieved: '2026-02-02' } }]))).toMatchObject({ changed: 1 });
			const record = await store.findRecord({ label: 'Provision', id: 'provision-tea' });
			expect(record!.sources.map(({ dataset, sourceKey }) => [dataset.id, sourceKey]).sort()).toEqual([['other', 't-7'], ['register', 'tea']]);
		});

		test('an outline drawn anew is from whoever drew it now, and from nobody who drew it before', async () => {
			const drawn: PutRecord = {
				kind: 'put', label: 'Boundary', id: 'E01000001/simplified', properties: { localityId: 'E01000001', geometry: '{"simplified":1}', detail: 'simplified' },
				tieKinds: [{ type: 'RECORDED_IN', direction: 'out' }],
				ties: [{ type: 'RECORDED_IN', direction: 'out', other: { label: 'Dataset', id: 'other' }, properties: { sourceKey: 'E01000001', retrieved: '2026-02-02' } }]
			};
			expect(await store.apply(setOf([drawn]))).toMatchObject({ changed: 1 });
			const record = await store.findRecord({ label: 'Boundary', id: 'E01000001/simplified' });
			expect(record!.sources.map(({ dataset, sourceKey }) => [dataset.id, sourceKey])).toEqual([['other', 'E01000001']]);
			expect(await store.apply(setOf([drawn]))).toMatchObject({ changed: 0, unchanged: 1 });
		});

		test('a provision that turns out to be something people need first is an intervention and no longer an activity', async () => {
			expect(await store.apply(setOf([{ ...tea, alsoLabel: 'Intervention' }]))).toMatchObject({ changed: 1 });
			expect(await store.apply(setOf([{ ...tea, alsoLabel: 'Intervention' }]))).toMatchObject({ changed: 0, unchanged: 1 });
			expect(await store.apply(setOf([tea]))).toMatchObject({ changed: 1 });
		});

		test('a tie to a venue nobody knows is refused by name, and nothing of the batch is written', async () => {
			const { graphVersion } = await store.about();
			const lost: PutRecord = { ...tea, id: 'provision-lost', properties: { ...tea.properties, name: 'Lost' }, ties: [{ type: 'HELD_AT', direction: 'out', other: { label: 'Venue', id: 'venue-nowhere' } }] };
			const refused = store.apply(setOf([{ ...tea, properties: { ...tea.properties, name: 'Never seen' } }, lost]));
			await expect(refused).rejects.toMatchObject({ kind: 'NotFound', message: expect.stringMatching(/Venue "venue-nowhere".*not in the graph/) });
			await expect(store.preview(setOf([lost]))).rejects.toMatchObject({ kind: 'NotFound' });
			expect(await store.findRecord({ label: 'Provision', id: 'provision-lost' })).toBeUndefined();
			expect((await store.listProvision())[1]!.provision.name).toBe('Tea afternoon');
			expect((await store.about()).graphVersion).toBe(graphVersion);
		});

		test('a dataset nobody knows is refused by name', async () => {
			await expect(store.apply(setOf([{ ...tea, source: { datasetId: 'hearsay', sourceKey: '1', retrieved: '2026-01-01' } }])))
				.rejects.toMatchObject({ kind: 'NotFound', message: expect.stringContaining('Dataset "hearsay"') });
		});

		test('a relationship the domain does not know is refused, and so is a property no engine could keep', async () => {
			await expect(store.apply(setOf([{ ...tea, ties: [{ type: 'RUNS', direction: 'out', other: { label: 'Venue', id: 'venue-hall' } }] }]))).rejects.toThrow(/\(Provision\)-\[RUNS\]->\(Venue\)/);
			await expect(store.apply(setOf([{ ...tea, properties: { ...tea.properties, sessionsPerWeek: Number.NaN } }]))).rejects.toThrow(/sessionsPerWeek/);
		});

		test('two records that name each other can come in one batch, in any order', async () => {
			const first: Change = { kind: 'put', label: 'Organisation', id: 'organisation-new', properties: { name: 'New' }, ties: [{ type: 'RUNS', direction: 'out', other: { label: 'Provision', id: 'provision-new' } }] };
			const second: Change = { kind: 'put', label: 'Provision', id: 'provision-new', properties: { name: 'New', component: 'find', mode: 'phone' }, ties: [{ type: 'RUNS', direction: 'in', other: { label: 'Organisation', id: 'organisation-new' } }] };
			expect(await store.apply(setOf([first, second, first]))).toEqual({ added: 2, changed: 0, unchanged: 1, removed: 0 });
			expect((await store.findRecord({ label: 'Organisation', id: 'organisation-new' }))!.ties).toHaveLength(1);
			expect(await store.apply(setOf([second, first]))).toEqual({ added: 0, changed: 0, unchanged: 2, removed: 0 });
		});

		test('a removed record goes with its relationships; removing it again changes nothing', async () => {
			const removal: Change[] = ['organisation-new', 'provision-new'].map((id) => ({ kind: 'remove', label: id.startsWith('o') ? 'Organisation' : 'Provision', id }));
			expect(await store.apply(setOf(removal))).toEqual({ added: 0, changed: 0, unchanged: 0, removed: 2 });
			expect(await store.apply(setOf(removal))).toEqual({ added: 0, changed: 0, unchanged: 2, removed: 0 });
			expect(await store.findRecord({ label: 'Organisation', id: 'organisation-new' })).toBeUndefined();
		});

		test('a person’s check is in no dataset and a list’s names its own; taken back, the person’s goes and the others stay', async () => {
			const before = await store.listChecks();
			const at = { localityId: 'E05000001', checkedOn: '2026-02-01' };
			const ties = [{ type: 'CHECKED', direction: 'out', other: { label: 'Locality', id: 'E05000001' } }] as const;
			const [ofPerson, ofList] = [{ id: 'check-of-warden', ...at, checkedBy: 'warden', recordedAt: '2026-02-01T09:00:00.000Z' }, { id: 'check-of-register', ...at, checkedBy: 'whoever imported the register' }];
			await store.apply(setOf([ofPerson, ofList].map(({ id, ...properties }) => ({ kind: 'put', label: 'CoverageCheck', id, properties, ties, ...(id === ofList.id && from('complete')) }))));
			expect(await store.listChecks()).toEqual([...before, { ...ofList, datasetId: 'register' }, ofPerson].sort((a, b) => (a.id < b.id ? -1 : 1)));

			const { graphVersion } = await store.about();
			expect(await store.apply(setOf([{ kind: 'remove', label: 'CoverageCheck', id: ofPerson.id }]))).toMatchObject({ removed: 1 });
			expect((await store.about()).graphVersion).toBe(graphVersion + 1);
			expect((await store.listChecks()).map(({ id }) => id)).toEqual([...before.map(({ id }) => id), ofList.id].sort());
			await store.apply(setOf([{ kind: 'remove', label: 'CoverageCheck', id: ofList.id }]));
			expect(await store.listChecks()).toEqual(before);
		});

		test('the same change set is not applied twice', async () => {
			const changeSet = setOf([{ ...tea, properties: { ...tea.properties, alert: 'Closed this week' } }]);
			await store.apply(changeSet);
			expect(await store.apply(changeSet)).toMatchObject({ unchanged: 1 });
			await store.apply(setOf([tea]));
			await expect(store.apply(changeSet)).rejects.toMatchObject({ kind: 'OutOfDate' });
		});

		test('twenty people who save at the same moment are all kept, one after the other', async () => {
			const { graphVersion } = await store.about();
			await Promise.all(Array.from({ length: 20 }, (_, n) => store.apply(setOf([{ kind: 'put', label: 'Opportunity', id: `opportunity-${n}`, properties: { title: `Driver ${n}` }, ties: [] }]))));
			expect((await store.countNodes())['Opportunity']).toBe(20);
			expect((await store.about()).graphVersion).toBe(graphVersion + 20);
		});

		test('figures of the places named are replaced, places not held are left out, and the same figures twice write nothing', async () => {
			const observations = [
				{ localityId: 'E01000001', indicatorId: 'older', value: 312, low: 300, high: 320, period: '2021' },
				{ localityId: 'E05000001', indicatorId: 'older', period: '2021', absence: 'Suppressed' as const },
				{ localityId: 'E01999999', indicatorId: 'older', value: 5, period: '2021' }
			];
			const first = { recorded: 2, unchanged: 0, removed: 0, keptPlaceIds: [] };
			expect(await store.previewFigures({ dataset: census, observations })).toEqual(first);
			expect((await store.listDatasets()).map(({ id }) => id)).not.toContain('census');
			expect(await store.recordFigures({ dataset: census, observations })).toEqual(first);
			const { graphVersion } = await store.about();
			expect(await store.recordFigures({ dataset: census, observations })).toEqual({ recorded: 0, unchanged: 2, removed: 0, keptPlaceIds: [] });
			expect((await store.about()).graphVersion).toBe(graphVersion);

			const held = [...await store.listObservations(['older', 'alone'])].sort((a, b) => (a.localityId < b.localityId ? -1 : 1));
			expect(held).toEqual([
				{ localityId: 'E01000001', indicatorId: 'older', value: 312, low: 300, high: 320, period: '2021', datasetId: 'census' },
				{ localityId: 'E05000001', indicatorId: 'older', period: '2021', absence: 'Suppressed', datasetId: 'census' }
			]);
			expect(held[1]).not.toHaveProperty('value'); // unknown is not nought

			const corrected = { dataset: census, observations: [{ localityId: 'E01000001', indicatorId: 'older', value: 0, period: '2021' }] };
			const expected = { recorded: 1, unchanged: 0, removed: 0, keptPlaceIds: ['E05000001'] };
			expect(await store.previewFigures(corrected)).toEqual(expected);
			expect(await store.recordFigures(corrected)).toEqual(expected);
			expect([...await store.listObservations(['older'])].sort((a, b) => (a.localityId < b.localityId ? -1 : 1))).toEqual([{ ...corrected.observations[0], datasetId: 'census' }, held[1]]);
		});

		test('figures of another vintage leave none of the old one behind, and it is said how many went', async () => {
			const newer = { dataset: { ...census, vintage: '2031' }, observations: [{ localityId: 'E01000001', indicatorId: 'older', value: 344, period: '2031' }] };
			const expected = { recorded: 1, unchanged: 0, removed: 2, keptPlaceIds: [], replaced: { vintage: census.vintage, figures: 2 } };
			expect(await store.previewFigures(newer)).toEqual(expected);
			expect(await store.listObservations(['older'])).toHaveLength(2);
			expect(await store.recordFigures(newer)).toEqual(expected);
			expect(await store.listObservations(['older'])).toEqual([{ ...newer.observations[0], datasetId: 'census' }]);
			expect(await store.recordFigures(newer)).toEqual({ recorded: 0, unchanged: 1, removed: 0, keptPlaceIds: [] });
		});

		test('figures for an indicator nobody described are refused by name, and the ones before them stay', async () => {
			const refused = store.recordFigures({ dataset: { ...census, title: 'Census of mysteries' }, observations: [{ localityId: 'E01000001', indicatorId: 'mystery', value: 1, period: '2021' }] });
			await expect(refused).rejects.toMatchObject({ kind: 'NotFound', message: expect.stringContaining('"mystery"') });
			expect(await store.listObservations(['older'])).toHaveLength(1);
			expect((await store.listDatasets()).find(({ id }) => id === 'census')!.title).toBe('Census');
		});

		test('layouts and packs are kept by id, replaced whole, and leave the version alone', async () => {
			const { graphVersion } = await store.about();
			const layout = { label: 'NetworkLayout', id: 'whole', title: 'Whole network', createdAt: '2026-01-01T00:00:00Z', json: '{"a":[1,2]}' } as const;
			await store.putDocument(layout);
			await store.putDocument({ ...layout, json: '{"a":[3]}' });
			expect(await store.findDocument(layout)).toEqual({ id: 'whole', title: 'Whole network', createdAt: '2026-01-01T00:00:00Z', json: '{"a":[3]}' });
			expect(await store.listDocuments('NetworkLayout')).toEqual([{ id: 'whole', title: 'Whole network', createdAt: '2026-01-01T00:00:00Z' }]);
			expect(await store.findDocument({ label: 'EvidencePack', id: 'whole' })).toBeUndefined();
			expect((await store.about()).graphVersion).toBe(graphVersion);
		});

		test('every relationship of the domain can be written, read and taken away', async () => {
			const labels = [...new Set(relationshipShapes.flatMap(({ from, to }) => [from, to]))];
			const refOf = (label: NodeLabel, end: string) => ({ label, id: `${end}-of-every-kind-${label}` });
			const ends = labels.flatMap((label) => ['a', 'b'].map((end): PutRecord => ({ kind: 'put', ...refOf(label, end), properties: { name: end }, ties: [] })));
			await store.apply(setOf(ends));
			const tied = labels.map((label): PutRecord => ({
				kind: 'put', ...refOf(label, 'a'), properties: { name: 'a' },
				ties: relationshipShapes.filter(({ from }) => from === label).map(({ type, to }) => ({ type, direction: 'out', other: refOf(to, 'b'), properties: { sourceKey: 'k', weight: 0.5 } }))
			}));
			expect(await store.apply(setOf(tied))).toMatchObject({ added: 0 });
			expect(await store.apply(setOf(tied))).toMatchObject({ changed: 0, unchanged: labels.length });
			const cleared = tied.map((change) => ({ ...change, ties: [], tieKinds: change.ties.map(({ type, direction }) => ({ type, direction })) }));
			await store.apply(setOf(cleared));
			for (const label of labels) expect((await store.findRecord(refOf(label, 'b')))!.ties).toEqual([]);
			expect(await store.apply(setOf(ends.map(({ label, id }) => ({ kind: 'remove', label, id }))))).toMatchObject({ removed: ends.length });
		});

		test('a five-thousand-strong import is one change set', async () => {
			const many = Array.from({ length: 5_200 }, (_, n): Change => ({
				kind: 'put', label: 'Postcode', id: `ZZ9 ${n}`, properties: { kind: 'postcode', lon: n / 1e5, lat: 51.4 }, ties: [], source: { datasetId: 'register', sourceKey: String(n), retrieved: '2026-01-01' }
			}));
			expect(await store.apply(setOf(many))).toMatchObject({ added: 5_200 });
			expect(await store.listPostcodes(many.map(({ id }) => id))).toHaveLength(5_200);
		});

		test('text that looks like Cypher is only ever text', async () => {
			const nasty = `'}) DETACH DELETE n // \`$x\` \\u0027 "; MATCH (n) DETACH DELETE n`;
			const before = await store.countNodes();
			await store.apply(setOf([{ kind: 'put', label: 'Organisation', id: nasty, properties: { name: nasty, orgIds: [nasty] }, ties: [] }]));
			expect((await store.findRecord({ label: 'Organisation', id: nasty }))!.properties).toEqual({ id: nasty, name: nasty, orgIds: [nasty] });
			await store.apply(setOf([{ kind: 'remove', label: 'Organisation', id: nasty }]));
			expect(await store.countNodes()).toEqual(before);
		});

		test('remembers all of it after it is closed and opened again', async () => {
			const before = { about: await store.about(), provision: await store.listProvision(), record: await store.findRecord({ label: 'Provision', id: 'provision-tea' }), counts: await store.countNodes() };
			await store.close();
			store = await open();
			const after = { about: await store.about(), provision: await store.listProvision(), record: await store.findRecord({ label: 'Provision', id: 'provision-tea' }), counts: await store.countNodes() };
			expect(after).toEqual(before);
		});
	});
}

let changeSets = 0;
const setOf = (changes: readonly Change[], reason = 'Testing'): ChangeSet =>
	({ id: `change-set-${changeSets += 1}`, actor: 'editor', at: '2026-01-01T10:00:00Z', reason, changes });

const register: Dataset = { id: 'register', title: 'Register of clubs', publisher: 'Vale Council', licence: 'OGL-UK-3.0', attribution: 'Vale Council', vintage: '2026', retrieved: '2026-01-01', illustrative: true };

const census: Dataset = { ...register, id: 'census', title: 'Census' };

const reference: ReferenceData = {
	groups: [
		{ id: 'older_people', label: 'Older people', inSentence: 'older people', description: 'Aged 65 and over', mappings: ['x:1', 'x:2'], minimumAge: 65, indicatorId: 'older', order: 1 },
		{ id: 'carers', label: 'Unpaid carers', inSentence: 'unpaid carers', description: 'People who look after somebody', order: 2 }
	],
	components: [{ id: 'wanted_activity', label: 'Something to join', inSentence: 'something to join', description: 'Clubs', provisionLabel: 'Activity', supplyUnit: 'places a week', frame: 'direct', order: 1 }],
	assumptions: [{ component: 'wanted_activity', setting: 'any', sessionsPerWeek: 1, capacityPerSession: 12.5, reason: 'A usual club' }],
	indicators: [
		{ id: 'older', label: 'Aged 65 and over', unit: 'people', direction: 'neither', kind: 'measured', aggregation: 'sum', description: 'Census' },
		{ id: 'alone', label: 'Living alone', unit: 'households', direction: 'higher_is_more_need', kind: 'proxy', aggregation: 'none', description: 'Census' }
	],
	needs: [{ id: 'z', label: 'Zest', description: '' }, { id: 'a', label: 'Advice', description: 'On money' }],
	sectors: [{ id: 'voluntary', label: 'Voluntary' }],
	connectorKinds: []
};

const from = (sourceKey: string) => ({ source: { datasetId: 'register', sourceKey, retrieved: '2026-01-01' } });

const tea: PutRecord = {
	kind: 'put', label: 'Provision', alsoLabel: 'Activity', id: 'provision-tea', ...from('tea'),
	properties: { name: 'Tea afternoon', component: 'wanted_activity', mode: 'in_person', daysOfWeek: ['MO', 'TH'], sessionsPerWeek: 2, isFree: true, description: undefined },
	ties: [
		{ type: 'RUNS', direction: 'in', other: { label: 'Organisation', id: 'organisation-friends' } },
		{ type: 'HELD_AT', direction: 'out', other: { label: 'Venue', id: 'venue-hall' } },
		{ type: 'FOR', direction: 'out', other: { label: 'PopulationGroup', id: 'older_people' }, properties: { fit: 'targeted' } },
		{ type: 'FOR', direction: 'out', other: { label: 'PopulationGroup', id: 'carers' }, properties: { fit: 'welcoming' } },
		{ type: 'COVERS', direction: 'out', other: { label: 'Locality', id: 'E05000001' }, properties: { basis: 'declared' } }
	]
};

const town: readonly PutRecord[] = [
	tea, // before the hall and the friends it names: the order of a file does not matter
	{ kind: 'put', label: 'Organisation', id: 'organisation-friends', ...from('friends'), properties: { name: 'Age Friends', sector: 'voluntary', orgIds: ['GB-CHC-1'] }, ties: [
		{ type: 'PARTNERS_WITH', direction: 'out', other: { label: 'Organisation', id: 'organisation-church' } },
		{ type: 'COVERS', direction: 'out', other: { label: 'Locality', id: 'E05000001' } }, { type: 'COVERS', direction: 'out', other: { label: 'Locality', id: 'E01000001' } }
	] },
	{ kind: 'put', label: 'Organisation', id: 'organisation-church', ...from('church'), properties: { name: 'St Ann’s "Hall" \\ {{church}}', orgIds: [] }, ties: [{ type: 'RUNS', direction: 'out', other: { label: 'Provision', id: 'provision-lunch' } }] },
	{ kind: 'put', label: 'Provision', alsoLabel: 'Activity', id: 'provision-lunch', ...from('lunch'), properties: { name: 'Lunch by phone', component: 'wanted_activity', mode: 'phone' }, ties: [] },
	{ kind: 'put', label: 'Venue', id: 'venue-hall', ...from('hall'), properties: { name: 'Vale Hall', lon: 0.0123456789, lat: 51.4, stepFree: 'yes' }, ties: [
		{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: 'E01000001' } }, { type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: 'E05000001' } },
		{ type: 'HAS', direction: 'out', other: { label: 'Space', id: 'space-back-room' } }, { type: 'MANAGES', direction: 'in', other: { label: 'Organisation', id: 'organisation-church' } }
	] },
	{ kind: 'put', label: 'Space', id: 'space-back-room', ...from('back room'), properties: { name: 'Back room', capacity: 12 }, ties: [] },
	{ kind: 'put', label: 'Connector', id: 'connector-link', ...from('link'), properties: { title: 'Link worker', kind: 'social_prescriber', component: 'connect' }, ties: [
		{ type: 'HOSTED_BY', direction: 'out', other: { label: 'Organisation', id: 'organisation-friends' } }, { type: 'WORKS_IN', direction: 'out', other: { label: 'Locality', id: 'E05000001' } },
		{ type: 'REACHES', direction: 'out', other: { label: 'PopulationGroup', id: 'older_people' }, properties: { fit: 'targeted' } }, { type: 'REFERS_TO', direction: 'out', other: { label: 'Provision', id: 'provision-tea' } }
	] },
	{ kind: 'put', label: 'Locality', id: 'E05000001', ...from('ward'), properties: { name: 'Vale', kind: 'ward' }, ties: [] },
	{ kind: 'put', label: 'Locality', id: 'E01000001', ...from('lsoa'), properties: { name: 'Vale 001A', kind: 'lsoa', residents: 1_500 }, ties: [{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: 'E05000001' } }] },
	{ kind: 'put', label: 'Boundary', id: 'E01000001/full', ...from('b1'), properties: { localityId: 'E01000001', geometry: '{"full":1}', detail: 'full' }, ties: [] },
	{ kind: 'put', label: 'Boundary', id: 'E01000001/simplified', ...from('b2'), properties: { localityId: 'E01000001', geometry: '{"simplified":1}', detail: 'simplified' }, ties: [] },
	{ kind: 'put', label: 'Postcode', id: 'ZZ1 1AA', ...from('p1'), properties: { kind: 'postcode', lon: 0.01, lat: 51.41, lsoa: 'E01000001' }, ties: [] },
	{ kind: 'put', label: 'CoverageCheck', id: 'check-1', properties: { localityId: 'E05000001', groupId: 'carers', checkedBy: 'community team', checkedOn: '2026-01-05' }, ties: [{ type: 'CHECKED', direction: 'out', other: { label: 'Locality', id: 'E05000001' } }] }
];
