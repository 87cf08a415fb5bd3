import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { keepAnswers, mayBeKept, type MadeAnswer } from './keep-answers.ts';

function aKith(limits?: Parameters<typeof keepAnswers>[1]) {
	let graphVersion = 1;
	let isAway = false;
	let day = '2026-06-01';
	let viewer = { mayEdit: true, actor: 'local editor' };
	const about = async () => {
		if (isAway) throw new Error('away');
		return { graphVersion };
	};
	const keeper = keepAnswers({ store: { about }, now: () => new Date(`${day}T12:00:00Z`) } as unknown as Parameters<typeof keepAnswers>[0], limits);
	let made = 0;
	const ask = async (text: string, { isKeepable = true, status = 200, accept = '*/*', more = '' } = {}) => {
		const make = async (): Promise<MadeAnswer> => {
			await Promise.resolve();
			return { status, headers: { 'content-type': 'application/json' }, body: `answer ${++made}${more}`, isKeepable };
		};
		return (await keeper.giveOrMake({ text, accept, viewer }, make)).body.toString();
	};
	return {
		ask,
		change: () => { graphVersion += 1; },
		restore: () => { graphVersion -= 1; },
		tomorrow: () => { day = '2026-06-02'; },
		away: () => { isAway = true; },
		reader: () => { viewer = { mayEdit: false, actor: 'reader' }; }
	};
}

test('the same question of the same graph is answered once, and each time alike', async () => {
	const { ask } = aKith();
	expect([await ask('gaps'), await ask('gaps'), await ask('gaps'), await ask('another')]).toEqual(['answer 1', 'answer 1', 'answer 1', 'answer 2']);
});

test.each([
	['a change of the graph', 'change'], ['a new day', 'tomorrow'], ['another viewer', 'reader'], ['a graph that is away', 'away']
] as const)('%s is asked anew', async (_, what) => {
	const kith = aKith();
	await kith.ask('gaps');
	kith[what]();
	expect(await kith.ask('gaps')).toBe('answer 2');
});

test('a graph restored from yesterday, and changed since, is not given the answers of before', async () => {
	const kith = aKith();
	kith.change();
	await kith.ask('gaps');
	kith.restore();
	await kith.ask('gaps');
	kith.change();
	expect(await kith.ask('gaps')).toBe('answer 3');
});

test('who accepts another kind of answer is not given this one', async () => {
	const { ask } = aKith();
	await ask('gaps');
	expect(await ask('gaps', { accept: 'application/graphql-response+json' })).toBe('answer 2');
});

test('two people who record the same check at once record two', async () => {
	const { ask } = aKith();
	expect(new Set(await Promise.all([ask('recordCheck', { isKeepable: false }), ask('recordCheck', { isKeepable: false })])).size).toBe(2);
});

test('an answer with errors, or refused, is given and not kept', async () => {
	const { ask } = aKith();
	expect([await ask('gaps', { isKeepable: false }), await ask('gaps', { isKeepable: false })]).toEqual(['answer 1', 'answer 2']);
	expect([await ask('a', { status: 400 }), await ask('a', { status: 400 })]).toEqual(['answer 3', 'answer 4']);
});

test('what was asked longest ago goes first when there is no more room, and a long request is never kept', async () => {
	// room for four
	const { ask } = aKith({ bytes: 600, requestLength: 50 });
	const asked: string[] = [];
	for (const question of ['a', 'b', 'c', 'd', 'a', 'e', 'a', 'b']) asked.push(await ask(question));
	expect(asked.map((answer) => answer.slice(7))).toEqual(['1', '2', '3', '4', '1', '5', '1', '6']);
	const long = 'x'.repeat(60);
	expect(await ask(long)).not.toBe(await ask(long));
});

test('an answer that would take more than a quarter of the room is made anew, apostrophes counted as the three bytes they are sent as', async () => {
	const { ask } = aKith({ bytes: 1_602, requestLength: 50 });
	const number = async (more: string) => Number((await ask('a', { more })).slice(7).split(' ')[0]);
	expect([await number(` ${'’'.repeat(100)}`), await number(` ${'’'.repeat(100)}`)]).toEqual([1, 2]);
	expect([await number(` ${'e'.repeat(100)}`), await number(` ${'e'.repeat(100)}`)]).toEqual([3, 3]);
});

test('pictures may be kept; packs, which change without the graph, may not', () => {
	expect(mayBeKept(parse('{ gaps { cells { state } } area { name } }'), undefined)).toBe(true);
	expect(mayBeKept(parse('{ evidencePacks { id } area { name } }'), undefined)).toBe(false);
	expect(mayBeKept(parse('fragment f on Query { evidencePacks { id } } { ...f }'), undefined)).toBe(false);
	expect(mayBeKept(parse('mutation { recordCheck { check { id } } }'), undefined)).toBe(false);
});
