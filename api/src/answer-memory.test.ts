import { expect, test } from 'vitest';
import { createAnswerMemory } from './answer-memory.ts';
import { newId } from './new-id.ts';

test('two who ask at once share one making, and a third finds it made', async () => {
	const memory = createAnswerMemory();
	let made = 0;
	const make = async () => { made += 1; return 'answer'; };
	expect(await Promise.all([memory.remember('q', make), memory.remember('q', make)])).toEqual(['answer', 'answer']);
	expect(await memory.remember('q', make)).toBe('answer');
	expect(made).toBe(1);
});

test('a making that failed is tried again by the next asker', async () => {
	const memory = createAnswerMemory();
	await expect(memory.remember('q', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
	expect(await memory.remember('q', async () => 'up')).toBe('up');
});

test('what was asked longest ago goes first, by number and by weight', async () => {
	const memory = createAnswerMemory({ answers: 2, slowAnswers: 2, weight: 100 });
	const made: string[] = [];
	const ask = (key: string, size = 1) => memory.remember(key, async () => { made.push(key); return { cells: Array.from({ length: size }) }; });
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
	const ask = (letter: string) => memory.remember(letter.repeat(200_000), async () => ++made);
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
	const gather = () => memory.remember('facts', async () => { await new Promise((made) => setTimeout(made, 60)); return ++gathered; });
	await gather();
	for (let i = 0; i < 50; i++) await memory.remember(`question ${i}`, async () => i);
	expect(await gather()).toBe(1);

	let opened = 0;
	const open = (key: string) => memory.remember(key, async () => ({ bytes: 150_000, opened: ++opened }));
	await open('find');
	await open('connect'); // 750 things each: one must go
	await open('find');
	expect(opened).toBe(3);
});

test('ids are UUIDs of version 7: later ones sort later', () => {
	const [early, late] = [newId(1_700_000_000_000), newId(1_700_000_000_001)];
	expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(early < late).toBe(true);
});
