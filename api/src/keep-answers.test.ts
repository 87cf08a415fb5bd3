import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createAnswerMemory } from './answer-memory.ts';
import { keepAnswers, mayBeKept, type TextAnswer } from './keep-answers.ts';

function aKith() {
	let graphVersion = 1;
	let day = '2026-06-01';
	const context = {
		store: { about: async () => ({ graphVersion }) },
		memory: createAnswerMemory(),
		viewer: { mayEdit: true, actor: 'local editor' },
		now: () => new Date(`${day}T12:00:00Z`)
	} as unknown as KithContext;
	let made = 0;
	const make = (isKeepable = true) => async (): Promise<TextAnswer> => ({ status: 200, headers: { 'content-type': 'application/json' }, body: `answer ${++made}`, isKeepable });
	const ask = (text: string, isKeepable?: boolean) => keepAnswers({ context, text, accept: '*/*', make: make(isKeepable) }).then(({ body }) => body.toString());
	return { ask, change: () => { graphVersion += 1; }, tomorrow: () => { day = '2026-06-02'; } };
}

test('the same question of the same graph is answered once', async () => {
	const { ask } = aKith();
	expect([await ask('gaps'), await ask('gaps'), await ask('another')]).toEqual(['answer 1', 'answer 1', 'answer 2']);
});

test('a change of the graph, and a new day, are asked anew', async () => {
	const { ask, change, tomorrow } = aKith();
	const first = await ask('gaps');
	change();
	const second = await ask('gaps');
	tomorrow();
	expect(new Set([first, second, await ask('gaps')]).size).toBe(3);
});

test('two people who record the same check at once record two', async () => {
	const { ask } = aKith();
	const text = 'mutation { recordCheck }';
	expect(new Set(await Promise.all([ask(text), ask(text)])).size).toBe(2);
});

test('an answer with errors is given and not kept', async () => {
	const { ask } = aKith();
	expect([await ask('gaps', false), await ask('gaps', false)]).toEqual(['answer 1', 'answer 2']);
});

test('pictures may be kept; packs, which change without the graph, may not', () => {
	expect(mayBeKept(parse('{ gaps { cells { state } } area { name } }'), undefined)).toBe(true);
	expect(mayBeKept(parse('{ evidencePacks { id } area { name } }'), undefined)).toBe(false);
	expect(mayBeKept(parse('fragment f on Query { evidencePacks { id } } { ...f }'), undefined)).toBe(false);
	expect(mayBeKept(parse('mutation { recordCheck { check { id } } }'), undefined)).toBe(false);
});
