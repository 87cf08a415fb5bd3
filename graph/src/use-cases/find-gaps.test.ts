import { describe, expect, test } from 'vitest';
import type { ConnectorRow, GraphStore, OrganisationRow, ProvisionRow, VenueRow } from '../store/graph-store.ts';
import type { CoverageCheck } from '../domain/coverage-check.ts';
import type { ReferenceData } from '../domain/reference.ts';
import type { KithContext } from './kith-context.ts';
import { chooseSites } from './choose-site.ts';
import { explainCellInArea } from './explain-cell.ts';
import { findGaps } from './find-gaps.ts';
import { gatherCoverageFacts } from './gather-coverage-facts.ts';
import { search } from './search.ts';
import { QuestionNotUnderstood } from './question-not-understood.ts';

const census = { id: 'census', title: 'Census 2021', publisher: 'ONS', licence: 'OGL v3', attribution: 'Contains …', vintage: '2021', retrieved: '2026-01-01', illustrative: false };
const invented = { ...census, id: 'invented', title: 'Invented groups', vintage: 'as if 2026', illustrative: true };
const indicator = (id: string, more: object = {}) => ({ id, label: id, unit: 'people', direction: 'neither', kind: 'measured', aggregation: 'sum', description: id, ...more }) as const;

const reference: ReferenceData = {
	groups: [
		{ id: 'anyone', label: 'Anyone', inSentence: 'anyone', description: '', indicatorId: 'residents', order: 1 },
		{ id: 'carers', label: 'Unpaid carers', inSentence: 'unpaid carers', description: '', indicatorId: 'unpaid_carers', order: 2 },
		{ id: 'dementia', label: 'People with dementia', inSentence: 'people with dementia', description: '', order: 3 }
	],
	components: ['wanted_activity', 'connect', 'gateway_space'].map((id, order) => ({ id, label: id, inSentence: id, description: '', provisionLabel: 'Activity', supplyUnit: 'places a week', frame: 'direct', order })),
	assumptions: [{ component: 'wanted_activity', setting: 'any', sessionsPerWeek: 1, capacityPerSession: 15, reason: 'a small hall' }],
	indicators: [indicator('residents'), indicator('unpaid_carers'), indicator('imd', { unit: 'score', aggregation: 'mean_over_residents' })],
	needs: [], sectors: [], connectorKinds: []
};

const hall = { id: 'hall', name: 'Village hall', easting: 540_000, northing: 168_100, locationType: 'hall', stepFree: 'yes' as const };
const provision = (id: string, more: Partial<Omit<ProvisionRow, 'provision'>> & { provision?: object } = {}): ProvisionRow => ({
	organisations: [{ id: 'org', name: 'Age Friends' }], venue: hall, groups: [], covers: [], datasetIds: ['invented'],
	...more,
	provision: { id, name: id, component: 'wanted_activity', mode: 'in_person', sessionsPerWeek: 1, capacityPerSession: 10, ...more.provision }
});

/** A town of one ward with two small areas, another just over its edge, and whatever is offered in it. */
function town({ provisions = [], connectors = [], spaces = [], checks = [], observations = [], organisations = [] }: { organisations?: OrganisationRow[]; observations?: Awaited<ReturnType<GraphStore['listObservations']>>[number][]; provisions?: ProvisionRow[]; connectors?: ConnectorRow[]; spaces?: VenueRow['spaces'][number][]; checks?: CoverageCheck[] } = {}): KithContext {
	const lsoa = (id: string, northing: number, residents: number, parentIds: string[], isOutsideArea = false) => ({ id, name: id, kind: 'lsoa', residents, easting: 540_000, northing, lon: 0.01, lat: 51.4, parentIds, isOutsideArea }) as const;
	const observed = (localityId: string, indicatorId: string, value: number | undefined) => ({ localityId, indicatorId, period: '2021', datasetId: 'census', ...(value === undefined ? { absence: 'Suppressed' as const } : { value }) });
	const store: Partial<GraphStore> = {
		about: () => Promise.resolve({ schemaVersion: 1, graphVersion: 7, areaId: 'E09', areaName: 'Town' }),
		getReferenceData: () => Promise.resolve(reference),
		listDatasets: () => Promise.resolve([census, invented]),
		listLocalities: (kinds) => Promise.resolve([
			{ id: 'E09', name: 'Town', kind: 'local_authority' as const, parentIds: [] },
			{ id: 'W1', name: 'Green', kind: 'ward' as const, parentIds: ['E09'] },
			lsoa('L1', 168_000, 100, ['W1']), lsoa('L2', 171_000, 300, ['W1']), lsoa('L9', 168_200, 100, [], true)
		].filter(({ kind }) => kinds.includes(kind))),
		listObservations: (ids) => Promise.resolve([
			observed('L1', 'residents', 100), observed('L2', 'residents', 300), observed('L9', 'residents', 100),
			observed('L1', 'unpaid_carers', 10), observed('L2', 'unpaid_carers', undefined), observed('L9', 'unpaid_carers', 10),
			observed('L1', 'imd', 20), observed('L2', 'imd', 40), ...observations
		].filter(({ indicatorId }) => ids.includes(indicatorId))),
		listProvision: () => Promise.resolve(provisions),
		listConnectors: () => Promise.resolve(connectors),
		listOrganisations: () => Promise.resolve(organisations),
		listVenues: () => Promise.resolve([{ venue: hall, spaces, managers: [{ id: 'parish', name: 'Parish council' }], within: ['L1'], datasetIds: ['invented'] }]),
		listChecks: () => Promise.resolve(checks),
		listBoundaries: () => Promise.resolve([])
	};
	return { store: store as GraphStore, memory: { remember: (_, make) => make() }, viewer: { mayEdit: true, actor: 'editor' }, now: () => new Date('2026-06-01T12:00:00Z'), newId: () => 'id' };
}

describe('what is gathered', () => {
	test('a small area whose carers were suppressed has unknown carers, never none', async () => {
		const { facts } = await gatherCoverageFacts(town());
		expect(facts.demand.find(({ id }) => id === 'L2')?.people.has('carers')).toBe(false);
		expect(facts.demand.find(({ id }) => id === 'L1')?.people.get('carers')).toBe(10);
	});

	test('a ward named as a declared area is opened into its small areas, and a check of the borough reaches them', async () => {
		const area = await gatherCoverageFacts(town({ provisions: [provision('line', { covers: ['W1'], provision: { mode: 'phone' } })] }));
		expect([...area.facts.supply[0]!.coversLsoas].sort()).toEqual(['L1', 'L2']);
		expect(area.lsoas[0]!.widerIds).toEqual(expect.arrayContaining(['L1', 'W1', 'E09']));
		expect(area.wards[0]).toMatchObject({ id: 'W1', lsoaIds: ['L1', 'L2'] });
	});

	test('rooms let on Saturdays or at seven pass the lens of evenings and weekends, and the others say truly why they do not', async () => {
		const rule = 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,10';
		const context = town({ spaces: [
			{ id: 'saturday', name: 'Saturday room', availability: 'FREQ=WEEKLY;BYDAY=SA', sessionsPerWeek: 3 }, { id: 'late', name: 'Late room', availability: `${rule},19`, sessionsPerWeek: 3 },
			{ id: 'mornings', name: 'Morning room', availability: rule, sessionsPerWeek: 2 }, { id: 'mondays', name: 'Monday room', availability: 'FREQ=WEEKLY;BYDAY=MO', sessionsPerWeek: 2 }, { id: 'silent', name: 'Silent room', sessionsPerWeek: 2 }
		] });
		const { supply, leftOut } = await explainCellInArea(context, { locality: 'W1', group: 'anyone', component: 'gateway_space', barriers: ['evening-or-weekend'] });
		expect(supply.map(({ name }) => name).sort()).toEqual(['Late room', 'Saturday room']);
		expect(leftOut.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
			'Monday room: it cannot be booked at a weekend, and nobody has said whether it can be booked in the evening',
			'Morning room: it cannot be booked in the evening or at a weekend',
			'Silent room: nobody has said when it can be booked'
		]);
	});

	test('what comes to people serves where its organisations say they work, all of them together', async () => {
		const covering = (id: string, covers: string[]): OrganisationRow => ({ organisation: { id, name: id }, covers, datasetIds: ['invented'] });
		const context = town({
			organisations: [covering('org', ['L1']), covering('other', ['L2']), covering('gp', ['W1']), covering('silent', [])],
			provisions: [
				provision('line', { organisations: [{ id: 'org', name: 'org' }, { id: 'other', name: 'other' }, { id: 'silent', name: 'silent' }], provision: { mode: 'phone' } }),
				provision('line of the silent', { organisations: [{ id: 'silent', name: 'silent' }], provision: { mode: 'phone' } })
			],
			connectors: [{ connector: { id: 'lw', title: 'Link worker', kind: 'social_prescriber', component: 'connect' }, organisation: { id: 'gp', name: 'Surgery' }, worksIn: [], groups: [], refersTo: [], datasetIds: ['invented'] }]
		});
		const { supply } = (await gatherCoverageFacts(context)).facts;
		expect(supply.map(({ id, coversLsoas, organisationCoversLsoas }) => [id, coversLsoas, organisationCoversLsoas])).toEqual([
			['line', [], ['L1', 'L2']], ['line of the silent', [], undefined], ['lw', [], ['L1', 'L2']]
		]);
		const { cell, leftOut } = await explainCellInArea(context, { locality: 'W1', group: 'anyone', component: 'wanted_activity' });
		expect(cell).toMatchObject({ isSpreadOver: true, access: 10 / 400 });
		expect(leftOut).toEqual([{ supplyId: 'line of the silent', name: 'line of the silent', reason: 'it comes to people, and neither it nor its organisation says which places it serves' }]);
	});

	test('seventy clubs for people with dementia are all counted as left out for carers, not the first fifty of them', async () => {
		const context = town({ provisions: Array.from({ length: 70 }, (_, at) => provision(`club ${at}`, { groups: [{ groupId: 'dementia', fit: 'exclusive' }] })) });
		const { leftOut } = await explainCellInArea(context, { locality: 'W1', group: 'carers', component: 'wanted_activity', count: 'made-for' });
		expect(leftOut).toHaveLength(70);
	});

	test('a club for the next borough alone is not a club for everybody here, and says so', async () => {
		const context = town({ provisions: [provision('next borough club', { covers: ['E10'] }), provision('next borough line', { covers: ['E10'], provision: { mode: 'phone' } })] });
		const { cell, leftOut } = await explainCellInArea(context, { locality: 'W1', group: 'anyone', component: 'wanted_activity' });
		expect(cell).toMatchObject({ providers: 0, access: undefined, noRate: 'nothing reached' });
		expect(leftOut).toEqual(expect.arrayContaining([
			{ supplyId: 'next borough line', name: 'next borough line', reason: 'it serves places that are not held here' },
			{ supplyId: 'next borough club', name: 'next borough club', reason: 'it serves other places' }
		]));
	});

	test('two counts of one estate: the later is believed and is the one that is named, in whatever order they were read', async () => {
		const estimate = (localityId: string, period: string, value: number, datasetId: string) => ({ localityId, indicatorId: 'residents', period, value, datasetId });
		const later = [estimate('L1', '2024', 110, 'invented'), estimate('L2', '2024', 330, 'invented'), estimate('L9', '2024', 99, 'invented'), estimate('L1', '2011', 5, 'older')];
		for (const observations of [later, later.toReversed()]) {
			const area = await gatherCoverageFacts(town({ observations }));
			expect(area.facts.demand.map(({ residents }) => residents)).toEqual([110, 330, 99]);
			expect(area.datasetIdsOfIndicator.get('residents')).toEqual(['invented']);
		}
	});

	test('two datasets that speak of one year: a value before a silence, then the one whose name comes first', async () => {
		const rival = (value: number | undefined, datasetId: string) => ({ localityId: 'L1', indicatorId: 'residents', period: '2021', datasetId, ...(value === undefined ? { absence: 'Suppressed' as const } : { value }) });
		const residentsWith = async (observations: ReturnType<typeof rival>[]) => (await gatherCoverageFacts(town({ observations }))).residentsById.get('L1');
		expect(await residentsWith([rival(undefined, 'a')])).toBe(100);
		expect(await residentsWith([rival(90, 'a')])).toBe(90);
		expect(await residentsWith([rival(80, 'zoo')])).toBe(100);
	});

	test('a bookable room is hours in a place to meet, and a link worker is people supported where they work', async () => {
		const { facts } = await gatherCoverageFacts(town({
			spaces: [{ id: 'room', name: 'Back room', sessionsPerWeek: 30, freeForCommunity: 'yes' }],
			connectors: [{ connector: { id: 'lw', title: 'Link worker', kind: 'social_prescriber', component: 'connect', peoplePerWeek: 12 }, organisation: { id: 'gp', name: 'Surgery' }, worksIn: ['W1'], groups: [{ groupId: 'carers', fit: 'targeted' }], refersTo: [], datasetIds: ['invented'] }]
		}));
		expect(facts.supply.find(({ id }) => id === 'room')).toMatchObject({ kind: 'space', componentId: 'gateway_space', sessionsPerWeek: 30, capacityPerSession: 1, isFree: true, organisations: [{ id: 'parish' }] });
		expect(facts.supply.find(({ id }) => id === 'lw')).toMatchObject({ kind: 'connector', componentId: 'connect', sessionsPerWeek: 12, capacityPerSession: 1, madeFor: ['carers'], coversLsoas: ['L1', 'L2'] });
	});

	test('people over the edge share what stands at it', async () => {
		const context = town({ provisions: [provision('choir')] });
		const { cells } = await findGaps(context, { level: 'lsoa', groups: ['anyone'], components: ['wanted_activity'] });
		// ten places for L1's and L9's two hundred
		expect(cells.find(({ localityId }) => localityId === 'L1')?.access).toBeCloseTo(0.05, 12);
		expect(cells.map(({ localityId }) => localityId)).toEqual(['L1', 'L2']);
	});
});

describe('what is answered', () => {
	const looked: CoverageCheck = { id: 'c', localityId: 'E09', checkedBy: 'community team', checkedOn: '2026-05-01' };

	test('the matrix names its parameters, its need, its sources and that invented data took part', async () => {
		const matrix = await findGaps(town({ provisions: [provision('tea', { groups: [{ groupId: 'carers', fit: 'targeted' }] })], checks: [looked] }), { need: 'imd', components: ['wanted_activity'] });
		expect(matrix.cells).toHaveLength(3);
		expect(matrix.parameters).toMatchObject({ method: 'enhanced-two-step-floating', reachMetres: 1200, on: '2026-06-01' });
		// (20 × 100 + 40 × 300) / 400
		expect(matrix.localities[0]).toMatchObject({ id: 'W1', need: { value: 35 }, residents: { value: 400, source: { title: 'Census 2021' } }, lookedAt: 3, lon: 0.01 });
		expect(matrix.sources.map(({ title }) => title)).toEqual(['Census 2021', 'Invented groups']);
		expect(matrix.isIllustrative).toBe(true);
	});

	test('the two-step method counts all or nothing, and is refused with a decay that would make it another method', async () => {
		const asked = (question: object) => findGaps(town(), { components: ['wanted_activity'], ...question });
		expect((await asked({ method: 'two-step-floating' })).parameters).toMatchObject({ method: 'two-step-floating', decay: 'binary:1600' });
		expect((await asked({ method: 'two-step-floating', decay: 'binary:900' })).parameters.decay).toBe('binary:900');
		expect((await asked({ method: 'enhanced-two-step-floating', decay: 'gaussian:1000:3200' })).parameters.decay).toBe('gaussian:1000:3200');
		await expect(asked({ method: 'two-step-floating', decay: 'step:800:1,1600:0.68' })).rejects.toThrow('The method two-step-floating came with the decay "step:800:1,1600:0.68"; expected binary:1600 or another length of it, for with any other decay it is not the Two-step floating catchment area (2SFCA). Leave one of the two out, or choose the method enhanced-two-step-floating, which takes any decay.');
	});

	test('gaps are counted in the made-for view, whichever is shown', async () => {
		const context = town({ checks: [looked] });
		const [madeFor] = (await findGaps(context, { count: 'made-for', components: ['wanted_activity'] })).localities;
		const [openTo] = (await findGaps(context, { count: 'open-to', components: ['wanted_activity'] })).localities;
		expect(madeFor?.gapCount).toBe(3);
		expect(openTo?.gapCount).toBe(3);
	});

	test('where only a hall open to everybody is listed, its ward is not called a gap for every group, and the matrix says how it counted', async () => {
		const libraries = { provisions: [provision('library'), provision('other', { organisations: [{ id: 'other', name: 'Other' }], venue: { ...hall, id: 'other', northing: 170_900 } })], checks: [looked] };
		const open = await findGaps(town(libraries), { groups: ['carers', 'dementia'], components: ['wanted_activity'] });
		expect(open.gapView).toBe('open-to');
		expect(open.cells.map(({ state }) => state)).toEqual(['gap', 'gap']);
		expect(open.localities[0]).toMatchObject({ gapCount: 0, lookedAt: 2 });

		const tea = provision('tea', { groups: [{ groupId: 'carers', fit: 'targeted' }] });
		const named = await findGaps(town({ ...libraries, provisions: [...libraries.provisions, tea] }), { groups: ['carers', 'dementia'], components: ['wanted_activity'] });
		expect(named.gapView).toBe('made-for');
		expect(named.localities[0]?.gapCount).toBeGreaterThan(0);
	});

	test('a ward that is served without anybody having looked is known, by the very states of its cells; one with nothing in it is not', async () => {
		const club = (id: string, northing: number) => provision(id, { organisations: [{ id, name: id }], venue: { ...hall, id, northing } });
		const context = town({ provisions: [club('tea', 168_100), club('choir', 168_200), club('quiz', 170_900), club('chess', 170_950)] });
		const { cells, localities, gapView } = await findGaps(context, { count: 'open-to', components: ['wanted_activity'] });
		expect([gapView, cells.map(({ state }) => state)]).toEqual(['open-to', ['served', 'served', 'served']]);
		expect(localities[0]).toMatchObject({ known: 3, lookedAt: 0, gapCount: 0 });
		expect((await findGaps(town(), { components: ['wanted_activity'] })).localities[0]).toMatchObject({ known: 0, lookedAt: 0 });
	});

	test('what has stopped, or is another component, does not make a list of libraries one that names groups; a lens does not change the view', async () => {
		const forCarers = { groups: [{ groupId: 'carers', fit: 'targeted' as const }] };
		const viewOf = async (more: ProvisionRow, barriers: ['free'] | [] = []) =>
			(await findGaps(town({ provisions: [provision('library'), more] }), { components: ['wanted_activity'], barriers })).gapView;
		expect(await viewOf(provision('gone', { ...forCarers, provision: { status: 'inactive' } }))).toBe('open-to');
		expect(await viewOf(provision('lift', { ...forCarers, provision: { component: 'connect' } }))).toBe('open-to');
		expect(await viewOf(provision('tea', forCarers), ['free'])).toBe('made-for');
	});

	test('without invented data nothing is called illustrative', async () => {
		expect((await findGaps(town(), { components: ['wanted_activity'] })).isIllustrative).toBe(false);
	});

	test('a cell comes down to its records, with who says how many people there are', async () => {
		const explained = await explainCellInArea(town({ provisions: [provision('tea', { groups: [{ groupId: 'carers', fit: 'exclusive' }] })] }), { locality: 'W1', group: 'carers', component: 'wanted_activity' });
		expect(explained.people).toMatchObject({ value: 10, source: { title: 'Census 2021' }, inWords: '10 people' });
		expect(explained.supply).toMatchObject([{ supplyId: 'tea', organisationNames: ['Age Friends'], sharedAmong: 20, isMadeFor: true }]);
		expect(explained.cell.shareNotKnown).toBe(0.5);
	});

	test('a check before the one that counts is told beside it, so that whoever wrote it down can take it back', async () => {
		const { cell, otherChecks } = await explainCellInArea(town({ checks: [{ ...looked, id: 'before', checkedBy: 'librarians', checkedOn: '2026-04-01' }, looked] }), { locality: 'W1', group: 'carers', component: 'wanted_activity' });
		expect(cell.looked).toMatchObject({ checkId: 'c', by: 'community team' });
		expect(otherChecks).toMatchObject([{ checkId: 'before', by: 'librarians', on: '2026-04-01' }]);
	});

	test('an uncounted group is given sites and no number of people', async () => {
		const [site] = await chooseSites(town(), { locality: 'W1', group: 'dementia', component: 'wanted_activity' });
		expect(site).toMatchObject({ venueName: 'Village hall', localityName: 'Green', assumedWeeklySupply: 15, assumedSizeInWords: '15 places a week', offerInWords: 'a weekly group', peopleNewlyReached: { value: undefined, absence: 'NotCollected' } });
		const [counted] = await chooseSites(town(), { locality: 'W1', group: 'carers', component: 'wanted_activity' });
		expect(counted?.peopleNewlyReached).toMatchObject({ value: 10, kind: 'computed' });
	});

	test('a hall where all that was held has closed, ended or paused is no site; one where something runs, a room can be booked or nothing was ever recorded is', async () => {
		const sitesOf = async (given: Parameters<typeof town>[0]) => {
			const [sites, { sites: lookedThrough }] = await Promise.all([chooseSites(town(given), { locality: 'W1', group: 'carers', component: 'wanted_activity' }), gatherCoverageFacts(town(given))]);
			return [sites.map(({ venueName }) => venueName), lookedThrough.length];
		};
		const stopped = (status: string) => provision(`a library that is ${status}`, { provision: { component: 'connect', status } });
		for (const status of ['closed', 'ended', 'paused']) expect(await sitesOf({ provisions: [stopped(status)] }), status).toEqual([[], 0]);
		expect(await sitesOf({ provisions: [stopped('closed'), provision('reading group', { provision: { component: 'connect' } })] })).toEqual([['Village hall'], 1]);
		expect(await sitesOf({ provisions: [stopped('closed')], spaces: [{ id: 'room', name: 'Upper room' }] })).toEqual([['Village hall'], 1]);
		expect(await sitesOf({})).toEqual([['Village hall'], 1]);
	});
});

describe('what is not understood', () => {
	const asked = [
		['group', { groups: ['martians'] }], ['component', { components: ['tea'] }], ['method', { method: 'magic' }], ['method', { method: 'nearest' }], ['decay', { decay: 'binary:far' }],
		['reach', { reachMetres: 199 }], ['reach', { reachMetres: 10_001 }], ['reach', { reachMetres: 800.5 }], ['need', { need: 'luck' }], ['level', { level: 'street' as never }], ['count', { count: 'all' as never }]
	] as const;
	for (const [field, question] of asked) {
		test(`${field}: ${JSON.stringify(question)} is refused with what came and what was expected`, async () => {
			const refused = await findGaps(town(), question).catch((thrown: unknown) => thrown);
			expect(refused).toBeInstanceOf(QuestionNotUnderstood);
			expect(refused).toMatchObject({ field, message: expect.stringMatching(/expected/) as string });
		});
	}

	test('the word is the one the person wrote, in an address and on the command line, and none of ours', async () => {
		await expect(findGaps(town(), { groups: ['martians'] })).rejects.toThrow('group "martians" is not understood: expected one of anyone, carers, dementia.');
		await expect(findGaps(town(), { reachMetres: 5 })).rejects.toThrow('reach "5" is not understood');
	});

	test('a place that is not held is refused with one that is', async () => {
		await expect(explainCellInArea(town(), { locality: 'E05000001', group: 'carers', component: 'connect' })).rejects.toThrow(/E05000001.*W1 \(Green\)/);
		await expect(chooseSites(town(), { locality: 'W1', group: 'carers', component: 'connect', first: 21 })).rejects.toThrow(/from 1 to 20/);
	});
});

test('a choir recorded while an answer is being made is not missing from the next one', async () => {
	const kept = new Map<string, Promise<unknown>>();
	const memory = { remember: <T>(asked: object, make: () => Promise<T>): Promise<T> => {
		const key = JSON.stringify(asked);
		if (!kept.has(key)) kept.set(key, make());
		return kept.get(key) as Promise<T>;
	} };
	for (const ask of [
		async (context: KithContext) => (await findGaps(context, { groups: ['anyone'], components: ['wanted_activity'] })).cells[0]!.providers,
		async (context: KithContext) => (await explainCellInArea(context, { locality: 'W1', group: 'anyone', component: 'wanted_activity' })).cell.providers,
		async (context: KithContext) => (await search(context, { question: { text: 'choir', kinds: ['Provision'] }, first: 5 })).nodes.length
	]) {
		kept.clear();
		let graphVersion = 1;
		const before = town({ provisions: [] });
		const recorded = town({ provisions: [provision('choir')] });
		const store = { ...before.store, about: async () => ({ ...await before.store.about(), graphVersion }), listProvision: async () => {
			const held = await (graphVersion === 1 ? before : recorded).store.listProvision();
			graphVersion = 2;
			return held;
		} };
		await ask({ ...before, store, memory });
		expect(await ask({ ...before, store, memory })).toBe(1);
	}
});
