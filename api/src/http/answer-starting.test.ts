import { expect, test } from 'vitest';
import { answerStarting } from './answer-starting.ts';

test('somebody who opens the first page too early gets one that opens by itself', () => {
	const { status, headers, body } = answerStarting('text/html,application/xhtml+xml,*/*;q=0.8');
	expect([status, headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
	expect(body).toContain('http-equiv="refresh"');
});

test('a program is told in JSON', () => {
	expect(JSON.parse(answerStarting('application/json').body as string)).toEqual({ message: 'Kith is still starting. Try again in a moment.' });
});
