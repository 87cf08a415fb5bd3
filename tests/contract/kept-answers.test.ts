import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAnswerMemory } from '@kith/api/answer-memory.ts';
import type { Barrier } from '@kith/graph/coverage/coverage-facts.ts';
import type { GraphStore } from '@kith/graph/store/graph-store.ts';
import { openStore } from '@kith/graph/store/open-store.ts';
import { chooseSites } from '@kith/graph/use-cases/choose-site.ts';
import { explainCellInArea } from '@kith/graph/use-cases/explain-cell.ts';
import { findGaps } from '@kith/graph/use-cases/find-gaps.ts';
import { gatherCoverageFacts } from '@kith/graph/use-cases/gather-coverage-facts.ts';
import { gatherNetwork } from '@kith/graph/use-cases/gather-network.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { search } from '@kith/graph/use-cases/search.ts';
import { showNetwork } from '@kith/graph/use-cases/show-network.ts';
import { plantSample } from '@kith/seeds/plant.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOver } from '../support/context-over.ts';

const on = '2026-06-01';
const home = mkdtempSync(path.join(tmpdir(), 'kith-kept-'));
let store: GraphStore;
let keeping: KithContext;
/** Keeps what follows from the graph alone, which takes seconds to gather, and makes every answer anew. */
let fresh: KithContext;
let wards: readonly string[];
let organisations: readonly string[];

beforeAll(async () => {
	store = await openStore({ home, workspace: 'sample' }, { create: { areaId: 'E09000006', areaName: 'Bromley' } });
	await plantSample(store, { plantedOn: on, actor: 'test' });
	keeping = { ...contextOver(store, on), memory: createAnswerMemory() };
	const gathered = createAnswerMemory();
	const fromTheGraphAlone = new Set<unknown>(['coverage-facts', 'whole-network', 'search-index', 'directory', 'directory-by-name', 'places', 'reference']);
	fresh = { ...contextOver(store, on), memory: { remember: (asked, make) => (fromTheGraphAlone.has(asked.question[0]) ? gathered.remember(asked, make) : make()) } };
	wards = (await gatherCoverageFacts(fresh)).wards.map(({ id }) => id).slice(0, 4);
	organisations = (await gatherNetwork(fresh)).things.filter(({ kind }) => kind === 'Organisation').map(({ id }) => id).slice(0, 4);
}, 60_000);
afterAll(async () => {
	await store.close();
	rmSync(home, { recursive: true, force: true });
});

const group = fc.constantFrom('carers', 'older_people', 'anyone');
const component = fc.constantFrom('wanted_activity', 'connect');
const measured = {
	count: fc.constantFrom('made-for' as const, 'open-to' as const),
	reachMetres: fc.constantFrom(800, 1_200),
	decay: fc.constantFrom('step:800:1,1600:0.68,2400:0.22', 'gaussian:1000:3200'),
	barriers: fc.subarray(['step-free', 'free', 'no-car'] as Barrier[]),
	need: fc.constantFrom('unpaid_carers', undefined)
};
const one = <T>(list: () => readonly T[]) => fc.nat({ max: 3 }).map((place) => () => list()[place]!);

const questions = fc.oneof(
	// the same question at both levels and beside two needs, one right after the other
	fc.record({ ...measured, group, component })
		.map(({ group: asked, component: part, ...rest }) => async (context: KithContext) => {
			const answers = [];
			for (const level of ['ward', 'lsoa'] as const) {
				for (const need of ['unpaid_carers', undefined]) answers.push(await findGaps(context, { ...rest, level, need, groups: [asked], components: [part] }));
			}
			return answers;
		}),
	fc.record({ ...measured, group, component, ward: one(() => wards) })
		.map(({ ward, ...rest }) => (context: KithContext) => explainCellInArea(context, { ...rest, locality: ward() })),
	fc.record({ ...measured, group, component, ward: one(() => wards), first: fc.constantFrom(2, 5) })
		.map(({ ward, ...rest }) => (context: KithContext) => chooseSites(context, { ...rest, locality: ward() })),
	fc.record({ focus: fc.option(one(() => organisations), { nil: () => undefined }), steps: fc.constantFrom(1, 2), component: fc.option(component, { nil: undefined }), ward: fc.option(one(() => wards), { nil: () => undefined }), kinds: fc.constantFrom(undefined, ['Organisation'] as const, ['Organisation', 'Venue'] as const) })
		.map(({ focus, ward, kinds, ...rest }) => async (context: KithContext) => {
			const { measureParts, ...answer } = await showNetwork(context, { ...rest, focus: focus(), ward: ward(), ...(kinds && { kinds: [...kinds] }) });
			return { ...answer, ...measureParts() };
		}),
	fc.record({ text: fc.constantFrom('tea', 'choir', undefined), near: fc.constantFrom('SE20', 'BR1', undefined), component: fc.option(component, { nil: undefined }), group: fc.option(group, { nil: undefined }), first: fc.constantFrom(3, 20) })
		.map(({ first, ...question }) => (context: KithContext) => search(context, { question, first }))
);

test('whatever was asked before, and in whatever order, a kept answer is the one that would be made now', async () => {
	await fc.assert(fc.asyncProperty(fc.array(questions, { minLength: 2, maxLength: 6 }), async (asked) => {
		for (const ask of asked) expect(JSON.stringify(await ask(keeping))).toBe(JSON.stringify(await ask(fresh)));
	}), { numRuns: 60, seed: 31 });
}, 120_000);
