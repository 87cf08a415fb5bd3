import { expect, test } from 'vitest';
import { createAnswerMemory } from './answer-memory.ts';
import { newId } from './new-id.ts';

const of = (question: string, graphVersion = 1) => ({ graphVersion, question: [question] });

test('two who ask at once share one making, and a third finds it made', async () => {
	const memory = createAnswerMemory();
	let made = 0;
	const make = async () => { made += 1; return 'answer'; };
	expect(await Promise.all([memory.remember(of('q'), make), memory.remember(of('q'), make)])).toEqual(['answer', 'answer']);
	expect(await memory.remember(of('q'), make)).toBe('answer');
	expect(made).toBe(1);
});

test('a making that failed is tried again by the next asker', async () => {
	const memory = createAnswerMemory();
	await expect(memory.remember(of('q'), () => Promise.reject(new Error('down')))).rejects.toThrow('down');
	expect(await memory.remember(of('q'), async () => 'up')).toBe('up');
});

test('what was asked longest ago goes first, by number and by weight', async () => {
	const memory = createAnswerMemory({ answers: 2, slowAnswers: 2, weight: 100 });
	const made: string[] = [];
	const ask = (key: string, size = 1) => memory.remember(of(key), async () => { made.push(key); return { cells: Array.from({ length: size }) }; });
	await ask('a'); await ask('b'); await ask('a'); await ask('c'); // b is the one not asked for
	await ask('a'); await ask('b');
	expect(made).toEqual(['a', 'b', 'c', 'b']);

	await ask('heavy', 50);
	await Promise.resolve();
	await ask('a');
	expect(made.slice(4)).toEqual(['heavy', 'a']);
});

test('a question of two hundred thousand letters weighs what it takes, as its answer does', async () => {
	const memory = createAnswerMemory({ answers: 100, slowAnswers: 2, weight: 4_100 });
	let made = 0;
	const ask = (letter: string) => memory.remember(of(letter.repeat(200_000)), async () => ++made);
	await ask('a'); await ask('b'); // 2,000 each: there is room for two
	await ask('a');
	expect(made).toBe(2);
	await ask('c');
	await ask('b');
	expect(made).toBe(4);
});

test('what took long to make is not given up for any number of small questions, and what says its bytes weighs them', async () => {
	const memory = createAnswerMemory({ answers: 10, slowAnswers: 1, weight: 1_000 });
	let gathered = 0;
	const gather = () => memory.remember(of('facts'), async () => { await new Promise((made) => setTimeout(made, 60)); return ++gathered; });
	await gather();
	for (let i = 0; i < 50; i++) await memory.remember(of(`question ${i}`), async () => i);
	expect(await gather()).toBe(1);

	let opened = 0;
	const open = (key: string) => memory.remember(of(key), async () => ({ bytes: 150_000, opened: ++opened }));
	await open('find');
	await open('connect'); // 750 things each: one must go
	await open('find');
	expect(opened).toBe(3);
});

test('of a graph that has moved on nothing is kept, and who still asks of it as it was is answered all the same', async () => {
	const memory = createAnswerMemory();
	const made: string[] = [];
	const ask = (graphVersion: number) => memory.remember(of('facts', graphVersion), async () => { made.push(`facts at ${graphVersion}`); return graphVersion; });
	expect([await ask(1), await ask(2), await ask(1), await ask(2), await ask(1)]).toEqual([1, 2, 1, 2, 1]);
	expect(made).toEqual(['facts at 1', 'facts at 2', 'facts at 1', 'facts at 1']);
});

test('those who still ask of a town as it was before a write share one making of it, begun before the write or after', async () => {
	const memory = createAnswerMemory();
	const made: string[] = [];
	const ask = (question: string, graphVersion: number) => memory.remember(of(question, graphVersion), async () => { made.push(`${question} at ${graphVersion}`); await Promise.resolve(); return graphVersion; });
	expect(await Promise.all([ask('facts', 1), ask('facts', 2), ask('facts', 1), ask('gaps', 1), ask('facts', 2), ask('gaps', 1)])).toEqual([1, 2, 1, 1, 2, 1]);
	expect(made).toEqual(['facts at 1', 'facts at 2', 'gaps at 1']);
});

test('who lags behind, however long, throws nothing of the newest town away while others ask of it', async () => {
	let time = 0;
	const memory = createAnswerMemory(undefined, () => time);
	let made = 0;
	const askNewest = () => memory.remember(of('facts', 120), async () => ++made);
	await askNewest();
	for (; time < 60_000; time += 4_000) {
		expect(await memory.remember(of('facts', 119), async () => 'as it was')).toBe('as it was');
		await askNewest();
	}
	expect(made).toBe(1);
});

test('of a town restored from a backup the answers are kept again, five seconds after it was first asked of', async () => {
	let time = 0;
	const memory = createAnswerMemory(undefined, () => time);
	await memory.remember(of('facts', 120), async () => 'before');
	let made = 0;
	const ask = () => memory.remember(of('facts', 80), async () => ++made);
	const askTwice = () => Promise.all([ask(), ask()]);
	expect([await askTwice(), await askTwice()]).toEqual([[1, 1], [2, 2]]);
	time = 4_999;
	expect(await askTwice()).toEqual([3, 3]);
	for (time = 5_000; time < 30_000; time += 1_000) expect(await askTwice()).toEqual([4, 4]);

	// and a write to the restored town counts as newer
	expect(await memory.remember(of('facts', 81), async () => 'written')).toBe('written');
	expect(await memory.remember(of('facts', 81), async () => 'again')).toBe('written');
});

test('a making begun before its restored town was held is shared and then kept', async () => {
	let time = 0;
	const memory = createAnswerMemory(undefined, () => time);
	await memory.remember(of('facts', 120), async () => 'before');
	let made = 0;
	const gathering = Promise.withResolvers<void>();
	const ask = () => memory.remember(of('facts', 80), async () => { await gathering.promise; return ++made; });
	const first = ask();
	time = 6_000;
	const second = ask();
	gathering.resolve();
	expect([await first, await second, await ask()]).toEqual([1, 1, 1]);
});

test('a small question is answered once however much room those take that took long to gather', async () => {
	const memory = createAnswerMemory({ answers: 100, slowAnswers: 10, weight: 1_000 });
	for (const component of ['find', 'connect', 'needs_first']) {
		await memory.remember(of(component), async () => { await new Promise((opened) => setTimeout(opened, 60)); return { bytes: 100_000 }; });
	}
	let made = 0;
	const ask = () => memory.remember(of('who may edit'), async () => ++made);
	await Promise.all([ask(), ask(), ask()]);
	await ask();
	expect(made).toBe(1);
});

test('ten small questions are answered once each while parts of a town that took long come and go: a quarter of the room is theirs', async () => {
	let time = 0;
	const memory = createAnswerMemory({ answers: 100, slowAnswers: 10, weight: 1_000 }, () => time);
	let made = 0;
	const askAll = async () => { for (let i = 0; i < 10; i++) await memory.remember(of(`small question ${i}`), async () => ++made); };
	await askAll();
	for (const component of ['find', 'connect', 'needs_first']) await memory.remember(of(component), async () => { time += 60; return { bytes: 100_000 }; });
	await askAll();
	expect(made).toBe(10);
});

test('of three towns that took long to gather two are kept where two may be, however little they weigh', async () => {
	let time = 0;
	const memory = createAnswerMemory({ answers: 100, slowAnswers: 2, weight: 1_000 }, () => time);
	const made: string[] = [];
	const gather = (town: string) => memory.remember(of(town), async () => { time += 60; made.push(town); });
	for (const town of ['Penge', 'Keston', 'Downe', 'Keston', 'Penge']) await gather(town);
	expect(made).toEqual(['Penge', 'Keston', 'Downe', 'Penge']);
});

test('ids are UUIDs of version 7: later ones sort later', () => {
	const [early, late] = [newId(1_700_000_000_000), newId(1_700_000_000_001)];
	expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(early < late).toBe(true);
});
