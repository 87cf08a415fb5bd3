import { expect, test } from 'vitest';
import { answerStarting } from './answer-starting.ts';

const startingFor = (accept: string | undefined, isApiPath = false) => answerStarting({ accept, isApiPath });

test('somebody who opens the first page too early gets one that opens by itself', () => {
	const { status, headers, body } = startingFor('text/html,application/xhtml+xml,*/*;q=0.8');
	expect([status, headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
	expect(body).toContain('http-equiv="refresh"');
});

test('a browser that does not say what it wants gets the page too, and asks nobody else for anything', () => {
	for (const accept of ['*/*', undefined]) expect(startingFor(accept).headers['content-type']).toBe('text/html; charset=utf-8');
	expect(startingFor('*/*').body).not.toMatch(/src=|href=|https?:/);
});

test('a program is told in JSON, and so is whoever asks the API', () => {
	for (const answer of [startingFor('application/json'), startingFor('*/*', true), startingFor(undefined, true)]) {
		expect(JSON.parse(answer.body as string)).toEqual({ message: 'Kith is still starting. Try again in a moment.' });
	}
});
