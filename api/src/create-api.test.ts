import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSchema } from './load-schema.ts';
import { openSmallTown, type SmallTown } from './small-town.ts';

let town: SmallTown;
beforeAll(async () => { town = await openSmallTown(); });
afterAll(async () => { await town.close(); });

test('the schema that runs is the one that is printed and committed', () => {
	const committed = readFileSync(path.join(import.meta.dirname, '../schema.graphql'), 'utf8');
	expect(printSchema(lexicographicSortSchema(loadSchema()))).toBe(printSchema(lexicographicSortSchema(buildSchema(committed))));
});

test('a picture asked for twice is made once; after somebody looked it is made anew', async () => {
	const url = new URL('http://127.0.0.1:4000/graphql');
	const ask = async (query: string, variables?: unknown) => (await town.api.handle({ method: 'POST', url, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })).body;
	const question = '{ gaps(question: { groups: ["carers"], components: ["find"] }) { cells { state } } }';
	const first = await ask(question);
	const again = await ask(question);
	expect(Buffer.from(again).toString()).toBe(Buffer.from(first).toString());
	// not bytes like these: these
	expect(await ask(question)).toBe(again);
	await ask('mutation($i: RecordCheckInput!) { recordCheck(input: $i) { check { id } } }', { i: { locality: 'E09000099', component: 'find', checkedBy: 'library outreach worker', checkedOn: '2026-05-19' } });
	expect(Buffer.from(await ask(question)).toString()).not.toBe(Buffer.from(first).toString());
});

describe('what Smalltown can be asked', () => {
	test('its area: 3,100 residents, who says so, and that its organisations are invented', async () => {
		const { body } = await town.ask('{ area { name isIllustrative mayEdit organisations venues residents { value source { title } } wards { name } assured { value } indicators { id } } }');
		expect(body.errors).toBeUndefined();
		expect(body.data.area).toMatchObject({
			name: 'Smalltown', isIllustrative: true, mayEdit: true, organisations: 1, venues: 2,
			residents: { value: 3100, source: { title: 'Census 2021' } }, wards: [{ name: 'East' }, { name: 'West' }], assured: { value: 100 }
		});
	});

	test('gaps for carers: nobody has looked, so West is not yet checked; after somebody looked it is a gap', async () => {
		const query = 'query($q: GapsQuestion!) { gaps(question: $q) { isIllustrative cells { localityId state people providers } } }';
		const q = { groups: ['carers'], components: ['wanted_activity'] };
		const before = await town.ask(query, { q });
		expect(before.body.data.gaps.isIllustrative).toBe(true);
		expect(before.body.data.gaps.cells).toEqual([
			{ localityId: 'E05000001', state: 'NOT_CHECKED', people: 220, providers: 1 },
			{ localityId: 'E05000002', state: 'NOT_CHECKED', people: 80, providers: 0 }
		]);

		const looked = await town.ask('mutation($i: RecordCheckInput!) { recordCheck(input: $i) { check { id localityId } refusals { code } } }', {
			i: { locality: 'E09000099', component: 'wanted_activity', checkedBy: 'library outreach worker', checkedOn: '2026-05-19' }
		});
		expect(looked.body.data.recordCheck).toMatchObject({ check: { localityId: 'E09000099' }, refusals: [] });
		const after = await town.ask(query, { q });
		// east has one organisation and one venue: too few to be served
		expect(after.body.data.gaps.cells.map(({ state }: { state: string }) => state)).toEqual(['THIN', 'GAP']);
	});

	test('one cell down to the tea afternoon, and which venue would bring most carers into reach', async () => {
		const { body } = await town.ask(`query($q: CellQuestion!, $w: CellQuestion!) {
			cell(question: $q) { locality { name } people { inWords source { title } } supply { name isInReach isMadeFor organisationNames } lsoas { id } }
			sites(question: $w, first: 2) { venueName peopleNewlyReached { value } }
		}`, { q: { locality: 'E05000001', group: 'carers', component: 'wanted_activity' }, w: { locality: 'E05000002', group: 'carers', component: 'wanted_activity' } });
		expect(body.errors).toBeUndefined();
		expect(body.data.cell).toMatchObject({ locality: { name: 'East' }, supply: [{ name: 'Tea afternoon', isInReach: true, isMadeFor: true, organisationNames: ['Age Friends'] }] });
		expect(body.data.sites[0]).toMatchObject({ venueName: 'West Hall', peopleNewlyReached: { value: 80 } });
	});

	test('the map: outlines, need in classes, and the venue where the tea afternoon is', async () => {
		const { body } = await town.ask('{ mapLayer(need: "unpaid_carers", component: "wanted_activity") { localities { name outline needClass need { value } } needBreaks venues { name wardId components { componentId count } } } }');
		expect(body.errors).toBeUndefined();
		const [east, west] = body.data.mapLayer.localities;
		expect(JSON.parse(east.outline).type).toBe('Polygon');
		expect(west.outline).toBeNull();
		expect(east.needClass).toBeGreaterThan(west.needClass);
		expect(body.data.mapLayer.venues).toEqual([{ name: 'East Library', wardId: 'E05000001', components: [{ componentId: 'wanted_activity', count: 1 }] }]);
	});

	test('the map through a lens: nobody said how to join the tea afternoon, so its library is drawn for whoever has no car and not for whoever has no referral', async () => {
		const venuesThrough = async (barriers: string) => (await town.ask(`{ mapLayer(component: "wanted_activity", barriers: [${barriers}]) { venues { name } } }`)).body.data.mapLayer.venues;
		expect(await venuesThrough('NO_CAR')).toEqual([{ name: 'East Library' }]);
		expect(await venuesThrough('NO_CAR, NO_REFERRAL')).toEqual([]);
	});

	test('the network: Age Friends runs the tea afternoon, which is held at the library', async () => {
		const { body } = await town.ask('{ network(question: { focus: "organisation-age", steps: 1 }) { totalNodes totalEdges nodes { name x y } edges { inWords isBridge } parts } }');
		expect(body.errors).toBeUndefined();
		expect(body.data.network).toMatchObject({ totalNodes: 4, totalEdges: 2, parts: 1, edges: [{ inWords: 'runs', isBridge: true }] });
		expect(body.data.network.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['Age Friends', 'Tea afternoon']);
	});

	test('a record: facts in words, ties from its own side, where it was recorded, and its history', async () => {
		const { body } = await town.ask('{ record(kind: PROVISION, id: "provision-tea") { name lon facts { label value isKnown } ties { inWords name detail kind } sources { sourceKey dataset { isIllustrative } } history { actor kind } } gone: record(kind: VENUE, id: "venue-nowhere") { id } }');
		expect(body.errors).toBeUndefined();
		const { record } = body.data;
		expect(body.data.gone).toBeNull();
		expect(record.facts).toContainEqual({ label: 'When', value: 'Tuesdays, 14:00 to 16:00', isKnown: true });
		expect(record.facts).toContainEqual({ label: 'How to join', value: 'Not recorded', isKnown: false });
		expect(record.ties).toContainEqual({ inWords: 'is run by', name: 'Age Friends', detail: null, kind: 'ORGANISATION' });
		expect(record.ties).toContainEqual({ inWords: 'is for', name: 'Unpaid carers', detail: 'made for them', kind: null });
		expect(record.sources).toEqual([{ sourceKey: 'p1', dataset: { isIllustrative: true } }]);
		expect(record.history).toEqual([{ actor: 'test', kind: 'added' }]);
		expect(record.lon).toBe(0.001);
	});

	test('what is near SE20: the library, 100 m away, and not the hall four kilometres west first', async () => {
		const { body } = await town.ask('{ search(question: { near: "se20", kinds: [VENUE] }) { totalCount nearInWords nodes { name metres } } far: search(question: { near: "ZZ99" }) { nearProblem totalCount } tea: search(question: { text: "tea tuesday", group: "carers", barriers: [FREE] }) { nodes { name whenInWords } } dear: search(question: { kinds: [PROVISION], barriers: [EVENING_OR_WEEKEND] }) { totalCount } }');
		expect(body.errors).toBeUndefined();
		expect(body.data.search).toMatchObject({ totalCount: 2, nearInWords: 'the middle of SE20', nodes: [{ name: 'East Library', metres: 100 }, { name: 'West Hall' }] });
		expect(body.data.far.nearProblem).toMatch(/ZZ99/);
		expect(body.data.tea.nodes[0]).toEqual({ name: 'Tea afternoon', whenInWords: 'Tuesdays, 14:00 to 16:00' });
		expect(body.data.dear.totalCount).toBe(0);
	});

	test('an evidence pack is frozen, and opens again unchanged as page, Word and CSV', async () => {
		const input = { places: ['E05000002'], groups: ['carers'], components: ['wanted_activity'], need: "unpaid_carers" };
		const preview = await town.ask('query($i: EvidencePackInput!) { evidencePreview(input: $i) { id hash summary isIllustrative } }', { i: input });
		expect(preview.body.data.evidencePreview).toMatchObject({ id: '', hash: '', isIllustrative: true });
		const made = await town.ask('mutation($i: EvidencePackInput!) { createEvidencePack(input: $i) { refusals { message } pack { id hash summary sections { id } } } }', { i: input });
		expect(made.body.errors).toBeUndefined();
		const { pack } = made.body.data.createEvidencePack;
		expect(pack.hash).toMatch(/^[0-9a-f]{64}$/);

		const again = await town.ask('query($id: ID!) { evidencePack(id: $id) { id hash isIntact summary sections { id } } evidencePacks { id } }', { id: pack.id });
		expect(again.body.data.evidencePack).toEqual({ ...pack, isIntact: true });
		expect(again.body.data.evidencePacks).toEqual([{ id: pack.id }]);

		const word = await town.get(`/exports/evidence/${pack.id}.docx`);
		expect(new Uint8Array(await word.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
		expect(word.headers.get('content-disposition')).toContain('illustrative');
		expect(await (await town.get(`/exports/evidence/${pack.id}.csv`)).text()).toContain('E05000002,West,carers,wanted_activity,made-for');
		expect((await town.get(`/exports/evidence/${pack.id}.xlsx`)).status).toBe(404);

		// a figure changed behind its back is noticed
		const { store } = town.context;
		const kept = (await store.findDocument({ label: 'EvidencePack', id: pack.id }))!;
		await store.putDocument({ ...kept, label: 'EvidencePack', id: pack.id, json: kept.json.replace('West', 'East') });
		expect((await town.ask('query($id: ID!) { evidencePack(id: $id) { isIntact } }', { id: pack.id })).body.data.evidencePack).toEqual({ isIntact: false });
	});

	test('the matrix as CSV, under the words of the page', async () => {
		const csv = await (await town.get('/exports/gaps.csv?group=carers&component=wanted_activity&count=open-to&reach=1200')).text();
		expect(csv.split('\r\n')[0]).toMatch(/^locality,locality_name,group,component,count,state,access,ratio,share_in_reach,people,people_without,providers,venues,nearest_metres,nearest_name,shortfall,need,need_unit,need_indicator,looked_on,looked_by,.*,method,decay,reach_metres,barriers,asked_on,sources,licences,illustrative$/);
		expect(csv.split('\r\n')[1]).toMatch(/,enhanced-two-step-floating,"step:[^"]*",1200,,2026-05-20,Census 2021 \(2021\); List of the town \(2026\),OGL v3,true$/);
		expect(csv).toContain('E05000001,East,carers,wanted_activity,open-to');
	});

	test('the matrix of an address that names no view counts as its page does: spaces, which name nobody, as open to carers', async () => {
		await town.context.store.apply({
			id: 'room', actor: 'test', at: '2026-05-02T09:00:00Z', reason: 'a room for whoever comes',
			changes: [{
				kind: 'put', label: 'Provision', id: 'provision-room', properties: { name: 'Community room', component: 'gateway_space', mode: 'in_person', status: 'active' },
				ties: [{ type: 'HELD_AT', direction: 'out', other: { label: 'Venue', id: 'venue-library' } }], source: { datasetId: 'town-list', sourceKey: 'room', retrieved: '2026-05-01' }
			}]
		});
		const views = async (component: string) => new Set((await (await town.get(`/exports/gaps.csv?group=carers&component=${component}`)).text()).match(/made-for|open-to/g));
		expect([await views('gateway_space'), await views('wanted_activity')]).toEqual([new Set(['open-to']), new Set(['made-for'])]);
	});
});

describe('words that mean nothing are refused with a sentence', () => {
	test.each([
		['{ gaps(question: { groups: ["martians"] }) { cells { state } } }', /martians/],
		['{ gaps(question: { reachMetres: 5 }) { cells { state } } }', /200/],
		['{ gaps(question: { decay: "soft" }) { cells { state } } }', /soft/],
		['{ cell(question: { locality: "E0", group: "carers", component: "find" }) { cell { state } } }', /E05000001/],
		['{ network(question: { focus: "nobody" }) { parts } }', /nobody/],
		['{ network(question: { steps: 9 }) { parts } }', /from 1 to 4/],
		['{ search(question: {}, first: 101) { totalCount } }', /from 1 to 100/],
		['{ search(question: {}, after: "x") { totalCount } }', /endCursor/],
		['{ mapLayer(need: "joy") { needBreaks } }', /joy/],
		['{ evidencePreview(input: { places: [], groups: ["carers"], components: ["find"] }) { id } }', /place/]
	])('%s', async (query, said) => {
		// asked twice and once more: the compiled operation must say the same as the first
		for (let time = 0; time < 3; time += 1) {
			const { status, body } = await town.ask(query);
			expect(status).toBe(200);
			expect(body.errors[0].extensions.code).toBe('QUESTION_NOT_UNDERSTOOD');
			expect(body.errors[0].message).toMatch(said);
			expect(JSON.stringify(body)).not.toMatch(/\.ts|node_modules|stack/);
		}
	});
});

test('the tea afternoon is paused, so the network says so of it and of nobody else; it is on again, and nothing is said', async () => {
	const other = await openSmallTown();
	try {
		const { store, newId } = other.context;
		const tea = (await store.listProvision()).find(({ provision }) => provision.id === 'provision-tea')!;
		const { properties } = (await store.findRecord({ label: 'Provision', id: 'provision-tea' }))!;
		const say = (status: string) => store.apply({ id: newId(), actor: 'editor', at: '2026-05-20T10:00:00.000Z', reason: 'summer', changes: [{ kind: 'put', label: 'Provision', alsoLabel: 'Activity', id: tea.provision.id, properties: { ...properties, status }, ties: [] }] });
		const stopped = async () => (await other.ask('{ network(question: {}) { nodes { name notRunning } } }')).body.data.network.nodes.filter(({ notRunning }: { notRunning: string | null }) => notRunning !== null);
		await say('paused');
		expect(await stopped()).toEqual([{ name: 'Tea afternoon', notRunning: 'paused' }]);
		await say('active');
		expect(await stopped()).toEqual([]);
	} finally {
		await other.close();
	}
});

describe('a check that was recorded by mistake is taken back', () => {
	const record = 'mutation($i: RecordCheckInput!) { recordCheck(input: $i) { check { id datasetId } refusals { code } } }';
	const takeBack = 'mutation($id: ID!) { takeBackCheck(id: $id) { check { checkedBy } refusals { code message } } }';
	const west = '{ cell(question: { locality: "E05000002", group: "older_people", component: "connect" }) { cell { state looked { checkId datasetId by } } } }';
	const look = async (checkedBy: string, checkedOn: string) => (await town.ask(record, { i: { locality: 'E05000002', component: 'connect', checkedBy, checkedOn } })).body.data.recordCheck.check.id as string;
	const found = async () => (await town.ask(west)).body.data.cell.cell;

	test('the wardens’ look goes and the librarians’ of the day before counts again; without theirs West is not yet checked', async () => {
		const librarians = await look('library staff', '2026-05-18');
		const wardens = await look('wardens', '2026-05-19');
		expect(await found()).toEqual({ state: 'GAP', looked: { checkId: wardens, datasetId: null, by: 'wardens' } });
		expect((await town.ask(takeBack, { id: wardens })).body.data.takeBackCheck).toEqual({ check: { checkedBy: 'wardens' }, refusals: [] });
		expect((await found()).looked.by).toBe('library staff');
		await town.ask(takeBack, { id: librarians });
		expect(await found()).toEqual({ state: 'NOT_CHECKED', looked: null });
		expect((await town.ask(takeBack, { id: librarians })).body.data.takeBackCheck).toMatchObject({ check: null, refusals: [{ code: 'NOT_FOUND', message: expect.stringContaining('taken back already') as string }] });
	});

	test('a list’s own claim is refused with how to withdraw it, and stays', async () => {
		const id = 'check-of-list';
		const check = { kind: 'put', label: 'CoverageCheck', id, properties: { localityId: 'E05000002', componentId: 'connect', checkedBy: 'whoever imported the list', checkedOn: '2026-05-18' }, ties: [], source: { datasetId: 'town-list', sourceKey: 'complete for connect', retrieved: '2026-05-18' } } as const;
		const change = (changes: Parameters<typeof town.context.store.apply>[0]['changes']) => town.context.store.apply({ id: town.context.newId(), actor: 'kith import', at: '2026-05-18T09:00:00.000Z', reason: 'the list', changes });
		await change([check]);
		expect((await town.ask(takeBack, { id })).body.data.takeBackCheck).toMatchObject({ check: null, refusals: [{ code: 'OF_A_LIST', message: expect.stringMatching(/came with the data.*--claims-complete-for none/) as string }] });
		expect((await found()).looked).toEqual({ checkId: id, datasetId: 'town-list', by: 'whoever imported the list' });
		await change([{ kind: 'remove', label: 'CoverageCheck', id }]);
	});

	test('where nobody may edit, nothing is taken back and it says why', async () => {
		const readOnly = await openSmallTown({ viewer: { mayEdit: false, actor: 'reader', editsInWords: 'This copy is read-only.' } });
		try {
			await readOnly.context.store.apply({ id: readOnly.context.newId(), actor: 'editor', at: '2026-05-18T09:00:00.000Z', reason: 'somebody looked', changes: [{ kind: 'put', label: 'CoverageCheck', id: 'c', properties: { localityId: 'E05000002', checkedBy: 'warden', checkedOn: '2026-05-18' }, ties: [] }] });
			const { body } = await readOnly.ask(takeBack, { id: 'c' });
			expect(body.data.takeBackCheck).toEqual({ check: null, refusals: [{ code: 'MAY_NOT_EDIT', message: 'This copy is read-only.' }] });
			expect(await readOnly.context.store.listChecks()).toHaveLength(1);
		} finally {
			await readOnly.close();
		}
	});
});

describe('a check that should not be recorded comes back with every reason', () => {
	const mutation = 'mutation($i: RecordCheckInput!) { recordCheck(input: $i) { check { id } refusals { code field } } }';

	test('an e-mail address, a day that is none, a place nobody knows', async () => {
		const { body } = await town.ask(mutation, { i: { locality: 'E1', checkedBy: 'ann@example.org', checkedOn: '2026-02-30' } });
		expect(body.data.recordCheck).toEqual({
			check: null,
			refusals: [{ code: 'QUESTION_NOT_UNDERSTOOD', field: 'locality' }, { code: 'PERSONAL_DATA', field: 'checkedBy' }, { code: 'NOT_A_DATE', field: 'checkedOn' }]
		});
	});

	test('tomorrow, by nobody, at length', async () => {
		const { body } = await town.ask(mutation, { i: { locality: 'E05000001', checkedBy: '  ', checkedOn: '2026-05-21', note: 'x'.repeat(501) } });
		expect(body.data.recordCheck.refusals.map(({ code }: { code: string }) => code)).toEqual(['NOT_FILLED_IN', 'TOO_LONG', 'IN_THE_FUTURE']);
	});

	test('where nobody may edit, nothing is recorded and it says why', async () => {
		const readOnly = await openSmallTown({ viewer: { mayEdit: false, actor: 'reader', editsInWords: 'This copy is read-only.' } });
		try {
			const { body } = await readOnly.ask('mutation { recordCheck(input: { locality: "E05000001", checkedBy: "warden", checkedOn: "2026-05-01" }) { check { id } refusals { code message } } }');
			expect(body.data.recordCheck).toEqual({ check: null, refusals: [{ code: 'MAY_NOT_EDIT', message: 'This copy is read-only.' }] });
			expect(await readOnly.context.store.listChecks()).toEqual([]);
		} finally {
			await readOnly.close();
		}
	});
});

describe('operations that are too large or come the wrong way are refused', () => {
	const aliases = Array.from({ length: 25 }, (_, i) => `a${i}: evidencePacks { id }`).join(' ');
	test.each([
		['renamed fields', `{ ${aliases} }`],
		['repeated fields', `{ area { ${'name '.repeat(40)} } }`],
		['directives', `{ area { name ${'@include(if: true) '.repeat(1)} ${Array.from({ length: 25 }, (_, i) => `id${i}: id @include(if: true)`).join(' ')} } }`],
		['a bomb of fragments', `{ area { ...f0 } } ${Array.from({ length: 12 }, (_, i) => `fragment f${i} on Area { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f12 on Area { name id }`],
		['a fragment within itself', '{ area { ...f } } fragment f on Area { name ...f }'],
		['more than 2,000 tokens', `{ area { ${'name '.repeat(2100)} } }`]
	])('%s', async (_, query) => {
		const { status, body } = await town.ask(query);
		expect(status).toBe(400);
		expect(['OPERATION_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(body.errors[0].extensions.code);
		expect(body.data).toBeUndefined();
	});

	test('the schema is not told, and a misspelt field is not completed', async () => {
		expect((await town.ask('{ __schema { types { name } } }')).status).toBe(400);
		expect(JSON.stringify((await town.ask('{ aera { name } }')).body)).not.toMatch(/Did you mean/);
	});

	test('a batch, a form, a mutation by GET and a GET without a preflight are refused; a query by GET is answered', async () => {
		const post = (body: string, type: string) => town.send({ method: 'POST', address: '/graphql', headers: { 'content-type': type }, body });
		expect((await post('[{"query":"{ area { name } }"},{"query":"{ area { name } }"}]', 'application/json')).status).toBe(400);
		expect((await post('query={area{name}}', 'application/x-www-form-urlencoded')).status).toBeGreaterThanOrEqual(400);
		expect((await post('{', 'application/json')).status).toBe(400);
		const json = { 'content-type': 'application/json' };
		expect((await town.get(`/graphql?query=${encodeURIComponent('mutation { recordCheck(input: { locality: "x", checkedBy: "x", checkedOn: "x" }) { refusals { code } } }')}`, json)).status).toBe(405);
		expect((await town.get('/graphql?query={area{name}}')).status).toBe(400);
		expect((await town.get('/graphql?query={area{name}}', json)).status).toBe(200);
	});

	test('there are no subscriptions, and asking for one is not our fault', async () => {
		const { body } = await town.ask('subscription { area { name } }');
		expect(body.errors[0].extensions.code).not.toBe('INTERNAL');
	});

	test('a wrong variable is the asker’s error each time, also once the operation is compiled', async () => {
		for (let time = 0; time < 3; time += 1) {
			const { status, body } = await town.ask('query($q: SearchQuestion!) { search(question: $q) { totalCount } }', { q: { kinds: ['GOBLIN'] } });
			expect(status).toBe(400);
			expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
		}
	});
});

describe('the door', () => {
	test('a name that is not ours is refused, whatever it asks', async () => {
		const response = await town.get('http://rebound.example:4000/graphql?query={area{name}}', { 'content-type': 'application/json' });
		expect(response.status).toBe(421);
	});

	test('says it is alive and ready, and that nothing may be made of its answers', async () => {
		expect((await town.get('/health/live')).status).toBe(200);
		const ready = await town.get('/health/ready');
		expect(await ready.json()).toMatchObject({ status: 'ready', engine: 'embedded' });
		expect(ready.headers.get('x-content-type-options')).toBe('nosniff');
		expect(ready.headers.get('content-security-policy')).toContain("default-src 'none'");
	});
});

test('a connector who works in two wards stands in the network of each, and a café is found by cafe', async () => {
	const own = await openSmallTown();
	try {
		const source = { datasetId: 'town-list', retrieved: '2026-05-01' };
		await own.context.store.apply({ id: 'c2', actor: 'test', at: '2026-05-02T09:00:00Z', reason: 'a connector', changes: [
			{ kind: 'put', label: 'Connector', id: 'connector-link', properties: { title: 'Link worker', kind: 'social_prescriber', component: 'connect' }, source: { ...source, sourceKey: 'k1' },
				ties: ['E05000001', 'E05000002'].map((id) => ({ type: 'WORKS_IN' as const, direction: 'out' as const, other: { label: 'Locality' as const, id } })) },
			{ kind: 'put', label: 'Venue', id: 'venue-cafe', properties: { name: 'Café Linden', lon: 0.001, lat: 51.402, easting: 541_000, northing: 168_150 }, source: { ...source, sourceKey: 'v3' },
				ties: [{ type: 'WITHIN', direction: 'out', other: { label: 'Locality', id: 'E05000001' } }] }
		] });
		for (const ward of ['E05000001', 'E05000002']) {
			const { body } = await own.ask(`{ network(question: { ward: "${ward}" }) { nodes { id } } search(question: { ward: "${ward}" }, first: 50) { nodes { id } } }`);
			const ids = (part: { nodes: { id: string }[] }) => part.nodes.map(({ id }) => id);
			expect(ids(body.data.network)).toEqual(expect.arrayContaining([...ids(body.data.search), 'connector-link']));
		}
		for (const words of ['cafe', 'café', 'CAFE']) {
			const { body } = await own.ask(`{ search(question: { text: "${words}" }, first: 5) { nodes { name } } }`);
			expect({ words, ...body.data.search }).toEqual({ words, nodes: [{ name: 'Café Linden' }] });
		}
	} finally {
		await own.close();
	}
});
